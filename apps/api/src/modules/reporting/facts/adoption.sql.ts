import { maybe, object, sql, type Actor, type Selection, type Sql, type Wire } from '../../../kernel/index.js';
import { documentsForAdoption, versionEdition } from '../../roadmap/index.js';
import type { EditionAdoption } from '../compare.types.js';
import { panelOf, type PanelFacts } from '../position-panel.js';
import { ballotsOfPriority, earlierBallots, latestBallot } from './ballots.sql.js';
import { panelJson } from './panel.sql.js';

export type AdoptionFacts = Omit<EditionAdoption, 'panel'> & { panel: PanelFacts | null };

/** The document of the roadmap `r`, as it was put to its adoption last. */
export const adoptedDocument = (me: Actor): Sql => sql`adopted_document as materialized (
  select d.* from ${documentsForAdoption(me)} d where d.roadmap_id = (select r.id from r))`;

/** The adoption of the edition with this number, over that table. */
export function adoptionJson(me: Actor, number: Sql, wanted: Selection): Sql<Wire<AdoptionFacts> | null> {
  const p = sql`adopted_document p`;
  const isPut = sql`p.edition_number = ${number}`;
  const onEdition = sql`${versionEdition('b.version_id')} = ${number}`;
  return maybe(
    object<AdoptionFacts>(
      {
        state: sql`case when ${isPut} then p.state end`,
        ballot: latestBallot(me, wanted.under('ballot'), onEdition),
        earlierBallots: earlierBallots(me, wanted.under('earlierBallots'), p, onEdition),
        panel: panelJson(me, sql`(select put.* from adopted_document put where put.edition_number = ${number}) p`),
      },
      wanted,
    ),
    sql`from ${p} where ${isPut} or exists (select 1 from ${ballotsOfPriority(me)} and ${onEdition})`,
  );
}

/** The adoption as the reader has it. */
export const adoptionOf = (me: Actor, roadmap: string, facts: AdoptionFacts | null): EditionAdoption | null =>
  facts && { ...facts, panel: panelOf(me, roadmap, facts.panel) };
