import { Field, ObjectType } from '@nestjs/graphql';
import { Edition } from '../roadmap/index.js';
import { EditionAdoption } from './compare.types.js';
import { PageRoadmap } from './page-roadmap.types.js';

@ObjectType({ description: 'An edition in the list of all, with what was decided on it.' })
export class ListedEdition extends Edition {
  @Field(() => EditionAdoption, {
    nullable: true,
    description: 'Its adoption; null where it was never put to it.',
  })
  adoption: EditionAdoption | null;
}

@ObjectType({ description: 'The document of a roadmap: every edition of it.' })
export class DocumentsPage {
  @Field(() => PageRoadmap, { description: 'The roadmap.' })
  roadmap: PageRoadmap;

  @Field(() => [ListedEdition], { description: 'All editions, newest first.' })
  editions: ListedEdition[];
}
