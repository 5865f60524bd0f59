import type { refusals } from './refusals.js';
import type { ErrorCode, FileReason, ReasonCode } from '@waymark/domain';

/** One text for each code that the API refuses or fails with: what is the matter, and what can be done. */
export const errors = {
  // codes
  UNAUTHENTICATED: 'Sign in to go on. Drafts on this device are kept.',
  IDENTITY_CHANGED:
    'Somebody else is signed in in this browser now. Nothing was sent. What you typed stays on this device.',
  NOT_FOUND: 'There is nothing here, or you may not see it.',
  FORBIDDEN: 'This act is not open to you.',
  VALIDATION: 'Some of what you entered cannot be used. Check the fields that are marked.',
  CONFLICT: 'This was changed since you opened it. Compare the two versions before you save.',
  IDEMPOTENCY_KEY_REUSED:
    'An earlier attempt is already on record, with other contents. The page shows what is recorded. Nothing was recorded a second time, and your words are kept; sending them again is a new act.',
  THROTTLED: 'Too many attempts. Wait a few minutes and try again.',
  QUERY_TOO_COMPLEX: 'This asks for too much at once. Narrow the selection.',
  UNAVAILABLE: 'The service cannot answer at the moment. Nothing recorded has been lost. Try again in a few seconds.',
  INTERNAL: 'Something went wrong and nothing was saved. Try again.',
  // who
  role_not_permitted: 'Your role does not allow this.',
  not_head: 'Only the head of delegation can record a position. You can prepare the draft.',
  not_own_delegation: 'Only the delegation itself can do this.',
  not_own_participant: 'Only the participant itself can do this.',
  not_own_institution: 'Only the institution that leads this action can do this.',
  not_lead_institution: 'Only the lead institution’s focal point can submit this update. You can write its draft.',
  not_author: 'Only the author can change this.',
  not_elector: 'Your delegation is not among those that sign in this round.',
  // rounds and ballots
  round_closed: 'The round is closed.',
  round_not_open: 'The round is not open.',
  ballot_not_open: 'This ballot is not open.',
  ballot_ended: 'This ballot has ended.',
  before_deadline: 'The round can be closed after its deadline, or when every delegation has signed.',
  deadline_required: 'Enter a deadline.',
  deadline_passed: 'The deadline has passed.',
  deadline_in_past: 'Enter a deadline in the future.',
  deadline_only_later: 'The deadline can only be moved to a later time.',
  electorate_empty: 'A round needs at least one delegation that signs.',
  floor_invalid:
    'Enter a whole number between the simple majority of the delegations that sign and all of them, for example 4 of 6.',
  no_ballots: 'A round needs at least one priority.',
  text_not_frozen: 'The text must be fixed before its ballot opens.',
  text_changed: 'The text has changed. Read the new version before you sign.',
  silence_refused: 'A delegation has refused the silence procedure.',
  silence_too_short: 'A silence procedure lasts at least 72 hours.',
  silence_broken: 'The silence was broken, and the ballot has ended.',
  languages_missing: 'All language versions must be present before a silence procedure starts.',
  // positions and statements
  stance_invalid: 'Choose one of the positions.',
  statement_required: 'This position needs a statement.',
  statement_empty: 'Write the statement or remove it.',
  statement_kind_invalid: 'This kind of statement does not go with this position.',
  passage_unknown: 'A passage named here is not in this version.',
  passage_repeated: 'A passage is named twice.',
  passages_not_allowed: 'Only a reservation names passages.',
  requested_text_not_allowed: 'Only a request for change names the text it asks for.',
  // roadmap and priorities
  amendments_open: 'Every admitted amendment must be decided first.',
  phase_not_reached: 'The roadmap is not that far yet.',
  roadmap_closed: 'This roadmap is closed.',
  state_not_permitted: 'The text is not in a state that allows this.',
  // updates
  update_not_editable: 'This update can no longer be changed.',
  update_not_submitted: 'Only a submitted update can be published or returned.',
  status_invalid: 'Choose one of the statuses.',
  progress_invalid: 'Enter a whole number from 0 to 100, for example 45',
  narrative_required: 'Describe what has changed.',
  cause_required: 'A delayed or blocked action needs a cause.',
  next_date_required: 'A delayed or blocked action needs the next date.',
  next_date_invalid: 'Enter a date, for example 30/9/2028',
  next_date_in_past: 'Enter a date in the future.',
  // milestones
  day_before_period: 'Enter a date that is not before the roadmap’s period.',
  day_in_future: 'Enter a date that is not in the future.',
  forecast_unchanged: 'This is the forecast already. Enter another date.',
  milestone_reached: 'This milestone has been reached.',
  milestone_not_reached: 'This milestone has not been reached.',
  completion_unchanged: 'That is the day on record already.',
  forecast_not_moved: 'The forecast of this milestone has not been moved.',
  day_before_start: 'The day lies before the action began.',
  // discussion
  edit_window_passed: 'A comment can be changed within 15 minutes of posting.',
  subject_unpublished: 'Comments on an update that is not published stay within its participant.',
  comment_removed: 'This comment was removed.',
  thread_open: 'This thread is open.',
  thread_resolved: 'This thread is resolved. Reopen it to reply.',
  visibility_of_thread: 'A reply is read by those who read its thread. Begin a thread of its own for another audience.',
  visibility_required: 'Choose who can read this.',
  // accounts and memberships
  account_changed:
    'Another account is signed in in this browser now. Nothing was sent under it. What you typed stays on this device, for your account.',
  account_disabled: 'This account is disabled.',
  accreditation_not_in_force:
    'Your letter of accreditation is not in force today. You can read and prepare; to sign, send the secretariat a letter that is.',
  credentials_invalid: 'The email address or the password is not right.',
  mail_not_configured: 'This Waymark sends no mail. Ask whoever invited you for a link.',
  membership_changed:
    'The membership that this page was opened with has ended. Nothing was sent. What you typed stays on this device.',
  password_holds_name: 'The password must not hold the name or the address.',
  password_too_long: 'Enter at most 200 characters.',
  password_too_short: 'Enter at least 12 characters.',
  password_too_simple: 'The password repeats too few characters.',
  password_wrong: 'This is not your present password.',
  seat_not_confirmed: 'Your seat has not been confirmed yet. Until then you read and prepare.',
  // any input
  cursor_invalid: 'The list has changed. Reload the page.',
  window_ambiguous: 'Ask for what is before, after or around a comment: one of them at a time.',
  input_invalid: 'This cannot be used as it is.',
  reason_required: 'Give a reason; it stays in the record.',
  text_required: 'Write a text.',
  text_too_long: 'The text is too long.',
  value_invalid: 'This value cannot be used.',
} as const satisfies Record<Exclude<ErrorCode | ReasonCode, keyof typeof refusals | FileReason>, string>;
