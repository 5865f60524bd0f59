import { useQuery } from '@apollo/client/react';
import { styled } from '@mui/material/styles';
import { ConfirmDialog, Field, FieldError, TextInput, useToast } from '@waymark/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRowFragment, AccountSeatsQuery } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';
import { toAppError } from '../../shared/api/AppError.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { useIntent } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { TitleText } from '../../shared/session/TitleText.js';

const AccountSeatsDocument = graphql(`
  query AccountSeats($userId: ID!) {
    accountSeats(userId: $userId) {
      id
      title
      roadmapTitle
      endedAt
      alone
    }
  }
`);

const EraseAccountDocument = graphql(`
  mutation EraseAccount($input: EraseAccountInput!) {
    eraseAccount(input: $input)
  }
`);

/** What goes with the account, in the order in which people ask for it. */
const GOES = ['name', 'access', 'devices', 'invitations', 'files', 'seats'] as const;
const STAYS = ['acts', 'titles', 'letters'] as const;

const Body = styled('div')({ display: 'grid', gap: 16, fontWeight: 400, fontSize: 14, lineHeight: '20px' });
const Heading = styled('h3')({ fontSize: 14, fontWeight: 600 });
const List = styled('ul')({ margin: '4px 0 0', paddingInlineStart: 20, listStyle: 'disc' });

export interface PersonalDataDialogProps {
  account: AccountRowFragment;
  /** The button that takes them out: the page has it already. */
  takeOut: ReactNode;
  onClose: () => void;
  onChanged: () => Promise<void>;
}

/** What is held about a person: taken out, or erased after a question that says what goes and what stays. */
export function PersonalDataDialog({ account, takeOut, onClose, onChanged }: PersonalDataDialogProps) {
  const { id, email, name, version } = account;
  const { t } = useTranslation(['accounts', 'shell']);
  const errorText = useErrorText();
  const toast = useToast();
  const seats = useQuery(AccountSeatsDocument, { variables: { userId: id }, fetchPolicy: 'no-cache' });
  const erase = useDraftedAct(EraseAccountDocument, useIntent(`erase:${id}:${version}`), onChanged);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const act = async () => {
    const isSame = typed.trim().toLowerCase() === email;
    setProblem(isSame ? undefined : t('accounts:erase.emailDiffers'));
    if (!isSame) return;
    if (!(await erase.send({ userId: id, expectedVersion: version, email }))) return;
    onClose();
    toast({ text: t('accounts:erase.done') });
    await onChanged();
  };
  // It comes as a whole: nothing in it moves when the seats are known.
  if (!seats.data && !seats.error) return null;
  return (
    <ConfirmDialog
      open
      title={<TitleText>{t('accounts:data.title', { name })}</TitleText>}
      subject={
        <Body>
          <p style={{ overflowWrap: 'anywhere' }}>{email}</p>
          <section>
            <Heading>{t('accounts:data.held')}</Heading>
            <p style={{ margin: '4px 0 8px' }}>{t('accounts:data.takeOutNote')}</p>
            {takeOut}
          </section>
          <section>
            <Heading>{t('accounts:erase.goes')}</Heading>
            <List>
              {GOES.map((what) => (
                <li key={what}>{t(`accounts:erase.goes.${what}`)}</li>
              ))}
            </List>
          </section>
          <section>
            <Heading>{t('accounts:erase.stays')}</Heading>
            <List>
              {STAYS.map((what) => (
                <li key={what}>{t(`accounts:erase.stays.${what}`)}</li>
              ))}
            </List>
          </section>
          {seats.data && <Seats seats={seats.data.accountSeats} />}
          {seats.error && <FieldError>{errorText(toAppError(seats.error))}</FieldError>}
          <div style={{ margin: '8px 0' }}>
            <Field label={t('accounts:erase.email')} hint={t('accounts:erase.emailHint')} error={problem}>
              {(control) => (
                <TextInput
                  {...control}
                  type="email"
                  autoComplete="off"
                  value={typed}
                  onChange={(event) => {
                    setProblem(undefined);
                    setTyped(event.target.value);
                  }}
                />
              )}
            </Field>
          </div>
        </Body>
      }
      consequences={t('accounts:erase.consequences')}
      actLabel={t('accounts:erase.act')}
      cancelLabel={t('shell:cancel')}
      busy={erase.busy}
      error={erase.error && errorText(erase.error)}
      onAct={() => void act()}
      onCancel={onClose}
    />
  );
}

/** By name: whoever erases sees under which titles the record stays, and where somebody must take over first. */
function Seats({ seats }: { seats: AccountSeatsQuery['accountSeats'] }) {
  const { t } = useTranslation('accounts');
  return (
    <section>
      <Heading>{t('erase.seats')}</Heading>
      {seats.length === 0 && <p style={{ marginTop: 4 }}>{t('erase.seats.none')}</p>}
      {seats.length > 0 && (
        <List>
          {seats.map(({ id, title, roadmapTitle, endedAt, alone }) => (
            <li key={id} dir="auto">
              <TitleText>{title}</TitleText>
              {' · '}
              {roadmapTitle}
              {' · '}
              {t(alone ? 'erase.seat.alone' : endedAt === null ? 'erase.seat.ends' : 'erase.seat.ended')}
            </li>
          ))}
        </List>
      )}
    </section>
  );
}
