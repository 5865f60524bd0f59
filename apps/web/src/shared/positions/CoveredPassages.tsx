import { styled } from '@mui/material/styles';
import { Disclosure, media } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { CitedPassage } from './record.documents.js';

const Root = styled('div')({ fontSize: 14, lineHeight: '20px' });
const Fieldset = styled('fieldset')({
  display: 'grid',
  maxHeight: 260,
  overflowY: 'auto',
  '& label': {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr)',
    gap: 10,
    alignItems: 'start',
    padding: '5px 2px',
    cursor: 'pointer',
    [media.touch]: { padding: '11px 2px' },
  },
  '& input': { width: 16, height: 16, margin: '2px 0 0', accentColor: 'var(--wm-primary)' },
  '& label > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});
const Hint = styled('p')({ fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' });

export interface CoveredPassagesProps {
  passages: readonly CitedPassage[];
  chosen: readonly string[];
  onChange: (passageIds: readonly string[]) => void;
}

/** The paragraphs that a reservation covers. */
export function CoveredPassages({ passages, chosen, onChange }: CoveredPassagesProps) {
  const { t } = useTranslation('priority');
  // The whole document is agreed as it is.
  if (passages.length === 0) return null;
  const known = chosen.filter((id) => passages.some((passage) => passage.id === id));
  const state = known.length === 0 ? t('record.coversAll') : t('record.coversSome', { count: known.length });
  const toggle = (id: string, on: boolean) => {
    const next = new Set(known);
    if (on) next.add(id);
    else next.delete(id);
    // In the order of the text, whatever the order of choosing.
    onChange(passages.filter((passage) => next.has(passage.id)).map((passage) => passage.id));
  };
  return (
    <Root>
      <Disclosure
        summary={
          <span>
            {t('record.covers')}: {state}
          </span>
        }
      >
        <Hint>{t('record.coversHint')}</Hint>
        <Fieldset aria-label={t('record.covers')}>
          {passages.map(({ id, paragraph, text }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={known.includes(id)}
                onChange={(event) => toggle(id, event.target.checked)}
              />
              <span title={text}>{t('record.passage', { paragraph, title: text })}</span>
            </label>
          ))}
        </Fieldset>
      </Disclosure>
    </Root>
  );
}
