import { createHash } from 'node:crypto';
import { editionPreimage } from '@waymark/domain';
import type { SampleContext } from './context.js';
import { sampleLanguage, type VersionRow } from './texts.js';

/** The documents that the files tell of, each with the versions that bear its number. */
export function mapEditions(context: SampleContext, versions: readonly VersionRow[]) {
  const { source, roadmapId, ids } = context;
  const { preamble, priorities: proposed } = source.drafts;
  const inOrder = [...source.roadmap.priorities, ...proposed].sort((one, other) => one.order - other.order);
  const texts = [...(preamble ? [preamble.id] : []), ...inOrder.map(({ id }) => id)];
  const editions = source.roadmap.roadmap.versions.map(({ version: number, date, label, changes }, index) => {
    const parts = texts.flatMap((key) => {
      const priorityId = context.priority(key);
      const version = versions.find((one) => one.priority_id === priorityId && one.labels.includes(number));
      return version ? [{ priorityId, hash: version.hash, versionId: version.id }] : [];
    });
    const id = ids.own('edition', number);
    const preimage = editionPreimage({ roadmapId, language: sampleLanguage, parts });
    return {
      row: {
        id,
        roadmap_id: roadmapId,
        number,
        ordinal: index + 1,
        // The first document and the latest are drafts; what was agreed, and its technical updates, was in force.
        kind: index === 0 || number.endsWith('-draft') ? 'circulated' : 'in_force',
        note: `${label}. ${changes}`,
        language: sampleLanguage,
        hash: createHash('sha256').update(preimage, 'utf8').digest('hex'),
        circulated_at: context.at(date),
        circulated_by: context.secretariat,
      },
      parts: parts.map(({ priorityId, versionId }, index) => ({
        edition_id: id,
        priority_id: priorityId,
        version_id: versionId,
        sort: index + 1,
      })),
    };
  });
  return {
    editions: editions.map(({ row }) => row),
    edition_parts: editions.flatMap(({ parts }) => parts),
  };
}
