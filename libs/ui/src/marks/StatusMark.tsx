import { styled } from '@mui/material/styles';
import { useStatusLabel } from './MarkLabels.js';
import { StatusGlyph } from './StatusGlyph.js';
import type { StatusWord } from './words.js';

export interface StatusMarkProps {
  status: StatusWord;
  /** Overrides the provided word, for example with a count: "3 on track". */
  label?: string;
  /** Shows the shape alone; the label stays as its accessible name. */
  labelHidden?: boolean;
  size?: number;
}

const Root = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 7,
  fontSize: 14,
  lineHeight: '20px',
  whiteSpace: 'nowrap',
});

/** A status: shape and word, never colour alone. */
export function StatusMark({ status, label, labelHidden = false, size = 18 }: StatusMarkProps) {
  const text = useStatusLabel(status, label);
  if (labelHidden) {
    return (
      <Root role="img" aria-label={text} title={text}>
        <StatusGlyph status={status} size={size} />
      </Root>
    );
  }
  return (
    <Root>
      <StatusGlyph status={status} size={size} />
      <span>{text}</span>
    </Root>
  );
}
