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
  // the document
  adoption_under_way: 'The document is put to its adoption. Its texts are fixed until the result is declared.',
  already_adopted: 'The roadmap was adopted already.',
  document_alone: 'The whole document has a round of its own.',
  edition_outdated: 'The texts have changed since this draft. Circulate them first.',
  nothing_changed: 'The document is the same as the one that was circulated last.',
  phase_incomplete: 'Something is still missing for this phase.',
  text_being_edited: 'Somebody has a passage open. Wait, or go on all the same.',
  text_is_fixed: 'A text that was changed is fixed for a ballot, or is agreed.',
  texts_not_ready: 'Some texts are not in a state in which they can be adopted.',
  // closing
  roadmap_continued: 'Another roadmap continues this one already.',
  roadmap_not_closed: 'Only a closed roadmap can be continued.',
  rounds_open: 'A round is open. Close it, or cancel its ballots, first.',
  reporting_open:
    'A reporting period is running. Wait until its date has passed, or take the date out of the settings first.',
  // institutions
  code_invalid: 'Use Latin letters and figures, with single hyphens, points or underscores between them.',
  code_taken: 'Another institution of this roadmap has this code, or one that looks like it.',
  country_there: 'Another entry of the catalogue has this, or looks like it.',
  country_unknown: 'Choose a country of the catalogue.',
  institution_archived: 'This institution is archived. Restore it first.',
  institution_leads: 'It still leads something that is open. Give that another lead first.',
  institution_merged: 'This institution was merged into another one.',
  institution_not_archived: 'This institution is in use.',
  institution_staffed: 'It still has a focal point. End that seat first.',
  institutions_of_two: 'Only institutions of the same participant can be merged.',
  name_unchanged: 'This is the name that it has.',
  not_with_itself: 'Choose another institution.',
  // the installation; whoever is refused for it has loaded these words with the notice
  maintenance: 'During maintenance nothing can be sent. What you typed stays: send it when maintenance has ended.',
  maintenance_ended: 'Maintenance has ended already.',
  // jobs
  job_ended: 'This has ended already.',
  job_failed: 'Something went wrong and nothing was saved. Start it again.',
  job_interrupted: 'It was interrupted before its end. Start it again.',
  job_not_failed: 'This has not failed, or is being done again already.',
  job_not_repeatable: 'This cannot be begun again from here: whoever started it starts it anew.',
  // seats and invitations
  accreditation_of_heads_only: 'Only a head of delegation is accredited, as head or alternate.',
  administrator_without_voice: 'An administrator manages accounts and roadmaps and has no voice in them.',
  already_member:
    'This account has a seat in this roadmap already, and an account has one. Ask whoever invited you to end that seat first, or to invite another address.',
  delegation_has_head: 'The delegation already has a head.',
  institution_unknown: 'An institution named here is not one of this participant.',
  institutions_of_focal_points_only: 'A focal point needs an institution; other roles have none.',
  invitation_closed: 'This invitation was accepted or withdrawn already.',
  letter_not_needed: 'A letter is recorded only where nobody in the delegation can confirm its signatory.',
  letter_required: 'Record the reference of the letter first.',
  membership_ended: 'This membership has ended.',
  not_confirmer: 'Somebody else confirms this seat: never its holder, nor whoever named it or recorded its letter.',
  not_oneself: 'You cannot do this to your own account.',
  participant_of_role_only: 'This role needs a participant, or must not have one.',
  participant_unknown: 'This participant is not in the roadmap.',
  seat_confirmed: 'This seat is confirmed already.',
  seat_without_account: 'Nobody signs in with this seat.',
  seats_elsewhere: 'This person has a seat that you do not grant. The link would open it too.',
  address_differs: 'This is not the address of the account.',
  secretariat_alone:
    'This person is the whole secretariat of a roadmap that is not closed. Hand that seat over to somebody first.',
  accreditation_days_invalid: 'The last day must not come before the first.',
  // imports
  import_built_on: 'Something was done with these records since. The import cannot be undone any more.',
  import_closed: 'This import has been done or undone already.',
  import_not_ready: 'Some cells are still at fault or wait for a confirmation. Nothing was imported.',
  import_under_way: 'This import is being worked on. Wait until that has ended, or cancel it.',
  import_unscanned: 'The scanner has not looked at this file yet. Try again in a few minutes.',
  table_unreadable: 'This file cannot be read. Nothing was imported.',
} as const satisfies Partial<Record<ReasonCode, string>>;
