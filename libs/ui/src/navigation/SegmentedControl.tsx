import { styled } from '@mui/material/styles';
import type { LucideIcon } from 'lucide-react';
import { useId, useState } from 'react';
import { Icon } from '../marks/Icon.js';
import { VisuallyHidden } from '../text/VisuallyHidden.js';
import { media } from '../theme/media.js';

const Fieldset = styled('fieldset')({
  display: 'inline-flex',
  minWidth: 0,
  maxWidth: '100%',
  border: '1px solid var(--wm-field)',
  borderRadius: 'var(--wm-r)',
  background: 'var(--wm-surface)',
  '& label': {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    minHeight: 32,
    padding: '0 12px',
    color: 'var(--wm-ink-2)',
    font: '500 13.5px/1 var(--wm-sans)',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    [media.touch]: { minHeight: 44 },
    // Long words of several segments do not fit a phone in one line.
    [media.phone]: { minHeight: 40, padding: '4px 10px', lineHeight: '17px', whiteSpace: 'normal' },
  },
  '& label + label': { borderLeft: '1px solid var(--wm-line-2)' },
  '& label:first-of-type': { borderRadius: '5px 0 0 5px' },
  '& label:last-of-type': { borderRadius: '0 5px 5px 0' },
  '& label:has(:checked)': { background: 'var(--wm-tint-2)', color: 'var(--wm-ink)', fontWeight: 600 },
  '& label:has(:focus-visible)': { outline: '2px solid var(--wm-focus)', outlineOffset: 2, zIndex: 1 },
  '& input': { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
  [media.forcedColors]: { '& label:has(:checked)': { textDecoration: 'underline', outline: '2px solid Highlight' } },
  [media.print]: { display: 'none' },
});

interface Segment<V extends string> {
  value: V;
  label: string;
  icon?: LucideIcon;
}

export interface SegmentedControlProps<V extends string> {
  /** Names the choice for those who hear it: "Show as". */
  label: string;
  segments: readonly Segment<V>[];
  value: V;
  onChange: (value: V) => void;
}

/**
 * One of two or three views, as real radio buttons. What was chosen is marked at once: a page that follows its address
 * is a moment late, and until then the mark would jump back.
 */
export function SegmentedControl<V extends string>({ label, segments, value, onChange }: SegmentedControlProps<V>) {
  const name = useId();
  const [marked, setMarked] = useState({ chosen: value, of: value });
  if (marked.of !== value) setMarked({ chosen: value, of: value });
  const choose = (chosen: V) => {
    setMarked({ chosen, of: value });
    onChange(chosen);
  };
  return (
    <Fieldset>
      <VisuallyHidden as="legend">{label}</VisuallyHidden>
      {segments.map((segment) => (
        <label key={segment.value}>
          <input
            type="radio"
            name={name}
            value={segment.value}
            checked={segment.value === marked.chosen}
            onChange={() => choose(segment.value)}
          />
          {segment.icon && <Icon of={segment.icon} small />}
          {segment.label}
        </label>
      ))}
    </Fieldset>
  );
}
