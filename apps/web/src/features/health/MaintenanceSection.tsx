import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Field, FieldError, Section, SelectInput, TextArea } from '@waymark/ui';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MaintenanceFactsFragment } from '../../gql/graphql.js';
import { readFragment, type FragmentType } from '../../gql/index.js';
import { useErrorText, useProblemText } from '../../shared/api/useErrorText.js';
import { showFieldErrors } from '../../shared/forms/fieldErrors.js';
import { FormSummary } from '../../shared/forms/FormSummary.js';
import { Refused } from '../../shared/forms/Refused.js';
import { RestoredLine } from '../../shared/forms/RestoredLine.js';
import { useActDraft, useIntent } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useFormDraft } from '../../shared/forms/useFormDraft.js';
import { useTextLimits } from '../../shared/forms/useTextLimits.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { EndMaintenanceDocument, MaintenanceFacts, StartMaintenanceDocument } from './health.documents.js';

/** How long it may be expected to last, in minutes. */
const LENGTHS = [15, 30, 60, 120, 240, 480] as const;
const FIELDS = ['notice', 'minutes'] as const;
const Form = styled('form')({ display: 'grid', gap: 24, maxWidth: 560, marginTop: 12 });
const On = styled('div')({ maxWidth: '72ch', marginTop: 12, '& p + p': { marginTop: 8 } });

interface MaintenanceSectionProps {
  maintenance: FragmentType<typeof MaintenanceFacts> | null;
  onChanged: () => Promise<void>;
}

/** Lets everybody read and nobody write, for an update; and everybody write again. */
export function MaintenanceSection({ maintenance, onChanged }: MaintenanceSectionProps) {
  const { t } = useTranslation('health');
  const on = readFragment(MaintenanceFacts, maintenance);
  return (
    <Section title={t('maintenance.title')}>
      <p style={{ maxWidth: '72ch', color: 'var(--wm-ink-2)' }}>{t('maintenance.lead')}</p>
      {on && <MaintenanceOn key={`on-${on.version}`} on={on} onChanged={onChanged} />}
      <NoticeForm key={`notice-${on?.version ?? 0}`} on={on} onChanged={onChanged} />
    </Section>
  );
}

function MaintenanceOn({ on, onChanged }: { on: MaintenanceFactsFragment; onChanged: () => Promise<void> }) {
  const { t } = useTranslation('health');
  const formats = useFormats();
  const errorText = useErrorText();
  const end = useDraftedAct(EndMaintenanceDocument, useIntent(`maintenance-end:${on.id}:${on.version}`), onChanged);
  const moment = (instant: string) => ({ day: formats.day(instant), time: formats.time(instant) });
  const turnOff = async () => {
    if (await end.send({ expectedVersion: on.version })) await onChanged();
  };
  return (
    <On>
      <p>
        <b>{t('maintenance.on', moment(on.beganAt))}</b>{' '}
        {on.until === null ? t('maintenance.open') : t('maintenance.until', moment(on.until))}
      </p>
      <p dir="auto">{on.notice}</p>
      <Button variant="contained" loading={end.busy} onClick={() => void turnOff()} style={{ marginTop: 12 }}>
        {t('maintenance.end')}
      </Button>
      <Refused role="alert">{end.error && <FieldError>{errorText(end.error)}</FieldError>}</Refused>
    </On>
  );
}

function NoticeForm({ on, onChanged }: { on: MaintenanceFactsFragment | null; onChanged: () => Promise<void> }) {
  const { t } = useTranslation('health');
  const errorText = useErrorText();
  const problemText = useProblemText();
  const limits = useTextLimits();
  const initial = { notice: on?.notice ?? '', minutes: '' };
  const draft = useActDraft(`maintenance:${on ? `${on.id}:${on.version}` : 'off'}`, initial);
  const start = useDraftedAct(StartMaintenanceDocument, draft, onChanged);
  const form = useForm({ defaultValues: draft.values, shouldFocusError: false });
  const empty = useFormDraft(form, draft, initial);
  const { register, handleSubmit, formState, setError } = form;
  const typed = useWatch({ control: form.control, name: 'notice' });
  const { errors, submitCount } = formState;

  const submit = async ({ notice, minutes }: typeof initial) => {
    const contents = {
      notice: notice.trim(),
      minutes: minutes === '' ? null : Number(minutes),
      expectedVersion: on?.version ?? null,
    };
    const done = await start.send(contents, (error) => void showFieldErrors(error, setError, FIELDS, problemText));
    if (!done) return;
    empty();
    await onChanged();
  };
  return (
    <Form noValidate autoComplete="off" onSubmit={(event) => void handleSubmit(submit)(event)}>
      <RestoredLine draft={{ restored: draft.restored, discard: empty }} />
      <FormSummary key={submitCount} errors={errors} order={FIELDS} prefix="maintenance-" />
      <Field
        label={t('maintenance.notice')}
        hint={t('maintenance.noticeHint')}
        error={errors.notice?.message}
        limit={limits.limit('maintenanceNotice', typed)}
        id="maintenance-notice"
      >
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            dir="auto"
            {...register('notice', {
              validate: (notice) =>
                limits.tooLong('maintenanceNotice', notice) ??
                (notice.trim() !== '' || t('maintenance.noticeRequired')),
            })}
          />
        )}
      </Field>
      <Field label={t('maintenance.length')} error={errors.minutes?.message} id="maintenance-minutes">
        {(control) => (
          <SelectInput {...control} {...register('minutes')}>
            <option value="">{t('maintenance.unknown')}</option>
            {LENGTHS.map((minutes) => (
              <option key={minutes} value={minutes}>
                {minutes < 60
                  ? t('maintenance.minutes', { count: minutes })
                  : t('maintenance.hours', { count: minutes / 60 })}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <div>
        <Button type="submit" variant={on ? 'outlined' : 'contained'} loading={start.busy}>
          {t(on ? 'maintenance.restate' : 'maintenance.start')}
        </Button>
        <Refused role="alert">
          {start.error && !start.error.facts.fields?.length && <FieldError>{errorText(start.error)}</FieldError>}
        </Refused>
      </div>
    </Form>
  );
}
