import { ConfirmDialog, PositionStamp, useParticipantNames } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../api/useErrorText.js';
import { useIntent } from '../forms/useActDraft.js';
import { useDraftedAct } from '../forms/useDraftedAct.js';
import { useFormats } from '../session/useFormats.js';
import { shortHash } from './HashLine.js';
import { readPosition, type Ballot, type CitedPassage, type Position } from './record.documents.js';
import { Statements } from './PositionRecord.js';
import { SignPositionDocument } from './position.documents.js';
import type { PositionContent } from './positionForm.js';

export interface SignDialogProps {
  /** What is signed, in a sentence: "P3" */
  name: string;
  participantCode: string;
  ballot: Pick<Ballot, 'id' | 'editionNumber' | 'versionNumber'>;
  versionHash: string;
  /** Exactly what is sent. */
  content: PositionContent;
  passages: readonly CitedPassage[];
  /** The delegation's signed position that this one replaces. */
  replaces: Position | null;
  /** After a refusal the page is asked again: the ballot may have changed. */
  onRefused: () => Promise<unknown>;
  onSigned: (signedAt: string) => Promise<void>;
  onCancel: () => void;
}

/** The question before a position enters the record: it repeats the stance, every word of it, and the text it is on. */
export function SignDialog(props: SignDialogProps) {
  const { name, participantCode, ballot, versionHash, content, passages, replaces, onCancel } = props;
  const { t } = useTranslation(['confirm', 'priority']);
  const formats = useFormats();
  const errorText = useErrorText();
  const { id: ballotId, editionNumber, versionNumber } = ballot;
  // Not of the position that it replaces: one whose answer was lost would then be replaced by itself.
  const { send, busy, error } = useDraftedAct(SignPositionDocument, useIntent(`sign:${ballotId}`));
  const { stance, statements, requestedText } = content;
  const words = statements.length > 0 || requestedText !== null;

  const sign = async () => {
    const answer = await send({ ballotId, versionHash, ...content, replaces: replaces?.id ?? null });
    const signed = answer && readPosition(answer.signPosition);
    if (!signed) return void props.onRefused();
    await props.onSigned(signed.signedAt);
  };

  return (
    <ConfirmDialog
      open
      title={<Title name={name} participantCode={participantCode} replaces={replaces !== null} />}
      subject={
        <>
          <PositionStamp stance={stance} showLabel />
          <Statements
            statements={statements.map((statement) => ({ ...statement, passageIds: statement.passageIds }))}
            requestedText={requestedText}
            passages={passages}
          />
        </>
      }
      consequences={
        <>
          {!words && <>{t('priority:sign.noStatement')} </>}
          {editionNumber === null
            ? t('priority:sign.version', { number: versionNumber, hash: shortHash(versionHash) })
            : t('priority:sign.edition', { number: editionNumber, hash: shortHash(versionHash) })}{' '}
          {replaces && <>{t('priority:sign.replaces', { day: formats.day(replaces.signedAt) })} </>}
          {t('record.consequence')}
        </>
      }
      actLabel={t(replaces ? 'replace.act' : 'record.act')}
      cancelLabel={t('record.keepDraft')}
      busy={busy}
      error={error ? errorText(error) : undefined}
      onAct={() => void sign()}
      onCancel={onCancel}
    />
  );
}

/** A part of its own, so that the note of the name stands in the dialog. */
function Title({ name, participantCode, replaces }: { name: string; participantCode: string; replaces: boolean }) {
  const { t } = useTranslation('confirm');
  const participant = useParticipantNames([participantCode]).name(participantCode);
  return <>{t(replaces ? 'replace.title' : 'record.title', { participant, code: name })}</>;
}
