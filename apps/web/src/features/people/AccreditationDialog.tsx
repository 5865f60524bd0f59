import { parseDay } from '@waymark/i18n';
import { ConfirmDialog, Field, TextInput } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { toAppError, type AppError } from '../../shared/api/AppError.js';
import { useFileErrorText } from '../../shared/files/useFileErrorText.js';
import { uploadFile } from '../../shared/files/uploadFile.js';
import { DayInput } from '../../shared/forms/DayInput.js';
import { RestoredLine } from '../../shared/forms/RestoredLine.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { TitleText } from '../../shared/session/TitleText.js';
import { SetAccreditationDocument } from './people.documents.js';

const SeatToAccredit = graphql(`
  fragment SeatToAccredit on PersonSeat {
    id
    title
    version
    accreditationLetter {
      validFrom
      validUntil
      letter {
        id
        name
      }
    }
  }
`);

type Day = 'validFrom' | 'validUntil';
const DAYS: readonly Day[] = ['validFrom', 'validUntil'];

export interface AccreditationDialogProps {
  seat: FragmentType<typeof SeatToAccredit>;
  onClose: () => void;
  onDone: (text: string) => void;
}

/** The letter of a signatory with its days. A letter that is not replaced stays, unless everything is emptied. */
export function AccreditationDialog({ seat: ref, onClose, onDone }: AccreditationDialogProps) {
  const seat = readFragment(SeatToAccredit, ref);
  const { t } = useTranslation(['people', 'confirm', 'format']);
  const { roadmap = '' } = useParams();
  const errorText = useFileErrorText();
  const formats = useFormats();
  const stands = seat.accreditationLetter;
  const written = (day: string | null | undefined): string => (day ? formats.day(day) : '');
  const draft = useActDraft(`set-accreditation:${seat.id}:${seat.version}`, {
    validFrom: written(stands?.validFrom),
    validUntil: written(stands?.validUntil),
    keeps: true,
  });
  const act = useDraftedAct(SetAccreditationDocument, draft);
  const [file, setFile] = useState<File>();
  /** Of the file that has arrived: an act that was refused needs no second upload. */
  const [uploaded, setUploaded] = useState<{ file: File; id: string }>();
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState<AppError>();
  const [unread, setUnread] = useState<readonly Day[]>([]);
  const { keeps } = draft.values;
  const letter = stands?.letter ?? null;

  /** @throws AppError */
  const letterId = async (): Promise<string | null> => {
    if (file === undefined) return keeps ? (letter?.id ?? null) : null;
    if (uploaded?.file === file) return uploaded.id;
    const id = await uploadFile(file, roadmap);
    setUploaded({ file, id });
    return id;
  };

  const send = async () => {
    const wrong = DAYS.filter((name) => draft.values[name].trim() !== '' && parseDay(draft.values[name]) === null);
    setUnread(wrong);
    if (wrong.length > 0) return;
    setRefused(undefined);
    setSending(true);
    try {
      const done = await act.send({
        membershipId: seat.id,
        expectedVersion: seat.version,
        letterId: await letterId(),
        validFrom: parseDay(draft.values.validFrom),
        validUntil: parseDay(draft.values.validUntil),
      });
      if (done) onDone(t('people:accreditation.done'));
    } catch (error) {
      setRefused(toAppError(error));
    } finally {
      setSending(false);
    }
  };
  const error = refused ?? act.error;

  return (
    <ConfirmDialog
      open
      title={<TitleText>{t('people:accreditation.title', { title: seat.title })}</TitleText>}
      subject={
        <div style={{ display: 'grid', gap: 22, fontWeight: 400 }}>
          <RestoredLine draft={draft} />
          <Field label={t('people:accreditation.file')} hint={t('people:accreditation.fileHint')}>
            {(control) => <TextInput {...control} type="file" onChange={(event) => setFile(event.target.files?.[0])} />}
          </Field>
          {letter && (
            <label style={{ display: 'flex', gap: 8, alignItems: 'baseline' }}>
              <input
                type="checkbox"
                checked={keeps && file === undefined}
                disabled={file !== undefined}
                onChange={(event) => draft.change({ keeps: event.target.checked })}
              />
              <span dir="auto">{t('people:accreditation.keep', { name: letter.name })}</span>
            </label>
          )}
          {DAYS.map((name) => (
            <Field
              key={name}
              label={t(`people:accreditation.${name}`)}
              error={unread.includes(name) ? t('format:day.howTo') : undefined}
            >
              {(control) => (
                <DayInput
                  {...control}
                  value={draft.values[name]}
                  onChange={(typed) => draft.change({ [name]: typed })}
                />
              )}
            </Field>
          ))}
        </div>
      }
      consequences={t('people:accreditation.consequences')}
      actLabel={t('people:accreditation.act')}
      cancelLabel={t('confirm:cancel')}
      busy={sending || act.busy}
      error={error && errorText(error)}
      onAct={() => void send()}
      onCancel={onClose}
    />
  );
}
