/** What a fault means for the import: it cannot go on; somebody must say that it is meant so; it is only told. */
export type FaultGrade = 'refused' | 'doubtful' | 'note';

/** Everything that can be the matter with a file that was read, and how grave it is. The interface has words for each. */
export const IMPORT_FAULTS = {
  // of the sheet
  heading_missing: 'refused',
  column_twice: 'refused',
  merged_cells: 'refused',
  encoding_doubtful: 'doubtful',
  hidden_row: 'doubtful',
  hidden_column: 'doubtful',
  hidden_sheet: 'note',
  sheet_not_read: 'note',
  // of what a cell holds
  formula: 'refused',
  error_value: 'refused',
  control_character: 'refused',
  date_impossible: 'refused',
  date_in_text: 'refused',
  number_in_code: 'doubtful',
  boolean_in_text: 'doubtful',
  text_in_number: 'refused',
  text_in_date: 'refused',
  date_unreadable: 'refused',
  date_day_first: 'doubtful',
  date_with_time: 'note',
  invisible_character: 'doubtful',
  letters_alike: 'refused',
  letters_mixed: 'doubtful',
  required_missing: 'refused',
  text_too_long: 'refused',
  code_with_spaces: 'refused',
  code_invalid: 'refused',
  address_invalid: 'refused',
  choice_unknown: 'refused',
  choice_unclear: 'refused',
  // of the record
  key_repeated: 'refused',
  key_alike: 'refused',
  name_repeated: 'doubtful',
  not_own_participant: 'refused',
  participant_of_role_only: 'refused',
  participant_changed: 'refused',
  institutions_of_focal_points_only: 'refused',
  institution_of_other: 'refused',
  seat_not_yours: 'refused',
  seat_other: 'doubtful',
  record_archived: 'refused',
  // of a plan
  row_repeated: 'refused',
  id_unknown: 'refused',
  name_taken: 'refused',
  code_kept: 'refused',
  code_next: 'refused',
  priority_unknown: 'refused',
  priority_changed: 'refused',
  step_unknown: 'refused',
  step_changed: 'refused',
  end_before_start: 'refused',
  outside_period: 'doubtful',
  weight_invalid: 'refused',
  baseline_locked: 'refused',
  text_fixed: 'refused',
  reason_needed: 'refused',
  action_not_there: 'refused',
  reason_missing: 'refused',
} as const satisfies Record<string, FaultGrade>;

export type ImportFaultCode = keyof typeof IMPORT_FAULTS;

export const gradeOf = (code: ImportFaultCode): FaultGrade => IMPORT_FAULTS[code];
