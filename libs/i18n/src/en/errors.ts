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
  // roadmap and priorities
  amendments_open: 'Every admitted amendment must be decided first.',
  phase_not_reached: 'The roadmap is not that far yet.',
  roadmap_closed: 'This roadmap is closed.',
  state_not_permitted: 'The text is not in a state that allows this.',
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
