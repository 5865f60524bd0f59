import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  changedFields,
  codesInCell,
  compareCodes,
  comparePlan,
  type PlanRow,
  type PlanSheet,
  type PlanValues,
} from '@waymark/domain';
import {
  ImportKinds,
  type Actor,
  type Applied,
  type Comparison,
  type EnteringRow,
  type ImportKind,
  type ImportValues,
  type Prepared,
  type Progress,
  type ReadRow,
  type Refusal,
} from '../../../kernel/index.js';
import { choicesOf, groundOf } from './plan-ground.js';
import { fieldOf, keyOf, PLAN_TABLES } from './plan-sheets.js';
import { PlanThereRepository } from './plan-there.repository.js';
import { plainly } from './plan-words.js';
import { PlanWriter } from './plan-writer.js';

/**
 * A plan from a workbook: its texts enter those in the making, which nobody else reads before they are circulated; what is
 * planned enters as its acts would write it. What it brings is taken back piece by piece, on its own pages.
 */
@Injectable()
export class PlanImport implements ImportKind, OnModuleInit {
  readonly kind = 'plan';
  readonly sheets = PLAN_TABLES;

  constructor(
    private readonly kinds: ImportKinds,
    private readonly repository: PlanThereRepository,
    private readonly writer: PlanWriter,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  refuse(me: Actor, roadmapId: string): Refusal {
    return me.is(roadmapId, 'S') ? null : 'role_not_permitted';
  }

  async prepare(me: Actor, roadmapId: string): Promise<Prepared> {
    const plan = await this.repository.find(me, roadmapId);
    const ground = groundOf(plan);
    return {
      choices: choicesOf(plan),
      compare: (rows) => Promise.resolve(comparePlan(rows.map(planRow), ground).map(told(rows))),
    };
  }

  async current(me: Actor, roadmapId: string): Promise<Record<string, ImportValues[]>> {
    const { records } = groundOf(await this.repository.find(me, roadmapId));
    return Object.fromEntries(
      Object.entries(records).map(([sheet, all]) => [
        sheet,
        all.map(({ values }) => keyed(sheet as PlanSheet, values)),
      ]),
    );
  }

  async apply(
    me: Actor,
    roadmapId: string,
    rows: readonly EnteringRow[],
    progress: Progress,
    reason: string,
  ): Promise<Applied> {
    const plan = await this.repository.find(me, roadmapId);
    const ground = groundOf(plan);
    const entering = rows.map((one) => planRow({ ...one, readable: true }));
    const compared = comparePlan(entering, ground);
    const events = await this.writer.write(
      { me, roadmapId, plan, ground, reason },
      entering.map(({ sheet, values }, at) => {
        const there = compared[at]?.there ?? null;
        const fields = there ? changedFields(values, there) : Object.keys(values);
        return { sheet, there, fields, values: { ...there?.values, ...values } };
      }),
      progress,
    );
    return { records: [], events };
  }
}

/** What an empty cell stands for, where nothing at all would be none. */
const WHERE_EMPTY: Readonly<Partial<Record<PlanSheet, PlanValues>>> = {
  steps: { scope: 'regional_and_national', weight: 1 },
  actions: { applicable: 'yes' },
  indicators: { better: 'up', cumulative: 'no', summed: 'no' },
  risks: { trend: 'stable' },
};

const planRow = ({ sheet, row, values, readable }: ReadRow): PlanRow => {
  const of = sheet as PlanSheet;
  const given = plainly(Object.fromEntries(Object.entries(values).map(([key, value]) => [fieldOf(key), value])));
  const empty = Object.entries(WHERE_EMPTY[of] ?? {}).filter(([field]) => given[field] === null);
  const fields = { ...given, ...Object.fromEntries(empty) };
  return { sheet: of, row, values: { ...fields, ...restOf(fields) }, readable };
};

/** Codes of steps as a cell holds them, in their order. */
const stepsInCell = (cell: string): string | null =>
  [...new Set(codesInCell(cell))].sort(compareCodes).join('; ') || null;

/** What concerns a participant has no reason why it would not; whoever leads does not support besides. */
function restOf({ applicable, reason, lead, support, steps }: PlanValues): PlanValues {
  return {
    ...(typeof steps === 'string' && { steps: stepsInCell(steps) }),
    ...(applicable === 'yes' && reason !== undefined && { reason: null }),
    ...(Array.isArray(support) && { support: support.filter((one) => one !== lead) }),
  };
}

const keyed = (sheet: PlanSheet, values: PlanValues): ImportValues =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [keyOf(sheet, field), value]));

/** As the check tells it, in the keys of the columns. */
const told =
  (rows: readonly ReadRow[]) =>
  ({ there, change, faults }: ReturnType<typeof comparePlan>[number], at: number): Comparison => {
    const sheet = rows[at]?.sheet as PlanSheet;
    return {
      change,
      before: there && change === 'changed' ? keyed(sheet, there.values) : null,
      faults: faults.map(({ field, code, detail }) => ({
        column: keyOf(sheet, field),
        code,
        ...(detail !== undefined && { detail }),
      })),
    };
  };
