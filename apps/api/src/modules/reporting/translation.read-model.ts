import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { found, maybe, Me, object, selectionOf, sql, type Actor, type Wire } from '../../kernel/index.js';
import { translationJson, translationOf, writtenTitle, type TranslationFacts } from '../drafting/index.js';
import { writtenPriorities } from '../roadmap/index.js';
import { chosenText, onlyWriters } from './facts/chosen-text.js';
import { pageRoadmap } from './facts/page-roadmap.sql.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { fieldsFrom, Pages } from './page-statement.js';
import { TranslationPageArgs } from './reporting.inputs.js';
import { TranslationPage } from './translation.types.js';

interface Facts {
  roadmap: PageRoadmap;
  text: Pick<TranslationPage, 'priorityId' | 'code' | 'title'> | null;
  translation: TranslationFacts | null;
}

const from = fieldsFrom<Facts>();
const fields = {
  roadmap: from(['roadmap'], ({ roadmap }) => roadmap),
  priorityId: from(['text'], ({ text }) => found(text).priorityId),
  code: from(['text'], ({ text }) => found(text).code),
  title: from(['text'], ({ text }) => found(text).title),
  // Instants come as text, as the API sends them on.
  translation: from(
    ['translation'],
    ({ translation }) =>
      translation &&
      (translationOf(translation as unknown as Wire<TranslationFacts>) as unknown as TranslationPage['translation']),
  ),
};

@Resolver()
export class TranslationReadModel {
  constructor(private readonly pages: Pages) {}

  @Query(() => TranslationPage, {
    description: "A text beside its translation. The secretariat's.",
  })
  async translationPage(
    @Me() me: Actor,
    @Args() { roadmap, priority, language }: TranslationPageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TranslationPage> {
    const here = me.within(roadmap);
    onlyWriters(here, roadmap);
    const wanted = selectionOf(info);
    return this.pages.read<TranslationPage, Facts>(
      here,
      {
        roadmap,
        tables: [chosenText(here, priority)],
        facts: {
          roadmap: pageRoadmap(here, wanted.under('roadmap')),
          text: maybe(
            object<NonNullable<Facts['text']>>({ priorityId: sql`p.id`, code: sql`p.code`, title: writtenTitle }),
            sql`from ${writtenPriorities(here)} p where p.id = (select c.id from chosen c)`,
          ),
          translation: translationJson(here, sql`(select c.id from chosen c)`, language ?? null),
        },
        fields,
        always: ['text'],
        refuse: ({ text }) => void found(text),
      },
      wanted,
    );
  }
}
