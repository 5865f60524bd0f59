import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { parseDay } from '@waymark/i18n';
import { Icon, media, TextInput, type FieldControl } from '@waymark/ui';
import Calendar from 'lucide-react/icons/calendar';
import { useId, useRef, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../session/useFormats.js';
import { useDayLine } from './useDayLine.js';

const Root = styled('div')({ display: 'grid', gap: 4 });
/** Kept while it says nothing, so that no control moves when it does. */
const Line = styled('p')({ minHeight: 19, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' });
const Control = styled('div')({
  position: 'relative',
  '& > input:first-of-type': { paddingRight: 44 },
  '& > input[type="date"]': { position: 'absolute', right: 4, bottom: 0, width: 1, height: 1, opacity: 0, border: 0 },
  '& > button': {
    position: 'absolute',
    right: 2,
    top: 2,
    [media.touch]: { top: 0 },
    [media.phone]: { top: 0 },
  },
});

export interface DayInputProps extends Partial<FieldControl> {
  /** What stands in the field, as it was typed; `parseDay` reads it. */
  value: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  /** ISO days that the calendar offers. */
  min?: string;
  max?: string;
  inputRef?: Ref<HTMLInputElement>;
  'aria-label'?: string;
}

/**
 * A day as people write it in any of the product's languages. Below the field stands which day is meant as soon as it
 * can be told, or how to write it; when the field is left, the month is written out in it. The browser's calendar opens
 * beside it.
 */
export function DayInput({ value, onChange, onBlur, min, max, inputRef, ...control }: DayInputProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const picker = useRef<HTMLInputElement>(null);
  const day = parseDay(value);
  const line = useDayLine();
  const lineId = useId();
  return (
    <Root>
      <Control>
        <TextInput
          {...control}
          aria-describedby={[control['aria-describedby'], lineId].filter(Boolean).join(' ')}
          ref={inputRef}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={() => {
            if (day) onChange(formats.day(day));
            onBlur?.();
          }}
        />
        <IconButton aria-label={t('day.choose')} onClick={() => picker.current?.showPicker()}>
          <Icon of={Calendar} small />
        </IconButton>
        <input
          ref={picker}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          min={min}
          max={max}
          value={day ?? ''}
          onChange={(event) => {
            if (event.target.value) onChange(formats.day(event.target.value));
          }}
        />
      </Control>
      <Line id={lineId} aria-live="polite">
        {line(value)}
      </Line>
    </Root>
  );
}
