import { Injectable } from '@nestjs/common';
import { inForceNumber, isAdopted, isValidated, type Outcome } from '@waymark/domain';
import { Reactions, type Actor, type DomainEvent } from '../../../kernel/index.js';
import { SetupRepository } from '../setup.repository.js';
import { AdoptionRepository } from './adoption.repository.js';
import { editionInForce, phaseMoved } from './edition.events.js';
import { editionHash, EditionRepository } from './edition.repository.js';

/** A declared result, with what it was on. */
interface Declared {
  priorityId: string;
  outcome: Outcome;
  isDocument: boolean;
}

/**
 * What follows from declared results. Only the validated ballot on the whole document adopts the roadmap and brings its
 * texts into force, together; afterwards each validated text comes into force by itself.
 */
@Injectable()
export class ComingIntoForce {
  constructor(
    private readonly adoptions: AdoptionRepository,
    private readonly editions: EditionRepository,
    private readonly setups: SetupRepository,
    private readonly reactions: Reactions,
  ) {}

  /** Whether a text that is validated now comes into force by itself. The roadmap is held until the transaction ends. */
  async isAdopted(roadmapId: string): Promise<boolean> {
    const { phase } = await this.adoptions.holdPhase(roadmapId);
    return isAdopted(phase);
  }

  /** Once the priorities have moved with their results. @returns what the ledger is told */
  async follow(me: Actor, roadmapId: string, declared: readonly Declared[]): Promise<DomainEvent[]> {
    const { phase, language } = await this.adoptions.holdPhase(roadmapId);
    const document = declared.find(({ isDocument }) => isDocument);
    const events: DomainEvent[] = [];
    if (document && !isValidated(document.outcome)) await this.adoptions.resumeParts(document.priorityId);
    const isBeingAdopted = document !== undefined && isValidated(document.outcome) && !isAdopted(phase);
    if (isBeingAdopted) {
      await this.adoptions.bringIntoForce(document.priorityId, document.outcome);
      await this.setups.movePhase(roadmapId, 'adopted', null);
      events.push(phaseMoved(roadmapId, phase, 'adopted'));
    }
    if (!isBeingAdopted && !(isAdopted(phase) && declared.some(({ outcome }) => isValidated(outcome)))) return events;
    const edition = await this.#edition(me, roadmapId, language);
    if (edition) events.unshift(editionInForce(edition));
    await this.reactions.run('roadmap.in_force', me, roadmapId);
    return events;
  }

  /** The texts in force as an edition; null where they are the ones that were in force before. */
  async #edition(me: Actor, roadmapId: string, language: string) {
    const parts = await this.adoptions.inForce(roadmapId);
    const hash = editionHash({ roadmapId, language, parts });
    const { numbers, inForceHash } = await this.editions.soFar(roadmapId);
    if (hash === inForceHash) return null;
    const number = inForceNumber(numbers, await this.editions.draftWith(roadmapId, hash));
    return this.editions.insert(me, { roadmapId, language, number, kind: 'in_force', note: '', parts });
  }
}
