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
  width: 204,
  margin: '-6px 0',
  // Why there is no link stands below them.
  '& > [role="alert"]': { position: 'absolute' },
  '& > [role="alert"]:not(:empty)': { position: 'static', order: 1, flexBasis: '100%' },
  [media.phone]: { justifyContent: 'flex-start', width: 'auto', margin: 0 },
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
  const { t } = useTranslation('accounts');
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
            <AccountRows
              key={account.id}
              account={account}
              onLook={() => setLooked(account.id)}
              onDisable={() => setAsked(account)}
            />
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

interface AccountRowsProps {
  account: AccountRowFragment;
  onLook: () => void;
  onDisable: () => void;
}

/** An account, and below it the link to a new password that was just made. */
function AccountRows({ account, onLook, onDisable }: AccountRowsProps) {
  const { t } = useTranslation('accounts');
  const formats = useFormats();
  const { user } = useViewer();
  const [token, setToken] = useState<string | null>(null);
  const { name, disabledAt, administrator } = account;
  const isOther = account.id !== user.id;
  return (
    <>
      <tr>
        <Th scope="row">
          <TitleText>{name}</TitleText>{' '}
          {administrator && name !== t('administrator') && <Tag>{t('administrator')}</Tag>}
        </Th>
        <Td>{account.email}</Td>
        <OnOneLine>{formats.day(account.createdAt, 'table')}</OnOneLine>
        <OnOneLine>{t('seats.count', { count: account.seatCount })}</OnOneLine>
        <Td>{disabledAt ? t('disabled', { day: formats.day(disabledAt, 'table') }) : t('active')}</Td>
        <Td style={{ paddingRight: 0 }}>
          <Acts>
            {administrator && isOther && !disabledAt && <ResetAct account={account} onMade={setToken} />}
            {isOther && (
              <Button size="small" aria-label={t('data.of', { name })} onClick={onLook}>
                {t('data.act')}
              </Button>
            )}
            {isOther && !disabledAt && (
              <Button size="small" aria-label={t('disable.of', { name })} onClick={onDisable}>
                {t('disable.act')}
              </Button>
            )}
          </Acts>
        </Td>
      </tr>
      {token !== null && (
        <tr>
          <Td colSpan={6} style={{ paddingRight: 0 }}>
            <LinkNote kind="reset" token={token} />
          </Td>
        </tr>
      )}
    </>
  );
}

interface ResetActProps {
  account: AccountRowFragment;
  onMade: (token: string) => void;
}

/** A link for an account that has no seat; whoever has one gets it from those who granted the seat. */
function ResetAct({ account, onMade }: ResetActProps) {
  const { t } = useTranslation('accounts');
  const errorText = useErrorText();
  const make = useAct(MakeResetLinkDocument);
  const send = async () => {
    const done = await make.send({ input: { userId: account.id } });
    if (done) onMade(done.makeResetLink.token);
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
