import { useQuery } from '@apollo/client/react';
import { styled } from '@mui/material/styles';
import { ChoiceGroup, ConfirmDialog, Field, FieldError, TextInput } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { toAppError } from '../../shared/api/AppError.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { RestoredLine } from '../../shared/forms/RestoredLine.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { LanguageField } from '../../shared/links/LanguageField.js';
import type { MadeLink } from '../../shared/links/LinkNote.js';
import { TitleText } from '../../shared/session/TitleText.js';
import { HandOverSeatDocument, OtherSeatsDocument } from './people.documents.js';

const SeatToHandOver = graphql(`
  fragment SeatToHandOver on PersonSeat {
    id
    title
    participantId
    version
    institutions {
      id
      name
    }
  }
`);

interface Values {
  email: string;
  language: string;
  when: 'accepted' | 'now';
  /** Ids of other seats that are handed over with it. */
  also: string[];
}
const ADDRESS = /^\S+@\S+$/;

const Seats = styled('fieldset')({
  '& > legend': { font: '500 14px/20px var(--wm-sans)', marginBottom: 4 },
  '& label': { display: 'flex', gap: 10, alignItems: 'center', minHeight: 30, fontSize: 14, lineHeight: '20px' },
});

export interface HandOverDialogProps {
  seat: FragmentType<typeof SeatToHandOver>;
  /** Of an invitation, until another one is chosen. */
  usualLanguage: string;
  onClose: () => void;
  onDone: (links: MadeLink[]) => void;
}

/** To whom a seat passes, and when. Nothing is looked up about the address: the answer is the same for any. */
export function HandOverDialog({ seat: ref, usualLanguage, onClose, onDone }: HandOverDialogProps) {
  const seat = readFragment(SeatToHandOver, ref);
  const { t } = useTranslation(['people', 'confirm']);
  const errorText = useErrorText();
  const draft = useActDraft<Values>(`hand-over:${seat.id}`, {
    email: '',
    language: usualLanguage,
    when: 'accepted',
    also: [],
  });
  const act = useDraftedAct(HandOverSeatDocument, draft);
  const [problem, setProblem] = useState<string>();
  const { email, language, when } = draft.values;
  const others = useQuery(OtherSeatsDocument, { variables: { membershipId: seat.id }, fetchPolicy: 'network-only' });
  const otherSeats = others.data?.otherSeats ?? [];
  const also = otherSeats.filter(({ id }) => draft.values.also.includes(id));

  const send = async () => {
    const address = email.trim();
    const wrong = address === '' ? 'invite.emailRequired' : ADDRESS.test(address) ? null : 'invite.emailInvalid';
    setProblem(wrong === null ? undefined : t(`people:${wrong}`));
    if (wrong !== null) return;
    const seen = { membershipId: seat.id, expectedVersion: seat.version };
    const done = await act.send({
      ...seen,
      email: address,
      language,
      endsNow: when === 'now',
      also: also.map(({ id, version }) => ({ membershipId: id, expectedVersion: version })),
    });
    if (!done) return;
    const { also: links, ...first } = done.handOverSeat;
    onDone(
      [first, ...links].map(({ token, invitation: { email: to, title, mail } }) => ({
        kind: 'invitation',
        token,
        email: to,
        mailed: mail !== null,
        ...(links.length > 0 && title !== null && { title }),
      })),
    );
  };

  // It opens as it stays: with all of the seats.
  if (others.loading && !others.data) return null;
  return (
    <ConfirmDialog
      open
      title={<TitleText>{t('people:handOver.title', { title: seat.title })}</TitleText>}
      subject={
        <div style={{ display: 'grid', gap: 24, fontWeight: 400 }}>
          <RestoredLine draft={draft} />
          <div>
            <b style={{ fontWeight: 500, fontSize: 14 }}>{t('people:handOver.passes')}</b>
            <ul style={{ margin: '4px 0 0', paddingInlineStart: 20, listStyle: 'disc', fontSize: 14 }}>
              <li dir="auto">
                <TitleText>{seat.title}</TitleText>
              </li>
              {seat.institutions.length > 0 && (
                <li dir="auto">
                  {t('people:handOver.institutions', {
                    institutions: seat.institutions.map(({ name }) => name).join(', '),
                  })}
                </li>
              )}
              <li>{t(seat.participantId === null ? 'people:handOver.draftsBeside' : 'people:handOver.drafts')}</li>
              <li>{t('people:handOver.invitations')}</li>
            </ul>
          </div>
          <Field label={t('people:handOver.email')} hint={t('people:invite.emailHint')} error={problem}>
            {(control) => (
              <TextInput
                {...control}
                type="email"
                autoComplete="off"
                value={email}
                onChange={(event) => {
                  setProblem(undefined);
                  draft.change({ email: event.target.value });
                }}
              />
            )}
          </Field>
          <LanguageField value={language} onChange={(event) => draft.change({ language: event.target.value })} />
          {otherSeats.length > 0 && (
            <Seats>
              <legend>{t('people:handOver.also')}</legend>
              {otherSeats.map(({ id, title, roadmapTitle }) => (
                <label key={id} dir="auto">
                  <input
                    type="checkbox"
                    checked={draft.values.also.includes(id)}
                    onChange={({ target: { checked } }) =>
                      draft.change(({ also: chosen }) => ({
                        also: checked ? [...chosen, id] : chosen.filter((one) => one !== id),
                      }))
                    }
                  />
                  <span>
                    <TitleText>{title}</TitleText>, {roadmapTitle}
                  </span>
                </label>
              ))}
            </Seats>
          )}
          {others.error && <FieldError>{errorText(toAppError(others.error))}</FieldError>}
          <ChoiceGroup
            legend={t('people:handOver.when')}
            choices={(['accepted', 'now'] as const).map((value) => ({
              value,
              label: t(`people:handOver.when.${value}`),
            }))}
            value={when}
            onChange={(chosen) => draft.change({ when: chosen })}
          />
        </div>
      }
      consequences={t('people:handOver.consequences')}
      actLabel={t('people:handOver.act', { count: also.length + 1 })}
      cancelLabel={t('confirm:cancel')}
      busy={act.busy}
      error={act.error && errorText(act.error)}
      onAct={() => void send()}
      onCancel={onClose}
    />
  );
}
