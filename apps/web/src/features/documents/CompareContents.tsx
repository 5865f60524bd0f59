import { styled } from '@mui/material/styles';
import { media, VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { partAnchor } from './ComparedText.js';
import type { Part } from './comparison.js';

const Root = styled('nav')({
  borderInlineEnd: '1px solid var(--wm-line)',
  padding: '22px 12px 32px 20px',
  '& > div': {
    position: 'sticky',
    top: 'calc(var(--wm-top) + 78px)',
    maxHeight: 'calc(100vh - var(--wm-top) - 98px)',
    overflowY: 'auto',
  },
  '& h2': {
    display: 'flex',
    justifyContent: 'space-between',
    padding: '0 10px 8px',
    font: '600 13px/18px var(--wm-sans)',
    letterSpacing: 0,
    color: 'var(--wm-ink-3)',
    '& span': { fontWeight: 400 },
  },
  '& a': {
    display: 'flex',
    alignItems: 'baseline',
    gap: 8,
    padding: '6px 10px',
    borderRadius: 'var(--wm-r)',
    color: 'var(--wm-ink-2)',
    fontSize: 14,
    lineHeight: '19px',
    textDecoration: 'none',
  },
  '& a:hover': { background: 'var(--wm-canvas)' },
  '& .code': { flex: 'none', minWidth: 26, color: 'var(--wm-ink-3)' },
  '& .count': { flex: 'none', marginInlineStart: 'auto', fontSize: 13, color: 'var(--wm-ink-2)' },
  '& ul ul a': { paddingInlineStart: 20 },
  [media.rail]: { display: 'none' },
  [media.print]: { display: 'none' },
});

interface ContentsProps {
  parts: readonly Part[];
  /** Whether changes are counted; for reading alone they are not. */
  counted: boolean;
}

/** The texts of the document, and of a comparison the steps that changed, with how much of each did. */
export function CompareContents({ parts, counted }: ContentsProps) {
  const { t } = useTranslation('documents');
  return (
    <Root aria-label={t('contents')}>
      <div>
        <h2>
          {t('contents')} {counted && <span>{t('changes')}</span>}
        </h2>
        <ul>
          {parts.map(({ contents, lines }) => (
            <li key={contents.id}>
              <a href={`#${partAnchor(contents.code ?? '')}`}>
                <span className="code">{contents.code}</span>
                <span dir="auto">{contents.title || t('untitled')}</span>
                {counted && <Count count={contents.counts.total} />}
              </a>
              {counted && (
                <ul>
                  {contents.steps
                    .filter(({ counts }) => counts.total > 0)
                    .map(({ id, code, title }) => {
                      const first = lines.find((line) => line.isChange && line.stepCode === code);
                      return (
                        <li key={id}>
                          <a href={`#passage-${first?.key ?? ''}`}>
                            <span className="code">{code}</span>
                            <span dir="auto">{title || t('untitled')}</span>
                          </a>
                        </li>
                      );
                    })}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Root>
  );
}

function Count({ count }: { count: number }) {
  const { t } = useTranslation('documents');
  return (
    <span className="count">
      <span aria-hidden="true">{count}</span>
      <VisuallyHidden>{t('changes.of', { count })}</VisuallyHidden>
    </span>
  );
}
