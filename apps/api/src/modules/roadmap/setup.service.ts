import { Injectable } from '@nestjs/common';
import { isZone, missingForDrafting, MISSING_SECTIONS, nextPhases, PARTICIPANTS, type Missing } from '@waymark/domain';
import {
  Act,
  Acts,
  Events,
  authorize,
  expectVersion,
  forbidden,
  found,
  invalid,
  Reactions,
  type Actor,
  type DomainEvent,
  type Done,
  type FieldProblem,
  type Wire,
} from '../../kernel/index.js';
import { InvitationsService, languageProblems, type InvitationLink } from '../identity/index.js';
import { readSetup, writeSetup, type FiledSetup } from './setup-file.js';
import {
  draftingStarted,
  participantEvent,
  roadmapContinued,
  roadmapCreated,
  settingsSaved,
  setupBroughtIn,
} from './setup.events.js';
import type { AddParticipantInput, RemoveParticipantInput, SaveParticipantInput } from './participant.inputs.js';
import type {
  BringInSetupInput,
  CreateRoadmapInput,
  SaveSettingsInput,
  SetupInput,
  StartDraftingInput,
} from './setup.inputs.js';
import { createRoadmap, setUp } from './setup.policy.js';
import { SetupRepository, type SetupFacts } from './setup.repository.js';
import { isRenamed, participantProblems, withFreeMark } from './participant.rules.js';
import { isLanguage, isSeenByMembers, settingsOf, settingsProblems } from './setup.rules.js';
import type { SettingsFields } from './settings-fields.js';
import { CarriedTexts } from './carried-texts.js';
import type { CreatedRoadmap, RoadmapSetup, SetupFile } from './setup.types.js';

/** A roadmap as its secretariat sets it up, and goes on setting it. */
@Injectable()
export class SetupService {
  constructor(
    private readonly setups: SetupRepository,
    private readonly texts: CarriedTexts,
    private readonly invitations: InvitationsService,
    private readonly reactions: Reactions,
    private readonly acts: Acts,
    private readonly events: Events,
  ) {}

  async getSetup(me: Actor, code: string): Promise<Wire<RoadmapSetup>> {
    return told(found(await this.setups.findByCode(me, code)));
  }

  /** The administrator names who sets it up, and has no voice in it. @throws DomainError VALIDATION `address_taken` */
  @Act()
  createRoadmap(me: Actor, input: CreateRoadmapInput): Promise<CreatedRoadmap> {
    return this.acts.inOrder(me, {
      once: { operation: 'createRoadmap', input },
      load: () => Promise.resolve({}),
      refuse: () => createRoadmap(me),
      change: async () => {
        const problems = [
          ...(isLanguage(input.language) ? [] : [{ field: 'language', problem: 'language_unknown' }]),
          ...(isZone(input.zone) ? [] : [{ field: 'zone', problem: 'zone_unknown' }]),
          ...languageProblems(input.secretariatLanguage, 'secretariatLanguage'),
        ];
        if (input.continuesId) problems.push(...(await this.#notContinued(input.continuesId)));
        if (problems.length > 0) throw invalid('input_invalid', problems);
        const id = await this.setups.create(input);
        if (id === null) throw invalid('address_taken', [{ field: 'code', problem: 'address_taken' }]);
        // First in its record: what it begins with comes after it.
        await this.events.record(me, roadmapCreated(id, input.idempotencyKey, input.continuesId ?? undefined));
        const invitation = await this.#nameSecretariat(me, id, input);
        const { code, title } = input;
        const events = await this.#carryOver(me, id, input);
        return { id, events, result: { id, code, title, invitation } };
      },
      read: async (id) => {
        const [invitation] = await this.invitations.listInvitations(me, id);
        const { code, title } = input;
        return { id, code, title, invitation: { invitation: found(invitation), token: null } };
      },
    });
  }

  /** @throws DomainError VALIDATION with a problem for each setting that cannot be so, CONFLICT with what was saved meanwhile */
  @Act()
  saveSettings(me: Actor, input: SaveSettingsInput): Promise<Wire<RoadmapSetup>> {
    return this.#change(me, input, async (now) => {
      const fields = settingsOf(input, now);
      const problems = [...settingsProblems(fields, now), ...(await this.#unknownOrigins(fields.originCodes ?? []))];
      if (problems.length > 0) throw invalid('input_invalid', problems);
      await this.setups.save(now.id, fields, isSeenByMembers(fields, now));
      if (fields.reportingDates || fields.periodStart) await this.reactions.run('roadmap.reporting_dates', me, now.id);
      await this.#currencyFollows(me, fields, now);
      // Until drafting starts all of it is a draft; from then on each change is on record.
      return now.draftingSince === null ? [] : [settingsSaved(now.id, Object.keys(fields))];
    });
  }

  /** @throws DomainError VALIDATION where the catalogue lacks it, it takes part already, or there are too many */
  @Act()
  addParticipant(me: Actor, input: AddParticipantInput): Promise<Wire<RoadmapSetup>> {
    const once = { operation: 'addParticipant', input, expected: input.roadmapId };
    return this.#change(
      me,
      input,
      async (now) => {
        const entry = await this.setups.catalogued(input.countryCode);
        const problem =
          entry === null
            ? 'country_unknown'
            : now.participants.some(({ code }) => code === entry.code)
              ? 'participant_there'
              : now.participants.length >= PARTICIPANTS.max
                ? 'participants_too_many'
                : null;
        if (entry === null || problem !== null)
          throw invalid('input_invalid', [{ field: 'countryCode', problem: problem ?? 'country_unknown' }]);
        const id = await this.setups.addParticipant(now.id, entry.code, withFreeMark(entry, now));
        await this.setups.touch(now.id, true);
        return [participantEvent('participant.added', now.id, id, entry.code, audienceOf(now), input.idempotencyKey)];
      },
      once,
    );
  }

  @Act()
  saveParticipant(me: Actor, given: SaveParticipantInput): Promise<Wire<RoadmapSetup>> {
    return this.#change(me, given, async (now) => {
      const { roadmapId: _of, expectedVersion: _seen, ...rest } = given;
      const input = { ...rest, zone: given.zone ?? null, workingDays: given.workingDays ?? null };
      const before = found(now.participants.find(({ id }) => id === input.participantId));
      const problems = participantProblems(input, now);
      if (problems.length > 0) throw invalid('input_invalid', problems);
      await this.setups.saveParticipant(input.participantId, input);
      // Members see how it is designated; its days, its zone and whether it will vote are the secretariat's.
      const isSeen = isRenamed(input.designation ?? null, before);
      await this.setups.touch(now.id, isSeen);
      const audience = isSeen ? audienceOf(now) : 'secretariat';
      return [participantEvent('participant.changed', now.id, before.id, before.code, audience)];
    });
  }

  /** While it is being set up, and before somebody has a seat in its delegation. */
  @Act()
  removeParticipant(me: Actor, input: RemoveParticipantInput): Promise<Wire<RoadmapSetup>> {
    return this.#change(me, input, async (now) => {
      const { id, code, removable } = found(now.participants.find((one) => one.id === input.participantId));
      if (now.draftingSince !== null) throw forbidden('drafting_started');
      if (!removable) throw forbidden('participant_in_use');
      await this.setups.removeParticipant(id);
      await this.setups.touch(now.id, true);
      return [participantEvent('participant.removed', now.id, id, code, audienceOf(now))];
    });
  }

  async setupFile(me: Actor, code: string): Promise<SetupFile> {
    const setup = found(await this.setups.findByCode(me, code));
    return { name: `${setup.code}.setup.json`, content: writeSetup(setup) };
  }

  /**
   * All of the file, or nothing: its participants take the place of those that are there.
   * @throws DomainError VALIDATION with a problem for each place of the file, FORBIDDEN `drafting_started`
   */
  @Act()
  bringInSetup(me: Actor, input: BringInSetupInput): Promise<Wire<RoadmapSetup>> {
    const once = { operation: 'bringInSetup', input, expected: input.roadmapId };
    return this.#change(
      me,
      input,
      async (now) => {
        if (now.draftingSince !== null) throw forbidden('drafting_started');
        const filed = await readSetup(input.content);
        const settings = settingsOf(filed.settings, now);
        const problems = [
          ...settingsProblems(settings, now),
          ...(await this.#unknownOrigins(settings.originCodes ?? [])),
          ...(await this.#filedProblems(filed, now)),
        ];
        if (problems.length > 0) throw invalid('input_invalid', problems);
        await this.#replaceParticipants(filed, now);
        await this.setups.save(now.id, settings, true);
        await this.#currencyFollows(me, settings, now);
        await this.reactions.run('roadmap.reporting_dates', me, now.id);
        return [setupBroughtIn(now.id, input.idempotencyKey)];
      },
      once,
    );
  }

  /** @throws DomainError FORBIDDEN `setup_incomplete` while something is missing, `drafting_started` */
  @Act()
  startDrafting(me: Actor, input: StartDraftingInput): Promise<Wire<RoadmapSetup>> {
    const once = { operation: 'startDrafting', input, expected: input.roadmapId };
    return this.#change(
      me,
      input,
      async (now) => {
        if (now.draftingSince !== null) throw forbidden('drafting_started');
        if (missingOf(now).length > 0) throw forbidden('setup_incomplete');
        await this.setups.startDrafting(now.id);
        return [draftingStarted(now.id, input.idempotencyKey)];
      },
      once,
    );
  }

  /** A change of the set-up as it was seen, answered with what it is afterwards. */
  async #change(
    me: Actor,
    input: SetupInput,
    change: (now: SetupFacts) => Promise<DomainEvent[]>,
    once?: { operation: string; input: StartDraftingInput; expected: string },
  ): Promise<Wire<RoadmapSetup>> {
    const { roadmapId } = input;
    return this.acts.inOrder<SetupFacts, Wire<RoadmapSetup>>(me, {
      ...(once && { once }),
      load: async () => {
        // To whoever takes no part in it, the roadmap is not there; a member is told that the act is not its own.
        found(me.in(roadmapId));
        authorize(setUp(me, roadmapId));
        return this.setups.lock(me, roadmapId);
      },
      refuse: ({ phase }) => (phase === 'closed' ? 'roadmap_closed' : null),
      change: async (now): Promise<Done<Wire<RoadmapSetup>>> => {
        expectVersion(now, input, { theirs: told(now), mine: {} });
        return { id: roadmapId, events: await change(now) };
      },
      read: async (id) => told(found(await this.setups.find(me, id))),
    });
  }

  async #currencyFollows(me: Actor, { currency }: SettingsFields, now: SetupFacts): Promise<void> {
    if (currency !== undefined && currency !== now.currency) await this.reactions.run('roadmap.currency', me, now.id);
  }

  async #filedProblems({ participants }: FiledSetup, now: SetupFacts): Promise<FieldProblem[]> {
    const codes = participants.map(({ code }) => code);
    const at = (place: number, field: string): string => `participants.${place}.${field}`;
    const staying = now.participants.filter(({ code, removable }) => !removable && !codes.includes(code));
    const unknown: FieldProblem[] = [];
    for (const [place, code] of codes.entries()) {
      if (codes.indexOf(code) < place) unknown.push({ field: at(place, 'code'), problem: 'participant_there' });
      else if ((await this.setups.catalogued(code)) === null)
        unknown.push({ field: at(place, 'code'), problem: 'country_unknown' });
    }
    return [
      ...unknown,
      ...participants.flatMap((entry, place) =>
        participantProblems({ ...entry, participantId: '' }, { ...now, participants: [] }).map(
          ({ field, problem }) => ({
            field: at(place, field),
            problem,
          }),
        ),
      ),
      ...staying.map(() => ({ field: 'participants', problem: 'participant_in_use' })),
      ...(codes.length > PARTICIPANTS.max ? [{ field: 'participants', problem: 'participants_too_many' }] : []),
    ];
  }

  /** Those that are in the file already keep their seats and invitations. */
  async #replaceParticipants({ participants }: FiledSetup, now: SetupFacts): Promise<void> {
    const codes = participants.map(({ code }) => code);
    for (const { id, code } of now.participants) if (!codes.includes(code)) await this.setups.removeParticipant(id);
    for (const { code, ...entry } of participants) {
      const there = now.participants.find((one) => one.code === code);
      const participantId = there?.id ?? (await this.setups.addParticipant(now.id, code, null));
      await this.setups.saveParticipant(participantId, { ...entry, participantId });
    }
  }

  /** A roadmap that is not closed goes on by itself; and one is continued once. */
  async #notContinued(id: string): Promise<FieldProblem[]> {
    const former = await this.setups.former(id);
    const problem = !former?.closed ? 'roadmap_not_closed' : former.continued ? 'roadmap_continued' : null;
    return problem === null ? [] : [{ field: 'continuesId', problem }];
  }

  async #carryOver(me: Actor, id: string, { continuesId }: CreateRoadmapInput): Promise<DomainEvent[]> {
    if (!continuesId) return [];
    await this.setups.carryOver(id, continuesId);
    await this.texts.carry(id, continuesId);
    await this.reactions.run('roadmap.continued', me, id);
    await this.reactions.run('roadmap.continued.people', me, id);
    return [roadmapContinued(continuesId, id)];
  }

  #nameSecretariat(me: Actor, roadmapId: string, input: CreateRoadmapInput): Promise<InvitationLink> {
    return this.invitations.inviteMember(me, {
      roadmapId,
      email: input.secretariatEmail,
      language: input.secretariatLanguage ?? null,
      role: 'secretariat',
      accreditation: null,
      title: input.secretariatTitle,
      participantId: null,
      institutionIds: [],
      idempotencyKey: input.idempotencyKey,
    });
  }

  async #unknownOrigins(codes: readonly string[]): Promise<FieldProblem[]> {
    if (codes.length === 0 || (await this.setups.countCountries(codes)) === codes.length) return [];
    return [{ field: 'originCodes', problem: 'country_unknown' }];
  }
}

/** While it is being set up, what happens to it is known to its secretariat alone. */
const audienceOf = ({ draftingSince }: SetupFacts): 'participants' | 'secretariat' =>
  draftingSince === null ? 'secretariat' : 'participants';

export const told = ({ phaseFacts, ...facts }: SetupFacts): Wire<RoadmapSetup> => ({
  ...facts,
  phaseMoves: nextPhases(phaseFacts).map(({ missing, ...move }) => ({
    ...move,
    missing: missing.map((gap) => ({ ...gap, named: [...gap.named] })),
  })),
  missing: missingOf(facts).map((missing) => ({ ...missing, section: MISSING_SECTIONS[missing.code] })),
});

/** Whoever is invited will come: drafting need not wait for it. */
function missingOf(facts: Omit<SetupFacts, 'phaseFacts'>): Missing[] {
  if (facts.draftingSince !== null) return [];
  const participants = facts.participants.map(({ id, elector, hasHead, headInvitedAt }) => ({
    id,
    elector,
    hasHead: hasHead || headInvitedAt !== null,
  }));
  return missingForDrafting({ ...facts, participants });
}
