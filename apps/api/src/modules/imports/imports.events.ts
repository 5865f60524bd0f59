import type { DomainEvent } from '../../kernel/index.js';
import type { Import } from './import.entity.js';

/** That a file was imported, with its hash; what was made and changed is recorded by its owners. */
export const importEvent = (
  type: 'import.applied' | 'import.undone',
  { id, roadmapId, kind, fileHash }: Import,
  counts: { new: number; changed: number },
): DomainEvent => ({
  type,
  roadmapId,
  subjectKind: 'import',
  subjectId: id,
  audience: 'secretariat',
  payload: { kind, fileHash, ...counts },
  idempotencyKey: null,
});
