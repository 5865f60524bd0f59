import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import {
  INSTITUTION_LEVELS,
  INSTITUTION_ROLES,
  INSTITUTION_TYPES,
  suggestedCode,
  type InstitutionLevel,
  type InstitutionRole,
  type InstitutionType,
} from '@waymark/domain';
import { Field, FieldError, Panel, SelectInput, TextArea, TextInput, useToast } from '@waymark/ui';
import { useEffect, useId } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/api/AppError.js';
import { useErrorText, useProblemText } from '../../shared/api/useErrorText.js';
import { ConflictQuestion, type DraftField } from '../../shared/forms/ConflictQuestion.js';
import { showFieldErrors } from '../../shared/forms/fieldErrors.js';
import { FormSummary } from '../../shared/forms/FormSummary.js';
import { Refused } from '../../shared/forms/Refused.js';
import { RestoredLine } from '../../shared/forms/RestoredLine.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useFormDraft } from '../../shared/forms/useFormDraft.js';
import { useRecordConflict, type SeenRecord } from '../../shared/forms/useRecordConflict.js';
import { useTextLimits } from '../../shared/forms/useTextLimits.js';
import { AddInstitutionDocument, EditInstitutionDocument, type InstitutionRow } from './institutions.documents.js';
import type { People } from './people.documents.js';

interface Facts {
  name: string;
  acronym: string;
  country: string;
  code: string;
  type: InstitutionType;
  level: InstitutionLevel;
  mandate: string;
  roles: InstitutionRole[];
}
/** With what they are written upon; null for a new institution. */
type Values = Facts & { base: SeenRecord<Facts> | null };
const FIELDS = ['name', 'acronym', 'country', 'code', 'type', 'level', 'mandate'] as const;
const EMPTY: Facts = {
  name: '',
  acronym: '',
  country: '',
  code: '',
  type: 'ministry_interior',
  level: 'central',
  mandate: '',
  roles: [],
};
/** No participant's: an organisation of no country. */
const NO_COUNTRY = '-';

const Form = styled('form')({ display: 'grid', gap: 24, marginTop: 12 });
const Roles = styled('fieldset')({
  '& > legend': { font: '500 14px/20px var(--wm-sans)', marginBottom: 4 },
  '& > div': { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))', columnGap: 16 },
  '& label': { display: 'flex', gap: 10, alignItems: 'center', minHeight: 30, fontSize: 14, lineHeight: '20px' },
});

export interface InstitutionFormProps {
  roadmap: People['roadmap'];
  /** The institution that is changed; null for a new one. */
  edited: InstitutionRow | null;
  /** The one participant whose institutions the reader enters; null for all. */
  only: string | null;
  onDone: () => Promise<void>;
  /** Loads what is on record after a refusal that says that the page is older. */
  onChanged: () => Promise<void>;
  onCancel: () => void;
}

const factsOf = (row: InstitutionRow): Facts => ({
  name: row.name,
  acronym: row.acronym ?? '',
  country: row.countryCode ?? NO_COUNTRY,
  code: row.code,
  type: row.type as InstitutionType,
  level: row.level as InstitutionLevel,
  mandate: row.mandate,
  roles: [...row.roles] as InstitutionRole[],
});

/** Adds an institution, or corrects one in place. Its words are kept until they are on record. */
export function InstitutionForm({ roadmap, edited, only, onDone, onChanged, onCancel }: InstitutionFormProps) {
  const { t } = useTranslation(['institutions', 'confirm', 'errors']);
  const headingId = useId();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const limits = useTextLimits();
  const toast = useToast();
  const own = roadmap.participants.find(({ id }) => id === only)?.code;
  const record = edited && { version: edited.version, fields: factsOf(edited) };
  const initial: Values = { ...(record?.fields ?? { ...EMPTY, country: own ?? '' }), base: record };
  const draft = useActDraft(edited ? `edit-institution:${edited.id}` : `add-institution:${roadmap.id}`, initial);
  const add = useDraftedAct(AddInstitutionDocument, draft);
  const edit = useDraftedAct(EditInstitutionDocument, draft, onChanged);
  const act = edited ? edit : add;
  const form = useForm<Values>({ defaultValues: draft.values, shouldFocusError: false });
  const { register, handleSubmit, formState, setError, setValue, getFieldState } = form;
  const empty = useFormDraft(form, draft, initial);
  const { errors, submitCount } = formState;
  const values = useWatch({ control: form.control }) as Values;
  const { base, ...facts } = values;
  const conflict = useRecordConflict<Facts>({
    record,
    base,
    mine: facts,
    put: (fields, upon) => form.reset({ ...fields, base: upon }),
  });
  const shownAtFields = act.error?.facts.fields?.some(({ field }) => (FIELDS as readonly string[]).includes(field));
  const countries = roadmap.participants.filter(({ id }) => only === null || id === only);

  // It opens because its institution was chosen, further away.
  const chosen = edited?.id;
  useEffect(() => {
    if (chosen !== undefined) document.getElementById('institution-name')?.focus();
  }, [chosen]);

  /** A code to start from; one that was typed stays. */
  const suggest = (name: string, country: string) => {
    if (edited || getFieldState('code').isDirty) return;
    setValue('code', suggestedCode(name, country === NO_COUNTRY || country === '' ? null : country));
  };

  const submit = async ({ country, acronym, base: _upon, ...facts }: Values) => {
    if (conflict.mustChoose()) return;
    const known = { ...facts, acronym: acronym.trim() || null };
    const refused = (error: AppError) => {
      showFieldErrors(error, setError, FIELDS, problemText);
      conflict.meet(error);
    };
    const done = edited
      ? await edit.send(
          { institutionId: edited.id, expectedVersion: base?.version ?? edited.version, ...known },
          refused,
        )
      : await add.send(
          { roadmapId: roadmap.id, countryCode: country === NO_COUNTRY ? null : country, ...known },
          refused,
        );
    if (!done) return;
    empty();
    toast({ text: t(edited ? 'institutions:form.edited' : 'institutions:form.added', { name: known.name }) });
    await onDone();
  };

  const compared: DraftField<Facts>[] = [
    { key: 'name', label: t('institutions:form.name'), read: ({ name }) => name },
    { key: 'acronym', label: t('institutions:form.acronym'), read: ({ acronym }) => acronym },
    { key: 'code', label: t('institutions:form.code'), read: ({ code }) => code },
    { key: 'type', label: t('institutions:form.type'), read: ({ type }) => t(`institutions:type.${type}`) },
    { key: 'level', label: t('institutions:form.level'), read: ({ level }) => t(`institutions:level.${level}`) },
    { key: 'mandate', label: t('institutions:form.mandate'), read: ({ mandate }) => mandate, joins: true },
    {
      key: 'roles',
      label: t('institutions:form.roles'),
      read: ({ roles }) => roles.map((role) => t(`institutions:role.${role}`)).join(', '),
    },
  ];
  const text = (name: 'name' | 'acronym' | 'code', limit: Parameters<typeof limits.limit>[0], required: boolean) => (
    <Field
      label={t(`institutions:form.${name}`)}
      hint={name === 'code' ? t('institutions:form.codeHint') : undefined}
      error={errors[name]?.message}
      limit={limits.limit(limit, values[name])}
      id={`institution-${name}`}
    >
      {(control) => (
        <TextInput
          {...control}
          dir={name === 'code' ? undefined : 'auto'}
          autoComplete="off"
          {...register(name, {
            ...(required && { required: t(`institutions:form.${name}Required` as 'institutions:form.nameRequired') }),
            validate: (words) => limits.tooLong(limit, words),
            ...(name === 'name' && {
              onChange: (event: { target: { value: string } }) => suggest(event.target.value, values.country),
            }),
          })}
        />
      )}
    </Field>
  );

  return (
    <Panel id="institution-form" role="region" aria-labelledby={headingId}>
      <h2 id={headingId} style={{ fontSize: 19 }}>
        {edited ? t('institutions:form.edit', { name: edited.name }) : t('institutions:form.add')}
      </h2>
      <Form noValidate autoComplete="off" onSubmit={(event) => void handleSubmit(submit)(event)}>
        <RestoredLine draft={{ restored: draft.restored, discard: empty }} />
        <FormSummary key={submitCount} errors={errors} order={FIELDS} prefix="institution-" />
        {text('name', 'institutionName', true)}
        {text('acronym', 'acronym', false)}
        {!edited && (
          <Field label={t('institutions:form.country')} error={errors.country?.message} id="institution-country">
            {(control) => (
              <SelectInput
                {...control}
                {...register('country', {
                  required: t('institutions:form.countryRequired'),
                  onChange: (event: { target: { value: string } }) => suggest(values.name, event.target.value),
                })}
              >
                {only === null && <option value="" />}
                {countries.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
                {only === null && <option value={NO_COUNTRY}>{t('institutions:form.noCountry')}</option>}
              </SelectInput>
            )}
          </Field>
        )}
        {text('code', 'institutionCode', true)}
        <Field label={t('institutions:form.type')} error={errors.type?.message} id="institution-type">
          {(control) => (
            <SelectInput {...control} {...register('type')}>
              {INSTITUTION_TYPES.map((type) => (
                <option key={type} value={type}>
                  {t(`institutions:type.${type}`)}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
        <Field label={t('institutions:form.level')} error={errors.level?.message} id="institution-level">
          {(control) => (
            <SelectInput {...control} {...register('level')}>
              {INSTITUTION_LEVELS.map((level) => (
                <option key={level} value={level}>
                  {t(`institutions:level.${level}`)}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
        <Field
          label={t('institutions:form.mandate')}
          hint={t('institutions:form.mandateHint')}
          error={errors.mandate?.message}
          limit={limits.limit('mandate', values.mandate)}
          id="institution-mandate"
        >
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              dir="auto"
              {...register('mandate', { validate: (words) => limits.tooLong('mandate', words) })}
            />
          )}
        </Field>
        <Roles>
          <legend>{t('institutions:form.roles')}</legend>
          <div>
            {INSTITUTION_ROLES.map((role) => (
              <label key={role}>
                <input type="checkbox" value={role} {...register('roles')} />
                {t(`institutions:role.${role}`)}
              </label>
            ))}
          </div>
        </Roles>
        <div>
          <Button type="submit" variant="contained" loading={act.busy}>
            {t(edited ? 'institutions:form.save' : 'institutions:form.act')}
          </Button>{' '}
          {edited && (
            <Button onClick={onCancel} disabled={act.busy}>
              {t('institutions:form.cancel')}
            </Button>
          )}
          <Refused role="alert">
            {act.error && !shownAtFields && (
              <FieldError>
                {act.error.code === 'CONFLICT' && edited
                  ? t(conflict.conflict ? 'confirm:conflict.record.waiting' : 'confirm:conflict.record.joined')
                  : errorText(act.error)}
              </FieldError>
            )}
          </Refused>
        </div>
      </Form>
      <ConflictQuestion of="record" draft={conflict} fields={compared} />
    </Panel>
  );
}
