import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Field, FieldError, Icon, media, Panel, TextArea } from '@waymark/ui';
import Layers from 'lucide-react/icons/layers';
import LockKeyhole from 'lucide-react/icons/lock-keyhole';
import Undo2 from 'lucide-react/icons/undo-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/api/AppError.js';
import { Refused } from '../../shared/forms/Refused.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useTextLimits } from '../../shared/forms/useTextLimits.js';
import { useJobEnd } from '../../shared/jobs/useJobEnd.js';
import { SectionList, type ListedSection } from '../../shared/page/SectionList.js';
import { FileButton } from './FileButton.js';
import {
  ApplyImportDocument,
  isText,
  type Check,
  type CheckedSheet,
  type ImportedFile,
  type ImportWork,
} from './imports.documents.js';
import { useRefusalText } from './useImportWords.js';

const Aside = styled('aside')({
  position: 'sticky',
  top: 84,
  marginTop: 36,
  [media.rail]: { position: 'static' },
  [media.low]: { position: 'static' },
});
const Title = styled('h2')({ font: '600 19px/25px var(--wm-serif)' });
const Lead = styled('p')({ margin: '4px 0 14px', fontSize: 14, lineHeight: '21px', color: 'var(--wm-ink-2)' });
/** A reason of a few lines moves nothing below it. */
const ROOM = { minHeight: 92 };
const Reason = styled('div')({ marginBottom: 16 });
const Will = styled('ul')({
  marginTop: 14,
  paddingTop: 6,
  borderTop: '1px solid var(--wm-line)',
  '& li': { display: 'flex', gap: 10, paddingTop: 8, fontSize: 14, lineHeight: '20px' },
  '& svg': { flex: 'none', marginTop: 2, color: 'var(--wm-ink-3)' },
});

export interface ImportAsideProps {
  file: ImportedFile;
  check: Check;
  /** Whether all of it can be taken back in one act */
  undoable: boolean;
  /** The last work on it, which did not come to its end */
  job: ImportWork | null;
  onBegun: (id: string) => void;
  onChanged: () => Promise<void>;
}

/** Where one is, what is still in the way, and the one act. */
export function ImportAside({ file, check, undoable, job, onBegun, onChanged }: ImportAsideProps) {
  const { t } = useTranslation('imports');
  return (
    <Aside>
      <Title>{t('sections')}</Title>
      <Sections file={file} check={check} />
      <Panel style={{ marginTop: 20 }}>
        <ActPart file={file} check={check} job={job} onBegun={onBegun} onChanged={onChanged} />
        <Will>
          <li>
            <Icon of={Layers} small />
            {t('will.together')}
          </li>
          {isText(file.kind) ? (
            <li>
              <Icon of={LockKeyhole} small />
              {t('will.text')}
            </li>
          ) : undoable ? (
            <li>
              <Icon of={Undo2} small />
              {t('will.undo')}
            </li>
          ) : (
            <li>
              <Icon of={LockKeyhole} small />
              {t('will.baselines')}
            </li>
          )}
        </Will>
      </Panel>
    </Aside>
  );
}

/** Fields that every record of a table needs and that no column becomes. */
const missingOf = ({ fields, columns }: CheckedSheet): number =>
  fields.filter(({ key, required }) => required && columns.every(({ becomes }) => becomes !== key)).length;

function Sections({ file, check }: { file: ImportedFile; check: Check }) {
  const { t } = useTranslation('imports');
  const missing = check.sheets.reduce((count, sheet) => count + missingOf(sheet), 0);
  const waiting = check.refused + check.unconfirmed;
  const ofText = isText(file.kind);
  const would = check.newRecords + check.changedRecords;
  const section = (id: 'file' | 'columns' | 'check' | 'preview', done: boolean, says: string): ListedSection => ({
    id: `import-${id}`,
    title: t(`section.${id}`),
    state: done ? 'done' : 'missing',
    says,
  });
  return (
    <SectionList
      sections={[
        section('file', true, t(ofText ? 'section.read.text' : 'section.read', { records: check.records })),
        ...(ofText
          ? []
          : [
              section(
                'columns',
                missing === 0,
                missing === 0 ? t('section.found') : t('section.missing', { count: missing }),
              ),
            ]),
        section('check', waiting === 0, t('section.faults', { count: waiting })),
        section('preview', true, t(ofText ? 'section.would.text' : 'section.would', { count: would })),
      ]}
    />
  );
}

/** The way on: a corrected file, a confirmation above, or the import itself. */
function ActPart({ file, check, job, onBegun, onChanged }: Omit<ImportAsideProps, 'undoable'>) {
  const { t } = useTranslation('imports');
  const refusalText = useRefusalText(file.kind);
  const endText = useJobEnd();
  const [unread, setUnread] = useState<AppError | null>(null);
  const limits = useTextLimits();
  // A reason outlives a file that is held against what is there anew; a mere press is meant for what was seen.
  const meant = check.asksReason ? `import:${file.id}` : `import:${file.id}:${file.version}`;
  const draft = useActDraft(meant, { reason: '' });
  const apply = useDraftedAct(ApplyImportDocument, draft, onChanged);
  const [missing, setMissing] = useState(false);
  const count = check.newRecords + check.changedRecords;
  const reason = draft.values.reason.trim();
  const problem = limits.tooLong('planReason', reason) ?? (missing && reason === '' ? t('reason.needed') : undefined);
  const send = async () => {
    setMissing(true);
    if (check.asksReason && (reason === '' || limits.tooLong('planReason', reason))) return;
    const given = {
      importId: file.id,
      expectedVersion: file.version,
      ...(check.asksReason && { reason }),
      ...(check.ground !== null && { ground: check.ground }),
    };
    if (await apply.send(given)) await onChanged();
  };
  const error = unread ?? apply.error;
  const refusal = error ? refusalText(error) : endText(job);
  const refused = <Refused role="alert">{refusal !== null && <FieldError>{refusal}</FieldError>}</Refused>;
  if (check.ready && count > 0)
    return (
      <>
        <Title>{t('ready')}</Title>
        <Lead>{t('ready.lead', { added: check.newRecords, changed: check.changedRecords })}</Lead>
        {check.asksReason && (
          <Reason>
            <Field
              label={t('reason')}
              hint={t('reason.hint')}
              error={problem}
              limit={limits.limit('planReason', reason)}
            >
              {(control) => (
                <TextArea
                  {...control}
                  style={ROOM}
                  value={draft.values.reason}
                  onChange={({ target: { value } }) => draft.change({ reason: value })}
                />
              )}
            </Field>
          </Reason>
        )}
        <Button variant="contained" fullWidth loading={apply.busy} onClick={() => void send()}>
          {t(isText(file.kind) ? 'apply.text' : 'apply', { count })}
        </Button>
        {refused}
      </>
    );
  const lead =
    check.refused > 0
      ? t(isText(file.kind) ? 'nothingYet.faults.text' : 'nothingYet.faults', { count: check.refused })
      : check.unconfirmed > 0
        ? t(isText(file.kind) ? 'nothingYet.confirm.text' : 'nothingYet.confirm', { count: check.unconfirmed })
        : t('nothingYet.same');
  return (
    <>
      <Title>{t('nothingYet')}</Title>
      <Lead>{lead}</Lead>
      <FileButton
        kind={file.kind}
        label={t(check.refused > 0 ? 'file.corrected' : 'file.another')}
        variant={check.refused > 0 ? 'contained' : 'outlined'}
        fullWidth
        onBegun={onBegun}
        onRefused={setUnread}
      />
      {refused}
    </>
  );
}
