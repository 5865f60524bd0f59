import { seenAs } from './letters.js';
import { compareCodes } from '../codes.js';
import { codesUnder, nextCodes, priorityCodeOf } from './plan-codes.js';
import { RULES } from './plan-rules-of-rows.js';
import { fault, textOf, type CodedSheet, type Ground } from './plan-ground.js';
import {
  changedFields,
  PLAN_NAMES,
  type PlanComparison,
  type PlanFault,
  type PlanRecord,
  type PlanRow,
  type PlanSheet,
  type PlanThere,
} from './plan-rows.js';

/** Holds all rows of a plan together against what is there: the same rows and records give the same answer. */
export function comparePlan(rows: readonly PlanRow[], there: PlanThere): PlanComparison[] {
  const found = new Found(there);
  const records = rows.map((row) => found.of(row));
  const ground: Ground = {
    rows,
    records,
    there,
    codes: codesOf(rows, there),
    priorityOfStep: prioritiesOf(rows, there),
  };
  const toGive = codesToGive(ground);
  const first = firstRows(rows, records);
  return rows.map((row, at): PlanComparison => {
    const record = records[at] ?? null;
    if (!row.readable) return { there: record, change: 'unchanged', faults: [] };
    const faults = [
      ...identityFaults(row, record, found),
      ...repeatedFaults(row, first[at] ?? null),
      ...(toGive.get(row) ?? []),
      ...RULES[row.sheet].flatMap((rule) => rule(row, record, ground)),
      ...fixedFaults(row, record),
    ];
    const isChanged = record === null || changedFields(row.values, record).length > 0;
    return { there: record, change: record === null ? 'new' : isChanged ? 'changed' : 'unchanged', faults };
  });
}

/** Records by their ids, and by their names as a reader tells them apart. */
class Found {
  readonly #byId = new Map<string, PlanRecord>();
  readonly #byName = new Map<string, PlanRecord>();

  constructor({ records }: PlanThere) {
    for (const [sheet, all] of Object.entries(records) as [PlanSheet, readonly PlanRecord[]][])
      for (const one of all) {
        this.#byId.set(`${sheet} ${one.id}`, one);
        const name = nameOf(sheet, one.values);
        if (name !== null && !this.#byName.has(name)) this.#byName.set(name, one);
      }
  }

  /** What the row's id names; without an id, what its names do. */
  of({ sheet, values }: PlanRow): PlanRecord | null {
    const id = textOf(values['id']);
    const name = nameOf(sheet, values);
    return (id === '' ? name !== null && this.#byName.get(name) : this.#byId.get(`${sheet} ${id}`)) || null;
  }
}

/** Codes as they look: nobody tells two apart that look the same. Null where the row does not say them. */
function nameOf(sheet: PlanSheet, values: PlanRow['values']): string | null {
  const parts = PLAN_NAMES[sheet].map((field) => values[field] ?? '');
  if (parts.every((part) => part === '') || values['step'] === null) return null;
  return `${sheet} ${parts.map((part, at) => (PLAN_NAMES[sheet][at] === 'title' ? String(part) : seenAs(String(part)))).join('\n')}`;
}

function codesOf(rows: readonly PlanRow[], { records }: PlanThere): Ground['codes'] {
  const of = (sheet: CodedSheet) =>
    new Set([
      ...records[sheet].map(({ values }) => seenAs(textOf(values['code']))),
      ...rows.filter((row) => row.sheet === sheet).map(({ values }) => seenAs(textOf(values['code']))),
    ]);
  return { priorities: of('priorities'), steps: of('steps'), indicators: of('indicators') };
}

function prioritiesOf(rows: readonly PlanRow[], { records }: PlanThere): Ground['priorityOfStep'] {
  const steps = [...rows.filter(({ sheet }) => sheet === 'steps'), ...records.steps];
  return new Map(steps.map(({ values }) => [seenAs(textOf(values['code'])), seenAs(textOf(values['priority']))]));
}

/** Of each row, the earlier one of the same record. */
function firstRows(rows: readonly PlanRow[], records: readonly (PlanRecord | null)[]): (PlanRow | null)[] {
  const met = new Map<string, PlanRow>();
  return rows.map((row, at) => {
    const id = records[at]?.id;
    const name = id === undefined ? nameOf(row.sheet, row.values) : `${row.sheet} #${id}`;
    if (name === null) return null;
    const earlier = met.get(name) ?? null;
    if (!earlier) met.set(name, row);
    return earlier;
  });
}

const repeatedFaults = ({ sheet, values }: PlanRow, earlier: PlanRow | null): PlanFault[] =>
  earlier ? fault(nameField(sheet, values), 'row_repeated', String(earlier.row)) : [];

const nameField = (sheet: PlanSheet, values: PlanRow['values']): string =>
  PLAN_NAMES[sheet].find((field) => values[field] != null) ?? PLAN_NAMES[sheet][0] ?? 'id';

/** An id of another roadmap names nothing; a code that was given is never another. */
function identityFaults(row: PlanRow, record: PlanRecord | null, found: Found): PlanFault[] {
  const { sheet, values } = row;
  if (record === null) return textOf(values['id']) === '' ? [] : fault(nameField(sheet, values), 'id_unknown');
  const code = textOf(record.values['code']);
  if ('code' in values && values['code'] !== code) return fault('code', 'code_kept', code);
  const priority = textOf(record.values['priority']);
  if ('priority' in values && values['priority'] !== priority) return fault('priority', 'priority_changed', priority);
  const isNamed = textOf(values['id']) !== '' && sheet === 'milestones';
  const step = textOf(record.values['step']);
  if ((isNamed || sheet === 'actions') && 'step' in values && values['step'] !== step)
    return fault('step', 'step_changed', step);
  // Its new name is that of another one.
  const other = isNamed ? found.of({ ...row, values: { ...record.values, ...values, id: null } }) : null;
  return other !== null && other.id !== record.id ? fault('title', 'name_taken') : [];
}

/** New priorities and steps have the codes that they will be given: the next ones, without a gap. */
function codesToGive(ground: Ground): Map<PlanRow, PlanFault[]> {
  const faults = new Map<PlanRow, PlanFault[]>();
  for (const [priority, news] of newOnes(ground)) {
    const next = nextCodes(given(ground.there, priority), priority, news.size);
    for (const [at, code] of [...news.keys()].sort(compareCodes).entries())
      for (const row of news.get(code) ?? [])
        if (code !== next[at]) faults.set(row, fault('code', 'code_next', next[at]));
  }
  return faults;
}

/** The new priorities, and those steps of each priority that are new, by their codes; the priorities under null. */
function newOnes({ rows, records, codes }: Ground): Map<string | null, Map<string, PlanRow[]>> {
  const groups = new Map<string | null, Map<string, PlanRow[]>>();
  for (const [at, row] of rows.entries()) {
    const { sheet, values } = row;
    // One that cannot be read keeps its place among the others.
    if (records[at] || textOf(values['code']) === '' || (sheet !== 'priorities' && sheet !== 'steps')) continue;
    const priority = sheet === 'steps' ? priorityOf(values, codes) : null;
    if (priority !== null && !codes.priorities.has(seenAs(priority))) continue;
    const group = groups.get(priority) ?? new Map<string, PlanRow[]>();
    const code = textOf(values['code']);
    groups.set(priority, group.set(code, [...(group.get(code) ?? []), row]));
  }
  return groups;
}

/** A step whose priority nobody knows keeps its place among those that its own code stands with. */
function priorityOf(values: PlanRow['values'], { priorities }: Ground['codes']): string {
  const named = textOf(values['priority']);
  return priorities.has(seenAs(named)) ? named : priorityCodeOf(textOf(values['code']));
}

/** All priorities' codes, or those of the steps of one. */
const given = ({ records, given: earlier }: PlanThere, priority: string | null): string[] =>
  codesUnder(priority, [
    ...earlier,
    ...(priority === null ? records.priorities : records.steps).map(({ values }) => textOf(values['code'])),
  ]);

function fixedFaults({ values }: PlanRow, record: PlanRecord | null): PlanFault[] {
  if (record === null) return [];
  return changedFields(values, record).flatMap((field) => {
    const code = record.fixed[field];
    return code ? fault(field, code) : [];
  });
}
