import { styled } from '@mui/material/styles';
import { Panel } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { JobProgress } from '../../shared/jobs/JobProgress.js';
import type { ImportedFile, ImportWork } from './imports.documents.js';

const Root = styled(Panel)({ maxWidth: 560, marginTop: 24, '& h2': { marginBottom: 4 } });
const Lead = styled('p')({ marginBottom: 14 });

export interface UnderWayProps {
  file: ImportedFile;
  job: ImportWork;
  onChanged: () => Promise<void>;
}

/** An import that is being done or taken back: whoever comes back to the page meets it again. */
export function UnderWay({ file, job, onChanged }: UnderWayProps) {
  const { t } = useTranslation('imports');
  const title = t(file.state === 'checked' ? 'importing' : 'undoing');
  return (
    <Root>
      <h2>{title}</h2>
      <Lead>
        <b>{file.fileName}</b>: {t('importing.lead')}
      </Lead>
      <JobProgress jobId={job.id} title={title} onEnd={() => void onChanged()} />
    </Root>
  );
}
