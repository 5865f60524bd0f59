import { postComment, saveDraft, sign, submitUpdate } from './acts.mjs';
import { comments } from './comments.mjs';
import { ledger } from './ledger.mjs';
import { overview } from './overview.mjs';
import { progress, progressPublic } from './progress.mjs';
import { step } from './step.mjs';

/** By the key of the page or act. */
export const HANDLERS = {
  comments,
  ledger,
  overview,
  progress,
  'progress-public': progressPublic,
  step,
  'submit-update': submitUpdate,
  'save-draft': saveDraft,
  sign,
  'post-comment': postComment,
};
