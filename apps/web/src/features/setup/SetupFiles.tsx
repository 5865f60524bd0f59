import { useApolloClient } from '@apollo/client/react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ConfirmDialog, Icon, useToast } from '@waymark/ui';
import Download from 'lucide-react/icons/download';
import Upload from 'lucide-react/icons/upload';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toAppError, type AppError } from '../../shared/api/AppError.js';
import { useErrorText, useProblemText } from '../../shared/api/useErrorText.js';
import { useRefusalToast } from './useRefusalToast.js';
import { BringInSetupDocument, SetupFileDocument } from './setup.documents.js';
import { useKeyedSetupAct } from './useSetupAct.js';
import { useSetup } from './useSetupState.js';

const Root = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 8,
  marginTop: 16,
  paddingTop: 14,
  borderTop: '1px solid var(--wm-line)',
});
const Problems = styled('ul')({ display: 'grid', gap: 4 });

/** The set-up as a file: out of this roadmap, and while it is being set up out of another one into it. */
export function SetupFiles() {
  const { t } = useTranslation('setup');
  const { setup } = useSetup();
  const client = useApolloClient();
  const toast = useToast();
  const refusal = useRefusalToast();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<{ name: string; content: string } | null>(null);
  const takeOut = async () => {
    try {
      const { data } = await client.query({
        query: SetupFileDocument,
        variables: { roadmap: setup.code },
        fetchPolicy: 'no-cache',
      });
      if (!data) return;
      download(data.setupFile.name, data.setupFile.content);
      toast({ text: t('file.outDone') });
    } catch (thrown) {
      refusal(toAppError(thrown));
    }
  };
  return (
    <Root role="group" aria-label={t('file.title')}>
      <Button startIcon={<Icon of={Download} small />} onClick={() => void takeOut()}>
        {t('file.out')}
      </Button>
      {setup.draftingSince === null && (
        <>
          <Button startIcon={<Icon of={Upload} small />} onClick={() => input.current?.click()}>
            {t('file.in')}
          </Button>
          <input
            ref={input}
            hidden
            type="file"
            accept="application/json,.json"
            aria-label={t('file.in')}
            onChange={(event) => {
              const [chosen] = event.target.files ?? [];
              if (chosen) void chosen.text().then((content) => setFile({ name: chosen.name, content }));
              event.target.value = '';
            }}
          />
        </>
      )}
      {file && <BringIn key={file.content} file={file} onClose={() => setFile(null)} />}
    </Root>
  );
}

function BringIn({ file, onClose }: { file: { name: string; content: string }; onClose: () => void }) {
  const { t } = useTranslation(['setup', 'confirm']);
  const errorText = useErrorText();
  const problemText = useProblemText();
  const toast = useToast();
  const bringIn = useKeyedSetupAct(BringInSetupDocument, 'bring-in-setup');
  const act = async () => {
    const done = await bringIn.send({ content: file.content });
    if (!done) return;
    onClose();
    toast({ text: t('setup:file.inDone') });
  };
  const told = (error: AppError) => {
    const { fields = [] } = error.facts;
    if (fields.length === 0) return errorText(error);
    return (
      <Problems>
        {fields.map((problem) => (
          <li key={problem.field + problem.problem}>
            {t('setup:file.problem', { place: problem.field, problem: problemText(problem) })}
          </li>
        ))}
      </Problems>
    );
  };
  return (
    <ConfirmDialog
      open
      title={t('setup:file.inTitle', { name: file.name })}
      consequences={t('setup:file.inConsequences')}
      actLabel={t('setup:file.inAct')}
      cancelLabel={t('confirm:cancel')}
      busy={bringIn.busy}
      error={bringIn.error && told(bringIn.error)}
      onAct={() => void act()}
      onCancel={onClose}
    />
  );
}

function download(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
