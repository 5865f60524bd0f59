import { v5 } from 'uuid';

/** Every id of the sample comes from this one, so that links, tests and documentation stay valid over reloads. */
const sampleNamespace = 'b3f5a1d2-6c1e-5b0a-9a44-2f1f7c0f5e61';

/** UUIDs (version 5) made from the sample's own names: the same name is the same id in every load. */
export class SampleIds {
  private readonly roadmap: string;

  /** @param code the roadmap's code; another code gives other ids to everything that belongs to the roadmap */
  constructor(code: string) {
    this.roadmap = v5(`roadmap:${code}`, sampleNamespace);
  }

  /** The id of a record that all roadmaps share: frameworks, accounts. */
  shared(kind: string, key: string): string {
    return v5(`${kind}:${key}`, sampleNamespace);
  }

  /** The id of a record of this roadmap. */
  own(kind: string, key: string): string {
    return v5(`${kind}:${key}`, this.roadmap);
  }

  get roadmapId(): string {
    return this.roadmap;
  }
}
