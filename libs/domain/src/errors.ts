import type { MakingRefusal } from './drafting/making.js';
import type { MilestoneDayProblem } from './tracking/milestone-days.js';
import type { PlanRefusal } from './plan/plan-rules.js';
import type { UpdateProblemCode } from './tracking/update-state.js';
import type {
  CancellingRefusal,
  ClosingRefusal,
  DeadlineRefusal,
  OpeningRefusal,
  SigningRefusal,
} from './validation/ballot.js';
import type { StatementProblem } from './validation/stance.js';

/** Codes of errors that the API answers with and the interface puts into words. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'IDENTITY_CHANGED',
  'NOT_FOUND',
  'FORBIDDEN',
  'VALIDATION',
  'CONFLICT',
  'IDEMPOTENCY_KEY_REUSED',
  'THROTTLED',
  'QUERY_TOO_COMPLEX',
  'UNAVAILABLE',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Why a file is not taken. They have words only where files are uploaded, not on every page. */
export const FILE_REASONS = [
  'file_empty',
  'file_infected',
  'file_name_invalid',
  'file_name_misleads',
  'file_too_large',
  'file_type_not_allowed',
  'file_unknown',
  'files_unused',
  'storage_full',
] as const;

export type FileReason = (typeof FILE_REASONS)[number];

/** Why an act is `FORBIDDEN` or an input fails `VALIDATION`. They bind administrators as well. */
export const REASON_CODES = [
  // who
  'role_not_permitted',
  'not_head',
  'not_own_delegation',
  'not_own_participant',
  'not_own_institution',
  'not_lead_institution',
  'not_author',
  'not_elector',
  // rounds and ballots
  'round_closed',
  'round_not_open',
  'ballot_not_open',
  'ballot_ended',
  'before_deadline',
  'deadline_required',
  'deadline_passed',
  'deadline_in_past',
  'deadline_only_later',
  'electorate_empty',
  'floor_invalid',
  'no_ballots',
  'text_not_frozen',
  'text_changed',
  'silence_refused',
  'silence_too_short',
  'silence_broken',
  'languages_missing',
  // positions and statements
  'stance_invalid',
  'statement_required',
  'statement_empty',
  'statement_kind_invalid',
  'passage_unknown',
  'passage_repeated',
  'passages_not_allowed',
  'requested_text_not_allowed',
  // the document
  'adoption_under_way',
  'already_adopted',
  'document_alone',
  'edition_outdated',
  'nothing_changed',
  'phase_incomplete',
  'signs_without_font',
  'text_being_edited',
  'text_is_fixed',
  'texts_not_ready',
  // roadmap and priorities
  'amendments_open',
  'phase_not_reached',
  'reporting_open',
  'roadmap_closed',
  'roadmap_continued',
  'roadmap_not_closed',
  'rounds_open',
  'state_not_permitted',
  // texts in the making
  'order_incomplete',
  'passage_fixed',
  'passage_removed',
  'place_invalid',
  'preamble_there',
  'steps_not_allowed',
  'translation_missing',
  'translation_unreadable',
  // setting up
  'address_taken',
  'drafting_started',
  'field_unknown',
  'file_unreadable',
  'footnote_needs_mark',
  'fraction_invalid',
  'language_fixed',
  'language_not_of_roadmap',
  'language_unknown',
  'mark_missing',
  'mark_taken',
  'participant_in_use',
  'participant_there',
  'participants_too_many',
  'past_dates_stay',
  'period_end_before_start',
  'quorum_beyond_electorate',
  'setup_incomplete',
  'silence_not_allowed',
  'working_days_missing',
  'zone_unknown',
  // updates
  'update_not_editable',
  'update_not_submitted',
  'status_invalid',
  'progress_invalid',
  'narrative_required',
  'cause_required',
  'next_date_required',
  'next_date_invalid',
  'next_date_in_past',
  // milestones
  'completion_unchanged',
  'day_before_period',
  'day_before_start',
  'day_in_future',
  'forecast_not_moved',
  'forecast_unchanged',
  'milestone_not_reached',
  'milestone_reached',
  // the plan
  'baseline_unchanged',
  'baselines_locked',
  'baselines_open',
  'dependency_circle',
  'dependency_there',
  'end_before_start',
  'institution_not_of_participant',
  'item_code_taken',
  'item_in_use',
  'item_not_own',
  'item_unknown',
  'milestone_depended_on',
  'milestone_not_of_step',
  'milestones_changed',
  'outside_period',
  'plan_unchanged',
  'step_with_itself',
  'weight_invalid',
  // discussion
  'edit_window_passed',
  'subject_unpublished',
  'comment_removed',
  'thread_open',
  'thread_resolved',
  'visibility_of_thread',
  'visibility_required',
  // accounts and memberships
  'account_changed',
  'address_differs',
  'account_disabled',
  'accreditation_days_invalid',
  'accreditation_not_in_force',
  'accreditation_of_heads_only',
  'administrator_without_voice',
  'already_member',
  'credentials_invalid',
  'delegation_has_head',
  'institution_unknown',
  'institutions_of_focal_points_only',
  'invitation_closed',
  'letter_not_needed',
  'letter_required',
  'mail_not_configured',
  'membership_changed',
  'membership_ended',
  'not_confirmer',
  'not_oneself',
  'participant_of_role_only',
  'participant_unknown',
  'seat_confirmed',
  'seat_not_confirmed',
  'seat_without_account',
  'seats_elsewhere',
  'secretariat_alone',
  'password_holds_name',
  'password_too_long',
  'password_too_short',
  'password_too_simple',
  'password_wrong',
  // imports
  'import_built_on',
  'import_closed',
  'import_not_ready',
  'import_outdated',
  'import_under_way',
  'import_unscanned',
  'table_unreadable',
  // institutions
  'code_invalid',
  'code_taken',
  'country_there',
  'country_unknown',
  'institution_archived',
  'institution_leads',
  'institution_merged',
  'institution_not_archived',
  'institution_staffed',
  'institutions_of_two',
  'name_unchanged',
  'not_with_itself',
  // the installation
  // figures
  'amount_invalid',
  'commitment_day_required',
  'currency_has_rates',
  'currency_of_roadmap',
  'currency_unknown',
  'indicator_code_taken',
  'period_invalid',
  'priority_unknown',
  'rate_invalid',
  'rate_there',
  'rating_invalid',
  'risk_closed',
  'step_unknown',
  'target_unchanged',
  'maintenance',
  'maintenance_ended',
  // jobs
  'job_ended',
  'job_failed',
  'job_interrupted',
  'job_not_failed',
  'job_not_repeatable',
  ...FILE_REASONS,
  // any input
  'cursor_invalid',
  'input_invalid',
  'reason_required',
  'text_required',
  'text_too_long',
  'value_invalid',
  'window_ambiguous',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];

/** Every code that a rule of this library refuses with; the list above must hold them all. */
type RuleCode =
  | MakingRefusal
  | OpeningRefusal
  | SigningRefusal
  | CancellingRefusal
  | ClosingRefusal
  | DeadlineRefusal
  | StatementProblem
  | UpdateProblemCode
  | MilestoneDayProblem
  | PlanRefusal;

/** Takes the code of a rule as a reason; it stops compiling where the list above lacks one. */
export function reasonOf(code: RuleCode): ReasonCode {
  return code;
}
