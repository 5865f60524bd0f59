import { Injectable } from '@nestjs/common';
import { adoptionRefusal, canBeAdopted, isUnderAdoption } from '@waymark/domain';
import {
  Act,
  Acts,
  authorize,
  forbidden,
  found,
  TransitionGuards,
  type Actor,
  type Done,
} from '../../../kernel/index.js';
import type { Priority } from '../priority.entity.js';
import { PriorityRepository } from '../priority.repository.js';
import type { Roadmap } from '../roadmap.entity.js';
import { priorityMoved } from '../roadmap.events.js';
import { RoadmapRepository } from '../roadmap.repository.js';
import { AdoptionRepository } from './adoption.repository.js';
import { CirculationRepository } from './circulation.repository.js';
import { editionPutToAdoption } from './edition.events.js';
import { editionHash } from './edition.repository.js';
import type { PutToAdoptionInput } from './editions.inputs.js';
import { conductDocument } from './editions.policy.js';

/** Puts the whole document to its ballot, which a round opens as on any other text. */
@Injectable()
export class AdoptionService {
  constructor(
    private readonly roadmaps: RoadmapRepository,
    private readonly priorities: PriorityRepository,
    private readonly circulations: CirculationRepository,
    private readonly adoptions: AdoptionRepository,
    private readonly guards: TransitionGuards,
    private readonly acts: Acts,
  ) {}

  /**
   * Fixes all texts of the draft, and the document with them.
   * @throws DomainError FORBIDDEN `phase_not_reached`, `already_adopted`, `adoption_under_way`, `edition_outdated`,
   * `texts_not_ready` with the codes of those texts, or why a text cannot be fixed
   */
  @Act()
  putToAdoption(me: Actor, input: PutToAdoptionInput): Promise<Priority> {
    return this.acts.inOrder<Roadmap, Priority>(me, {
      once: { operation: 'putToAdoption', input },
      load: () => this.roadmaps.lock(me, input.roadmapId),
      refuse: (roadmap) => conductDocument(me, roadmap.id),
      change: (roadmap) => this.#put(me, roadmap, input),
      read: async (id) => found(await this.priorities.find(me, id)),
    });
  }

  async #put(me: Actor, roadmap: Roadmap, { editionId, idempotencyKey }: PutToAdoptionInput): Promise<Done<Priority>> {
    if (roadmap.phase === 'closed') throw forbidden('roadmap_closed');
    const edition = found(await this.adoptions.findCirculated(me, roadmap.id, editionId));
    authorize(adoptionRefusal(roadmap.phase));
    await this.circulations.lock(roadmap.id);
    const all = await this.circulations.texts(roadmap.id);
    if (isUnderAdoption(all.find(({ kind }) => kind === 'document')?.state ?? null))
      throw forbidden('adoption_under_way');
    const texts = all.filter(({ kind, state }) => kind !== 'document' && state !== 'draft');
    const parts = texts.map(({ id, currentVersionId, hash }) => ({
      priorityId: id,
      versionId: found(currentVersionId),
      hash: found(hash),
    }));
    if (editionHash({ roadmapId: roadmap.id, language: edition.language, parts }) !== edition.hash)
      throw forbidden('edition_outdated');
    const unready = texts.filter(({ state }) => !canBeAdopted(state));
    if (unready.length > 0)
      throw forbidden(
        'texts_not_ready',
        unready.map(({ code }) => code ?? ''),
      );
    const open = texts.filter(({ state }) => state === 'consultation');
    for (const { id } of open) await this.guards.check('priority.freeze', me, id);
    await this.adoptions.freeze(open.map(({ id }) => id));
    const id = await this.adoptions.freezeDocument(edition);
    const frozen = open.map((text) =>
      priorityMoved({ ...text, currentVersionId: found(text.currentVersionId) }, 'freeze', 'frozen', idempotencyKey),
    );
    return { id, events: [...frozen, editionPutToAdoption(edition, idempotencyKey)] };
  }
}
