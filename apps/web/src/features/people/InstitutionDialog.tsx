import { ArchiveInstitution } from './ArchiveInstitution.js';
import type { InstitutionAct, InstitutionQuestion } from './institutionQuestion.js';
import { MergeInstitution } from './MergeInstitution.js';
import { RenameInstitution } from './RenameInstitution.js';

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
