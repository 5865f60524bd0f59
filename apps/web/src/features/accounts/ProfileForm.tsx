import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { LANGUAGES } from '@waymark/i18n';
import { Field, FieldError, Section, SelectInput, TextInput } from '@waymark/ui';
import { useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ProfileFragment } from '../../gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { useErrorText, useProblemText } from '../../shared/api/useErrorText.js';
import { ConflictQuestion, type DraftField } from '../../shared/forms/ConflictQuestion.js';
import { showFieldErrors } from '../../shared/forms/fieldErrors.js';
import { FormSummary } from '../../shared/forms/FormSummary.js';
import { Refused } from '../../shared/forms/Refused.js';
import { RestoredLine } from '../../shared/forms/RestoredLine.js';
import { useAct } from '../../shared/forms/useAct.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { useFormDraft } from '../../shared/forms/useFormDraft.js';
import { useRecordConflict, type SeenRecord } from '../../shared/forms/useRecordConflict.js';
import { useViewer } from '../../shared/session/SessionContext.js';
import { useZones } from '../../shared/texts/useZones.js';

const Profile = graphql(`
  fragment Profile on User {
    id
    name
    language
    zone
    version
  }
`);

const SaveProfileDocument = graphql(`
  mutation SaveProfile($input: SaveProfileInput!) {
    saveProfile(input: $input) {
      id
      ...Profile
    }
  }
`);

const FIELDS = ['name', 'language', 'zone'] as const;
type Fields = Record<(typeof FIELDS)[number], string>;
/** With what they are written upon. */
type Values = Fields & { base: SeenRecord<Fields> };
const Form = styled('form')({ display: 'grid', gap: 24, maxWidth: 460, marginTop: 12 });
const Act = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 16px' });

interface ProfileFormProps {
  profile: FragmentType<typeof Profile>;
  /** Somebody saved in between: what stands now is asked for. */
  onMet: () => Promise<void>;
}

/** Three choices that are saved together. What is typed is kept on this device until it is saved. */
export function ProfileForm({ profile: ref, onMet }: ProfileFormProps) {
  const profile = readFragment(Profile, ref);
  const { t } = useTranslation(['entrance', 'confirm', 'errors']);
  const errorText = useErrorText();
  const problemText = useProblemText();
  const { memberships, user } = useViewer();
  const zones = useZones(profile.zone);
  const save = useAct(SaveProfileDocument);
  const [done, setDone] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const recordOf = ({ name, language, zone, version }: ProfileFragment): SeenRecord<Fields> => {
    const isTitle = memberships.some(({ title }) => title === name);
    return { version, fields: { name: isTitle ? '' : name, language, zone: zone ?? '' } };
  };
  const record = recordOf(profile);
  const unwritten: Values = { ...record.fields, base: record };
  const draft = useActDraft('profile', unwritten);
  const form = useForm<Values>({ defaultValues: draft.values, shouldFocusError: false });
  const { register, handleSubmit, formState, setError, reset, getValues } = form;
  const { errors, submitCount } = formState;
  const empty = useFormDraft(form, draft, unwritten);
  const { base, ...mine } = useWatch({ control: form.control }) as Values;
  const put = (fields: Fields, upon: SeenRecord<Fields>) => reset({ ...fields, base: upon });
  const conflict = useRecordConflict<Fields>({ record, base, mine, put });
  const zoneOf = (zone: string) =>
    zones.find(({ value }) => value === zone)?.label ?? t('entrance:account.zoneOfDevice');
  const compared: DraftField<Fields>[] = [
    { key: 'name', label: t('entrance:account.name'), read: ({ name }) => name },
    {
      key: 'language',
      label: t('entrance:account.language'),
      read: ({ language }) => LANGUAGES.find(({ code }) => code === language)?.nativeName ?? language,
    },
    { key: 'zone', label: t('entrance:account.zone'), read: ({ zone }) => zoneOf(zone) },
  ];

  const submit = async ({ base: upon, ...fields }: Values) => {
    setDone(false);
    if (conflict.mustChoose()) return;
    const { name, language, zone } = fields;
    const input = { name: name.trim() || null, language, zone: zone || null, expectedVersion: upon.version };
    const answer = await save.send({ input }, (error) => {
      showFieldErrors(error, setError, FIELDS, problemText);
      conflict.meet(error);
      if (error.code === 'CONFLICT') void onMet();
    });
    if (!answer) return;
    const saved = recordOf(readFragment(Profile, answer.saveProfile));
    const { base: _upon, ...now } = getValues();
    const isSaid = FIELDS.every((field) => now[field] === fields[field]);
    put(isSaid ? saved.fields : now, saved);
    // What was typed meanwhile is kept on.
    if (isSaid) draft.discard();
    setDone(true);
    said.current?.focus();
  };

  return (
    <Section title={t('entrance:account.profile')}>
      <Form noValidate onSubmit={(event) => void handleSubmit(submit)(event)}>
        <FormSummary key={submitCount} errors={errors} order={FIELDS} prefix="account-" />
        <Field
          label={t('entrance:account.name')}
          hint={user.administrator ? undefined : t('entrance:account.nameHint')}
          error={errors.name?.message}
          id="account-name"
        >
          {(control) => (
            <TextInput
              {...control}
              autoComplete="name"
              {...register('name', { required: memberships.length === 0 && t('entrance:account.nameRequired') })}
            />
          )}
        </Field>
        <Field
          label={t('entrance:account.language')}
          hint={t('entrance:account.languageHint')}
          error={errors.language?.message}
          id="account-language"
        >
          {(control) => (
            <SelectInput {...control} {...register('language')}>
              {LANGUAGES.map(({ code, nativeName, htmlLang }) => (
                <option key={code} value={code} lang={htmlLang}>
                  {nativeName}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
        <Field
          label={t('entrance:account.zone')}
          hint={t('entrance:account.zoneHint')}
          error={errors.zone?.message}
          id="account-zone"
        >
          {(control) => (
            <SelectInput {...control} {...register('zone')}>
              <option value="">{t('entrance:account.zoneOfDevice')}</option>
              {zones.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
        <div>
          <Act>
            <Button type="submit" variant="contained" loading={save.busy}>
              {t('entrance:account.save')}
            </Button>
            <p ref={said} tabIndex={-1} role="status">
              {done ? t('entrance:account.saved') : ''}
            </p>
          </Act>
          <Refused role="alert">
            {save.error && !save.error.facts.fields?.length && (
              <FieldError>
                {save.error.code === 'CONFLICT'
                  ? t(conflict.conflict ? 'confirm:conflict.record.waiting' : 'confirm:conflict.record.joined')
                  : errorText(save.error)}
              </FieldError>
            )}
          </Refused>
        </div>
      </Form>
      {/* As high as what may stand here, so that nothing moves. */}
      <div style={{ minHeight: 36 }}>
        <RestoredLine draft={{ restored: draft.restored, discard: empty }} />
      </div>
      <ConflictQuestion of="record" draft={conflict} fields={compared} />
    </Section>
  );
}
