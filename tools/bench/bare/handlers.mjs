import { overview } from './overview.mjs';
import { progress, progressPublic } from './progress.mjs';
import { step } from './step.mjs';

/** By the key of the page or act. */
export const HANDLERS = { overview, progress, 'progress-public': progressPublic, step };
