import { styled } from '@mui/material/styles';
import { FieldError } from '@waymark/ui';
import { useId } from 'react';

export interface Option {
  value: string;
  label: string;
}

const Group = styled('fieldset')({
  margin: 0,
  padding: 0,
  border: 0,
  minInlineSize: 0,
  '& legend': { padding: 0, fontWeight: 600, fontSize: 14 },
  '& label': { display: 'flex', alignItems: 'baseline', gap: 8, padding: '4px 0' },
});
const Options = styled('div')({ maxHeight: 220, overflowY: 'auto', padding: 2 });
const One = styled('label')({ display: 'flex', alignItems: 'baseline', gap: 8 });

interface CheckListProps {
  label: string;
  hint: string | undefined;
  error: string | undefined;
  options: readonly Option[];
  /** The chosen values, with spaces between them. */
  value: string;
  onChange: (value: string) => void;
}

/** Any number of choices. */
export function CheckList({ label, hint, error, options, value, onChange }: CheckListProps) {
  const id = useId();
  const chosen = value === '' ? [] : value.split(' ');
  const toggle = (one: string, isChosen: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((known) => (known === one ? isChosen : chosen.includes(known)))
        .join(' '),
    );
  return (
    <Group aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      {error !== undefined && <FieldError>{error}</FieldError>}
      <legend>{label}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="wm-small">
          {hint}
        </p>
      )}
      <Options>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            />
            {option.label}
          </label>
        ))}
      </Options>
    </Group>
  );
}

/** One thing that is so, or not. */
export function CheckOne({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (value: string) => void;
}) {
  return (
    <One>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked ? 'yes' : '')} />
      {label}
    </One>
  );
}
