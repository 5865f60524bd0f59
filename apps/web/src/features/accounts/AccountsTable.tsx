import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ConfirmDialog, media, Table, Tag, Td, Th, useToast, VisuallyHidden } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRowFragment } from '../../gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { useAct } from '../../shared/forms/useAct.js';
import { lazyPart } from '../../shared/routing/lazyPart.js';
import { LinkNote } from '../../shared/links/LinkNote.js';
import { MakeResetLinkDocument } from '../../shared/links/links.documents.js';
import { TitleText } from '../../shared/session/TitleText.js';
import { useViewer } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { TakeOutData } from './TakeOutData.js';

// The buttons stand on the line of the row's words.
const Acts = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'flex-end',
  gap: 6,
  minWidth: 204,
  margin: '-6px 0',
  // A link that was just made, or why there is none, stands below them.
  '& > div, & > [role="alert"]:not(:empty)': { order: 1, flexBasis: '100%' },
  [media.phone]: { justifyContent: 'flex-start', margin: 0 },
});
const OnOneLine = styled(Td)({ whiteSpace: 'nowrap' });

const AccountRow = graphql(`
  fragment AccountRow on User {
    id
    email
    name
    administrator
    disabledAt
    createdAt
    seatCount
    version
  }
`);

const DisableAccountDocument = graphql(`
  mutation DisableAccount($input: DisableAccountInput!) {
    disableAccount(input: $input) {
      id
      disabledAt
      version
    }
  }
`);

const PersonalDataDialog = lazyPart(
  async () => (await import('./PersonalDataDialog.js')).PersonalDataDialog,
  ({ onClose }) => onClose,
);

export interface AccountsTableProps {
  accounts: readonly FragmentType<typeof AccountRow>[];
  onChanged: () => Promise<void>;
}

export function AccountsTable({ accounts: refs, onChanged }: AccountsTableProps) {
  const accounts = readFragment(AccountRow, refs);
  const { t } = useTranslation(['accounts', 'shell']);
  const formats = useFormats();
  const { user } = useViewer();
  const [asked, setAsked] = useState<AccountRowFragment | null>(null);
  const [looked, setLooked] = useState<string | null>(null);
  const looksAt = accounts.find(({ id }) => id === looked);
  return (
    <>
      <Table stackOnPhone>
        <caption>
          <VisuallyHidden>{t('caption')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <Th scope="col">{t('name')}</Th>
            <Th scope="col" style={{ width: 300 }}>
              {t('email')}
            </Th>
            <Th scope="col">{t('created')}</Th>
            <Th scope="col">{t('seats')}</Th>
            <Th scope="col">{t('state')}</Th>
            <Th scope="col">
              <VisuallyHidden>{t('acts')}</VisuallyHidden>
            </Th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id}>
              <Th scope="row">
                <TitleText>{account.name}</TitleText>{' '}
                {account.administrator && account.name !== t('administrator') && <Tag>{t('administrator')}</Tag>}
              </Th>
              <Td>{account.email}</Td>
              <OnOneLine>{formats.day(account.createdAt, 'table')}</OnOneLine>
              <OnOneLine>{t('seats.count', { count: account.seatCount })}</OnOneLine>
              <Td>
                {account.disabledAt ? t('disabled', { day: formats.day(account.disabledAt, 'table') }) : t('active')}
              </Td>
              <Td style={{ paddingRight: 0 }}>
                <Acts>
                  <ResetAct account={account} />
                  {account.id !== user.id && (
                    <Button
                      size="small"
                      aria-label={t('data.of', { name: account.name })}
                      onClick={() => setLooked(account.id)}
                    >
                      {t('data.act')}
                    </Button>
                  )}
                  {!account.disabledAt && account.id !== user.id && (
                    <Button
                      size="small"
                      aria-label={t('disable.of', { name: account.name })}
                      onClick={() => setAsked(account)}
                    >
                      {t('disable.act')}
                    </Button>
                  )}
                </Acts>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {looksAt && (
        <PersonalDataDialog
          account={looksAt}
          takeOut={<TakeOutData userId={looksAt.id} label={t('data.takeOut')} />}
          onClose={() => setLooked(null)}
          onChanged={onChanged}
        />
      )}
      {asked && <DisableDialog account={asked} onClose={() => setAsked(null)} onChanged={onChanged} />}
    </>
  );
}

/** A link for an account that has no seat; whoever has one gets it from those who granted the seat. */
function ResetAct({ account }: { account: AccountRowFragment }) {
  const { t } = useTranslation('accounts');
  const errorText = useErrorText();
  const { user } = useViewer();
  const make = useAct(MakeResetLinkDocument);
  const [token, setToken] = useState<string | null>(null);
  if (account.disabledAt !== null || account.id === user.id || !account.administrator) return null;
  const send = async () => {
    const done = await make.send({ input: { userId: account.id } });
    if (done) setToken(done.makeResetLink.token);
  };
  return (
    <>
      <Button
        size="small"
        loading={make.busy}
        aria-label={t('reset.of', { name: account.name })}
        onClick={() => void send()}
      >
        {t('reset.act')}
      </Button>
      <span role="alert">{make.error && errorText(make.error)}</span>
      {token !== null && <LinkNote kind="reset" token={token} />}
    </>
  );
}

interface DisableDialogProps {
  account: AccountRowFragment;
  onClose: () => void;
  onChanged: () => Promise<void>;
}

function DisableDialog({ account, onClose, onChanged }: DisableDialogProps) {
  const { t } = useTranslation(['accounts', 'shell']);
  const errorText = useErrorText();
  const toast = useToast();
  const disable = useAct(DisableAccountDocument);
  const act = async () => {
    const done = await disable.send({ input: { userId: account.id, expectedVersion: account.version } });
    if (!done) return;
    onClose();
    toast({ text: t('disable.done') });
    await onChanged();
  };
  return (
    <ConfirmDialog
      open
      title={t('disable.title', { name: account.name })}
      subject={account.email}
      consequences={t('disable.consequence')}
      actLabel={t('disable.confirm')}
      cancelLabel={t('shell:cancel')}
      busy={disable.busy}
      error={disable.error && errorText(disable.error)}
      onAct={() => void act()}
      onCancel={onClose}
    />
  );
}
