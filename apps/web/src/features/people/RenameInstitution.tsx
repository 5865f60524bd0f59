import { parseDay } from '@waymark/i18n';
import { ConfirmDialog, Field, TextInput, useToast } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText, useProblemText } from '../../shared/api/useErrorText.js';
import { DayInput } from '../../shared/forms/DayInput.js';
import { RestoredLine } from '../../shared/forms/RestoredLine.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useTextLimits } from '../../shared/forms/useTextLimits.js';
import { TitleText } from '../../shared/session/TitleText.js';
import type { InstitutionQuestion } from './institutionQuestion.js';
import { RenameInstitutionDocument } from './institutions.documents.js';

type Problems = Partial<Record<'name' | 'acronym' | 'since', string>>;

/** A new name from a day on: the former one stays known. */
export function RenameInstitution({ institution, onClose, onChanged, onDone }: InstitutionQuestion) {
  const { t } = useTranslation(['institutions', 'confirm']);
  const errorText = useErrorText();
  const problemText = useProblemText();
  const limits = useTextLimits();
  const toast = useToast();
  const { id, name: former, acronym, version } = institution;
  const draft = useActDraft(`rename-institution:${id}`, { name: former, acronym: acronym ?? '', since: '' });
  const rename = useDraftedAct(RenameInstitutionDocument, draft, onChanged);
  const [problems, setProblems] = useState<Problems>({});
  const { values } = draft;
  const change = (given: Partial<typeof values>) => {
    setProblems({});
    draft.change({ ...values, ...given });
  };
  const send = async () => {
    const name = values.name.trim();
    const since = parseDay(values.since);
    const wrong: Problems = {
      ...(name === '' && { name: t('institutions:form.nameRequired') }),
      ...(since === null && { since: t('institutions:since.required') }),
    };
    setProblems(wrong);
    if (Object.keys(wrong).length > 0 || since === null) return;
    const seen = { institutionId: id, expectedVersion: version };
    const done = await rename.send({ ...seen, name, acronym: values.acronym.trim() || null, since }, (error) =>
      setProblems(Object.fromEntries((error.facts.fields ?? []).map((one) => [one.field, problemText(one)]))),
    );
    if (!done) return;
    toast({ text: t('institutions:rename.done', { name }) });
    await onDone();
  };
  return (
    <ConfirmDialog
      open
      title={<TitleText>{t('institutions:rename.title', { name: former })}</TitleText>}
      subject={
        <div style={{ display: 'grid', gap: 24, fontWeight: 400 }}>
          <RestoredLine draft={draft} />
          <Field
            label={t('institutions:rename.name')}
            error={problems.name}
            limit={limits.limit('institutionName', values.name)}
          >
            {(control) => (
              <TextInput
                {...control}
                dir="auto"
                value={values.name}
                onChange={(event) => change({ name: event.target.value })}
              />
            )}
          </Field>
          <Field
            label={t('institutions:form.acronym')}
            error={problems.acronym}
            limit={limits.limit('acronym', values.acronym)}
          >
            {(control) => (
              <TextInput
                {...control}
                dir="auto"
                value={values.acronym}
                onChange={(event) => change({ acronym: event.target.value })}
              />
            )}
          </Field>
          <Field label={t('institutions:since.label')} error={problems.since}>
            {(control) => <DayInput {...control} value={values.since} onChange={(since) => change({ since })} />}
          </Field>
        </div>
      }
      consequences={t('institutions:rename.consequences')}
      actLabel={t('institutions:rename.act')}
      cancelLabel={t('confirm:cancel')}
      busy={rename.busy}
      error={rename.error && Object.keys(problems).length === 0 && errorText(rename.error)}
      onAct={() => void send()}
      onCancel={onClose}
    />
  );
}
