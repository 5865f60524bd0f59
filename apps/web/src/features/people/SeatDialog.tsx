import { ConfirmDialog, Field, TextInput } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatAction } from '../../gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { RestoredLine } from '../../shared/forms/RestoredLine.js';
import { useAct } from '../../shared/forms/useAct.js';
import { useActDraft, useIntent } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useTextLimits } from '../../shared/forms/useTextLimits.js';
import { MakeResetLinkDocument } from '../../shared/links/links.documents.js';
import { TitleText } from '../../shared/session/TitleText.js';
import { ConfirmSeatDocument, EndMembershipDocument, RecordLetterDocument } from './people.documents.js';

const SeatInQuestion = graphql(`
  fragment SeatInQuestion on PersonSeat {
    id
    userId
    title
    recordedLetter
    version
  }
`);

const NO_LETTER = { reference: '' };

export interface SeatDialogProps {
  seat: FragmentType<typeof SeatInQuestion>;
  action: Exclude<SeatAction, 'set_accreditation' | 'hand_over'>;
  onClose: () => void;
  /** What to say, and the token of a link that was made. */
  onDone: (text: string | null, token?: string) => void;
}

/** One question for each act about a seat. */
export function SeatDialog({ seat: ref, action, onClose, onDone }: SeatDialogProps) {
  const seat = readFragment(SeatInQuestion, ref);
  const { t } = useTranslation(['people', 'confirm']);
  const errorText = useErrorText();
  const limits = useTextLimits();
  const confirm = useDraftedAct(ConfirmSeatDocument, useIntent(`confirm-seat:${seat.id}:${seat.version}`));
  const letter = useActDraft(`record-letter:${seat.id}`, NO_LETTER);
  const record = useDraftedAct(RecordLetterDocument, letter);
  const end = useAct(EndMembershipDocument);
  const reset = useAct(MakeResetLinkDocument);
  const { reference } = letter.values;
  const [problem, setProblem] = useState<string>();
  const act = { confirm, record_letter: record, end, reset }[action];
  const name = action === 'record_letter' ? 'letter' : action;
  const seen = { membershipId: seat.id, expectedVersion: seat.version };

  const send = async () => {
    switch (action) {
      case 'confirm': {
        const done = await confirm.send(seen);
        return done && onDone(t('people:confirm.done'));
      }
      case 'record_letter': {
        const words = reference.trim();
        const wrong = words === '' ? t('people:letter.required') : limits.tooLong('letterReference', words);
        setProblem(wrong);
        if (wrong !== undefined) return;
        const done = await record.send({ ...seen, reference: words });
        return done && onDone(t('people:letter.done'));
      }
      case 'end': {
        const done = await end.send({ input: seen });
        return done && onDone(t('people:end.done'));
      }
      case 'reset': {
        const done = await reset.send({ input: { userId: seat.userId ?? '' } });
        return done && onDone(null, done.makeResetLink.token);
      }
    }
  };

  return (
    <ConfirmDialog
      open
      title={<TitleText>{t(`people:${name}.title`, { title: seat.title })}</TitleText>}
      subject={
        action === 'record_letter' ? (
          <>
            <RestoredLine draft={letter} />
            <Field
              label={t('people:letter.reference')}
              hint={t('people:letter.hint')}
              error={problem}
              limit={limits.limit('letterReference', reference)}
            >
              {(control) => (
                <TextInput
                  {...control}
                  value={reference}
                  dir="auto"
                  onChange={(event) => {
                    setProblem(undefined);
                    letter.change({ reference: event.target.value });
                  }}
                />
              )}
            </Field>
          </>
        ) : undefined
      }
      quote={action === 'confirm' && seat.recordedLetter !== null ? seat.recordedLetter : undefined}
      consequences={t(`people:${name}.consequences`)}
      actLabel={t(`people:${name}.act`)}
      cancelLabel={t('confirm:cancel')}
      busy={act.busy}
      error={act.error && errorText(act.error)}
      onAct={() => void send()}
      onCancel={onClose}
    />
  );
}
