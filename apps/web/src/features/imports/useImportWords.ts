import { TABLE_REFUSALS } from '@waymark/domain';
import type { Resources } from '@waymark/i18n';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/api/AppError.js';
import { useFileErrorText } from '../../shared/files/useFileErrorText.js';
import { isText, type Check, type Fault } from './imports.documents.js';

type FaultText = Extract<keyof Resources['imports'], `fault.${string}`>;

/** Of these a document is told in words of its own. */
const DOCUMENT_REFUSALS = [
  'damaged',
  'encrypted',
  'entities',
  'kind_unknown',
  'links',
  'macros',
  'too_many_parts',
  'too_many_rows',
  'unpacks_too_large',
] as const;

/** Why a file is not read, where that is the reason; else what is said of any refusal. */
export function useRefusalText(kind: string): (error: AppError) => string {
  const { t } = useTranslation('imports');
  const errorText = useFileErrorText();
  return useCallback(
    (error) => {
      const problem = TABLE_REFUSALS.find((one) => one === error.facts.fields?.[0]?.problem);
      if (!problem) return errorText(error);
      const ofDocument = isText(kind) ? DOCUMENT_REFUSALS.find((one) => one === problem) : undefined;
      return t(ofDocument ? `refused.text.${ofDocument}` : `refused.${problem}`);
    },
    [kind, t, errorText],
  );
}

/** What is the matter with a cell, in words. */
export function useFaultText({ sheets }: Check): (fault: Fault) => string {
  const { t } = useTranslation('imports');
  return ({ code, detail }) => {
    const heading = sheets
      .flatMap(({ fields }) => fields)
      .find(({ key }) => code === 'heading_missing' && key === detail)?.heading;
    return t(`fault.${code}` as FaultText, { detail: heading ?? detail ?? '' });
  };
}
