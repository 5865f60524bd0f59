import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { FootnoteSurface, media, PositionStamp, useToast } from '@waymark/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/session/useFormats.js';
import type { Passage } from '../priority.documents.js';
import { Statements } from '../record/PositionRecord.js';
import { contentOf, formOf, hasStance, type PositionForm } from './positionForm.js';
import type { DraftConflict } from './usePositionDraft.js';

const Body = styled('div')({ padding: 24, display: 'grid', gap: 14 });
const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
  gap: 20,
  '& > section': { minWidth: 0, paddingTop: 10, borderTop: '2px solid var(--wm-line-2)', fontSize: 14 },
  '& h3': { marginBottom: 8 },
  [media.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
});
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8 });

export interface ConflictDialogProps {
  open: boolean;
  conflict: DraftConflict;
  passages: readonly Passage[];
  onChoose: (choice: 'mine' | 'theirs') => void;
  onLater: () => void;
  /** Brings mine back after theirs was taken. */
  onTakeMineBack: (mine: PositionForm) => void;
}

/** Two drafts of one delegation side by side, with what both began with. Neither is lost before somebody chooses. */
export function ConflictDialog({ open, conflict, passages, onChoose, onLater, onTakeMineBack }: ConflictDialogProps) {
  const { t } = useTranslation('priority');
  const id = useId();
  const formats = useFormats();
  const toast = useToast();
  const { base, theirs, mine } = conflict;
  const takeTheirs = () => {
    onChoose('theirs');
    toast({ text: t('conflict.taken'), action: { label: t('conflict.undo'), onAct: () => onTakeMineBack(mine) } });
  };
  const time = theirs && formats.time(theirs.savedAt, { withZone: false });
  return (
    <Dialog open={open} onClose={onLater} aria-labelledby={id} slotProps={{ paper: { style: { maxWidth: 960 } } }}>
      <FootnoteSurface>
        <Body>
          <h2 id={id}>
            {theirs ? t('conflict.title', { title: theirs.savedByTitle, time }) : t('conflict.titleGone')}
          </h2>
          <p>{t('conflict.body')}</p>
          <Columns>
            <Side title={t('conflict.base')} form={base} passages={passages} />
            <Side title={t('conflict.theirs')} form={theirs && formOf(theirs)} passages={passages} />
            <Side title={t('conflict.mine')} form={mine} passages={passages} />
          </Columns>
          <Acts>
            <Button variant="text" onClick={onLater}>
              {t('conflict.later')}
            </Button>
            {theirs && <Button onClick={takeTheirs}>{t('conflict.takeTheirs')}</Button>}
            <Button variant="contained" onClick={() => onChoose('mine')}>
              {t('conflict.keepMine')}
            </Button>
          </Acts>
        </Body>
      </FootnoteSurface>
    </Dialog>
  );
}

function Side({ title, form, passages }: { title: string; form: PositionForm | null; passages: readonly Passage[] }) {
  const { t } = useTranslation('priority');
  if (!form || !hasStance(form)) {
    return (
      <section>
        <h3>{title}</h3>
        <p>{t('conflict.nothing')}</p>
      </section>
    );
  }
  const { stance, statements, requestedText } = contentOf(form);
  return (
    <section>
      <h3>{title}</h3>
      <PositionStamp stance={stance} showLabel />
      <Statements
        statements={statements.map((statement) => ({ ...statement, passageIds: statement.passageIds }))}
        requestedText={requestedText}
        passages={passages}
      />
    </section>
  );
}
