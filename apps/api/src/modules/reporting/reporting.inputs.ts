import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { AtMost, Day, NotBlank } from '../../kernel/index.js';

@ArgsType()
export class PageArgs {
  @Field({ description: 'Code of the roadmap.' })
  roadmap: string;
}

/** A page with a discussion, which can be opened elsewhere than at its end. */
@ArgsType()
class DiscussedPageArgs extends PageArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'A comment that a link names: its thread is opened around it, where the reader may see it.',
  })
  @IsOptional()
  @IsUUID()
  comment: string | null;

  @Field(() => String, { nullable: true, description: 'Only threads before this cursor.' })
  @IsOptional()
  threadsBefore: string | null;
}

@ArgsType()
class CodePageArgs extends DiscussedPageArgs {
  @Field({ description: 'Short code of the record, in any case.' })
  code: string;
}

@ArgsType()
export class PriorityPageArgs extends CodePageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'BCP 47 tag of a language in which the text is read beside the authentic one, in any case.',
  })
  @IsOptional()
  @AtMost('code')
  language: string | null;
}

@ArgsType()
export class StepPageArgs extends CodePageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Code of a participant, in any case: only threads on its national action.',
  })
  discussionOf: string | null;
}

@ArgsType()
export class ValidationPageArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Code of a round; without it the open one, else the latest.' })
  round: string | null;
}

@ArgsType()
export class ComparePageArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Number of the edition to compare with; without it, reading alone.',
  })
  @IsOptional()
  @NotBlank()
  @AtMost('code')
  from: string | null;

  @Field(() => String, { description: 'Number of the edition that is read, such as 1.3-draft.' })
  @NotBlank()
  @AtMost('code')
  to: string;
}

@ArgsType()
export class WorkActionArgs extends DiscussedPageArgs {
  @Field({ description: 'Short code of the step.' })
  stepCode: string;

  @Field({ description: 'Code of the participant, in any case.' })
  participantCode: string;

  @Field(() => String, { nullable: true, description: 'Only published updates before this cursor.' })
  @IsOptional()
  updatesBefore: string | null;
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

@ArgsType()
export class TranslationPageArgs extends PageArgs {
  @Field({ description: 'The priority whose text it is: its code in any case, or its id.' })
  @AtMost('code')
  priority: string;

  @Field(() => String, {
    nullable: true,
    description:
      'BCP 47 tag of the translation, in any case; without it, the first language of the roadmap beside its own.',
  })
  @IsOptional()
  @AtMost('code')
  language: string | null;
}

@ArgsType()
export class DraftPageArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'The priority whose text is shown: its code in any case, or its id; none without it.',
  })
  @IsOptional()
  @AtMost('code')
  priority: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A version of it, with which its text is compared besides the one in force.',
  })
  @IsOptional()
  @IsUUID()
  since: string | null;
}
