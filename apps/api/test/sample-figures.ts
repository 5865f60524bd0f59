import { readFileSync } from 'node:fs';

/** The sample's own files, read past the loader and the database: what the figures of the pages are held against. */
interface Source {
  priorities: { id: string; code: string; order: number }[];
  steps: { id: string; code: string; priorityId: string; countries: { countryId: string; applicable: boolean }[] }[];
  milestones: {
    id: string;
    baselineDate: string;
    currentDate: string;
    actualDate: string | null;
    slippages: { recordedOn: string; from: string }[];
  }[];
  updates: {
    stepId: string;
    countryId: string | null;
    kind: string;
    status: string;
    progress: number | null;
    date: string;
    confirmedOn: string | null;
    milestoneId: string | null;
  }[];
}

const source = JSON.parse(readFileSync(new URL('../sample/data/roadmap.json', import.meta.url), 'utf8')) as Source;
const countries = JSON.parse(readFileSync(new URL('../sample/data/countries.json', import.meta.url), 'utf8')) as {
  participants: { id: string; code: string }[];
};
const codeOf = new Map(countries.participants.map(({ id, code }) => [id, code]));

/** One national action as published by the end of a day. */
export interface ReportedAction {
  priorityCode: string;
  stepCode: string;
  participantCode: string;
  applicable: boolean;
  status: string | null;
  progress: number;
}

/** Every national action with its latest update that was confirmed by then. */
export function actionsAt(day: string): ReportedAction[] {
  return source.steps.flatMap((step) => {
    const priority = source.priorities.find(({ id }) => id === step.priorityId);
    return step.countries.map(({ countryId, applicable }) => {
      const published = source.updates
        .filter((update) => update.kind === 'national' && update.stepId === step.id && update.countryId === countryId)
        .filter(({ confirmedOn }) => confirmedOn !== null && confirmedOn <= day)
        .sort((a, b) => `${a.confirmedOn} ${a.date}`.localeCompare(`${b.confirmedOn} ${b.date}`))
        .at(-1);
      const status = published?.status === 'done' ? 'completed' : (published?.status ?? null);
      const own = {
        priorityCode: priority?.code ?? '',
        stepCode: step.code,
        participantCode: codeOf.get(countryId) ?? '',
        applicable,
      };
      return { ...own, status: applicable ? status : 'not_applicable', progress: published?.progress ?? 0 };
    });
  });
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
const counted = (actions: readonly ReportedAction[]): number[] =>
  actions
    .filter(({ status }) => status !== 'not_applicable')
    .map(({ status, progress }) => (status === null ? 0 : progress));

/** A participant or a single step: the mean of the actions that apply. */
export const meanOfActions = (actions: readonly ReportedAction[]): number | null => mean(counted(actions));

/** A priority: the mean of its steps, each the mean of its actions that apply. */
export function meanOfSteps(actions: readonly ReportedAction[]): number | null {
  const steps = [...new Set(actions.map(({ stepCode }) => stepCode))];
  const means = steps.map((code) => mean(counted(actions.filter(({ stepCode }) => stepCode === code))));
  return mean(means.filter((value) => value !== null));
}

/** Milestones at a day: how many were reached, how many should have been, and by how many days each slipped. */
export function milestonesAt(day: string): { reached: number; planned: number; slips: number[] } {
  const days = (a: string, b: string): number => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
  const states = source.milestones.map(({ id, baselineDate, currentDate, actualDate, slippages }) => {
    const later = slippages.find(({ recordedOn }) => recordedOn > day);
    const report = source.updates.find(
      ({ milestoneId, status }) => milestoneId === id && (status === 'milestone_reached' || status === 'done'),
    );
    const known = report?.confirmedOn ?? actualDate;
    const completed = actualDate !== null && known !== null && known <= day ? actualDate : null;
    return { baselineDate, completed, slip: days(baselineDate, completed ?? later?.from ?? currentDate) };
  });
  return {
    reached: states.filter(({ completed }) => completed !== null).length,
    planned: states.filter(({ baselineDate }) => baselineDate <= day).length,
    slips: states.map(({ slip }) => slip).sort((a, b) => a - b),
  };
}
