import { styled } from '@mui/material/styles';
import { Icon, media, Table, Td, Th, VisuallyHidden } from '@waymark/ui';
import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { TitleText } from '../../shared/session/TitleText.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { LedgerSubject } from './LedgerSubject.js';
import { SHORT } from './shortHash.js';
import { useDataWords } from './useDataWords.js';

const LedgerRow = graphql(`
  fragment LedgerRow on LedgerEntry {
    number
    type
    actorTitle
    byAdministrator
    occurredAt
    hash
    ...LedgerCitation
  }
`);

const Acts = styled(Table)({
  // On phones the act comes first, its details in the line below.
  [media.phone]: {
    '& tbody tr': { display: 'flex', flexWrap: 'wrap', gap: '0 12px' },
    '& .act': { order: -1, width: '100%', fontWeight: 600 },
  },
  '& td code': { fontSize: 13, color: 'var(--wm-ink-3)' },
});
const HashButton = styled('button')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  minHeight: 28,
  padding: '0 6px',
  margin: '-4px -6px',
  border: 0,
  borderRadius: 'var(--wm-r-s)',
  background: 'none',
  color: 'var(--wm-ink-2)',
  font: '400 13px/20px ui-monospace, monospace',
  cursor: 'pointer',
  '&:hover': { background: 'var(--wm-canvas)' },
});

export function LedgerTable({ entries }: { entries: readonly FragmentType<typeof LedgerRow>[] }) {
  const { t } = useTranslation('ledger');
  const formats = useFormats();
  const wordOf = useDataWords();
  return (
    <Acts stackOnPhone>
      <caption>
        <VisuallyHidden>{t('caption')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <Th scope="col" num style={{ width: 72 }}>
            {t('number')}
          </Th>
          <Th scope="col">{t('time')}</Th>
          <Th scope="col">{t('act')}</Th>
          <Th scope="col">{t('subject')}</Th>
          <Th scope="col">{t('actor')}</Th>
          <Th scope="col">{t('hash')}</Th>
        </tr>
      </thead>
      <tbody>
        {readFragment(LedgerRow, entries).map((entry) => {
          const { number, type, actorTitle, byAdministrator, occurredAt, hash } = entry;
          return (
            <tr key={number}>
              <Th scope="row" num style={{ fontWeight: 400 }}>
                {formats.number(number)}
              </Th>
              <Td style={{ whiteSpace: 'nowrap' }}>
                <time dateTime={occurredAt}>
                  {formats.day(occurredAt, 'table')}, {formats.time(occurredAt)}
                </time>
              </Td>
              <Td className="act">{wordOf(`act.${type}`, type)}</Td>
              <Td>
                <LedgerSubject entry={entry} />
              </Td>
              <Td>
                {actorTitle !== null ? (
                  <TitleText>{actorTitle}</TitleText>
                ) : (
                  t(byAdministrator ? 'administrator' : 'system')
                )}
              </Td>
              <Td>
                <HashCell number={number} hash={hash} />
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Acts>
  );
}

function HashCell({ number, hash }: { number: number; hash: string }) {
  const { t } = useTranslation(['ledger', 'shell']);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(hash);
    setCopied(true);
  };
  return (
    <>
      <HashButton
        type="button"
        title={hash}
        aria-label={t('copyHash', { number, hash: hash.slice(0, SHORT) })}
        onClick={() => void copy()}
        onBlur={() => setCopied(false)}
      >
        {hash.slice(0, SHORT)}
        <Icon of={copied ? Check : Copy} small />
      </HashButton>
      <VisuallyHidden role="status">{copied ? t('shell:copied') : ''}</VisuallyHidden>
    </>
  );
}
