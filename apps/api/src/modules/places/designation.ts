import { Field, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { AtMost, NotBlank, Trimmed, type FieldProblem } from '../../kernel/index.js';

@InputType({ description: 'How a participant or a country is designated.' })
export class DesignationInput {
  @Field(() => String, { description: 'Name in English, with its mark.' })
  @Trimmed()
  @NotBlank()
  @AtMost('countryName')
  name: string;

  @Field(() => String, { description: 'Short form for chips and narrow columns, with its mark.' })
  @Trimmed()
  @NotBlank()
  @AtMost('chip')
  chip: string;

  @Field(() => String, { nullable: true, description: 'The note that goes with the name.' })
  @IsOptional()
  @Trimmed()
  @NotBlank()
  @AtMost('footnote')
  footnote: string | null;

  @Field(() => String, { nullable: true, description: 'The mark that leads to the footnote.' })
  @IsOptional()
  @Trimmed()
  @NotBlank()
  @AtMost('footnoteMark')
  footnoteMark: string | null;
}

/** What is wrong with a wording by itself: a note has a mark, and the mark stands in the name. */
export function designationProblems({ name, footnote, footnoteMark }: DesignationInput): FieldProblem[] {
  const has = (text: string | null | undefined): boolean => (text ?? '') !== '';
  return [
    ...(has(footnote) === has(footnoteMark)
      ? []
      : [{ field: 'designation.footnoteMark', problem: 'footnote_needs_mark' }]),
    ...(has(footnoteMark) && !name.includes(footnoteMark ?? '')
      ? [{ field: 'designation.name', problem: 'mark_missing' }]
      : []),
  ];
}
