import { instantAt } from '@waymark/domain';
import { SampleIds } from './ids.js';
import type { SampleSource, SourceCountry, SourceMeeting, SourceStep } from './source.js';
import type { SourceMilestone } from './source-tracking.js';

/** Where the sample's domain clock starts; nothing in the sample is recorded after it. */
export const sampleNow = '2026-11-20T10:00:00.000Z';

/** Zones are slow to look up, and hundreds of updates share their days. */
const instants = new Map<string, string>();

/** What every mapping needs: the files, the ids, the calendar and the names of records in one another's words. */
export class SampleContext {
  readonly ids: SampleIds;
  private readonly countries: Map<string, SourceCountry>;
  private readonly steps: Map<string, SourceStep>;
  private readonly milestones: Map<string, SourceMilestone>;

  /**
   * @param source the sample's files
   * @param code the roadmap's code, which also makes its ids; by default the one that the files give it
   */
  constructor(
    readonly source: SampleSource,
    readonly code: string = source.settings.code,
  ) {
    this.ids = new SampleIds(code);
    const { participants, countriesOfOrigin } = source.countries;
    this.countries = new Map([...participants, ...countriesOfOrigin].map((country) => [country.id, country]));
    this.steps = new Map(source.roadmap.steps.map((step) => [step.id, step]));
    this.milestones = new Map(source.roadmap.milestones.map((milestone) => [milestone.id, milestone]));
  }

  get roadmapId(): string {
    return this.ids.roadmapId;
  }

  /** The zone of the roadmap, and of its participants where they name none. */
  get zone(): string {
    return this.source.settings.zone;
  }

  /** The instant of a day's wall-clock time in the roadmap's zone; what is of the last day is recorded before it ends. */
  at(day: string, time = '12:00'): string {
    const key = `${day} ${time} ${this.zone}`;
    let instant = instants.get(key);
    if (instant === undefined) {
      instant = instantAt(day, time, this.zone);
      if (instant > sampleNow && instant.slice(0, 10) === sampleNow.slice(0, 10)) instant = sampleNow;
      instants.set(key, instant);
    }
    return instant;
  }

  country(id: string): SourceCountry {
    return found(this.countries.get(id), id);
  }

  sourceStep(id: string): SourceStep {
    return found(this.steps.get(id), id);
  }

  sourceMilestone(id: string): SourceMilestone {
    return found(this.milestones.get(id), id);
  }

  participant(countryId: string): string {
    return this.ids.own('participant', this.country(countryId).code);
  }

  participantOrNull(countryId: string | null): string | null {
    return countryId === null ? null : this.participant(countryId);
  }

  institution(id: string): string {
    return this.ids.own('institution', id);
  }

  institutionOrNull(id: string | null): string | null {
    return id === null ? null : this.institution(id);
  }

  priority(id: string): string {
    return this.ids.own('priority', id);
  }

  step(id: string): string {
    return this.ids.own('step', id);
  }

  action(stepId: string, countryId: string): string {
    return this.ids.own('national action', `${stepId} ${countryId}`);
  }

  milestone(id: string): string {
    return this.ids.own('milestone', id);
  }

  finding(id: string): string {
    return this.ids.own('finding', id);
  }

  version(priorityId: string, number: number): string {
    return this.ids.own('version', `${priorityId} ${number}`);
  }

  /** A passage keeps its id over all versions. `owner` is a priority or a step, `field` its field in the sample. */
  passage(owner: string, field: string): string {
    return this.ids.own('passage', `${owner} ${field}`);
  }

  amendment(id: string): string {
    return this.ids.own('amendment', id);
  }

  update(id: string): string {
    return this.ids.own('update', id);
  }

  /** The membership that bears a role title. */
  membership(title: string): string {
    return this.ids.own('membership', title);
  }

  /** What vouches for the membership of a role title. */
  confirmation(title: string): string {
    return this.ids.own('confirmation', title);
  }

  head(countryId: string): string {
    return this.membership(`Head of delegation, ${this.country(countryId).designation}`);
  }

  coordinator(countryId: string): string {
    return this.membership(`National coordinator, ${this.country(countryId).designation}`);
  }

  get secretariat(): string {
    return this.membership(this.source.settings.secretariat);
  }

  /** The meeting that agreed the roadmap, with the times at which it decided, signed and closed. */
  get sitting(): { day: string; decidedAt: string; signedAt: string; closedAt: string } {
    const meeting: SourceMeeting = found(
      this.source.validation.meetings.find(({ kind }) => kind === 'high_level_meeting'),
      'high_level_meeting',
    );
    const decisions = found(
      meeting.agenda.find(({ kind }) => kind === 'decision'),
      'decision',
    );
    const { agreedOn } = this.source.roadmap.meta;
    const utc = (instant: string): string => new Date(instant).toISOString();
    return {
      day: agreedOn,
      decidedAt: utc(decisions.endsAt),
      signedAt: this.at(agreedOn),
      closedAt: utc(meeting.endsAt),
    };
  }
}

/**
 * @param value what the sample should hold
 * @param name what was looked for
 * @throws Error when it does not: the sample's files contradict each other
 */
export function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The sample does not hold "${name}".`);
  return value;
}
