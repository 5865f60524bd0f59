import { useApolloClient } from '@apollo/client/react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { EmptyState, FieldError, ParticipantsProvider, Section, SkeletonBlock } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountsPageQuery } from '../../gql/graphql.js';
import { toAppError, type AppError } from '../../shared/api/AppError.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { MessagePage } from '../../shared/page/MessagePage.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { useViewer } from '../../shared/session/SessionContext.js';
import { AccountsPageDocument } from './accounts.documents.js';
import { AccountsTable } from './AccountsTable.js';
import { InviteAdministrator } from './InviteAdministrator.js';
import { WaitingAdministrators } from './WaitingAdministrators.js';

/** Accounts may be named by a title that names a participant, whose note then belongs on the page. */
const participantsOf = (roadmaps: AccountsPageQuery['administeredRoadmaps']) =>
  roadmaps
    .flatMap(({ participants }) => participants)
    .map(({ code, name, footnote, footnoteMark: mark }) => ({ code, name, footnote, mark }));

const PAGE = 50;
const Lead = styled('p')({ maxWidth: '72ch', margin: '10px 0 20px', color: 'var(--wm-ink-2)' });

/** The administrator's list of accounts, to invite to one and to disable one. */
export function AccountsPage() {
  const { t } = useTranslation('states');
  const { user } = useViewer();
  if (user.administrator) return <Accounts />;
  return <MessagePage title={t('noPermission.title')}>{t('noPermission.body')}</MessagePage>;
}

function Accounts() {
  const { t } = useTranslation('accounts');
  const page = usePage(AccountsPageDocument, { first: PAGE });
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <Lead>{t('lead')}</Lead>
      <PageContent
        page={page}
        headed
        subject={t('title')}
        skeleton={Array.from({ length: 8 }, (_, row) => (
          <SkeletonBlock key={row} style={{ height: 20, marginBottom: 20 }} />
        ))}
      >
        {({ accounts, administeredRoadmaps, invitations }) => (
          <ParticipantsProvider participants={participantsOf(administeredRoadmaps)}>
            <AccountList
              // After a change the list begins anew: more pages may have moved.
              key={accounts.edges.map(({ node }) => node.id).join()}
              first={accounts}
              onChanged={page.refetch}
            />
            <WaitingAdministrators invitations={invitations} onChanged={page.refetch} />
          </ParticipantsProvider>
        )}
      </PageContent>
      {/* Not before the list: it would push the form down when it comes. */}
      {(page.data ?? page.error) && (
        <Section title={t('invite.title')}>
          <InviteAdministrator onInvited={page.refetch} />
        </Section>
      )}
    </>
  );
}

interface AccountListProps {
  first: AccountsPageQuery['accounts'];
  onChanged: () => Promise<void>;
}

function AccountList({ first, onChanged }: AccountListProps) {
  const { t } = useTranslation('accounts');
  const client = useApolloClient();
  const errorText = useErrorText();
  const [later, setLater] = useState<AccountsPageQuery['accounts'][]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const pages = [first, ...later];
  const { hasNextPage, endCursor } = (later.at(-1) ?? first).pageInfo;
  const rows = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const more = async () => {
    setBusy(true);
    setError(null);
    try {
      const { data } = await client.query({
        query: AccountsPageDocument,
        variables: { first: PAGE, after: endCursor },
        fetchPolicy: 'no-cache',
      });
      if (data) setLater((known) => [...known, data.accounts]);
    } catch (thrown) {
      setError(toAppError(thrown));
    } finally {
      setBusy(false);
    }
  };
  if (rows.length === 0) return <EmptyState title={t('empty')} />;
  return (
    <>
      <AccountsTable
        accounts={rows}
        onChanged={async () => {
          setLater([]);
          await onChanged();
        }}
      />
      {hasNextPage && <p className="wm-small wm-print-only">{t('print.more', { count: rows.length })}</p>}
      {hasNextPage && (
        <Button className="wm-no-print" style={{ marginTop: 16 }} loading={busy} onClick={() => void more()}>
          {t('more')}
        </Button>
      )}
      <div role="alert" style={{ minHeight: 24 }}>
        {error && <FieldError>{errorText(error)}</FieldError>}
      </div>
    </>
  );
}
