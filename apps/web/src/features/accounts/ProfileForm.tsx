import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { LANGUAGES } from '@waymark/i18n';
import { Field, FieldError, Section, SelectInput, TextInput } from '@waymark/ui';
import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { useErrorText, useProblemText } from '../../shared/api/useErrorText.js';
import { showFieldErrors } from '../../shared/forms/fieldErrors.js';
import { FormSummary } from '../../shared/forms/FormSummary.js';
import { Refused } from '../../shared/forms/Refused.js';
import { useAct } from '../../shared/forms/useAct.js';
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
const Form = styled('form')({ display: 'grid', gap: 24, maxWidth: 460, marginTop: 12 });

interface ProfileFormProps {
  profile: FragmentType<typeof Profile>;
  /** Somebody saved in between: what stands now is asked for. */
  onMet: () => Promise<void>;
}

/** Three choices that are saved together; what is typed stays where saving was refused. */
export function ProfileForm({ profile: ref, onMet }: ProfileFormProps) {
  const profile = readFragment(Profile, ref);
  const { t } = useTranslation(['entrance', 'errors']);
  const errorText = useErrorText();
  const problemText = useProblemText();
  const { memberships, user } = useViewer();
  const zones = useZones(profile.zone);
  const save = useAct(SaveProfileDocument);
  const [done, setDone] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const isTitle = memberships.some(({ title }) => title === profile.name);
  const { register, handleSubmit, formState, setError } = useForm({
    defaultValues: { name: isTitle ? '' : profile.name, language: profile.language, zone: profile.zone ?? '' },
    shouldFocusError: false,
  });
  const { errors, submitCount } = formState;
  const isMet = save.error?.code === 'CONFLICT';
  const zoneOf = (zone: string | null) =>
    zones.find(({ value }) => value === zone)?.label ?? t('entrance:account.zoneOfDevice');

  const submit = async ({ name, language, zone }: Record<(typeof FIELDS)[number], string>) => {
    setDone(false);
    const input = { name: name.trim() || null, language, zone: zone || null, expectedVersion: profile.version };
    const saved = await save.send({ input }, (error) => {
      showFieldErrors(error, setError, FIELDS, problemText);
      if (error.code === 'CONFLICT') void onMet();
    });
    if (!saved) return;
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
          <Button type="submit" variant="contained" loading={save.busy}>
            {t('entrance:account.save')}
          </Button>
          <Refused role="alert">
            {save.error && !save.error.facts.fields?.length && (
              <FieldError>
                {isMet
                  ? t('entrance:account.theirs', {
                      name: profile.name,
                      language: LANGUAGES.find(({ code }) => code === profile.language)?.nativeName ?? profile.language,
                      zone: zoneOf(profile.zone),
                    })
                  : errorText(save.error)}
              </FieldError>
            )}
          </Refused>
        </div>
      </Form>
      <p ref={said} tabIndex={-1} role="status" style={{ minHeight: 21, marginTop: 8 }}>
        {done ? t('entrance:account.saved') : ''}
      </p>
    </Section>
  );
}
