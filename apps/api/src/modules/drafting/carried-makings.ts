import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newPassage } from '@waymark/domain';
import { Reactions } from '../../kernel/index.js';
import { CarriedTexts } from '../roadmap/index.js';
import { MakingRepository } from './making.repository.js';

/** A roadmap that continues another one begins with the texts in force there: nobody has to write them anew. */
@Injectable()
export class CarriedMakings implements OnModuleInit {
  constructor(
    private readonly makings: MakingRepository,
    private readonly texts: CarriedTexts,
    private readonly reactions: Reactions,
  ) {}

  onModuleInit(): void {
    this.reactions.register('roadmap.continued', (_me, roadmapId) => this.#begin(roadmapId));
  }

  async #begin(roadmapId: string): Promise<void> {
    const carried = await this.texts.list(roadmapId);
    await this.makings.carry(
      roadmapId,
      carried.map(({ priorityId, passages }) => ({
        priorityId,
        passages: passages.map(({ kind, stepId, text }) => newPassage(randomUUID(), kind, stepId, text)),
      })),
    );
  }
}
