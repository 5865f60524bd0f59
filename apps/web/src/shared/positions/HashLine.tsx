import { styled } from '@mui/material/styles';
import { CopyButton, VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';

const Root = styled('span')({
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 8px',
  '& code': { font: '500 13px/20px var(--wm-sans)', letterSpacing: '.02em' },
  '& button': { minHeight: 24, padding: '0 8px', fontSize: 13 },
});

/** The first and last figures of a hash, which is how people compare them. */
export const shortHash = (hash: string): string => (hash.length > 16 ? `${hash.slice(0, 8)}…${hash.slice(-4)}` : hash);

/** The hash of a version, shortened, with the whole of it to copy. */
export function HashLine({ hash }: { hash: string }) {
  const { t } = useTranslation('priority');
  return (
    <Root>
      <span title={t('hash.full', { hash })}>
        {t('hash.label')} <code aria-hidden="true">{shortHash(hash)}</code>
        <VisuallyHidden>{hash}</VisuallyHidden>
      </span>
      <span className="wm-no-print">
        <CopyButton text={hash} label={t('hash.copy')} copiedLabel={t('hash.copied')} />
      </span>
    </Root>
  );
}
