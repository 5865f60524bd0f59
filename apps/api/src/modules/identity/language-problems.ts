import { isLanguageCode } from '@waymark/i18n';
import type { FieldProblem } from '../../kernel/index.js';

/** People are spoken to in a language of the product; where none is chosen there is nothing to refuse. */
export const languageProblems = (language: string | null | undefined, field = 'language'): FieldProblem[] =>
  language == null || isLanguageCode(language) ? [] : [{ field, problem: 'language_unknown' }];
