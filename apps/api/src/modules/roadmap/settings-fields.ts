import type { PublicationLevel } from './roadmap.entity.js';
import type { DistributionLabel, Floor, LocalTitle } from './setup.types.js';

/** Settings as they are written; what is absent stays. */
export interface SettingsFields {
  title?: string;
  shortTitle?: string;
  titles?: LocalTitle[];
  language?: string;
  languages?: string[];
  requiredLanguages?: string[];
  originCodes?: string[];
  periodStart?: string;
  periodEnd?: string;
  zone?: string;
  deadlineTime?: string;
  currency?: string;
  updateIntervalDays?: number;
  reportingDates?: string[];
  floor?: Floor;
  quorum?: number | null;
  silenceAllowed?: boolean;
  assessmentAllowed?: boolean;
  publicationLevel?: PublicationLevel;
  symbolPrefix?: string | null;
  distributionLabels?: DistributionLabel[];
  workingDays?: number[];
  holidays?: string[];
}
