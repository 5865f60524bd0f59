import { InternalGround, Note, ReadOnlyNote, useParticipantNames, VisibilityMark } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/session/useFormats.js';
import type { Update, WorkAction } from '../work.documents.js';
import { UpdateContents } from './UpdateContents.js';
import { ReturnHistory } from './UpdateHistory.js';

export interface OpenUpdateProps {
  action: WorkAction;
  update: Update;
}

/** The unpublished update as its own participant reads it: labelled, with its history of returns. */
export function OpenUpdate({ action, update }: OpenUpdateProps) {
  const { t } = useTranslation('work');
  const formats = useFormats();
  const names = useParticipantNames([action.participantCode]);
  const at = update.state === 'submitted' && update.submittedAt ? update.submittedAt : update.savedAt;
  const meta = { title: update.writtenByTitle, day: formats.day(at), time: formats.time(at) };
  return (
    <section>
      <h3 style={{ marginBottom: 6 }}>{t('open.title')}</h3>
      <InternalGround>
        <VisibilityMark internal>
          {t('open.internal', { participant: names.name(action.participantCode) })}
        </VisibilityMark>
        <p className="wm-small" style={{ margin: '4px 0 8px' }}>
          {update.state === 'submitted' ? t('open.by', meta) : t('open.bySaved', meta)}
        </p>
        <UpdateContents content={update} evidence={update.evidence} />
        <ReturnHistory update={update} />
      </InternalGround>
    </section>
  );
}

export interface ReadOnlyUpdateProps {
  action: WorkAction;
  /** The reader writes updates of this action, but one is with the coordinator. */
  author: boolean;
  /** Only that one is submitted may be known. */
  submittedOnly: boolean;
}

/** The drawer of those who do not write here now: why, and what they may read. */
export function ReadOnlyUpdate({ action, author, submittedOnly }: ReadOnlyUpdateProps) {
  const { t } = useTranslation('work');
  const formats = useFormats();
  const { open } = action;
  if (open?.state === 'submitted' && author && open.submittedAt) {
    const at = { day: formats.day(open.submittedAt), time: formats.time(open.submittedAt) };
    return (
      <>
        <ReadOnlyNote>{t('open.waiting', at)}</ReadOnlyNote>
        <OpenUpdate action={action} update={open} />
      </>
    );
  }
  return (
    <>
      {submittedOnly ? <Note>{t('open.secretariat')}</Note> : <ReadOnlyNote>{t('readOnly.reader')}</ReadOnlyNote>}
      {open && <OpenUpdate action={action} update={open} />}
    </>
  );
}
