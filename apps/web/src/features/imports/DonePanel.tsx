import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FieldError, Panel } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { useAct } from '../../shared/forms/useAct.js';
import { useJobEnd } from '../../shared/jobs/useJobEnd.js';
import { isText, UndoImportDocument, type ImportedFile, type ImportWork } from './imports.documents.js';

const Root = styled(Panel)({ maxWidth: 560, marginTop: 24, '& h2': { marginBottom: 4 } });
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 12, marginTop: 16 });

export interface DonePanelProps {
  file: ImportedFile;
  /** Whether all of it can be taken back in one act */
  undoable: boolean;
  /** The last work on it: where it was not taken back, why not */
  job: ImportWork | null;
  onChanged: () => Promise<void>;
  onAgain: () => void;
}

/** What an import has brought, and the way back. */
export function DonePanel({ file, undoable, job, onChanged, onAgain }: DonePanelProps) {
  const { t } = useTranslation('imports');
  const errorText = useErrorText();
  const endText = useJobEnd();
  const undo = useAct(UndoImportDocument);
  const refusal = undo.error ? errorText(undo.error) : endText(job);
  const done = file.state === 'applied';
  const counts = {
    added: file.newRecords ?? 0,
    changed: file.changedRecords ?? 0,
    unchanged: file.unchangedRecords ?? 0,
  };
  const takeBack = async () => {
    if (await undo.send({ input: { importId: file.id, expectedVersion: file.version } })) await onChanged();
  };
  return (
    <Root role="status">
      <h2>{t(done ? 'done' : 'undone')}</h2>
      <p>
        <b>{file.fileName}</b>: {done ? t('done.lead', counts) : t('undone.lead')}
      </p>
      {done && file.kind === 'people' && <p>{t('done.people')}</p>}
      {done && (file.kind === 'plan' || isText(file.kind)) && <p>{t('done.plan')}</p>}
      <Acts>
        <Button variant="contained" onClick={onAgain}>
          {t('again')}
        </Button>
        {done && undoable && (
          <Button loading={undo.busy} onClick={() => void takeBack()}>
            {t('undo')}
          </Button>
        )}
      </Acts>
      <Refused role="alert">{refusal !== null && <FieldError>{refusal}</FieldError>}</Refused>
    </Root>
  );
}
