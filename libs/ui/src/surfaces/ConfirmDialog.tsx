import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';
import { FootnoteNotes, FootnoteSurface } from '../participants/Footnotes.js';

const Body = styled('div')({ padding: '24px 24px 8px' });
const Quote = styled('blockquote')({
  margin: '8px 0 14px',
  paddingLeft: 14,
  borderLeft: '2px solid var(--wm-line-2)',
  font: '400 16px/25px var(--wm-serif)',
  whiteSpace: 'pre-line',
});
const Consequences = styled('p')({
  maxWidth: '60ch',
  fontSize: 13,
  lineHeight: '19px',
  color: 'var(--wm-ink-2)',
  'h2 + &': { marginTop: 8 },
});
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8, marginTop: 18 });
/** What appears late stands below the acts, where it moves nothing. */
const Notes = styled('div')({ '&:not(:empty)': { margin: '4px 0 12px' } });
const Refusal = styled('div')({
  minHeight: 20,
  marginTop: 8,
  fontSize: 14,
  lineHeight: '20px',
  color: 'var(--wm-blocked-tx)',
});

export interface ConfirmDialogProps {
  open: boolean;
  title: ReactNode;
  /** What is being recorded, for example a stamp with its word. */
  subject?: ReactNode;
  /** The exact text that enters the record. */
  quote?: ReactNode;
  /** The language of the quoted text. */
  quoteLang?: string;
  /** Who sees it and what can still be changed, in one line. */
  consequences: ReactNode;
  /** The button names the act: "Record position". */
  actLabel: string;
  cancelLabel: string;
  /** While the server has not answered: the act cannot be repeated and the dialog stays. */
  busy?: boolean;
  /** A refusal, shown below the buttons and announced. */
  error?: ReactNode;
  onAct: () => void;
  onCancel: () => void;
}

/** The question before an act enters the record: it repeats the exact text and names the act. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, subject, quote, quoteLang, consequences, actLabel, cancelLabel, busy, error } = props;
  const id = useId();
  return (
    <Dialog
      open={open}
      onClose={() => !busy && props.onCancel()}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-consequences`}
    >
      <FootnoteSurface>
        <Body>
          <h2 id={`${id}-title`}>{title}</h2>
          {subject !== undefined && <div style={{ margin: '14px 0 4px', fontWeight: 600 }}>{subject}</div>}
          {quote !== undefined && (
            <Quote lang={quoteLang} dir="auto">
              {quote}
            </Quote>
          )}
          <Consequences id={`${id}-consequences`}>{consequences}</Consequences>
          <Acts>
            <Button onClick={props.onCancel} disabled={busy}>
              {cancelLabel}
            </Button>
            <Button variant="contained" onClick={props.onAct} loading={busy ?? false}>
              {actLabel}
            </Button>
          </Acts>
          <Refusal role="alert">{error}</Refusal>
          <Notes>
            <FootnoteNotes />
          </Notes>
        </Body>
      </FootnoteSurface>
    </Dialog>
  );
}
