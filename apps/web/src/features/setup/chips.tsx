import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { compareDays } from '@waymark/domain';
import { parseDay } from '@waymark/i18n';
import { FieldError, Icon, media, SelectInput } from '@waymark/ui';
import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../shared/forms/DayInput.js';
import { useFormats } from '../../shared/session/useFormats.js';
import type { Choice } from '../../shared/texts/useLanguages.js';
import { Hint, Label } from './layout.js';

const ChipList = styled('ul')({ display: 'flex', flexWrap: 'wrap', gap: 8 });
const Chip = styled('li')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  minHeight: 32,
  padding: '2px 4px 2px 12px',
  border: '1px solid var(--wm-line-2)',
  borderRadius: 'var(--wm-r)',
  fontSize: 14,
  lineHeight: '20px',
  '&.fixed': { paddingRight: 12 },
  '& button': {
    display: 'grid',
    placeItems: 'center',
    width: 26,
    height: 26,
    border: 0,
    borderRadius: 'var(--wm-r-s)',
    background: 'none',
    color: 'var(--wm-ink-2)',
    cursor: 'pointer',
    '&:hover': { background: 'var(--wm-tint)' },
    [media.touch]: { width: 44, height: 44, margin: '-6px -4px' },
  },
});
const Adding = styled('div')({
  // Nothing is added to what is only read.
  'fieldset:disabled &': { display: 'none' },
  display: 'flex',
  gap: 8,
  alignItems: 'flex-start',
  marginTop: 10,
  // The button beside the field is as high as the field.
  '& > :first-of-type': { minWidth: 0 },
  '& > button': { flex: 'none', minHeight: 40, [media.touch]: { minHeight: 44 }, [media.phone]: { minHeight: 44 } },
});
const None = styled('p')({ fontSize: 14, lineHeight: '32px', color: 'var(--wm-ink-3)' });

interface ChipsProps {
  label: string;
  none: string;
  items: readonly (Choice & { fixed?: boolean })[];
  onRemove: (value: string) => void;
  removeLabel: (label: string) => string;
  /** About the values, under them. */
  hint?: string;
  problem?: string;
  /** The control that adds one. */
  children?: ReactNode;
}

/** A few values as a list from which each can be taken, and to which others are added. */
export function Chips({ label, none, items, onRemove, removeLabel, hint, problem, children }: ChipsProps) {
  return (
    <div role="group" aria-label={label}>
      <Label>{label}</Label>
      {items.length === 0 ? (
        <None>{none}</None>
      ) : (
        <ChipList>
          {items.map((item) => (
            <Chip key={item.value} className={item.fixed ? 'fixed' : undefined}>
              {item.label}
              {!item.fixed && (
                <button type="button" aria-label={removeLabel(item.label)} onClick={() => onRemove(item.value)}>
                  <Icon of={X} small />
                </button>
              )}
            </Chip>
          ))}
        </ChipList>
      )}
      {hint && <Hint>{hint}</Hint>}
      {children}
      <div role="alert" style={{ minHeight: 20 }}>
        {problem && <FieldError>{problem}</FieldError>}
      </div>
    </div>
  );
}

interface AddFromListProps {
  label: string;
  choices: readonly Choice[];
  onAdd: (value: string) => Promise<unknown> | void;
  onOpen?: () => void;
}

/** A list to choose from and a button that adds what is chosen. */
export function AddFromList({ label, choices, onAdd, onOpen }: AddFromListProps) {
  const { t } = useTranslation('setup');
  const [chosen, setChosen] = useState('');
  return (
    <Adding>
      <SelectInput
        aria-label={label}
        style={{ width: 'auto', maxWidth: 340 }}
        value={chosen}
        onFocus={onOpen}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value="">{label}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </SelectInput>
      <Button
        startIcon={<Icon of={Plus} small />}
        onClick={() => {
          if (chosen === '') return;
          setChosen('');
          void onAdd(chosen);
        }}
      >
        {t('day.add')}
      </Button>
    </Adding>
  );
}

interface AddDayProps {
  label: string;
  /** What must not be added again. */
  known: readonly string[];
  onAdd: (day: string) => void;
}

/** A day that is typed and added. */
function AddDay({ label, known, onAdd }: AddDayProps) {
  const { t } = useTranslation('setup');
  const [text, setText] = useState('');
  const add = () => {
    const day = parseDay(text);
    if (!day) return;
    setText('');
    if (!known.includes(day)) onAdd(day);
  };
  return (
    <Adding
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        add();
      }}
    >
      <div style={{ width: 220, maxWidth: '100%' }}>
        <DayInput aria-label={label} value={text} onChange={setText} />
      </div>
      <Button startIcon={<Icon of={Plus} small />} onClick={add}>
        {t('day.add')}
      </Button>
    </Adding>
  );
}

/** Days as chips with a field that adds one. */
export function DayChips(props: {
  label: string;
  none: string;
  addLabel: string;
  days: readonly string[];
  fixedUpTo?: string | null;
  hint?: string;
  problem?: string;
  onChange: (days: string[]) => void;
}) {
  const { label, none, addLabel, days, fixedUpTo = null, hint, problem, onChange } = props;
  const { t } = useTranslation('setup');
  const formats = useFormats();
  return (
    <Chips
      label={label}
      none={none}
      items={days.map((day) => ({
        value: day,
        label: formats.day(day),
        fixed: fixedUpTo !== null && day <= fixedUpTo,
      }))}
      onRemove={(day) => onChange(days.filter((one) => one !== day))}
      removeLabel={(day) => t('day.remove', { day })}
      hint={hint}
      problem={problem}
    >
      <AddDay label={addLabel} known={days} onAdd={(day) => onChange([...days, day].sort(compareDays))} />
    </Chips>
  );
}
