import { LANGUAGES } from '@waymark/i18n';
import { Field, SelectInput } from '@waymark/ui';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

/** The language of an invitation that waits, as it calls itself. */
export function InLanguage({ language }: { language: string }) {
  const { t } = useTranslation('entrance');
  const name = LANGUAGES.find(({ code }) => code === language)?.nativeName ?? language;
  return <>{t('link.inLanguage', { language: name })}</>;
}

export interface LanguageFieldProps extends ComponentProps<typeof SelectInput> {
  id?: string;
  error?: string | undefined;
}

/** In which language an invitation is mailed and opened. */
export function LanguageField({ id, error, ...select }: LanguageFieldProps) {
  const { t } = useTranslation('entrance');
  return (
    <Field label={t('link.language')} hint={t('link.languageHint')} error={error} {...(id !== undefined && { id })}>
      {(control) => (
        <SelectInput {...control} {...select}>
          {LANGUAGES.map(({ code, nativeName, htmlLang }) => (
            <option key={code} value={code} lang={htmlLang}>
              {nativeName}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
  );
}
