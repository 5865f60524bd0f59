import type { Keyed } from '../../shared/forms/ActDraft.js';
import type { FigureFormOf } from './FigureForm.js';
import type { Figures } from './figures.documents.js';

/** Opens a form about what is on record when it is drawn; null where its record is gone. */
export type Ask = <Input extends Keyed>(form: (figures: Figures) => FigureFormOf<Input> | null) => void;
