import { styled } from '@mui/material/styles';
import { defaultFloor, floorRange, isFloor, ROUND_MODES, type RoundMode } from '@waymark/domain';
import { ChoiceGroup, Field, FieldError, TextInput } from '@waymark/ui';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useActDraft } from '../../../shared/forms/useActDraft.js';
import { FormSummary } from '../../../shared/forms/FormSummary.js';
import { useFormDraft } from '../../../shared/forms/useFormDraft.js';
import { useTextLimits } from '../../../shared/forms/useTextLimits.js';
import { useRoadmap } from '../../../shared/session/SessionContext.js';
import type { ValidationView } from '../round.js';
import { ActDialog } from './ActDialog.js';
import { OpenRoundDocument } from './chairDocuments.js';
import { readDeadline, type TypedDeadline } from './deadline.js';
import { DeadlineFields } from './DeadlineFields.js';
import { useChairAct } from './useChairAct.js';

interface Values extends TypedDeadline {
  title: string;
  mode: RoundMode;
  priorityIds: string[];
  floor: string;
}

const PREFIX = 'open-round-';
const Hint = styled('p')({ marginTop: 6, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' });
const Priorities = styled('fieldset')({
  position: 'relative',
  // In the room above the legend, where it moves nothing.
  '& > .problem': { position: 'absolute', bottom: '100%', left: 0 },
  '& > legend': { font: '500 14px/20px var(--wm-sans)', marginBottom: 6 },
  '& label': { display: 'flex', gap: 10, alignItems: 'center', minHeight: 32, fontSize: 15, cursor: 'pointer' },
  '& input': { flex: 'none', width: 18, height: 18, margin: 0, accentColor: 'var(--wm-primary)' },
  '& b': { fontWeight: 600, color: 'var(--wm-ink-3)' },
  '@media (pointer:coarse)': { '& label': { minHeight: 44 } },
});

export interface OpenRoundProps {
  view: ValidationView;
  refetch: () => Promise<void>;
  onCancel: () => void;
  onOpened: (round: { code: string; title: string }) => void;
}

/** A new round over priorities whose text is fixed. */
export function OpenRound({ view, refetch, onCancel, onOpened }: OpenRoundProps) {
  const { t } = useTranslation('validation');
  const { zone, participants } = useRoadmap();
  // The whole document has a round of its own, and its texts are fixed with it.
  const whole = view.document?.state === 'frozen' ? view.document.id : null;
  const frozen = view.priorities.filter(({ id, state }) => state === 'frozen' && (whole === null || id === whole));
  const [start] = useState<Values>(() => ({
    title: '',
    mode: 'express',
    priorityIds: frozen.map(({ id }) => id),
    day: '',
    time: '17:00',
    floor: '',
  }));
  const draft = useActDraft(`open-round:${view.roadmap.id}`, start);
  // A text that was kept as chosen may have moved on since.
  const stillFrozen = draft.values.priorityIds.filter((id) => start.priorityIds.includes(id));
  const form = useForm<Values>({
    defaultValues: { ...draft.values, priorityIds: stillFrozen },
    shouldFocusError: false,
  });
  const { register, handleSubmit, formState, control } = form;
  const discard = useFormDraft(form, draft, start);
  const { errors, submitCount } = formState;
  const typed = useWatch({ control }) as Values;
  const inSession = typed.mode === 'in_session';
  const { send, busy, refusal } = useChairAct(OpenRoundDocument, draft, refetch);
  const electorate = participants.length;
  const limits = useTextLimits();
  const { min } = floorRange(electorate);

  const open = handleSubmit(async ({ title, mode, priorityIds, floor, ...deadline }) => {
    const data = await send({
      roadmapId: view.roadmap.id,
      title: title.trim(),
      mode,
      deadline: mode === 'in_session' ? null : readDeadline(deadline, zone),
      priorityIds,
      floor: floor.trim() === '' ? null : Number(floor),
    });
    if (data) onOpened(data.openRound);
  });
  const checkTitle = (text: string): string | true =>
    text.trim() === '' ? t('open.nameRequired') : (limits.tooLong('roundTitle', text) ?? true);
  const checkFloor = (text: string): string | true => {
    const value = Number(text);
    const fits = text.trim() === '' || isFloor(value, electorate);
    return fits || t('open.floorInvalid', { min, electorate });
  };

  return (
    <ActDialog
      title={t('open.title')}
      consequences={t('open.consequence')}
      actLabel={t('open.act')}
      busy={busy}
      refusal={refusal}
      draft={{ restored: draft.restored, discard }}
      onSubmit={(event) => void open(event)}
      onCancel={onCancel}
    >
      <FormSummary
        key={submitCount}
        errors={errors}
        order={['title', 'priorityIds', 'day', 'time', 'floor']}
        prefix={PREFIX}
      />
      <Field
        label={t('open.name')}
        error={errors.title?.message}
        limit={limits.limit('roundTitle', typed.title)}
        id={`${PREFIX}title`}
      >
        {(field) => <TextInput autoComplete="off" {...field} {...register('title', { validate: checkTitle })} />}
      </Field>
      <Controller
        control={control}
        name="mode"
        render={({ field: { value, onChange } }) => (
          <div>
            <ChoiceGroup
              legend={t('open.mode')}
              choices={ROUND_MODES.map((mode) => ({ value: mode, label: t(`mode.${mode}`) }))}
              value={value}
              onChange={onChange}
            />
            <Hint role="status">{t(`modeHint.${value}`)}</Hint>
          </div>
        )}
      />
      <Priorities id={`${PREFIX}priorityIds`} tabIndex={-1}>
        <legend>{t('open.priorities')}</legend>
        {errors.priorityIds?.message && (
          <div className="problem">
            <FieldError>{errors.priorityIds.message}</FieldError>
          </div>
        )}
        {frozen.map(({ id, code, title }) => (
          <label key={id}>
            <input
              type="checkbox"
              value={id}
              {...register('priorityIds', { validate: (ids) => ids.length > 0 || t('open.prioritiesRequired') })}
            />
            <b>{code}</b>
            <span dir="auto">{title}</span>
          </label>
        ))}
      </Priorities>
      {!inSession && (
        <fieldset>
          <legend style={{ font: '500 14px/20px var(--wm-sans)', marginBottom: 6 }}>{t('open.deadline')}</legend>
          <DeadlineFields
            // The form of a round has these two fields among others.
            register={register}
            errors={errors}
            typed={typed}
            after={view.roadmap.now}
            prefix={PREFIX}
          />
        </fieldset>
      )}
      <Field
        label={t('open.floor')}
        hint={t('open.floorHint', { floor: defaultFloor(electorate), min, electorate })}
        error={errors.floor?.message}
        id={`${PREFIX}floor`}
      >
        {(field) => (
          <TextInput
            inputMode="numeric"
            autoComplete="off"
            {...field}
            {...register('floor', { validate: checkFloor })}
          />
        )}
      </Field>
    </ActDialog>
  );
}
