import { styled } from '@mui/material/styles';
import { media, Participant, ScrollRegion, Table, Td, Th, UiLink, VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { delegationOf, type Group } from './groups.js';
import type { People } from './people.documents.js';

const Row = styled('tr')({
  '&[aria-current]': { background: 'var(--wm-tint)' },
  '& > th:first-of-type': { paddingLeft: 10 },
  '& > *:last-child': { paddingRight: 10 },
  '& abbr': { marginRight: 8 },
  '& th': { whiteSpace: 'nowrap' },
});

/** On phones each delegation in two lines: its name, and the rest with what it says. */
const Lines = styled(Table)({
  [media.phone]: {
    '&, & tbody, & tr, & tbody th': { display: 'block' },
    '& thead': { display: 'none' },
    '& tr': { padding: 10, borderBottom: '1px solid var(--wm-line)' },
    '& tbody th': { padding: '0 0 4px !important', border: 0 },
    '& td': { display: 'inline', padding: '0 !important', border: 0 },
    '& td::before': { content: "attr(data-label) ' '", color: 'var(--wm-ink-2)' },
    '& td:not(:last-child)::after': { content: "' · '", color: 'var(--wm-ink-3)' },
  },
});

/** Room after the figures before it. */
const COORDINATOR = { paddingLeft: 20 };

export interface DelegationTableProps {
  people: People;
  shown: People['roadmap']['participants'];
  /** The participant whose delegation stands below. */
  chosen: string;
}

/** Each delegation in a line: who may sign, who coordinates, and for how many of its institutions somebody reports. */
export function DelegationTable({ people, shown, chosen }: DelegationTableProps) {
  const { t } = useTranslation('people');
  // Whoever reads no institution, as an administrator, is given no figures of theirs.
  const counted = people.institutionCounts.length > 0;
  return (
    <ScrollRegion label={t('delegations.caption')}>
      <Lines>
        <caption>
          <VisuallyHidden>{t('delegations.caption')}</VisuallyHidden>
        </caption>
        <thead>
          <Row>
            <Th scope="col">{t('delegations.delegation')}</Th>
            <Th scope="col">{t('delegations.signs')}</Th>
            <Th scope="col" num>
              {t('delegations.delegates')}
            </Th>
            <Th scope="col" style={COORDINATOR}>
              {t('delegations.coordinator')}
            </Th>
            {counted && (
              <Th scope="col" num>
                {t('delegations.institutions')}
              </Th>
            )}
          </Row>
        </thead>
        <tbody>
          {shown.map(({ id, code }) => {
            const group = delegationOf(people, id);
            const counts = people.institutionCounts.find(({ participantId }) => participantId === id);
            return (
              <Row key={id} aria-current={id === chosen ? 'true' : undefined}>
                <Th scope="row">
                  <Participant code={code} form="chip" decorative />{' '}
                  <UiLink href={`?of=${code}`}>
                    <Participant code={code} />
                  </UiLink>
                </Th>
                <Td data-label={t('delegations.signs')}>
                  <Signatories group={group} />
                </Td>
                <Td num data-label={t('delegations.delegates')}>
                  {group.seats.filter(({ role }) => role === 'delegate').length}
                </Td>
                <Td style={COORDINATOR} data-label={t('delegations.coordinator')}>
                  <Coordinator group={group} />
                </Td>
                {counted && (
                  <Td num data-label={t('delegations.institutions')}>
                    {counts ? t('delegations.of', counts) : ''}
                  </Td>
                )}
              </Row>
            );
          })}
        </tbody>
      </Lines>
    </ScrollRegion>
  );
}

/** Those who may sign now: their seats count, and somebody signs in with them. */
function Signatories({ group }: { group: Group }) {
  const { t } = useTranslation('people');
  const signs = group.seats.filter(
    ({ role, userId, waitsFor }) => role === 'delegation_head' && userId !== null && waitsFor === null,
  );
  const alternates = signs.filter(({ accreditation }) => accreditation === 'alternate').length;
  const invited = group.invitations.some(({ invitation }) => invitation.role === 'delegation_head');
  const head = signs.some(({ accreditation }) => accreditation === 'head');
  if (!head && alternates === 0) return <>{t(invited ? 'delegations.invited' : 'delegations.nobody')}</>;
  return <>{t(head ? 'delegations.head' : 'delegations.alternates', { alternates })}</>;
}

function Coordinator({ group }: { group: Group }) {
  const { t } = useTranslation('people');
  const held = group.seats.some(({ role, userId }) => role === 'national_coordinator' && userId !== null);
  const invited = group.invitations.some(({ invitation }) => invitation.role === 'national_coordinator');
  return <>{t(held ? 'account.active' : invited ? 'delegations.invited' : 'delegations.nobody')}</>;
}
