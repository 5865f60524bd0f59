import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isTitle, plainWords, reasonOf, savePassage, type MakingPassage, type PlainWords } from '@waymark/domain';
import {
  Act,
  Acts,
  conflict,
  expectVersion,
  forbidden,
  found,
  membershipOf,
  notFound,
  type Actor,
  type Refusal,
  type Wire,
} from '../../kernel/index.js';
import { PriorityDrafts } from '../roadmap/index.js';
import { makingEvent } from './drafting.events.js';
import { asLine, CHANGES, doneTo, refuseTooLong } from './making-changes.js';
import { isEditable } from './making-of-facts.js';
import type { ChangeMakingInput, SavePassageInput, TendPassageInput } from './making.inputs.js';
import { MakingRepository, type HeldMaking } from './making.repository.js';
import { PassageLeases, type TendedMaking } from './passage-leases.js';
import type { Making, SavedPassage, Tended } from './making.types.js';

const refusedWhenFixed = (held: HeldMaking): Refusal => (isEditable(held) ? null : 'state_not_permitted');

/** How a text in the making is written. */
@Injectable()
export class PassagesService {
  constructor(
    private readonly makings: MakingRepository,
    private readonly drafts: PriorityDrafts,
    private readonly leases: PassageLeases,
    private readonly acts: Acts,
  ) {}

  /**
   * The same words again change nothing: a save that arrives twice is no conflict.
   * @throws DomainError CONFLICT with all three wordings; FORBIDDEN `passage_removed` where it was struck out meanwhile
   */
  @Act()
  savePassage(me: Actor, input: SavePassageInput): Promise<Wire<SavedPassage>> {
    const { priorityId, passageId } = input;
    return this.acts.inOrder<HeldMaking, Wire<SavedPassage>>(me, {
      load: () => this.makings.lock(me, priorityId),
      refuse: refusedWhenFixed,
      change: async (held) => {
        const passage = found(held.passages.find(({ id }) => id === passageId));
        const plain = plainWords(input.text);
        const words = isTitle(passage) ? asLine(plain) : plain;
        if (passage.text !== words.text) await this.#expect(me, held, passage, input, words);
        const made = savePassage(held.passages, passageId, words.text);
        if ('refusal' in made) throw forbidden(reasonOf(made.refusal));
        refuseTooLong(made.passages.filter(({ id }) => id === passageId));
        const isOther = passage.text !== words.text;
        if (isOther) {
          const by = membershipOf(me, held.roadmapId).id;
          await this.makings.write(priorityId, held.passages, { ...made, done: [{ passageId, act: 'saved' }], by });
        }
        const result = await this.#saved(me, priorityId, passageId, words, held.revision);
        const payload = { passageId, version: result.passage.version };
        return { events: isOther ? [makingEvent('making.saved', held.roadmapId, priorityId, payload)] : [], result };
      },
      read: () => this.#saved(me, priorityId, passageId, { text: '', changed: [] }),
    });
  }

  /** @throws DomainError CONFLICT where the order has changed; FORBIDDEN `passage_fixed`, `passage_removed`, `place_invalid` */
  @Act()
  changeMaking(me: Actor, input: ChangeMakingInput): Promise<Wire<Making>> {
    const { priorityId, change, expectedVersion, idempotencyKey } = input;
    return this.acts.inOrder<HeldMaking, Wire<Making>>(me, {
      once: { operation: 'changeMaking', input, expected: priorityId },
      load: () => this.makings.lock(me, priorityId),
      refuse: refusedWhenFixed,
      change: async (held) => {
        expectVersion(held, { expectedVersion }, { theirs: {}, mine: { change, text: input.text ?? null } });
        if (held.kind !== 'priority' && change === 'add_step') throw forbidden('steps_not_allowed');
        const newId = randomUUID();
        const made = CHANGES[change](held.passages, { ...input, newId });
        if ('refusal' in made) throw forbidden(reasonOf(made.refusal));
        refuseTooLong(made.passages);
        if (change === 'add_step')
          await this.drafts.addStep(newId, { ...held, id: priorityId, currentVersionId: null });
        const by = membershipOf(me, held.roadmapId).id;
        const done = doneTo(held.passages, made.passages, input);
        await this.makings.write(priorityId, held.passages, { ...made, done, by });
        await this.makings.changed(priorityId);
        return { events: [makingEvent('making.changed', held.roadmapId, priorityId, { change }, idempotencyKey)] };
      },
      read: (id) => this.#get(me, id),
    });
  }

  /** Says which passage one has open, and is told who else has one. It hinders nobody. */
  @Act()
  tendPassage(me: Actor, { priorityId, passageId }: TendPassageInput): Promise<Wire<Tended>> {
    return this.acts.inOrder<TendedMaking, Wire<Tended>>(me, {
      load: () => this.leases.making(me, priorityId, passageId),
      refuse: ({ closed }) => (closed ? 'roadmap_closed' : null),
      change: async ({ roadmapId, known }) => {
        if (!known) throw notFound();
        await this.leases.tend(priorityId, membershipOf(me, roadmapId).id, passageId);
        // Who is there is no event: the revision of pages reads the leases.
        return { events: [] };
      },
      read: async () => found(await this.leases.tended(me, priorityId)),
    });
  }

  async #expect(
    me: Actor,
    { priorityId }: HeldMaking,
    { id, version, text }: MakingPassage,
    { expectedVersion }: SavePassageInput,
    mine: PlainWords,
  ): Promise<void> {
    if (version === expectedVersion) return;
    const base = await this.makings.wording(priorityId, id, expectedVersion);
    const told = (await this.#get(me, priorityId)).passages.find((one) => one.id === id);
    throw conflict({
      base: { version: expectedVersion, text: base },
      theirs: { version, text, by: told?.editedBy ?? null, at: told?.editedAt ?? null },
      mine: { text: mine.text },
    });
  }

  async #saved(
    me: Actor,
    priorityId: string,
    passageId: string,
    { changed }: PlainWords,
    upon?: string,
  ): Promise<Wire<SavedPassage>> {
    const making = await this.#get(me, priorityId);
    const passage = found(making.passages.find(({ id }) => id === passageId));
    return { making, passage, changed: [...changed], upon: upon ?? making.revision };
  }

  async #get(me: Actor, priorityId: string): Promise<Wire<Making>> {
    return found(await this.makings.find(me, priorityId));
  }
}
