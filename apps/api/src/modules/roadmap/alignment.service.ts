import { Injectable } from '@nestjs/common';
import { changesBetween } from '@waymark/domain';
import { Act, Acts, expectVersion, forbidden, found, invalid, type Actor, type Done } from '../../kernel/index.js';
import type { AlignmentItem } from './alignment-item.entity.js';
import { AlignmentRepository, type Aligned, type AlignedKind, type ItemWords } from './alignment.repository.js';
import { PlanChanges } from './plan-changes.js';
import { planEvent } from './plan.events.js';
import type {
  AddAlignmentItemInput,
  AlignPriorityInput,
  AlignStepInput,
  EditAlignmentItemInput,
  RemoveAlignmentItemInput,
} from './plan.inputs.js';
import { planSteps } from './plan.policy.js';
import type { Priority } from './priority.entity.js';
import { PriorityRepository } from './priority.repository.js';
import { asSet } from './step-plan.service.js';
import type { Step } from './step.entity.js';
import { StepRepository } from './step.repository.js';

/** What priorities and steps are aligned with, and the items that a roadmap has beside the catalogue. */
@Injectable()
export class AlignmentService {
  constructor(
    private readonly alignment: AlignmentRepository,
    private readonly priorities: PriorityRepository,
    private readonly steps: StepRepository,
    private readonly changes: PlanChanges,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError VALIDATION `item_unknown`, CONFLICT with what it is aligned with */
  @Act()
  alignStep(me: Actor, input: AlignStepInput): Promise<Step> {
    return this.acts.inOrder(me, {
      once: { operation: 'alignStep', input, expected: input.stepId },
      load: () => this.alignment.lock(me, 'step', input.stepId),
      refuse: (step) => planSteps(me, step),
      change: (step) => this.#align(me, 'step', step, input),
      read: async (id) => found(await this.steps.findWritten(me, id)),
    });
  }

  /** @throws DomainError VALIDATION `item_unknown`, CONFLICT with what it is aligned with */
  @Act()
  alignPriority(me: Actor, input: AlignPriorityInput): Promise<Priority> {
    return this.acts.inOrder(me, {
      once: { operation: 'alignPriority', input, expected: input.priorityId },
      load: () => this.alignment.lock(me, 'priority', input.priorityId),
      refuse: (priority) => planSteps(me, priority),
      change: (priority) => this.#align(me, 'priority', priority, input),
      read: async (id) => found(await this.priorities.find(me, id)),
    });
  }

  async #align<Result>(
    me: Actor,
    kind: AlignedKind,
    aligned: Aligned,
    { itemIds, ...input }: AlignStepInput | AlignPriorityInput,
  ): Promise<Done<Result>> {
    const items = asSet(itemIds);
    expectVersion(aligned, input, { theirs: { itemIds: aligned.alignment }, mine: { itemIds: items } });
    if ((await this.alignment.countItems(aligned.roadmapId, items)) < items.length)
      throw invalid('item_unknown', [{ field: 'itemIds', problem: 'item_unknown' }]);
    const changes = changesBetween({ alignment: aligned.alignment }, { alignment: items });
    await this.changes.record(me, kind, aligned, changes, null);
    await this.alignment.align(kind, aligned.id, items);
    return { events: [planEvent(`${kind}.aligned`, kind, aligned, { itemIds: items }, input.idempotencyKey)] };
  }

  /** @throws DomainError VALIDATION `item_code_taken`, or `value_invalid` where it has no framework, or two */
  @Act()
  addAlignmentItem(me: Actor, input: AddAlignmentItemInput): Promise<AlignmentItem> {
    return this.acts.inOrder(me, {
      once: { operation: 'addAlignmentItem', input },
      load: () => this.alignment.roadmap(me, input.roadmapId),
      refuse: (roadmap) => planSteps(me, roadmap),
      change: async (roadmap, id) => {
        await this.#refuseCode(roadmap.id, input.code, null);
        const frameworkId = input.frameworkId ?? null;
        const ownFramework = input.ownFramework || null;
        const isOne = (frameworkId === null) !== (ownFramework === null);
        if (!isOne || (frameworkId !== null && !(await this.alignment.isFramework(frameworkId))))
          throw invalid('input_invalid', [{ field: 'frameworkId', problem: 'value_invalid' }]);
        const words = wordsOf(input);
        await this.alignment.add(id, roadmap.id, words, { frameworkId, ownFramework });
        await this.#record(me, { id, roadmapId: roadmap.id }, null, words);
        return { events: [itemEvent('added', roadmap.id, id, input.idempotencyKey)] };
      },
      read: async (id) => found(await this.alignment.find(me, id)),
    });
  }

  @Act()
  editAlignmentItem(me: Actor, input: EditAlignmentItemInput): Promise<AlignmentItem> {
    return this.acts.inOrder(me, {
      once: { operation: 'editAlignmentItem', input, expected: input.itemId },
      load: () => this.#own(me, input.itemId),
      refuse: (item) => planSteps(me, item),
      change: async (item) => {
        const [before, words] = [wordsOf(item), wordsOf(input)];
        expectVersion(item, input, { theirs: before, mine: words });
        await this.#refuseCode(item.roadmapId, words.code, item.id);
        await this.#record(me, item, before, words);
        await this.alignment.edit(item.id, words);
        return { events: [itemEvent('edited', item.roadmapId, item.id, input.idempotencyKey)] };
      },
      read: async (id) => found(await this.alignment.find(me, id)),
    });
  }

  /** @throws DomainError FORBIDDEN `item_in_use` with the codes of what is aligned with it */
  @Act()
  removeAlignmentItem(me: Actor, input: RemoveAlignmentItemInput): Promise<boolean> {
    return this.acts.inOrder<AlignmentItem & { roadmapId: string }, boolean>(me, {
      once: { operation: 'removeAlignmentItem', input, expected: input.itemId },
      load: () => this.#own(me, input.itemId),
      refuse: (item) => planSteps(me, item),
      change: async (item) => {
        expectVersion(item, input, { theirs: wordsOf(item), mine: {} });
        const users = await this.alignment.usedBy(item.id);
        if (users.length > 0) throw forbidden('item_in_use', users);
        await this.#record(me, item, wordsOf(item), null);
        await this.alignment.remove(item.id);
        return { events: [itemEvent('removed', item.roadmapId, item.id, input.idempotencyKey)] };
      },
      read: () => Promise.resolve(true),
    });
  }

  /** @throws DomainError FORBIDDEN `item_not_own` for one of the catalogue */
  async #own(me: Actor, id: string): Promise<(AlignmentItem & { roadmapId: string }) | null> {
    const item = await this.alignment.lockItem(me, id);
    if (item?.roadmapId === null) throw forbidden('item_not_own');
    return item as (AlignmentItem & { roadmapId: string }) | null;
  }

  async #refuseCode(roadmapId: string, code: string, besides: string | null): Promise<void> {
    if (await this.alignment.isTaken(roadmapId, code, besides))
      throw invalid('item_code_taken', [{ field: 'code', problem: 'item_code_taken' }]);
  }

  /** Items are read by all who read the roadmap. */
  async #record(
    me: Actor,
    { id, roadmapId }: { id: string; roadmapId: string },
    before: ItemWords | null,
    after: ItemWords | null,
  ): Promise<void> {
    const planned = { id, roadmapId, seen: true };
    await this.changes.record(me, 'alignment_item', planned, changesBetween({ item: before }, { item: after }), null);
  }
}

const wordsOf = ({ code, title, kind, citation, note }: ItemWords): ItemWords => ({
  code,
  title,
  kind,
  citation,
  note: note || null,
});

const itemEvent = (act: string, roadmapId: string, itemId: string, key: string) =>
  planEvent(`alignment_item.${act}`, 'roadmap', { id: roadmapId, roadmapId, seen: true }, { itemId }, key);
