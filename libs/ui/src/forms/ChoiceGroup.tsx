import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';
import { media } from '../theme/media.js';

interface Choice<V extends string> {
  value: V;
  label: ReactNode;
  /** A stamp or glyph before the label. */
  mark?: ReactNode;
}

export interface ChoiceGroupProps<V extends string> {
  legend: ReactNode;
  choices: readonly Choice<V>[];
  value: V | null;
  onChange: (value: V) => void;
  /** What is wrong, one line; it stands in the room above the legend. */
  error?: ReactNode;
  /** `rows`: one under the other with a visible radio; `tiles`: three beside each other. */
  layout?: 'rows' | 'tiles';
}

const Fieldset = styled('fieldset')({
  position: 'relative',
  '& > legend': { font: '500 14px/20px var(--wm-sans)', marginBottom: 8 },
});

const ErrorPlace = styled('div')({ position: 'absolute', bottom: '100%', left: 0 });

const Rows = styled('div')({
  display: 'grid',
  gap: 2,
  margin: '0 -10px',
  '& label': {
    display: 'flex',
    gap: 10,
    alignItems: 'center',
    minHeight: 38,
    padding: '7px 10px',
    borderRadius: 'var(--wm-r)',
    fontSize: 15,
    lineHeight: '22px',
    cursor: 'pointer',
    [media.touch]: { minHeight: 44 },
    [media.phone]: { minHeight: 44 },
  },
  '& label:has(:checked)': { background: 'var(--wm-tint)', fontWeight: 500 },
  '& input': {
    appearance: 'none',
    flex: 'none',
    width: 18,
    height: 18,
    margin: 0,
    border: '1.5px solid var(--wm-field)',
    borderRadius: '50%',
    background: 'var(--wm-surface)',
    '&:checked': { border: '5.5px solid var(--wm-primary)' },
    '&:focus-visible': { borderRadius: '50%' },
    [media.forcedColors]: { appearance: 'auto' },
  },
});

const Tiles = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
  gap: 8,
  [media.phone]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  '& label': {
    position: 'relative',
    display: 'flex',
    gap: 7,
    alignItems: 'center',
    minHeight: 40,
    padding: '2px 8px',
    border: '1px solid var(--wm-line-2)',
    borderRadius: 'var(--wm-r)',
    fontSize: 14,
    lineHeight: '18px',
    cursor: 'pointer',
    [media.touch]: { minHeight: 44 },
    [media.phone]: { minHeight: 44 },
  },
  '& label:has(:checked)': {
    padding: '1px 7px',
    border: '2px solid var(--wm-primary)',
    background: 'var(--wm-tint)',
    fontWeight: 600,
  },
  '& label:has(:focus-visible)': { outline: '2px solid var(--wm-focus)', outlineOffset: 2 },
  '& input': { position: 'absolute', inset: 0, opacity: 0, margin: 0, cursor: 'pointer' },
});

/** One of a few, as real radio buttons: arrow keys move, the label is the target. */
export function ChoiceGroup<V extends string>(props: ChoiceGroupProps<V>) {
  const { legend, choices, value, onChange, layout = 'rows', error } = props;
  const name = useId();
  const Layout = layout === 'rows' ? Rows : Tiles;
  return (
    <Fieldset>
      <legend>{legend}</legend>
      {error && <ErrorPlace>{error}</ErrorPlace>}
      <Layout>
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.mark}
            <span>{choice.label}</span>
          </label>
        ))}
      </Layout>
    </Fieldset>
  );
}
