import {
  compareEditions,
  contentsOf,
  countChanges,
  textOf,
  wordsOf,
  type Edition,
  type PassageChange,
  type PriorityContents,
  type WordRun,
} from '@waymark/domain';
import type { EditionWordsFragment } from '../../gql/graphql.js';

/** Which part of two compared editions is shown. */
export const VIEWS = ['changed', 'whole', 'later'] as const;
export type View = (typeof VIEWS)[number];

/** A passage as it stands between two editions. */
export interface Line {
  readonly id: string;
  /** One moved passage stands twice on a page. */
  readonly key: string;
  /** What became of it; null where only its words changed, or nothing. */
  readonly told: 'added' | 'removed' | 'moved_here' | 'moved_away' | null;
  readonly isChange: boolean;
  /** Its place among the passages of its text, from 1, in the later edition or, where it is gone, in the earlier one. */
  readonly number: number;
  readonly kind: NonNullable<PassageChange['after']>['kind'];
  readonly stepCode: string | null;
  readonly stepTitle: string;
  readonly runs: readonly WordRun[];
}

/** A text of the document between two editions. */
export interface Part {
  readonly contents: PriorityContents;
  readonly kind: EditionWordsFragment['parts'][number]['kind'];
  readonly place: 'added' | 'removed' | 'kept';
  /** Of the version that both editions hold; null where they hold two. */
  readonly keeps: number | null;
  readonly lines: readonly Line[];
}

export interface Comparison {
  readonly parts: readonly Part[];
  readonly changes: number;
  readonly added: number;
  readonly removed: number;
  readonly changedParts: number;
}

const editionOf = ({ parts }: EditionWordsFragment): Edition => ({
  priorities: parts.map(({ priorityId, code, passages }) => ({
    id: priorityId,
    code,
    steps: [...new Map(passages.flatMap(({ stepId, stepCode }) => (stepId === null ? [] : [[stepId, stepCode]])))].map(
      ([id, stepCode]) => ({ id, code: stepCode }),
    ),
    passages,
  })),
});

/** Holds what is read aloud, in contrast to signs and spaces. */
const SPOKEN = /[\p{L}\p{N}]/u;

const countIn = (lines: readonly Line[], kind: WordRun['kind']): number =>
  lines
    .filter(({ told }) => told !== 'moved_away')
    .flatMap(({ runs }) => runs)
    .filter((run) => run.kind === kind)
    .flatMap(({ text }) => wordsOf(text))
    .filter((word) => SPOKEN.test(word)).length;

/** Two editions side by side; one edition with itself is that edition to be read. */
export function compare(from: EditionWordsFragment, to: EditionWordsFragment): Comparison {
  const comparison = compareEditions(editionOf(from), editionOf(to));
  const contents = new Map(contentsOf(comparison).map((one) => [one.id, one]));
  const versions = new Map(from.parts.map((part) => [part.priorityId, part.versionNumber]));
  const heads = new Map([...from.parts, ...to.parts].map((part) => [part.priorityId, part]));
  const parts = comparison.priorities.flatMap(({ id, place, passages }): Part[] => {
    const [own, head] = [contents.get(id), heads.get(id)];
    // Where a whole text was before it moved is no news: it is told where it is.
    if (!own || !head || place === 'moved_away') return [];
    const isSame = versions.get(id) === head.versionNumber && place !== 'added' && place !== 'removed';
    return [
      {
        contents: own,
        kind: head.kind,
        place: place === 'added' || place === 'removed' ? place : 'kept',
        keeps: isSame ? head.versionNumber : null,
        lines: linesOf(passages, own),
      },
    ];
  });
  const lines = parts.flatMap((part) => part.lines);
  return {
    parts,
    changes: parts.reduce((sum, part) => sum + part.contents.counts.total, 0),
    added: countIn(lines, 'added'),
    removed: countIn(lines, 'removed'),
    changedParts: parts.filter((part) => part.contents.counts.total > 0).length,
  };
}

function linesOf(passages: readonly PassageChange[], contents: PriorityContents): Line[] {
  const steps = new Map(contents.steps.map((step) => [step.id, step]));
  let [earlier, later] = [0, 0];
  return passages.map((change) => {
    const { id, place, before, after, runs } = change;
    const isGone = place === 'removed' || place === 'moved_away';
    if (place !== 'added' && place !== 'moved_here') earlier += 1;
    if (!isGone) later += 1;
    const as = (isGone ? before : after) ?? before ?? after!;
    const step = as.stepId === null ? undefined : steps.get(as.stepId);
    return {
      id,
      key: place === 'moved_away' ? `${id}-away` : id,
      told: place === 'stays' ? null : place,
      isChange: countChanges([change]).total > 0 || place === 'moved_away',
      number: isGone ? earlier : later,
      kind: as.kind,
      stepCode: step?.code ?? null,
      stepTitle: step?.title ?? '',
      runs: place === 'moved_away' ? [{ kind: 'removed', text: textOf(runs, 'before') }] : runs,
    };
  });
}

/** What a view shows of a text, in order: passages, and runs of passages that are folded. */
export type Block = { kind: 'line'; line: Line } | { kind: 'fold'; lines: readonly Line[] };

export function blocksOf(lines: readonly Line[], view: View): Block[] {
  if (view === 'later') {
    const there = lines.filter(({ told }) => told !== 'removed' && told !== 'moved_away');
    return there.map((line) => ({ kind: 'line', line: { ...line, runs: laterRuns(line) } }));
  }
  if (view === 'whole') return lines.map((line) => ({ kind: 'line', line }));
  const blocks: Block[] = [];
  let folded: Line[] = [];
  const fold = () => {
    if (folded.length > 0) blocks.push({ kind: 'fold', lines: folded });
    folded = [];
  };
  for (const line of lines) {
    if (line.isChange) {
      fold();
      blocks.push({ kind: 'line', line });
    } else {
      folded.push(line);
    }
  }
  fold();
  return blocks;
}

const laterRuns = ({ runs }: Line): WordRun[] => [{ kind: 'same', text: textOf(runs, 'after') }];

interface Dated {
  number: string;
  hash: string;
}

/** The two latest editions that differ; null where there are none. @param editions newest first */
export function latestThatDiffer(editions: readonly Dated[]): { from: string; to: string } | null {
  const [to] = editions;
  const from = to && editions.find(({ hash }) => hash !== to.hash);
  return to && from ? { from: from.number, to: to.number } : null;
}
