import { styled } from '@mui/material/styles';
import { media, SkeletonBlock } from '@waymark/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PageContent } from '../../shared/page/PageContent.js';
import { usePage } from '../../shared/page/usePage.js';
import { useAct } from '../../shared/forms/useAct.js';
import { isUnderWay } from '../../shared/jobs/JobProgress.js';
import { CheckSection } from './CheckSection.js';
import { ColumnsSection } from './ColumnsSection.js';
import { DonePanel } from './DonePanel.js';
import { FileSection } from './FileSection.js';
import { ImportAside } from './ImportAside.js';
import {
  AdjustImportDocument,
  ImportDocument,
  isText,
  type Check,
  type ImportedFile,
  type ImportWork,
  type Kind,
} from './imports.documents.js';
import { PreviewSection } from './PreviewSection.js';
import type { Say } from './saying.js';
import { UnderWay } from './UnderWay.js';

const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 300px',
  gap: '0 56px',
  alignItems: 'start',
  '& section + section': { marginTop: 24, paddingTop: 28, borderTop: '1px solid var(--wm-line)' },
  // A place to read from when it takes the focus by script, not a control.
  '& [tabindex="-1"]:focus': { outline: 'none' },
  [media.rail]: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

export interface ImportStepsProps {
  importId: string;
  onBegun: (id: string) => void;
  onAgain: () => void;
}

export function ImportSteps({ importId, onBegun, onAgain }: ImportStepsProps) {
  const { t } = useTranslation('imports');
  const page = usePage(ImportDocument, { importId, faultsAfter: 0, rowsAfter: 0, sheet: null, change: null });
  return (
    <PageContent
      page={page}
      headed
      subject={t('title')}
      skeleton={Array.from({ length: 10 }, (_, row) => (
        <SkeletonBlock key={row} style={{ height: 20, marginBottom: 20 }} />
      ))}
    >
      {({ import: { import: file, check, undoable, job } }) =>
        job && isUnderWay(job) ? (
          <UnderWay file={file} job={job} onChanged={page.refetch} />
        ) : check ? (
          <Steps file={file} check={check} undoable={undoable} job={job} onBegun={onBegun} onChanged={page.refetch} />
        ) : (
          <DonePanel file={file} undoable={undoable} job={job} onChanged={page.refetch} onAgain={onAgain} />
        )
      }
    </PageContent>
  );
}

interface StepsProps {
  file: ImportedFile;
  check: Check;
  undoable: boolean;
  job: ImportWork | null;
  onBegun: (id: string) => void;
  onChanged: () => Promise<void>;
}

function Steps({ file, check, undoable, job, onBegun, onChanged }: StepsProps) {
  const adjust = useAct(AdjustImportDocument);
  const say: Say = async (said) => {
    await adjust.send({ input: { importId: file.id, expectedVersion: file.version, ...said } });
    await onChanged();
  };
  const opensAtCheck = check.refused + check.unconfirmed > 0;
  useEffect(() => {
    if (opensAtCheck) document.getElementById('import-check')?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only as it is opened: who mends something stays there
  }, []);
  const saying = { busy: adjust.busy, error: adjust.error, say };
  return (
    <Columns>
      <div>
        <FileSection kind={file.kind as Kind} file={file} check={check} onBegun={onBegun} />
        {!isText(file.kind) && <ColumnsSection file={file} check={check} {...saying} />}
        <CheckSection key={`check ${file.version}`} file={file} check={check} {...saying} />
        <PreviewSection key={`preview ${file.version}`} file={file} check={check} />
      </div>
      <ImportAside file={file} check={check} undoable={undoable} job={job} onBegun={onBegun} onChanged={onChanged} />
    </Columns>
  );
}
