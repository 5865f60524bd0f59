import { styled } from '@mui/material/styles';
import { Field, media, TextInput } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/session/useFormats.js';
import { percentOf } from './updateValues.js';

const Both = styled('div')({ display: 'flex', alignItems: 'center', gap: 14 });
const Number = styled(TextInput)({ width: 72, flex: 'none', textAlign: 'right' });
const Slider = styled('div')({
  position: 'relative',
  flex: 1,
  height: 24,
  '& input': {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: 24,
    margin: 0,
    appearance: 'none',
    background: 'none',
    cursor: 'pointer',
    [media.touch]: { top: -10, height: 44 },
  },
  '& input::-webkit-slider-runnable-track': { height: 6, borderRadius: 3, background: 'var(--track)' },
  '& input::-moz-range-track': { height: 6, borderRadius: 3, background: 'var(--track)' },
  '& input::-webkit-slider-thumb': {
    appearance: 'none',
    width: 20,
    height: 20,
    marginTop: -7,
    border: '2px solid var(--wm-primary)',
    borderRadius: '50%',
    background: 'var(--wm-surface)',
  },
  '& input::-moz-range-thumb': {
    width: 16,
    height: 16,
    border: '2px solid var(--wm-primary)',
    borderRadius: '50%',
    background: 'var(--wm-surface)',
  },
  '& input:focus-visible': { outline: '2px solid var(--wm-focus)', outlineOffset: 2 },
  '& u': { position: 'absolute', top: 5, width: 2, height: 14, background: 'var(--wm-ink)', opacity: 0.75 },
  [media.forcedColors]: { '& input': { appearance: 'auto' } },
});

/** The thumb's centre travels between half its width from both ends. */
const THUMB = 20;
const place = (percent: number) => `calc(${THUMB / 2}px + (100% - ${THUMB}px) * ${percent / 100} - 1px)`;

export interface ProgressFieldProps {
  id: string;
  value: string;
  onChange: (text: string) => void;
  onBlur: () => void;
  /** Percent planned for today; drawn as a tick. */
  planned: number | null;
  /** Percent of the latest published report. */
  reported: number | null;
  error?: string;
}

/** How far the action is, by slider or as a number: the same value twice. */
export function ProgressField({ id, value, onChange, onBlur, planned, reported, error }: ProgressFieldProps) {
  const { t } = useTranslation('work');
  const formats = useFormats();
  const percent = percentOf(value) ?? 0;
  const hint = [
    planned === null ? t('noPlan') : t('plannedToday', { percent: formats.percent(planned) }),
    reported === null ? t('noLastReport') : t('lastReport', { percent: formats.percent(reported) }),
  ].join('. ');
  const track = `linear-gradient(to right, var(--wm-completed) ${percent}%, var(--wm-line) ${percent}%)`;
  return (
    <Field id={id} label={t('progressNumber')} hint={`${hint}.`} error={error}>
      {(control) => (
        <Both>
          <Slider style={{ ['--track' as string]: track }}>
            <input
              type="range"
              min={0}
              max={100}
              step={1}
              value={percent}
              aria-label={t('progressSlider')}
              aria-valuetext={formats.percent(percent)}
              onChange={(event) => onChange(event.target.value)}
              onBlur={onBlur}
            />
            {planned !== null && <u aria-hidden="true" style={{ left: place(planned) }} />}
          </Slider>
          <Number
            {...control}
            inputMode="numeric"
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onBlur={onBlur}
          />
        </Both>
      )}
    </Field>
  );
}
