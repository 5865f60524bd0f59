import { Args, ArgsType, Field, ID, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsInt, IsUUID } from 'class-validator';
import { Me } from '../access/actor.guard.js';
import type { Actor } from '../actor/actor.js';
import { Job } from './job.entity.js';
import { Jobs } from './jobs.js';

@ArgsType()
class JobArgs {
  @Field(() => ID, { description: 'The job.' })
  @IsUUID()
  id: string;
}

@InputType({ description: 'A job of your own.' })
class CancelJobInput {
  @Field(() => ID, { description: 'The job.' })
  @IsUUID()
  jobId: string;
}

@InputType({ description: 'A job that failed.' })
class RetryJobInput {
  @Field(() => ID, { description: 'The job.' })
  @IsUUID()
  jobId: string;

  @Field(() => Int, { description: 'Version that the reader has seen.' })
  @IsInt()
  expectedVersion: number;
}

@Resolver()
export class JobsResolver {
  constructor(private readonly service: Jobs) {}

  @Query(() => [Job], { description: 'Long work that you have started, the newest first, as far as it is remembered.' })
  jobs(@Me() me: Actor): Promise<Job[]> {
    return this.service.list(me);
  }

  @Query(() => Job, { description: 'Long work that you have started.' })
  job(@Me() me: Actor, @Args() { id }: JobArgs): Promise<Job> {
    return this.service.get(me, id);
  }

  @Mutation(() => Boolean, {
    description: 'For administrators: long work that failed waits again, in the name of whoever started it.',
  })
  retryJob(
    @Me() me: Actor,
    @Args('input', { description: 'Which.' }) { jobId, expectedVersion }: RetryJobInput,
  ): Promise<boolean> {
    return this.service.retryJob(me, jobId, expectedVersion);
  }

  @Mutation(() => Job, { description: 'Ends long work before it is done; nothing of it is saved.' })
  cancelJob(@Me() me: Actor, @Args('input', { description: 'Which.' }) { jobId }: CancelJobInput): Promise<Job> {
    return this.service.cancelJob(me, jobId);
  }
}
