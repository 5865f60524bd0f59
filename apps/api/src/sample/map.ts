import { mapAmendments } from './amendments.js';
import type { SampleContext } from './context.js';
import { mapMakings } from './drafts.js';
import { mapDiscussion } from './discussion.js';
import { mapEditions } from './editions.js';
import { mapEvidence } from './evidence.js';
import { mapFigures } from './figures.js';
import { mapAccounts, mapMemberships } from './identity.js';
import { mapLedger } from './ledger.js';
import { mapInstitutions, mapPlaces } from './places.js';
import { mapPriorities, mapRoadmap } from './roadmap.js';
import { mapTexts } from './texts.js';
import { mapTracking } from './tracking.js';
import { mapUpdates } from './updates.js';
import { mapValidation } from './validation.js';

/**
 * What all roadmaps share: places, the alignment catalogue and the accounts of the personas.
 *
 * @param contexts of the roadmaps that are loaded; personas without a seat in any of them have no account
 */
export function mapShared(contexts: readonly SampleContext[], passwordHash: string) {
  const places = contexts.map(mapPlaces);
  return {
    countries: places.flatMap(({ countries }) => countries),
    frameworks: places.flatMap(({ frameworks }) => frameworks),
    alignment_items: places.flatMap(({ alignment_items }) => alignment_items),
    ...mapAccounts(contexts, passwordHash),
  };
}

/** Everything that belongs to one roadmap, table by table, in an order in which it can be inserted. */
export function mapWholeRoadmap(context: SampleContext) {
  const people = mapMemberships(context);
  const texts = mapTexts(context);
  const versions = texts.priority_versions;
  const editions = mapEditions(context, versions);
  const roadmap = mapRoadmap(context);
  const { priorities, steps, step_dependencies, ...links } = mapPriorities(context, versions);
  const { position_amendments, ...validation } = mapValidation(context, versions);
  const amendments = mapAmendments(context, versions);
  const tracking = mapTracking(context);
  const updates = mapUpdates(context);
  const discussion = mapDiscussion(context);
  return {
    ...roadmap,
    ...mapInstitutions(context),
    ...people,
    priorities,
    priority_versions: versions,
    steps,
    passages: texts.passages,
    ...editions,
    ...mapMakings(context, versions),
    ...links,
    ...mapEvidence(context),
    ...tracking,
    step_dependencies,
    ...validation,
    ...amendments,
    position_amendments,
    ...updates,
    ...mapFigures(context),
    ...discussion,
    ...mapLedger(context, {
      people,
      roadmap,
      versions,
      editions: editions.editions,
      validation,
      amendments,
      tracking,
      updates,
      discussion,
    }),
  };
}
