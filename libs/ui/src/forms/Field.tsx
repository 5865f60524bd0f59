import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';
import { media } from '../theme/media.js';
import { VisuallyHidden } from '../text/VisuallyHidden.js';
import { StatusGlyph } from '../marks/StatusGlyph.js';

/**
 * Height of a line above a field in which its error appears. It lies in the room between two fields, so that nothing
 * moves when it fills and nothing gapes while it is empty: forms leave at least this much between their fields.
 */
const ERROR_LINE = 20;

const Root = styled('div')({
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 6,
  // The error stands between two fields; the bar says to which it belongs.
  '&:has([aria-invalid="true"])::before': {
    content: '""',
    position: 'absolute',
    top: `calc(var(--wm-error-room) - ${ERROR_LINE}px)`,
    bottom: 0,
    left: -11,
    width: 3,
    background: 'var(--wm-blocked)',
    [media.forcedColors]: { background: 'CanvasText' },
  },
});
/** Read after the label, seen above it. */
const ErrorPlace = styled('div')({
  order: -1,
  display: 'flex',
  alignItems: 'flex-end',
  marginBottom: -6,
  // Empty, it lies over what stands above the field, which can be pressed there.
  pointerEvents: 'none',
  '& > *': { pointerEvents: 'auto' },
});
const Label = styled('label')({ display: 'block', font: '500 14px/20px var(--wm-sans)' });
const Hint = styled('p')({ fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' });
const ErrorLine = styled('p')({
  display: 'flex',
  gap: 6,
  alignItems: 'flex-start',
  fontSize: 13,
  lineHeight: '19px',
  fontWeight: 500,
  color: 'var(--wm-blocked-tx)',
  '& > svg': { flex: 'none', marginTop: 2 },
});

/** What is wrong with a field and what would be right. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <ErrorLine id={id}>
      <StatusGlyph status="blocked" size={15} />
      {children}
    </ErrorLine>
  );
}

/** The line of the length is there before it says anything, so that nothing moves when it does. */
const Below = styled('div')({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 });
const Length = styled('p')({
  minHeight: 19,
  fontSize: 13,
  lineHeight: '19px',
  textAlign: 'right',
  color: 'var(--wm-ink-2)',
  '&.over': { fontWeight: 500, color: 'var(--wm-blocked-tx)' },
  '@media print': { display: 'none' },
});

function LimitLine({ limit: { line, announcement, over } }: { limit: FieldLimit }) {
  return (
    <>
      <Length className={over ? 'over' : undefined}>{line}</Length>
      <VisuallyHidden aria-live="polite">{announcement}</VisuallyHidden>
    </>
  );
}

/** What the control inside a field must carry. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** The length of a field's text against its limit, in words. */
export interface FieldLimit {
  /** Shown under the control; empty while the text is far from its limit. */
  line: string;
  /** Told to screen readers when it changes, so it holds no running count. */
  announcement: string;
  over: boolean;
}

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** How near its text is to its limit. The place of the line is kept while there is nothing to say. */
  limit?: FieldLimit;
  /** Lines that are kept free for the error above the label (1); the form leaves as much room there. */
  errorLines?: number;
  /** The id of the control, where an error summary links to it. */
  id?: string;
  /** Draws the control with the ids that tie label, error and hint to it. */
  children: (control: FieldControl) => ReactNode;
}

/** Error, label, control, hint and length, from above, tied together. */
export function Field({ label, hint, error, errorLines = 1, limit, id, children }: FieldProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const errorId = error ? `${controlId}-error` : undefined;
  const hintId = hint ? `${controlId}-hint` : undefined;
  const describedBy = [errorId, hintId].filter(Boolean).join(' ');
  const room = ERROR_LINE * errorLines;
  return (
    <Root style={{ marginTop: -room, ['--wm-error-room' as string]: `${room}px` }}>
      <Label htmlFor={controlId}>{label}</Label>
      <ErrorPlace style={{ minHeight: room }}>
        {error ? <FieldError id={errorId}>{error}</FieldError> : null}
      </ErrorPlace>
      {children({
        id: controlId,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {limit ? (
        <Below>
          {hint && <Hint id={hintId}>{hint}</Hint>}
          <LimitLine limit={limit} />
        </Below>
      ) : (
        hint && <Hint id={hintId}>{hint}</Hint>
      )}
    </Root>
  );
}

const control = {
  width: '100%',
  minHeight: 40,
  padding: '8px 12px',
  border: '1px solid var(--wm-field)',
  borderRadius: 'var(--wm-r)',
  background: 'var(--wm-surface)',
  color: 'var(--wm-ink)',
  font: '400 15px/22px var(--wm-sans)',
  '&[aria-invalid="true"]': { borderColor: 'var(--wm-blocked)', borderWidth: 2, padding: '7px 11px' },
  '&::placeholder': { color: 'var(--wm-ink-3)' },
  [media.touch]: { minHeight: 44, fontSize: 16 },
  [media.phone]: { minHeight: 44, fontSize: 16 },
} as const;

/** A native text field, 40 px (44 on touch). */
export const TextInput = styled('input')(control);
/** A native text area that grows with its text. */
export const TextArea = styled('textarea')({
  ...control,
  display: 'block',
  resize: 'vertical',
  fieldSizing: 'content',
});
/** A native select. */
export const SelectInput = styled('select')(control);
