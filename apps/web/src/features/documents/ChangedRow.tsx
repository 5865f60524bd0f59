import { styled } from '@mui/material/styles';
import { media } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { partAnchor } from './ComparedText.js';
import type { Part } from './comparison.js';

const Root = styled('nav')({
  display: 'none',
  gap: 16,
  alignItems: 'center',
  padding: '8px var(--wm-gutter)',
  borderBottom: '1px solid var(--wm-line)',
  overflowX: 'auto',
  whiteSpace: 'nowrap',
  '& a': { minWidth: 44, padding: '12px 0', fontSize: 14, lineHeight: '20px', fontWeight: 500 },
  [media.phone]: { display: 'flex' },
  [media.print]: { display: 'none' },
});

/** On a phone, in the place of the contents: the passages that changed. */
export function ChangedRow({ parts }: { parts: readonly Part[] }) {
  const { t } = useTranslation('documents');
  const changed = parts.flatMap(({ contents, lines }) =>
    lines.filter(({ isChange }) => isChange).map((line) => ({ line, code: contents.code ?? '' })),
  );
  if (changed.length === 0) return null;
  return (
    <Root aria-label={t('jump')} tabIndex={0}>
      {changed.map(({ line, code }) => (
        <a key={`${partAnchor(code)}-${line.key}`} href={`#passage-${line.key}`}>
          {t('jump.to', { code, number: line.number })}
        </a>
      ))}
    </Root>
  );
}
