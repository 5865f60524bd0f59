import { ArgsType, Field } from '@nestjs/graphql';
import { Day } from '../../kernel/index.js';

@ArgsType()
export class PageArgs {
  @Field({ description: 'Code of the roadmap.' })
  roadmap: string;
}

@ArgsType()
export class CodePageArgs extends PageArgs {
  @Field({ description: 'Short code of the record, in any case.' })
  code: string;
}

@ArgsType()
export class ValidationPageArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Code of a round; without it the open one, else the latest.' })
  round: string | null;
}

@ArgsType()
export class WorkActionArgs extends PageArgs {
  @Field({ description: 'Short code of the step.' })
  stepCode: string;

  @Field({ description: 'Code of the participant, in any case.' })
  participantCode: string;
}

@ArgsType()
export class ProgressPageArgs extends PageArgs {
  @Field(() => Day, {
    nullable: true,
    description:
      'A day of the roadmap’s period up to today: what was published or recorded by its end. Without it, today.',
  })
  asOf: string | null;
}
