import { Injectable } from '@nestjs/common';
import { compareCodes, isInstitutionCode, type ReasonCode } from '@waymark/domain';
import {
  Act,
  Acts,
  expectVersion,
  found,
  invalid,
  Reactions,
  TransitionGuards,
  type Actor,
  type DomainError,
  type Done,
} from '../../kernel/index.js';
import type { Institution } from './institution.entity.js';
import type {
  AddInstitutionInput,
  EditInstitutionInput,
  InstitutionFactsInput,
  InstitutionInput,
  MergeInstitutionsInput,
  RenameInstitutionInput,
} from './institution.inputs.js';
import { InstitutionRepository, type HeldInstitution, type InstitutionFacts } from './institution.repository.js';
import { institutionEvent } from './places.events.js';
import { changeInstitution, type Belonging } from './places.policy.js';

/** Institutions are entered and kept by the secretariat, and by the coordinators of their participants (see the README). */
@Injectable()
export class InstitutionsService {
  constructor(
    private readonly institutions: InstitutionRepository,
    private readonly guards: TransitionGuards,
    private readonly reactions: Reactions,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError NOT_FOUND where the roadmap is not there for who asks, VALIDATION for a code that is taken */
  @Act()
  addInstitution(me: Actor, given: AddInstitutionInput): Promise<Institution> {
    const countryCode = given.countryCode?.toUpperCase() ?? null;
    const { roadmapId, idempotencyKey } = given;
    const facts = factsOf(given);
    const input = { ...facts, roadmapId, countryCode, idempotencyKey };
    return this.acts.inOrder<Belonging & { countryKnown: boolean }, Institution>(me, {
      once: { operation: 'addInstitution', input },
      load: () => this.institutions.belongingTo(me, roadmapId, countryCode),
      refuse: (belonging) => changeInstitution(me, belonging),
      change: async ({ participantId, countryKnown }, id) => {
        if (!countryKnown) throw wrong('countryCode', 'country_unknown');
        await this.#refuseCode(facts.code, { roadmapId, id });
        await this.institutions.insert(id, { ...facts, roadmapId, countryCode });
        const { type, level } = facts;
        const institution = { id, roadmapId, participantId };
        return { events: [institutionEvent('added', institution, { type, level }, idempotencyKey)] };
      },
      read: (id) => this.#read(me, id),
    });
  }

  @Act()
  editInstitution(me: Actor, input: EditInstitutionInput): Promise<Institution> {
    const facts = factsOf(input);
    return this.#once(me, 'editInstitution', { ...input, ...facts }, inUse, async (institution) => {
      const changed = changedFacts(institution, facts);
      if (changed.length === 0) return { events: [] };
      if (changed.includes('code')) await this.#refuseCode(facts.code, institution);
      await this.institutions.edit(institution.id, facts);
      const { type, level } = facts;
      return { events: [institutionEvent('edited', institution, { changed, type, level }, input.idempotencyKey)] };
    });
  }

  @Act()
  renameInstitution(me: Actor, given: RenameInstitutionInput): Promise<Institution> {
    const input = { ...given, acronym: given.acronym || null };
    return this.#once(me, 'renameInstitution', input, inUse, async (institution) => {
      const { name, acronym, since, idempotencyKey } = input;
      if (name === institution.name) throw wrong('name', 'name_unchanged');
      await this.#refuseFuture(since);
      await this.institutions.rename(institution, { name, acronym, since });
      return { events: [institutionEvent('renamed', institution, { since }, idempotencyKey)] };
    });
  }

  /** Both are held in the order of their ids, so that merges across one another wait, and never for good. */
  @Act()
  mergeInstitutions(me: Actor, input: MergeInstitutionsInput): Promise<Institution> {
    const { institutionId, intoId, since, idempotencyKey } = input;
    return this.acts.inOrder<{ one: HeldInstitution; into: HeldInstitution | null }, Institution>(me, {
      once: { operation: 'mergeInstitutions', input, expected: intoId },
      load: async () => {
        const held = await this.institutions.lock(me, [institutionId, intoId]);
        const one = held.find(({ id }) => id === institutionId);
        return one ? { one, into: held.find(({ id }) => id === intoId) ?? null } : null;
      },
      refuse: ({ one }) => changeInstitution(me, one) ?? inUse(one),
      change: async ({ one, into }) => {
        if (institutionId === intoId) throw wrong('intoId', 'not_with_itself');
        if (!into || into.roadmapId !== one.roadmapId || inUse(into) !== null)
          throw wrong('intoId', 'institution_unknown');
        if (into.countryCode !== one.countryCode) throw wrong('intoId', 'institutions_of_two');
        expectVersion(one, input, { theirs: factsOf(one), mine: { intoId, since } });
        await this.#refuseFuture(since);
        await this.institutions.merge(one, into, since);
        const moved = await this.reactions.run('institution.merged', me, one.id);
        return { events: [institutionEvent('merged', one, { intoId, since, ...moved }, idempotencyKey)] };
      },
      read: (id) => this.#read(me, id),
    });
  }

  /** @throws DomainError FORBIDDEN, naming what it leads or who is its focal point, where it is still needed */
  @Act()
  archiveInstitution(me: Actor, input: InstitutionInput): Promise<Institution> {
    return this.#once(me, 'archiveInstitution', input, inUse, async (institution) => {
      await this.guards.check('institution.archive', me, institution.id);
      await this.institutions.archive(institution.id);
      return { events: [institutionEvent('archived', institution, {}, input.idempotencyKey)] };
    });
  }

  @Act()
  restoreInstitution(me: Actor, input: InstitutionInput): Promise<Institution> {
    return this.#once(me, 'restoreInstitution', input, archived, async (institution) => {
      await this.institutions.restore(institution.id);
      return { events: [institutionEvent('restored', institution, {}, input.idempotencyKey)] };
    });
  }

  /** One act on one institution, once: held, authorized, in the state that it needs, and as it was seen. */
  #once<Input extends InstitutionInput>(
    me: Actor,
    operation: string,
    input: Input,
    state: (institution: HeldInstitution) => ReasonCode | null,
    change: (institution: HeldInstitution) => Promise<Done<Institution>>,
  ): Promise<Institution> {
    const { institutionId, expectedVersion: _, idempotencyKey: __, ...mine } = input;
    return this.acts.inOrder<HeldInstitution, Institution>(me, {
      once: { operation, input, expected: institutionId },
      load: async () => (await this.institutions.lock(me, [institutionId]))[0] ?? null,
      refuse: (institution) => changeInstitution(me, institution) ?? state(institution),
      change: (institution) => {
        expectVersion(institution, input, { theirs: factsOf(institution), mine });
        return change(institution);
      },
      read: (id) => this.#read(me, id),
    });
  }

  async #read(me: Actor, id: string): Promise<Institution> {
    return found(await this.institutions.find(me, id));
  }

  async #refuseCode(code: string, of: { roadmapId: string; id: string }): Promise<void> {
    if (!isInstitutionCode(code)) throw wrong('code', 'code_invalid');
    if (await this.institutions.isCodeTaken(code, of)) throw wrong('code', 'code_taken');
  }

  async #refuseFuture(day: string): Promise<void> {
    if (await this.institutions.isToCome(day)) throw wrong('since', 'day_in_future');
  }
}

function inUse({ mergedIntoId, archivedAt }: HeldInstitution): ReasonCode | null {
  if (mergedIntoId !== null) return 'institution_merged';
  return archivedAt === null ? null : 'institution_archived';
}

function archived({ mergedIntoId, archivedAt }: HeldInstitution): ReasonCode | null {
  if (mergedIntoId !== null) return 'institution_merged';
  return archivedAt === null ? 'institution_not_archived' : null;
}

const wrong = (field: string, problem: ReasonCode): DomainError => invalid(problem, [{ field, problem }]);

const factsOf = ({ code, name, acronym, type, level, mandate, roles }: InstitutionFactsInput): InstitutionFacts => ({
  code,
  name,
  acronym: acronym || null,
  type,
  level,
  mandate,
  roles: [...roles].sort(compareCodes),
});

/** The names of the facts that are others now. */
function changedFacts(before: HeldInstitution, after: InstitutionFacts): string[] {
  const earlier = factsOf(before);
  return Object.keys(after).filter((fact) => {
    const key = fact as keyof InstitutionFacts;
    return JSON.stringify(earlier[key]) !== JSON.stringify(after[key]);
  });
}
