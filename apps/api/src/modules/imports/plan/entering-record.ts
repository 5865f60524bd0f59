import type { PlanRecord, PlanSheet, PlanValues } from '@waymark/domain';

/** A record that enters: what is there, the fields that are others, and all of its values. */
export interface EnteringRecord {
  sheet: PlanSheet;
  there: PlanRecord | null;
  fields: readonly string[];
  values: PlanValues;
}
