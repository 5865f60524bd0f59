import { ConfirmDialog, UiLink } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnsentDraft } from '../../shared/forms/deviceDrafts.js';
import { useFormats } from '../../shared/session/useFormats.js';

export interface SignOutQuestionProps {
  /** At least one. */
  unsent: UnsentDraft[];
  /** Signs out; what was not sent is lost. */
  onAct: () => Promise<void>;
  onStay: () => void;
}

/** Before signing out: how many texts were not sent, and where they were typed. */
export function SignOutQuestion({ unsent, onAct, onStay }: SignOutQuestionProps) {
  const { t } = useTranslation(['leaving', 'shell']);
  const formats = useFormats();
  const [busy, setBusy] = useState(false);
  const act = () => {
    setBusy(true);
    void onAct();
  };
  const count = unsent.length;
  // The name of the window without that of the product.
  const [before = '', after = ''] = t('shell:pageTitle', { page: '\n' }).split('\n');
  return (
    <ConfirmDialog
      open
      title={t('leaving:title', { count })}
      subject={
        <ul style={{ fontWeight: 400 }}>
          {unsent.map(({ id, page, keptAt }) => (
            <li key={id}>
              {page ? (
                <UiLink href={page.path} onClick={onStay}>
                  {page.title.replace(before, '').replace(after, '')}
                </UiLink>
              ) : (
                t('leaving:earlier')
              )}
              , {t('leaving:kept', { day: formats.day(keptAt), time: formats.time(keptAt, { withZone: false }) })}
            </li>
          ))}
        </ul>
      }
      consequences={t('leaving:consequences', { count })}
      actLabel={t('leaving:act')}
      cancelLabel={t('leaving:stay')}
      busy={busy}
      onAct={act}
      onCancel={onStay}
    />
  );
}
