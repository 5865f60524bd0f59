import { compareCodes, compareDays, floorFits, isCurrency, isZone, type ReasonCode } from '@waymark/domain';
import type { FieldProblem } from '../../kernel/index.js';
import type { SaveSettingsInput } from './setup.inputs.js';
import type { SetupFacts } from './setup.repository.js';
import type { SettingsFields } from './settings-fields.js';

/** What members see on their pages; the rest is the secretariat's alone. */
const SEEN_BY_MEMBERS: readonly (keyof SettingsFields)[] = [
  'title',
  'shortTitle',
  'language',
  'languages',
  'periodStart',
  'periodEnd',
  'zone',
  'currency',
  'updateIntervalDays',
  'reportingDates',
  'publicationLevel',
];

/** What is planned to be public is the secretariat's until drafting starts. */
export const isSeenByMembers = (fields: SettingsFields, { draftingSince }: SetupFacts): boolean =>
  SEEN_BY_MEMBERS.some((field) => field in fields && (field !== 'publicationLevel' || draftingSince !== null));

/** What is given, in the form in which it is written: texts trimmed, days and codes in order, languages in their usual form. */
export function settingsOf(input: SaveSettingsInput, now: SetupFacts): SettingsFields {
  const {
    translations,
    titles,
    quorum,
    symbolPrefix,
    distributionLabels,
    reportingDates,
    holidays,
    workingDays,
    floor,
  } = input;
  const language = input.language ? canonical(input.language) : undefined;
  const authentic = language ?? now.language;
  const further = translations ? translations.map(canonical) : now.languages.slice(1);
  const languages =
    language !== undefined || translations ? [authentic, ...further.filter((tag) => tag !== authentic)] : undefined;
  const fields: SettingsFields = {
    title: input.title ?? undefined,
    shortTitle: input.shortTitle ?? undefined,
    titles: titles
      ?.filter(({ title, shortTitle }) => title !== '' || shortTitle !== '')
      .map((one) => ({ ...one, language: canonical(one.language) })),
    language,
    languages,
    requiredLanguages: input.requiredLanguages?.map(canonical),
    originCodes: input.originCodes ? [...input.originCodes].sort(compareCodes) : undefined,
    periodStart: input.periodStart ?? undefined,
    periodEnd: input.periodEnd ?? undefined,
    zone: input.zone ?? undefined,
    deadlineTime: input.deadlineTime ?? undefined,
    currency: input.currency ?? undefined,
    updateIntervalDays: input.updateIntervalDays ?? undefined,
    reportingDates: reportingDates ? [...reportingDates].sort(compareDays) : undefined,
    floor: floor ? { numerator: floor.numerator, denominator: floor.denominator ?? null } : undefined,
    quorum: quorum == null ? undefined : quorum === 0 ? null : quorum,
    silenceAllowed: input.silenceAllowed ?? undefined,
    assessmentAllowed: input.assessmentAllowed ?? undefined,
    publicationLevel: input.publicationLevel ?? undefined,
    symbolPrefix: symbolPrefix == null ? undefined : symbolPrefix === '' ? null : symbolPrefix,
    distributionLabels: distributionLabels
      ?.filter(({ label }) => label !== '')
      .map(({ distribution, label }) => ({ distribution, label })),
    workingDays: workingDays ? [...workingDays].sort((a, b) => a - b) : undefined,
    holidays: holidays ? [...holidays].sort(compareDays) : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

type Rule = (given: SettingsFields, now: SetupFacts, isRunning: boolean) => boolean;

/** When a setting cannot be as it is given, with the field and the reason. */
const RULES: readonly (readonly [field: keyof SaveSettingsInput, problem: ReasonCode, isBroken: Rule])[] = [
  ['language', 'language_unknown', ({ language }) => language !== undefined && !isLanguage(language)],
  [
    'language',
    'language_fixed',
    ({ language }, now, isRunning) => isRunning && language !== undefined && language !== now.language,
  ],
  ['translations', 'language_unknown', ({ languages = [] }) => !languages.every(isLanguage)],
  [
    'requiredLanguages',
    'language_not_of_roadmap',
    ({ requiredLanguages, languages }, now) =>
      (requiredLanguages ?? []).some((tag) => !(languages ?? now.languages).includes(tag)),
  ],
  [
    'titles',
    'language_not_of_roadmap',
    ({ titles, languages }, now) =>
      (titles ?? []).some(({ language }) => !(languages ?? now.languages).slice(1).includes(language)),
  ],
  ['zone', 'zone_unknown', ({ zone }) => zone !== undefined && !isZone(zone)],
  ['currency', 'currency_unknown', ({ currency }) => currency !== undefined && !isCurrency(currency)],
  [
    'periodEnd',
    'period_end_before_start',
    ({ periodStart, periodEnd }, now) => {
      const [start, end] = [periodStart ?? now.periodStart, periodEnd ?? now.periodEnd];
      return (periodStart ?? periodEnd) !== undefined && start !== null && end !== null && compareDays(start, end) >= 0;
    },
  ],
  [
    'reportingDates',
    'past_dates_stay',
    ({ reportingDates }, { reportingDates: before, today }, isRunning) =>
      isRunning && reportingDates !== undefined && !sameDays(reportingDates, before, today),
  ],
  [
    'floor',
    'floor_invalid',
    ({ floor }, now, isRunning) => isRunning && floor !== undefined && !floorFits(floor, electorsOf(now)),
  ],
  [
    'floor',
    'fraction_invalid',
    ({ floor }) => floor !== undefined && floor.denominator !== null && floor.numerator > floor.denominator,
  ],
  [
    'quorum',
    'quorum_beyond_electorate',
    ({ quorum }, now, isRunning) => isRunning && quorum != null && quorum > electorsOf(now),
  ],
  ['workingDays', 'working_days_missing', ({ workingDays }) => workingDays !== undefined && workingDays.length === 0],
];

/** Why these settings cannot be, field by field; none where they can. */
export function settingsProblems(given: SettingsFields, now: SetupFacts): FieldProblem[] {
  const isRunning = now.draftingSince !== null;
  return RULES.filter(([, , isBroken]) => isBroken(given, now, isRunning)).map(([field, problem]) => ({
    field,
    problem,
  }));
}

const electorsOf = ({ participants }: SetupFacts): number => participants.filter(({ elector }) => elector).length;

/** Days up to today are part of the record. */
const sameDays = (given: readonly string[], before: readonly string[], today: string): boolean => {
  const past = (days: readonly string[]): string => days.filter((day) => compareDays(day, today) <= 0).join();
  return past(given) === past(before);
};

/** A BCP 47 tag in its usual form, or as it was given where it is none. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
}

/** Whether the tag is well formed and its language has a name. */
export function isLanguage(tag: string): boolean {
  try {
    const language = new Intl.Locale(tag).language;
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language) !== undefined;
  } catch {
    return false;
  }
}
