import { ArchiveInstitution } from './ArchiveInstitution.js';
import type { InstitutionRow } from './institutions.documents.js';
import { MergeInstitution } from './MergeInstitution.js';
import { RenameInstitution } from './RenameInstitution.js';

export type InstitutionAct = 'rename' | 'merge' | 'archive' | 'restore';

export interface InstitutionQuestion {
  institution: InstitutionRow;
  roadmapId: string;
  onClose: () => void;
  /** Loads what is on record after a refusal that says that the page is older. */
  onChanged: () => Promise<void>;
  onDone: () => Promise<void>;
}

/** The question of an act about one institution. */
export function InstitutionDialog({ act, ...question }: InstitutionQuestion & { act: InstitutionAct }) {
  switch (act) {
    case 'rename':
      return <RenameInstitution {...question} />;
    case 'merge':
      return <MergeInstitution {...question} />;
    case 'archive':
    case 'restore':
      return <ArchiveInstitution {...question} act={act} />;
  }
}
