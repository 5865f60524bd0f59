import type { PriorityKind, PriorityState } from '@waymark/domain';
import { found, type SampleContext } from './context.js';
import type { SourceCountry } from './source.js';
import { sampleLanguage, type VersionRow } from './texts.js';

/** The roadmap with its participants, phases and calendar. */
export function mapRoadmap(context: SampleContext) {
  const { source, ids, roadmapId } = context;
  const { meta, roadmap } = source.roadmap;
  const { settings } = source;
  const { projectTimeline, meetings, rounds } = source.validation;
  const start = found(projectTimeline[0], 'project timeline');
  const draft = found(roadmap.versions[0], 'first version');
  const firstRound = found(rounds[0], 'first round');
  const implementation = found(
    projectTimeline.find(({ date }) => date > meta.agreedOn),
    'end of the project',
  );
  const entries = new Map<string, { day: string; title: string; illustrative: boolean }>();
  for (const { date, title, illustrative } of projectTimeline)
    entries.set(`${date} ${title}`, { day: date, title, illustrative });
  const ahead = [
    ...meetings.map((meeting) => ({ ...meeting, date: meeting.startsAt.slice(0, 10) })),
    ...roadmap.reviews,
  ].filter(({ status }) => status === 'planned');
  // The same meeting stands in several of the sample's lists.
  for (const { date, title, illustrative } of ahead)
    entries.set(`${date} ${title}`, { day: date, title, illustrative });

  return {
    roadmaps: [
      {
        id: roadmapId,
        code: context.code,
        title: meta.title,
        short_title: settings.shortTitle,
        titles: settings.titles,
        vision: roadmap.vision,
        objective: roadmap.overallObjective,
        principles: roadmap.principles,
        phase: 'implementation',
        publication_level: settings.publicationLevel,
        period_start: meta.periodStart,
        period_end: meta.periodEnd,
        language: sampleLanguage,
        languages: settings.languages,
        zone: settings.zone,
        update_interval_days: settings.updateIntervalDays,
        required_languages: settings.requiredLanguages,
        reporting_dates: meta.reportingRounds,
        silence_allowed: settings.silenceAllowed,
        planned_publication_level: settings.publicationLevel,
        symbol_prefix: settings.symbolPrefix,
        working_days: settings.workingDays,
        holidays: settings.holidays,
        drafting_since: context.at(start.date, '09:00'),
        illustrative: true,
        created_at: context.at(start.date, '09:00'),
      },
    ],
    phase_changes: [
      { phase: 'drafting', entered_on: start.date },
      { phase: 'consultation', entered_on: draft.date },
      { phase: 'validation', entered_on: firstRound.opensOn },
      { phase: 'adopted', entered_on: meta.agreedOn },
      { phase: 'implementation', entered_on: implementation.date },
    ].map((change) => ({ roadmap_id: roadmapId, ...change })),
    timeline_entries: [...entries].map(([key, entry]) => ({
      id: ids.own('timeline entry', key),
      roadmap_id: roadmapId,
      ...entry,
    })),
    roadmap_origin_countries: source.countries.countriesOfOrigin.map((country) => ({
      roadmap_id: roadmapId,
      country_code: country.code,
    })),
    participants: source.countries.participants.map((country) => ({
      id: context.participant(country.id),
      roadmap_id: roadmapId,
      country_code: country.code,
      ...ownDesignation(country),
      zone: country.ownWeek?.zone ?? null,
      working_days: country.ownWeek?.workingDays ?? null,
      holidays: country.ownWeek?.holidays ?? [],
    })),
  };
}

/** How the roadmap words a participant where the catalogue does otherwise. */
function ownDesignation({ designation, chip, footnote, footnoteMark, catalogued }: SourceCountry) {
  return catalogued
    ? { own_name: designation, own_chip: chip ?? null, own_footnote: footnote, own_footnote_mark: footnoteMark }
    : { own_name: null, own_chip: null, own_footnote: null, own_footnote_mark: null };
}

/** A text as lists name it. */
interface Coded {
  id: string;
  code: string;
  order: number;
}

/** Priorities and steps without their texts, which belong to versions. */
export function mapPriorities(context: SampleContext, versions: readonly VersionRow[]) {
  const { source, ids, roadmapId } = context;
  const { priorities, steps, dependencies } = source.roadmap;
  const alignment = (id: string): string => ids.shared('alignment item', id);
  const { preamble, priorities: proposed } = source.drafts;
  const row = (kind: PriorityKind, { id: key, code, order: sort }: Coded, state: PriorityState, isInForce = true) => {
    const id = context.priority(key);
    const own = versions.filter((version) => version.priority_id === id);
    const latest = found(own.at(-1), key);
    return {
      id,
      roadmap_id: roadmapId,
      kind,
      code,
      sort,
      state,
      current_version_id: latest.id,
      version_in_force_id: isInForce ? latest.id : null,
      circulated_at: found(own[0], key).created_at,
    };
  };
  return {
    priorities: [
      ...(preamble ? [row('preamble', { ...preamble, order: 1 }, 'validated')] : []),
      // The second round is open on the version in force of every priority.
      ...priorities.map((priority) => row('priority', priority, 'validating')),
      ...proposed.map((priority) => row('priority', priority, 'consultation', false)),
    ],
    steps: [
      ...steps.map((step, index) => ({
        id: context.step(step.id),
        roadmap_id: roadmapId,
        priority_id: context.priority(step.priorityId),
        code: step.code,
        // One order over all priorities: the neighbour of the last step of one is the first of the next.
        sort: index + 1,
        scope: step.scope,
        lead_institution_id: context.institution(step.regionalLeadInstitutionId),
        start_date: step.startDate,
        baseline_end: step.baselineEndDate,
        weight: 1,
      })),
      ...proposed
        .flatMap(({ id: priorityId, steps: own }) =>
          own.map((step) => ({ id: context.step(step.id), priorityId, code: step.code })),
        )
        .map((step, index) => ({
          id: step.id,
          roadmap_id: roadmapId,
          priority_id: context.priority(step.priorityId),
          code: step.code,
          sort: steps.length + index + 1,
          scope: 'regional_and_national',
          lead_institution_id: null,
          start_date: null,
          baseline_end: null,
          weight: 1,
        })),
    ],
    step_support: steps.flatMap((step) =>
      step.regionalSupportInstitutionIds.map((id) => ({
        step_id: context.step(step.id),
        institution_id: context.institution(id),
      })),
    ),
    step_origin_countries: steps.flatMap((step) =>
      step.originCountryIds.map((id) => ({ step_id: context.step(step.id), country_code: context.country(id).code })),
    ),
    step_dependencies: dependencies.map((dependency) => ({
      id: ids.own('dependency', dependency.id),
      roadmap_id: roadmapId,
      predecessor_step_id: context.step(dependency.predecessorStepId),
      successor_step_id: context.step(dependency.successorStepId),
      type: dependency.type,
      predecessor_milestone_id: milestoneOrNull(context, dependency.predecessorMilestoneId),
      successor_milestone_id: milestoneOrNull(context, dependency.successorMilestoneId),
      note: dependency.note ?? '',
    })),
    priority_alignment: priorities.flatMap((priority) =>
      priority.alignmentIds.map((id) => ({ priority_id: context.priority(priority.id), item_id: alignment(id) })),
    ),
    step_alignment: steps.flatMap((step) =>
      step.alignmentIds.map((id) => ({ step_id: context.step(step.id), item_id: alignment(id) })),
    ),
  };
}

function milestoneOrNull(context: SampleContext, id: string | null): string | null {
  return id === null ? null : context.milestone(id);
}
