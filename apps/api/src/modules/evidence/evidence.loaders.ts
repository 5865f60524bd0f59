import { Injectable } from '@nestjs/common';
import { Loaders, type Actor } from '../../kernel/index.js';
import { EvidenceRepository } from './evidence.repository.js';

const institutions = {};
const originCountries = {};

/** One statement for the links of a whole page of findings. */
@Injectable()
export class EvidenceLoaders {
  constructor(
    private readonly loaders: Loaders,
    private readonly evidence: EvidenceRepository,
  ) {}

  async institutionIds(me: Actor, findingId: string): Promise<string[]> {
    const loader = this.loaders.get(institutions, (ids) => this.evidence.links(me, 'institutions', ids));
    return (await loader.load(findingId)) ?? [];
  }

  async originCountryCodes(me: Actor, findingId: string): Promise<string[]> {
    const loader = this.loaders.get(originCountries, (ids) => this.evidence.links(me, 'originCountries', ids));
    return (await loader.load(findingId)) ?? [];
  }
}
