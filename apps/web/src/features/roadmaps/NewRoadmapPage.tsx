import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { DEFAULT_LANGUAGE, productLanguage } from '@waymark/i18n';
import { Breadcrumbs, Field, FieldError, SelectInput, TextInput, UiLink } from '@waymark/ui';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useErrorText, useProblemText } from '../../shared/api/useErrorText.js';
import { showFieldErrors } from '../../shared/forms/fieldErrors.js';
import { FormSummary } from '../../shared/forms/FormSummary.js';
import { Refused } from '../../shared/forms/Refused.js';
import { RestoredLine } from '../../shared/forms/RestoredLine.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useFormDraft } from '../../shared/forms/useFormDraft.js';
import { useTextLimits } from '../../shared/forms/useTextLimits.js';
import { LanguageField } from '../../shared/links/LanguageField.js';
import { LinkNote, type MadeLink } from '../../shared/links/LinkNote.js';
import { MessagePage } from '../../shared/page/MessagePage.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { useViewer } from '../../shared/session/SessionContext.js';
import { useLanguages } from '../../shared/texts/useLanguages.js';
import { CreateRoadmapDocument, RoadmapsDocument } from './roadmaps.documents.js';

const Lead = styled('p')({ maxWidth: '62ch', margin: '10px 0 24px', color: 'var(--wm-ink-2)' });
const Form = styled('form')({ display: 'grid', gap: 26, maxWidth: 560 });

const FIELDS = [
  'title',
  'shortTitle',
  'code',
  'language',
  'secretariatEmail',
  'secretariatLanguage',
  'secretariatTitle',
] as const;
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Small letters, digits and hyphens of a name. */
const codeOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);

interface Former {
  id: string;
  title: string;
}

/** The closed roadmap of the address, which the new one continues; null where it begins anew, undefined while unknown. */
function useFormer(may: boolean): Former | null | undefined {
  const [search] = useSearchParams();
  const id = search.get('continues');
  const { data, error } = useQuery(RoadmapsDocument, { skip: id === null || !may });
  if (id === null || !may || error) return null;
  return data && (data.administeredRoadmaps.find((one) => one.id === id && one.continuable) ?? null);
}

/** An administrator creates a roadmap and names its secretariat. */
export function NewRoadmapPage() {
  const { t } = useTranslation('states');
  const { user } = useViewer();
  const former = useFormer(user.administrator);
  if (former === undefined) return null;
  if (user.administrator) return <NewRoadmap former={former} />;
  return <MessagePage title={t('noPermission.title')}>{t('noPermission.body')}</MessagePage>;
}

function NewRoadmap({ former }: { former: Former | null }) {
  const { t } = useTranslation('roadmaps');
  const errorText = useErrorText();
  const problemText = useProblemText();
  const limits = useTextLimits();
  const languages = useLanguages();
  const EMPTY = {
    title: '',
    shortTitle: '',
    code: '',
    language: 'en',
    secretariatEmail: '',
    secretariatLanguage: DEFAULT_LANGUAGE as string,
    secretariatTitle: t('new.seatUsual') as string,
  };
  const draft = useActDraft(former ? `new-roadmap:${former.id}` : 'new-roadmap', EMPTY);
  const create = useDraftedAct(CreateRoadmapDocument, draft);
  const [done, setDone] = useState<{ title: string; link: MadeLink } | null>(null);
  const form = useForm({ defaultValues: draft.values, shouldFocusError: false });
  const { register, handleSubmit, formState, setError, setValue } = form;
  const empty = useFormDraft(form, draft, EMPTY);
  const { errors, submitCount } = formState;
  const values = useWatch({ control: form.control });
  const shownAtFields = create.error?.facts.fields?.some(({ field }) => (FIELDS as readonly string[]).includes(field));

  const submit = async (input: typeof EMPTY) => {
    const trimmed = Object.fromEntries(
      Object.entries(input).map(([name, value]) => [name, value.trim()]),
    ) as typeof EMPTY;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const answer = await create.send(
      { ...trimmed, zone, continuesId: former?.id ?? null },
      (error) => void showFieldErrors(error, setError, FIELDS, problemText),
    );
    if (!answer) return;
    const { title, invitation } = answer.createRoadmap;
    empty();
    setDone({ title, link: { kind: 'invitation', token: invitation.token, email: invitation.invitation.email } });
  };

  if (done) {
    return (
      <>
        <PageHeading>{t('new.done', { title: done.title })}</PageHeading>
        <Lead>{t('new.doneBody')}</Lead>
        <LinkNote {...done.link} />
        <p style={{ marginTop: 20 }}>
          <UiLink href="/roadmaps">{t('new.back')}</UiLink>
        </p>
      </>
    );
  }

  const text = (
    name: 'title' | 'shortTitle' | 'secretariatTitle',
    words: { label: string; needed: string; hint?: string },
  ) => {
    const limit = ({ title: 'roadmapTitle', shortTitle: 'shortTitle', secretariatTitle: 'membershipTitle' } as const)[
      name
    ];
    return (
      <Field
        label={words.label}
        hint={words.hint}
        error={errors[name]?.message}
        limit={limits.limit(limit, values[name] ?? '')}
        id={`new-${name}`}
      >
        {(control) => (
          <TextInput
            {...control}
            dir="auto"
            {...register(name, { required: words.needed, validate: (given) => limits.tooLong(limit, given) })}
          />
        )}
      </Field>
    );
  };

  return (
    <>
      <Breadcrumbs
        label={t('new.back')}
        crumbs={[{ label: t('new.back'), href: '/roadmaps' }, { label: t('new.title') }]}
      />
      <PageHeading>{t('new.title')}</PageHeading>
      <Lead>{former ? t('new.continues', { title: former.title }) : t('new.lead')}</Lead>
      <Form noValidate autoComplete="off" onSubmit={(event) => void handleSubmit(submit)(event)}>
        <RestoredLine draft={{ restored: draft.restored, discard: empty }} />
        <FormSummary key={submitCount} errors={errors} order={FIELDS} prefix="new-" />
        {text('title', { label: t('new.name'), needed: t('new.nameNeeded') })}
        <Field
          label={t('new.short')}
          hint={t('new.shortHint')}
          error={errors.shortTitle?.message}
          limit={limits.limit('shortTitle', values.shortTitle ?? '')}
          id="new-shortTitle"
        >
          {(control) => (
            <TextInput
              {...control}
              dir="auto"
              {...register('shortTitle', {
                required: t('new.shortNeeded'),
                validate: (given) => limits.tooLong('shortTitle', given),
                onBlur: (event: { target: { value: string } }) => {
                  if (!values.code) setValue('code', codeOf(event.target.value));
                },
              })}
            />
          )}
        </Field>
        <Field
          label={t('new.code')}
          hint={t('new.codeHint', { address: `${window.location.host}/r/${values.code ?? ''}` })}
          error={errors.code?.message}
          id="new-code"
        >
          {(control) => (
            <TextInput
              {...control}
              {...register('code', {
                required: t('new.codeNeeded'),
                pattern: { value: CODE, message: t('new.codeNeeded') },
              })}
            />
          )}
        </Field>
        <Field
          label={t('new.language')}
          hint={t('new.languageHint')}
          error={errors.language?.message}
          id="new-language"
        >
          {(control) => (
            <SelectInput
              {...control}
              {...register('language', {
                onChange: (event: { target: { value: string } }) =>
                  setValue('secretariatLanguage', productLanguage(event.target.value)),
              })}
            >
              {languages.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
        <Field
          label={t('new.email')}
          hint={t('new.emailHint')}
          error={errors.secretariatEmail?.message}
          id="new-secretariatEmail"
        >
          {(control) => (
            <TextInput
              {...control}
              type="email"
              {...register('secretariatEmail', {
                required: t('new.emailNeeded'),
                pattern: { value: /^\s*\S+@\S+\s*$/, message: t('new.emailNeeded') },
              })}
            />
          )}
        </Field>
        <LanguageField
          id="new-secretariatLanguage"
          error={errors.secretariatLanguage?.message}
          {...register('secretariatLanguage')}
        />
        {text('secretariatTitle', { label: t('new.seat'), needed: t('new.seatNeeded'), hint: t('new.seatHint') })}
        <div>
          <Button type="submit" variant="contained" loading={create.busy}>
            {t('new.act')}
          </Button>
          <Refused role="alert">
            {create.error && !shownAtFields && <FieldError>{errorText(create.error)}</FieldError>}
          </Refused>
        </div>
      </Form>
    </>
  );
}
