import { styled } from '@mui/material/styles';
import { media } from '@waymark/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export const Grid = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  gap: '26px 24px',
  paddingTop: 20,
  '& > .full': { gridColumn: '1 / -1' },
  [media.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
});
export const Hint = styled('p')({
  marginTop: 8,
  fontSize: 13,
  fontWeight: 400,
  lineHeight: '19px',
  color: 'var(--wm-ink-3)',
});
export const Label = styled('p')({ font: '500 14px/20px var(--wm-sans)', marginBottom: 6 });

const Check = styled('label')({
  display: 'flex',
  gap: 10,
  alignItems: 'flex-start',
  padding: '7px 0',
  fontSize: 15,
  lineHeight: '22px',
  cursor: 'pointer',
  '& input': { flex: 'none', width: 18, height: 18, margin: '2px 0 0', accentColor: 'var(--wm-primary)' },
  '& .hint': { display: 'block', fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' },
  [media.touch]: { minHeight: 44 },
});

interface CheckProps {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function CheckLine({ label, hint, checked, onChange }: CheckProps) {
  return (
    <Check>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {hint && <span className="hint">{hint}</span>}
      </span>
    </Check>
  );
}

const WeekdayRow = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '0 18px' });
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export function Weekdays({
  label,
  days,
  onChange,
}: {
  label: string;
  days: readonly number[];
  onChange: (days: number[]) => void;
}) {
  const { t } = useTranslation('setup');
  return (
    <fieldset>
      <legend style={{ font: '500 14px/20px var(--wm-sans)' }}>{label}</legend>
      <WeekdayRow>
        {WEEKDAYS.map((day) => (
          <CheckLine
            key={day}
            label={t(`weekday.${day}`)}
            checked={days.includes(day)}
            onChange={(checked) => onChange(WEEKDAYS.filter((one) => (one === day ? checked : days.includes(one))))}
          />
        ))}
      </WeekdayRow>
    </fieldset>
  );
}
