import { createHash } from 'node:crypto';
import { versionPreimage } from '@waymark/domain';
import { found, type SampleContext } from './context.js';
import type { SampleSource, SourceAmendment } from './source.js';

type SourcePriority = SampleSource['roadmap']['priorities'][number];

const priorityFields = [
  ['title', 'priority_title'],
  ['objective', 'priority_objective'],
  ['summary', 'priority_summary'],
] as const;

const stepFields = [
  ['title', 'step_title'],
  ['description', 'step_description'],
  ['expectedResult', 'step_expected_result'],
] as const;

/** The language in which the sample's roadmaps are authentic. */
export const sampleLanguage = 'en';

/**
 * The text as it was before an accepted amendment.
 *
 * @throws Error when the text does not hold the amended wording
 */
export function takeBack(text: string, amendment: Pick<SourceAmendment, 'code' | 'before' | 'after'>): string {
  if (!text.includes(amendment.after)) throw new Error(`Amendment ${amendment.code} is not found in its text.`);
  return text
    .replace(amendment.after, () => amendment.before)
    .replace(/ {2,}/g, ' ')
    .trim();
}

/**
 * Two versions of each priority at most: the first is the present text with the accepted amendments taken back, the
 * second the present text. A priority that no amendment changed keeps its first version.
 */
export function mapTexts(context: SampleContext) {
  const texts = context.source.roadmap.priorities.flatMap((priority) => {
    const present = passagesOf(context, priority, []);
    const accepted = context.source.validation.amendments.filter(({ status }) => status === 'accepted');
    const first = passagesOf(context, priority, accepted);
    const changed = first.some(({ text }, index) => text !== present[index]?.text);
    const versions = changed ? [first, present] : [present];
    return versions.map((passages, index) => version(context, priority, index + 1, versions.length, passages));
  });
  return {
    priority_versions: texts.map(({ row }) => row),
    passages: texts.flatMap(({ row, passages }) =>
      passages.map((passage, index) => ({
        version_id: row.id,
        id: passage.id,
        ordinal: index + 1,
        kind: passage.kind,
        step_id: passage.stepId,
        text: passage.text,
      })),
    ),
  };
}

export type VersionRow = ReturnType<typeof version>['row'];

function passagesOf(context: SampleContext, priority: SourcePriority, takenBack: readonly SourceAmendment[]) {
  const own = priorityFields.map(([field, kind]) => ({
    id: context.passage(priority.id, field),
    kind,
    stepId: null,
    text: priority[field],
  }));
  const steps = context.source.roadmap.steps
    .filter(({ priorityId }) => priorityId === priority.id)
    .flatMap((step) =>
      stepFields.map(([field, kind]) => ({
        id: context.passage(step.id, field),
        kind,
        stepId: context.step(step.id),
        text: takenBack
          .filter((amendment) => amendment.target.id === step.id && amendment.field === field)
          .reduce(takeBack, step[field]),
      })),
    );
  return [...own, ...steps];
}

function version(
  context: SampleContext,
  priority: SourcePriority,
  number: number,
  of: number,
  passages: ReturnType<typeof passagesOf>,
) {
  const { roadmap } = context.source.roadmap;
  const [draft, ...agreed] = roadmap.versions;
  const documents = of === 1 ? roadmap.versions : number === 1 ? [found(draft, 'first version')] : agreed;
  const priorityId = context.priority(priority.id);
  const preimage = versionPreimage({
    roadmapId: context.roadmapId,
    priorityId,
    number,
    language: sampleLanguage,
    passages,
  });
  return {
    passages,
    row: {
      id: context.version(priority.id, number),
      priority_id: priorityId,
      number,
      language: sampleLanguage,
      change_note:
        documents.length === 1
          ? found(documents[0], 'version').changes
          : documents.map((document) => `${document.version}: ${document.changes}`).join(' '),
      labels: documents.map((document) => document.version),
      hash: createHash('sha256').update(preimage, 'utf8').digest('hex'),
      created_at: number === 1 ? context.at(found(draft, 'first version').date) : context.sitting.decidedAt,
    },
  };
}
