import type { InstitutionRow } from './institutions.documents.js';

/** What is asked before it is done to an institution. */
export type InstitutionAct = 'rename' | 'merge' | 'archive' | 'restore';

export interface InstitutionQuestion {
  institution: InstitutionRow;
  roadmapId: string;
  onClose: () => void;
  /** Loads what is on record after a refusal that says that the page is older. */
  onChanged: () => Promise<void>;
  onDone: () => Promise<void>;
}
