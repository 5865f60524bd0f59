import type { ReasonCode } from '@waymark/domain';

/**
 * Why acts are refused that only a few people do, on few pages: those load these words with their own. All other reasons
 * stand in `errors`, which comes with the app.
 */
export const refusals = {
  // setting up
  address_taken: 'This address is in use. Choose another one.',
  drafting_started: 'Drafting has started. This can no longer be changed.',
  field_unknown: 'This is not a setting.',
  file_unreadable: 'This is not a set-up file. Choose one that was taken out of a roadmap.',
  footnote_needs_mark: 'A footnote needs a mark, and a mark its footnote.',
  fraction_invalid: 'The floor is at most the whole electorate.',
  language_fixed: 'The authentic language is fixed since drafting started.',
  language_not_of_roadmap: 'This is not a language of the roadmap.',
  language_unknown: 'This is not a language code, for example en or fr.',
  mark_missing: 'The name must carry the mark of its footnote.',
  mark_taken: 'Another participant’s footnote has this mark.',
  participant_in_use: 'Somebody has or had a seat in this delegation, or is invited to one.',
  participant_there: 'This participant is in the roadmap already.',
  participants_too_many: 'A roadmap has at most 60 participants.',
  past_dates_stay: 'Reporting dates that have passed stay in the record.',
  period_end_before_start: 'The last day must be after the first one.',
  quorum_beyond_electorate: 'The quorum is at most the number of delegations that take positions.',
  setup_incomplete: 'Something is still missing before drafting can start.',
  silence_not_allowed: 'The settings of this roadmap do not allow silence rounds.',
  working_days_missing: 'Choose at least one day.',
  zone_unknown: 'This is not a time zone.',
  // institutions
  code_invalid: 'Use Latin letters and figures, with single hyphens, points or underscores between them.',
  code_taken: 'Another institution of this roadmap has this code, or one that looks like it.',
  country_unknown: 'Choose a country of the catalogue.',
  institution_archived: 'This institution is archived. Restore it first.',
  institution_leads: 'It still leads something that is open. Give that another lead first.',
  institution_merged: 'This institution was merged into another one.',
  institution_not_archived: 'This institution is in use.',
  institution_staffed: 'It still has a focal point. End that seat first.',
  institutions_of_two: 'Only institutions of the same participant can be merged.',
  name_unchanged: 'This is the name that it has.',
  not_with_itself: 'Choose another institution.',
  // jobs
  job_ended: 'This has ended already.',
  job_failed: 'Something went wrong and nothing was saved. Start it again.',
  job_interrupted: 'It was interrupted before its end. Start it again.',
  // imports
  import_built_on: 'Something was done with these records since. The import cannot be undone any more.',
  import_closed: 'This import has been done or undone already.',
  import_not_ready: 'Some cells are still at fault or wait for a confirmation. Nothing was imported.',
  table_unreadable: 'This file cannot be read. Nothing was imported.',
} as const satisfies Partial<Record<ReasonCode, string>>;
