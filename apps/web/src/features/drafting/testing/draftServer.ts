import {
  addPassage,
  addStep,
  isFixed,
  joinPassages,
  movePassage,
  moveStep,
  passageLabels,
  plainWords,
  putBackPassage,
  putBackStep,
  removeStep,
  savePassage,
  splitPassage,
  strikePassage,
  type Made,
  type MakingPassage,
  type PassageKind,
} from '@waymark/domain';
import { refuse } from '../../../shared/testing/answersLink.js';

type Kept = MakingPassage & { textInForce: string | null; editedAt: string | null; editedBy: string | null };
interface Input {
  change: string;
  passageId: string;
  afterPassageId: string;
  stepId: string;
  afterStepId: string | null;
  ownKind: 'paragraph' | 'item';
  offset: number;
  text: string;
  expectedVersion: number;
}

const kept = (id: string, kind: PassageKind, stepId: string | null, text: string): Kept => ({
  id,
  kind,
  stepId,
  text,
  version: 1,
  state: 'kept',
  isNew: false,
  joinedInto: null,
  textInForce: text,
  editedAt: null,
  editedBy: null,
});

const TEXT: readonly Kept[] = [
  kept('title', 'priority_title', null, 'Fair recruitment'),
  kept('objective', 'priority_objective', null, 'Agencies are licensed and visible.'),
  kept('summary', 'priority_summary', null, 'From hidden costs to supervised recruitment.'),
  kept('own', 'paragraph', null, 'Workers come first.'),
  kept('s1-title', 'step_title', 's1', 'Agree licence conditions'),
  kept('s1-description', 'step_description', 's1', 'Conditions are written down.'),
  kept('s1-result', 'step_expected_result', 's1', 'Agencies know them.'),
  kept('s2-title', 'step_title', 's2', 'Publish a register'),
  kept('s2-description', 'step_description', 's2', 'A register is published.'),
  kept('s2-result', 'step_expected_result', 's2', 'Workers find it.'),
];

export const PLAN = {
  stepId: 's1',
  mayPlan: true,
  isKnown: true,
  baselinesLocked: true,
  version: 1,
  scope: 'national',
  weight: 1,
  startDate: null,
  baselineEnd: '2027-06-30',
  lead: { id: 'institution-1', name: 'Regional office' },
  support: [],
  originCountries: [],
  alignment: [],
  dependencies: [],
  milestones: [],
  history: [],
};
const SOURCE = {
  passageId: 'objective',
  versionNumber: 2,
  amendmentCode: '3.1-1',
  participantCode: 'AL',
  sponsorCodes: ['RS'],
  decidedAt: '2026-11-10T09:00:00.000Z',
};

const version = {
  id: 'version-2',
  number: 2,
  labels: ['1.2'],
  createdAt: '2026-11-01T09:00:00.000Z',
  inForce: true,
};

/** A server that writes one text as the API does. */
export function draftServer(passages: readonly Kept[] = TEXT) {
  const state = {
    passages: [...passages],
    version: 1,
    edits: 0,
    hasMaking: true,
    plans: [PLAN] as object[],
    /** Of all texts. */
    steps: [] as object[],
    writers: [] as { passageId: string; title: string; since: string; own: boolean }[],
    /** Instead of answering a save. */
    refuseSave: null as (() => never) | null,
  };
  let made = 0;
  const told = (one: Kept) => {
    const live = state.passages.filter((passage) => passage.state !== 'removed');
    const numbers = live.map((passage) =>
      passage.isNew ? null : passages.findIndex(({ id }) => id === passage.id) + 1,
    );
    const label = passageLabels(numbers)[live.findIndex(({ id }) => id === one.id)] ?? null;
    const { isNew: _, ...rest } = one;
    return { ...rest, label, fixed: isFixed(one), changed: one.text !== one.textInForce, textSince: null };
  };
  const making = () => {
    const stepIds = [...new Set(state.passages.flatMap(({ stepId }) => stepId ?? []))];
    return {
      priorityId: 'priority-3',
      kind: 'priority',
      code: 'P3',
      state: 'returned',
      editable: true,
      language: 'en',
      version: state.version,
      revision: `${state.version}-${state.edits}`,
      begunAt: '2026-11-20T09:00:00.000Z',
      baseVersionId: version.id,
      versions: [version],
      steps: stepIds.map((id) => ({
        id,
        code: id.startsWith('s') ? `3.${id.slice(1)}` : null,
        removed: state.passages.every((one) => one.stepId !== id || one.state === 'removed'),
      })),
      passages: state.passages.map(told),
      gone: [],
      changes: 0,
      writers: state.writers,
      hindrances: [],
    };
  };
  const write = (after: Made, by: string): void => {
    if ('refusal' in after) refuse('FORBIDDEN', after.refusal);
    state.passages = after.passages.map((one) => {
      const before = state.passages.find(({ id }) => id === one.id);
      const isOther = before?.text !== one.text;
      return {
        ...one,
        textInForce: before?.textInForce ?? null,
        editedAt: isOther ? '2026-11-20T13:36:00.000Z' : (before?.editedAt ?? null),
        editedBy: isOther ? by : (before?.editedBy ?? null),
      };
    });
    state.edits += 1;
  };
  const CHANGES: Record<string, (input: Input) => Made> = {
    add: (input) =>
      addPassage(state.passages, input.afterPassageId, { id: `new-${(made += 1)}`, kind: input.ownKind, text: '' }),
    split: (input) => splitPassage(state.passages, input.passageId, input.offset, `new-${(made += 1)}`),
    join: (input) => joinPassages(state.passages, input.passageId),
    move: (input) => movePassage(state.passages, input.passageId, input.afterPassageId),
    remove: (input) => strikePassage(state.passages, input.passageId),
    put_back: (input) => putBackPassage(state.passages, input.passageId),
    add_step: (input) =>
      addStep(state.passages, input.afterStepId, {
        stepId: `new-step-${(made += 1)}`,
        ids: [`t-${made}`, `d-${made}`, `r-${made}`],
        title: '',
      }),
    move_step: (input) => moveStep(state.passages, input.stepId, input.afterStepId),
    remove_step: (input) => removeStep(state.passages, input.stepId),
    put_back_step: (input) => putBackStep(state.passages, input.stepId),
  };
  const draft = () => ({
    id: 'priority-3',
    kind: 'priority',
    code: 'P3',
    title: 'Fair recruitment',
    state: 'returned',
    circulatedNumber: 2,
    inForceNumber: 2,
    makingVersion: state.hasMaking ? state.version : null,
    changes: state.hasMaking ? 0 : null,
  });
  const answers = {
    draftPage: ({ priority }: { priority?: string }): unknown => ({
      drafts: [draft()],
      priorityId: priority ? 'priority-3' : null,
      making: priority && state.hasMaking ? making() : null,
      plans: priority ? state.plans : [],
      steps: state.steps,
      sources: priority ? [SOURCE] : [],
      roadmap: { now: '2026-11-20T13:40:00.000Z' },
    }),
    circulation: () => ({
      number: '1.3-draft',
      delegations: 6,
      parts: 7,
      openBy: [],
      hindrances: [{ code: 'nothing_changed', named: [] }],
      texts: [],
    }),
    startMaking: () => {
      state.hasMaking = true;
      return making();
    },
    discardMaking: () => {
      state.hasMaking = false;
      return true;
    },
    tendPassage: (): unknown => making(),
    savePassage: ({ input }: { input: { passageId: string; text: string; expectedVersion: number } }): unknown => {
      state.refuseSave?.();
      const passage = state.passages.find(({ id }) => id === input.passageId)!;
      const plain = plainWords(input.text);
      if (plain.text !== passage.text && passage.version !== input.expectedVersion)
        return refuse('CONFLICT', undefined, {
          base: { version: input.expectedVersion, text: null },
          theirs: { version: passage.version, text: passage.text, by: passage.editedBy, at: passage.editedAt },
          mine: { text: plain.text },
        });
      const upon = `${state.version}-${state.edits}`;
      write(savePassage(state.passages, input.passageId, plain.text), 'Secretariat');
      return {
        making: making(),
        passage: told(state.passages.find(({ id }) => id === input.passageId)!),
        changed: plain.changed,
        upon,
      };
    },
    changeMaking: ({ input }: { input: Input }): unknown => {
      if (input.expectedVersion !== state.version)
        return refuse('CONFLICT', undefined, { base: {}, theirs: {}, mine: {} });
      write(CHANGES[input.change]!(input), 'Secretariat');
      state.version += 1;
      return making();
    },
    passageHistory: (): unknown => ({
      items: [
        {
          id: 'e2',
          act: 'saved',
          text: 'Agencies are licensed.',
          version: 2,
          by: 'Secretariat',
          at: '2026-11-20T10:00:00.000Z',
        },
        { id: 'e1', act: 'began', text: 'Agencies are seen.', version: 1, by: null, at: '2026-11-20T09:00:00.000Z' },
      ],
      before: null,
      total: 2,
    }),
  };
  const textOf = (id: string) => state.passages.find((one) => one.id === id)?.text;
  /** A colleague saves a passage. */
  const elsewhere = (id: string, text: string) => write(savePassage(state.passages, id, text), 'Legal review');
  return { state, answers, textOf, elsewhere };
}
