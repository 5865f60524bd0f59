import type { Role } from '@waymark/domain';

/** What the secretariat of a sample's roadmap has set up. */
export interface SourceSettings {
  code: string;
  shortTitle: string;
  titles: { language: string; title: string; shortTitle: string }[];
  languages: string[];
  requiredLanguages: string[];
  zone: string;
  publicationLevel: string;
  silenceAllowed: boolean;
  symbolPrefix: string;
  updateIntervalDays: number;
  /** 1 is Monday. */
  workingDays: number[];
  holidays: string[];
  /** Title under which the secretariat acts. */
  secretariat: string;
}

/** Seats beside those of the personas, and what is under way about seats. */
export interface SourcePeople {
  /** Titles of seats that act, and that no persona holds. */
  seats: string[];
  invitations: {
    title: string;
    role: Role;
    email: string;
    /** Key of the persona that invited. */
    by: string;
    /** The invitation is of its inviter's own delegation. */
    delegation: boolean;
    day: string;
  }[];
  /** Accreditations that end on a day; their letters are not in the sample. */
  accreditations: { title: string; validUntil: string }[];
}
