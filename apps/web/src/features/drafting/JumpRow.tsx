import { styled } from '@mui/material/styles';
import { media } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { Change } from './changes.js';
import { useDraftPlace } from './DraftContext.js';
import type { Passage } from './drafting.documents.js';
import type { PassageWords } from './usePassageWords.js';

const Root = styled('nav')({
  display: 'none',
  gap: 16,
  alignItems: 'center',
  padding: '8px var(--wm-gutter)',
  borderBottom: '1px solid var(--wm-line)',
  overflowX: 'auto',
  fontSize: 14,
  lineHeight: '20px',
  whiteSpace: 'nowrap',
  '& button': {
    minWidth: 44,
    minHeight: 44,
    padding: 0,
    border: 0,
    background: 'none',
    color: 'var(--wm-link)',
    font: '500 14px/20px var(--wm-sans)',
    textDecoration: 'underline 1px',
    textUnderlineOffset: 3,
  },
  [media.phone]: { display: 'flex' },
  [media.print]: { display: 'none' },
});

interface JumpRowProps {
  changed: readonly { passage: Passage; change: Change }[];
  words: PassageWords;
}

/** On a phone, in the place of the contents: the passages that changed. */
export function JumpRow({ changed, words }: JumpRowProps) {
  const { t } = useTranslation('drafting');
  const { acts } = useDraftPlace();
  if (changed.length === 0) return null;
  return (
    <Root aria-label={t('jump')} tabIndex={0}>
      <span>{t('changes.of', { count: changed.length })}</span>
      {changed.map(({ passage }) => (
        <button key={passage.id} type="button" aria-label={words.place(passage)} onClick={() => acts.goTo(passage.id)}>
          {passage.label === null ? '–' : t('paragraph', { label: passage.label })}
        </button>
      ))}
    </Root>
  );
}
