import { Args, ArgsType, Field, ID, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
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

  @Mutation(() => Job, { description: 'Ends long work before it is done; nothing of it is saved.' })
  cancelJob(@Me() me: Actor, @Args('input', { description: 'Which.' }) { jobId }: CancelJobInput): Promise<Job> {
    return this.service.cancelJob(me, jobId);
  }
}
