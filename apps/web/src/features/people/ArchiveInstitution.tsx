import { ConfirmDialog, useToast } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { useIntent } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { TitleText } from '../../shared/session/TitleText.js';
import type { InstitutionQuestion } from './institutionQuestion.js';
import { ArchiveInstitutionDocument, RestoreInstitutionDocument } from './institutions.documents.js';

/** Takes an institution out of use, or into use again. */
export function ArchiveInstitution({
  institution: { id, name, version },
  act,
  onClose,
  onChanged,
  onDone,
}: InstitutionQuestion & { act: 'archive' | 'restore' }) {
  const { t } = useTranslation(['institutions', 'confirm']);
  const errorText = useErrorText();
  const toast = useToast();
  const intent = useIntent(`${act}-institution:${id}:${version}`);
  const archive = useDraftedAct(ArchiveInstitutionDocument, intent, onChanged);
  const restore = useDraftedAct(RestoreInstitutionDocument, intent, onChanged);
  const { busy, error } = act === 'archive' ? archive : restore;
  const send = async () => {
    const seen = { institutionId: id, expectedVersion: version };
    const done = act === 'archive' ? await archive.send(seen) : await restore.send(seen);
    if (!done) return;
    toast({ text: t(`institutions:${act}.done`, { name }) });
    await onDone();
  };
  const named = error?.named ?? [];
  return (
    <ConfirmDialog
      open
      title={<TitleText>{t(`institutions:${act}.title`, { name })}</TitleText>}
      consequences={t(`institutions:${act}.consequences`)}
      actLabel={t(`institutions:${act}.act`)}
      cancelLabel={t('confirm:cancel')}
      busy={busy}
      error={
        error && (
          <>
            {errorText(error)}
            {named.length > 0 && <> {t('institutions:archive.named', { named: named.join(', ') })}</>}
          </>
        )
      }
      onAct={() => void send()}
      onCancel={onClose}
    />
  );
}
