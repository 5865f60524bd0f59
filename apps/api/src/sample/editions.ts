import { createHash } from 'node:crypto';
import { editionPreimage } from '@waymark/domain';
import { found, type SampleContext } from './context.js';
import { sampleLanguage, type VersionRow } from './texts.js';

/** The documents that the files tell of, each with the versions that bear its number. */
export function mapEditions(context: SampleContext, versions: readonly VersionRow[]) {
  const { source, roadmapId, ids } = context;
  const editions = source.roadmap.roadmap.versions.map(({ version: number, date, label, changes }, index) => {
    const parts = source.roadmap.priorities
      .map((priority) => {
        const id = context.priority(priority.id);
        const version = found(
          versions.find((one) => one.priority_id === id && one.labels.includes(number)),
          `${priority.id} in ${number}`,
        );
        return { priorityId: id, hash: version.hash, versionId: version.id, sort: priority.order };
      })
      .sort((one, other) => one.sort - other.sort);
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
      parts: parts.map(({ priorityId, versionId, sort }) => ({
        edition_id: id,
        priority_id: priorityId,
        version_id: versionId,
        sort,
      })),
    };
  });
  return {
    editions: editions.map(({ row }) => row),
    edition_parts: editions.flatMap(({ parts }) => parts),
  };
}
