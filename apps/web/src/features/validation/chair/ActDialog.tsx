import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { focusHome, FootnoteNotes, FootnoteSurface } from '@waymark/ui';
import { useId, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RestoredLine } from '../../../shared/forms/RestoredLine.js';
import type { ActDraftHandle } from '../../../shared/forms/useActDraft.js';

const Form = styled('form')({ padding: '24px 24px 8px' });
const Fields = styled('div')({ display: 'grid', gap: 26, margin: '16px 0', '&:empty': { display: 'none' } });
const Consequences = styled('p')({ maxWidth: '60ch', fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' });
/** What appears late stands below the acts, where it moves nothing. */
const Notes = styled('div')({ '&:not(:empty)': { margin: '4px 0 12px' } });
const RefusalLine = styled('div')({
  minHeight: 20,
  marginTop: 8,
  color: 'var(--wm-blocked-tx)',
  fontSize: 14,
  lineHeight: '20px',
});
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8, marginTop: 18 });

export interface ActDialogProps {
  title: ReactNode;
  /** What the act does and who sees it, in one line. */
  consequences: ReactNode;
  /** The button names the act. */
  actLabel: string;
  busy: boolean;
  refusal: string | undefined;
  /** What was entered, kept however the dialog is closed. `discard` empties the fields as well. */
  draft: Pick<ActDraftHandle<object>, 'restored' | 'discard'>;
  onSubmit: (event: FormEvent) => void;
  onCancel: () => void;
  /** Where the act itself is called "cancel". */
  cancelLabel?: string;
  children?: ReactNode;
}

/** An act that needs something to be entered: fields, consequence, refusal, buttons. */
export function ActDialog(props: ActDialogProps) {
  const { title, consequences, actLabel, busy, refusal, draft, onSubmit, onCancel, cancelLabel, children } = props;
  const { t } = useTranslation('confirm');
  const id = useId();
  return (
    <Dialog
      open
      onClose={() => !busy && onCancel()}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-consequences`}
    >
      <FootnoteSurface>
        <Form noValidate onSubmit={onSubmit} {...focusHome}>
          <h2 id={`${id}-title`}>{title}</h2>
          <RestoredLine draft={draft} />
          <Fields>{children}</Fields>
          <Consequences id={`${id}-consequences`}>{consequences}</Consequences>
          <Acts>
            <Button onClick={onCancel} disabled={busy}>
              {cancelLabel ?? t('cancel')}
            </Button>
            <Button type="submit" variant="contained" loading={busy}>
              {actLabel}
            </Button>
          </Acts>
          <RefusalLine role="alert">{refusal}</RefusalLine>
          <Notes>
            <FootnoteNotes />
          </Notes>
        </Form>
      </FootnoteSurface>
    </Dialog>
  );
}
