import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EMPTY_TEXT, newPassage, plainWords, type MakingPassage } from '@waymark/domain';
import {
  Act,
  Acts,
  authorize,
  conflict,
  forbidden,
  found,
  invalid,
  membershipOf,
  type Actor,
  type Refusal,
  type Wire,
} from '../../kernel/index.js';
import { PriorityDrafts, RoadmapService, type Roadmap, type WrittenPriority } from '../roadmap/index.js';
import { makingEvent } from './drafting.events.js';
import { isEditable } from './making-of-facts.js';
import type {
  AddPriorityInput,
  DiscardMakingInput,
  OrderPrioritiesInput,
  PassageHistoryArgs,
  StartMakingInput,
} from './making.inputs.js';
import { MakingRepository, type HeldMaking } from './making.repository.js';
import type { DraftPriority, Making, PassageHistory } from './making.types.js';

/** How texts in the making begin and end. */
@Injectable()
export class MakingsService {
  constructor(
    private readonly makings: MakingRepository,
    private readonly drafts: PriorityDrafts,
    private readonly roadmaps: RoadmapService,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError FORBIDDEN `preamble_there` where the roadmap has one */
  @Act()
  addPriority(me: Actor, input: AddPriorityInput): Promise<Wire<Making>> {
    const kind = input.kind ?? 'priority';
    return this.acts.inOrder(me, {
      once: { operation: 'addPriority', input },
      load: () => this.#roadmap(me, input.roadmapId),
      refuse: refusedWhenClosed,
      change: async (roadmap, id) => {
        const { roadmapId, idempotencyKey } = input;
        if (!(await this.drafts.add(id, roadmapId, kind))) throw forbidden('preamble_there');
        const text = beginning(titleLine(input.title), kind === 'preamble' ? roadmap : null);
        const by = membershipOf(me, roadmapId).id;
        await this.makings.begin({ id, roadmapId, currentVersionId: null }, text, by);
        return { events: [makingEvent('priority.added', roadmapId, id, { kind }, idempotencyKey)] };
      },
      read: (id) => this.get(me, id),
    });
  }

  /** A copy of the text circulated last. Where there is one already, that one is answered: nobody writes over it. */
  @Act()
  startMaking(me: Actor, input: StartMakingInput): Promise<Wire<Making>> {
    return this.acts.inOrder<WrittenPriority, Wire<Making>>(me, {
      once: { operation: 'startMaking', input, expected: input.priorityId },
      load: () => this.drafts.lock(me, input.priorityId),
      refuse: (priority) => (isEditable(priority) ? null : 'state_not_permitted'),
      change: async (priority) => {
        const { id, roadmapId, currentVersionId } = priority;
        const text = currentVersionId ? await this.makings.ofVersion(me, currentVersionId) : beginning('', null);
        if (!(await this.makings.begin(priority, text, membershipOf(me, roadmapId).id))) return { events: [] };
        const payload = { versionId: currentVersionId };
        return { events: [makingEvent('making.begun', roadmapId, id, payload, input.idempotencyKey)] };
      },
      read: (id) => this.get(me, id),
    });
  }

  /** @throws DomainError CONFLICT where somebody has changed it since it was seen */
  @Act()
  discardMaking(me: Actor, input: DiscardMakingInput): Promise<boolean> {
    const { priorityId, expectedRevision, idempotencyKey } = input;
    return this.acts.inOrder<{ priority: WrittenPriority; making: HeldMaking }, boolean>(me, {
      once: { operation: 'discardMaking', input, expected: priorityId },
      load: async () => {
        const priority = await this.drafts.lock(me, priorityId);
        const making = priority && (await this.makings.lock(me, priorityId));
        return making && { priority, making };
      },
      change: async ({ priority, making }) => {
        const { revision, version, roadmapId } = making;
        if (revision !== expectedRevision)
          throw conflict({ base: { revision: expectedRevision }, theirs: { revision, version }, mine: {} });
        await this.makings.discard(priorityId);
        if (priority.currentVersionId === null) await this.drafts.remove(priority);
        else await this.drafts.removeProposedSteps([priorityId]);
        return { events: [makingEvent('making.discarded', roadmapId, priorityId, {}, idempotencyKey)] };
      },
      read: () => Promise.resolve(true),
    });
  }

  /** @throws DomainError VALIDATION `order_incomplete` where these are not all of them */
  @Act()
  orderPriorities(me: Actor, input: OrderPrioritiesInput): Promise<Wire<DraftPriority>[]> {
    const { roadmapId, priorityIds, idempotencyKey } = input;
    return this.acts.inOrder<Roadmap, Wire<DraftPriority>[]>(me, {
      once: { operation: 'orderPriorities', input, expected: roadmapId },
      load: () => this.#roadmap(me, roadmapId),
      refuse: refusedWhenClosed,
      change: async () => {
        const proposed = await this.drafts.proposed(roadmapId);
        if (priorityIds.length !== proposed.length || !proposed.every((id) => priorityIds.includes(id)))
          throw invalid('order_incomplete', [{ field: 'priorityIds', problem: 'order_incomplete' }]);
        await this.drafts.order(roadmapId, priorityIds);
        return { events: [makingEvent('priority.ordered', roadmapId, roadmapId, {}, idempotencyKey)] };
      },
      read: () => this.makings.drafts(me, roadmapId),
    });
  }

  async history(me: Actor, args: PassageHistoryArgs): Promise<PassageHistory> {
    return found(await this.makings.history(me, args));
  }

  async get(me: Actor, priorityId: string): Promise<Wire<Making>> {
    return found(await this.makings.find(me, priorityId));
  }

  /** Held, for its secretariat; other members may be told that the act is not theirs. */
  async #roadmap(me: Actor, roadmapId: string): Promise<Roadmap> {
    found(me.in(roadmapId));
    authorize(me.is(roadmapId, 'S') ? null : 'role_not_permitted');
    return this.roadmaps.lockRoadmap(me, roadmapId);
  }
}

const refusedWhenClosed = ({ phase }: Roadmap): Refusal => (phase === 'closed' ? 'roadmap_closed' : null);

const titleLine = (title: string): string => plainWords(title).text.replaceAll('\n', ' ').trim();

/** The first passages of a text; a preamble takes what the roadmap has of one. */
function beginning(title: string, roadmap: Roadmap | null): MakingPassage[] {
  const words: Readonly<Record<string, string>> = {
    priority_title: title,
    priority_objective: roadmap?.objective ?? '',
    priority_summary: roadmap?.vision ?? '',
  };
  const own = (roadmap?.principles ?? []).map((text) => newPassage(randomUUID(), 'item', null, plainWords(text).text));
  return [
    ...EMPTY_TEXT.map((kind) => newPassage(randomUUID(), kind, null, plainWords(words[kind] ?? '').text)),
    ...own,
  ];
}
