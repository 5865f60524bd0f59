import { useQuery } from '@apollo/client/react';
import { parseDay } from '@waymark/i18n';
import { ConfirmDialog, Field, SelectInput, TextInput, useToast } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText, useProblemText } from '../../shared/api/useErrorText.js';
import { DayInput } from '../../shared/forms/DayInput.js';
import { RestoredLine } from '../../shared/forms/RestoredLine.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { TitleText } from '../../shared/session/TitleText.js';
import type { InstitutionQuestion } from './institutionQuestion.js';
import { InstitutionDocument, InstitutionTableDocument, MergeInstitutionsDocument } from './institutions.documents.js';

type Problems = Partial<Record<'intoId' | 'since', string>>;

/** Says what moves before it moves. Only institutions of the same participant can become one. */
export function MergeInstitution({ institution, roadmapId, onClose, onChanged, onDone }: InstitutionQuestion) {
  const { t } = useTranslation(['institutions', 'confirm']);
  const errorText = useErrorText();
  const problemText = useProblemText();
  const toast = useToast();
  const { id, name, version, participantId, countryCode } = institution;
  const draft = useActDraft(`merge-institution:${id}`, { intoId: '', intoName: '', since: '' });
  const merge = useDraftedAct(MergeInstitutionsDocument, draft, onChanged);
  const [problems, setProblems] = useState<Problems>({});
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const variables = { roadmapId, participantId, withoutFocalPoint: false, archived: false, search: search || null };
  const found = useQuery(InstitutionTableDocument, { variables: { ...variables, first: 50, after: null } });
  // While a search is under way, what was found before stays.
  const others = found.data ?? found.previousData;
  const details = useQuery(InstitutionDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const { values } = draft;
  const change = (given: Partial<typeof values>) => {
    setProblems({});
    draft.change({ ...values, ...given });
  };
  const candidates = (others?.institutionTable.edges ?? [])
    .map(({ node }) => node)
    .filter((node) => node.id !== id && node.countryCode === countryCode);
  const { total = 0, edges: { length: shown } = [] } = others?.institutionTable ?? {};
  /** What was chosen stays, whatever is searched for afterwards. */
  const isFound = candidates.some((node) => node.id === values.intoId);
  const send = async () => {
    const since = parseDay(values.since);
    const wrong: Problems = {
      ...(values.intoId === '' && { intoId: t('institutions:merge.intoRequired') }),
      ...(since === null && { since: t('institutions:since.required') }),
    };
    setProblems(wrong);
    if (Object.keys(wrong).length > 0 || since === null) return;
    const input = { institutionId: id, expectedVersion: version, intoId: values.intoId, since };
    const done = await merge.send(input, (error) =>
      setProblems(Object.fromEntries((error.facts.fields ?? []).map((one) => [one.field, problemText(one)]))),
    );
    if (!done) return;
    toast({ text: t('institutions:merge.done', { name, into: values.intoName }) });
    await onDone();
  };
  const moved = details.data?.institution;
  return (
    <ConfirmDialog
      open
      title={<TitleText>{t('institutions:merge.title', { name })}</TitleText>}
      subject={
        <div style={{ display: 'grid', gap: 24, fontWeight: 400 }}>
          <RestoredLine draft={draft} />
          <Field label={t('institutions:merge.search')} id="merge-search">
            {(control) => (
              <TextInput
                {...control}
                type="search"
                autoComplete="off"
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                onBlur={() => setSearch(typed.trim())}
                onKeyDown={(event) => event.key === 'Enter' && setSearch(typed.trim())}
              />
            )}
          </Field>
          <Field
            label={t('institutions:merge.into')}
            hint={shown < total ? t('institutions:print.more', { count: shown, total }) : '\u00a0'}
            error={problems.intoId}
          >
            {(control) => (
              <SelectInput
                {...control}
                value={values.intoId}
                onChange={({ target: { value, selectedOptions } }) =>
                  change({ intoId: value, intoName: selectedOptions[0]?.text ?? '' })
                }
              >
                <option value="" />
                {!isFound && values.intoId !== '' && <option value={values.intoId}>{values.intoName}</option>}
                {candidates.map((node) => (
                  <option key={node.id} value={node.id}>
                    {node.name}
                  </option>
                ))}
              </SelectInput>
            )}
          </Field>
          <Field label={t('institutions:since.label')} error={problems.since}>
            {(control) => <DayInput {...control} value={values.since} onChange={(since) => change({ since })} />}
          </Field>
          {/* As high as its longest, so that nothing moves when it is known. */}
          <div style={{ minHeight: 100 }} aria-live="polite">
            {moved && (
              <>
                <b>{t('institutions:merge.moves')}</b>
                <ul>
                  <li>{t('institutions:merge.leads', { count: moved.work.filter(({ leads }) => leads).length })}</li>
                  <li>
                    {t('institutions:merge.supports', { count: moved.work.filter(({ leads }) => !leads).length })}
                  </li>
                  <li>{t('institutions:merge.milestones', { count: moved.milestones })}</li>
                  {moved.focalPoints && <li>{t('institutions:merge.seats', { count: moved.focalPoints.length })}</li>}
                </ul>
              </>
            )}
          </div>
        </div>
      }
      consequences={t('institutions:merge.consequences')}
      actLabel={t('institutions:merge.act')}
      cancelLabel={t('confirm:cancel')}
      busy={merge.busy}
      error={merge.error && Object.keys(problems).length === 0 && errorText(merge.error)}
      onAct={() => void send()}
      onCancel={onClose}
    />
  );
}
