import { createHash } from 'node:crypto';
import { versionPreimage, type PassageKind } from '@waymark/domain';
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
  const written = context.source.roadmap.priorities.flatMap((priority) => {
    const present = passagesOf(context, priority, []);
    const accepted = context.source.validation.amendments.filter(({ status }) => status === 'accepted');
    const first = passagesOf(context, priority, accepted);
    const changed = first.some(({ text }, index) => text !== present[index]?.text);
    const versions = changed ? [first, present] : [present];
    return versions.map((passages, index) => version(context, priority.id, index + 1, versions.length, passages));
  });
  const texts = [...preambleOf(context), ...written, ...proposalsOf(context)];
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

interface SourcePassage {
  id: string;
  kind: PassageKind;
  stepId: string | null;
  text: string;
}

/** The present text of a priority, with these amendments taken back. */
export function passagesOf(
  context: SampleContext,
  priority: SourcePriority,
  takenBack: readonly SourceAmendment[],
): SourcePassage[] {
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

function version(context: SampleContext, key: string, number: number, of: number, passages: readonly SourcePassage[]) {
  const { roadmap } = context.source.roadmap;
  const [draft, ...agreed] = roadmap.versions;
  const documents = of === 1 ? roadmap.versions : number === 1 ? [found(draft, 'first version')] : agreed;
  const createdAt = number === 1 ? context.at(found(draft, 'first version').date) : context.sitting.decidedAt;
  return versionIn(context, key, number, documents, createdAt, passages);
}

/** A version that stands in these documents. */
function versionIn(
  context: SampleContext,
  key: string,
  number: number,
  documents: SampleSource['roadmap']['roadmap']['versions'],
  createdAt: string,
  passages: readonly SourcePassage[],
) {
  const priorityId = context.priority(key);
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
      id: context.version(key, number),
      priority_id: priorityId,
      number,
      language: sampleLanguage,
      change_note:
        documents.length === 1
          ? found(documents[0], 'version').changes
          : documents.map((document) => `${document.version}: ${document.changes}`).join(' '),
      labels: documents.map((document) => document.version),
      hash: createHash('sha256').update(preimage, 'utf8').digest('hex'),
      created_at: createdAt,
    },
  };
}

/** What stands before the priorities; a principle that an amendment brought was not in the first version. */
function preambleOf(context: SampleContext) {
  const { roadmap, drafts, validation } = { ...context.source, roadmap: context.source.roadmap.roadmap };
  const { preamble } = drafts;
  if (preamble === null) return [];
  const passage = (kind: PassageKind, field: string, text: string): SourcePassage => ({
    id: context.passage(preamble.id, field),
    kind,
    stepId: null,
    text,
  });
  const brought = validation.amendments
    .filter(({ status, target, before }) => status === 'accepted' && target.type === 'principle' && before === '')
    .map(({ after }) => after);
  const present = [
    passage('priority_title', 'title', preamble.title),
    passage('priority_objective', 'objective', roadmap.overallObjective),
    passage('priority_summary', 'vision', roadmap.vision),
    ...roadmap.principles.map((principle) => passage('item', principle, principle)),
  ];
  const first = present.filter(({ text }) => !brought.includes(text));
  const versions = first.length === present.length ? [present] : [first, present];
  return versions.map((passages, index) => version(context, preamble.id, index + 1, versions.length, passages));
}

/** Priorities that only the latest draft holds. */
function proposalsOf(context: SampleContext) {
  const draft = found(context.source.roadmap.roadmap.versions.at(-1), 'latest draft');
  return context.source.drafts.priorities.map((priority) => {
    const own = priorityFields.map(([field, kind]) => ({
      id: context.passage(priority.id, field),
      kind,
      stepId: null,
      text: priority[field],
    }));
    const steps = priority.steps.flatMap((step) =>
      stepFields.map(([field, kind]) => ({
        id: context.passage(step.id, field),
        kind,
        stepId: context.step(step.id),
        text: step[field],
      })),
    );
    return versionIn(context, priority.id, 1, [draft], context.at(draft.date), [...own, ...steps]);
  });
}
