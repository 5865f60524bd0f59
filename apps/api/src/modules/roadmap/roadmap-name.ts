import { Field, ObjectType } from '@nestjs/graphql';
import { sql, type Parts } from '../../kernel/index.js';

/** What every telling of a roadmap begins with. */
@ObjectType({ isAbstract: true })
export abstract class RoadmapName {
  @Field(() => String, { description: 'Code in addresses.' })
  code: string;

  @Field(() => String, { description: 'Full title.' })
  title: string;

  @Field(() => Boolean, {
    description: 'True where the content is invented to show the product: every surface says so.',
  })
  illustrative: boolean;
}

/** The name of the roadmap `r`. */
export const roadmapName: Parts<RoadmapName> = {
  code: sql`r.code`,
  title: sql`r.title`,
  illustrative: sql`r.illustrative`,
};
