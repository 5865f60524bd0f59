import { styled } from '@mui/material/styles';
import { media, Panel } from '@waymark/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CirculateDraft } from '../../shared/drafting/CirculateDraft.js';
import { useFormats } from '../../shared/session/useFormats.js';
import type { Change, Reference } from './changes.js';
import { useDraftPlace } from './DraftContext.js';
import type { Making, Passage } from './drafting.documents.js';
import type { PassageWords } from './usePassageWords.js';

const Root = styled('aside')({
  borderInlineStart: '1px solid var(--wm-line)',
  padding: '24px 28px 40px',
  '& > div': { position: 'sticky', top: 'calc(var(--wm-top) + 80px)', display: 'grid', gap: 24 },
  '& h2': { fontSize: 19, lineHeight: '25px' },
  [media.compact]: { padding: '24px 20px 40px' },
  [media.narrow]: { borderInlineStart: 0, borderTop: '1px solid var(--wm-line)', '& > div': { position: 'static' } },
  [media.phone]: { padding: '24px var(--wm-gutter) 32px' },
  [media.print]: { display: 'none' },
});
const List = styled('ul')({
  marginTop: 8,
  '& li': {
    display: 'grid',
    gridTemplateColumns: '44px minmax(0, 1fr)',
    gap: 8,
    padding: '8px 0',
    borderTop: '1px solid var(--wm-line)',
    fontSize: 14,
    lineHeight: '20px',
  },
  '& button': {
    minHeight: 24,
    padding: 0,
    border: 0,
    background: 'none',
    color: 'var(--wm-link)',
    font: '500 14px/20px var(--wm-sans)',
    textAlign: 'start',
    textDecoration: 'underline 1px',
    textUnderlineOffset: 3,
    cursor: 'pointer',
  },
});
const Choice = styled('div')({
  display: 'grid',
  gap: 4,
  marginTop: 8,
  fontSize: 13,
  lineHeight: '19px',
  color: 'var(--wm-ink-2)',
  '& select': {
    minHeight: 36,
    padding: '4px 10px',
    border: '1px solid var(--wm-field)',
    borderRadius: 'var(--wm-r)',
    color: 'var(--wm-ink)',
    font: '400 14px/20px var(--wm-sans)',
  },
});

interface AsideProps {
  making: Making;
  reference: Reference | null;
  changed: readonly { passage: Passage; change: Change }[];
  words: PassageWords;
  open: string | null;
  onReference: (versionId: string) => void;
  refetch: () => Promise<void>;
}

/** What has changed, who writes now, and what still keeps the text from being circulated. */
export function ChangesAside({ making, reference, changed, words, open, onReference, refetch }: AsideProps) {
  const { t } = useTranslation('drafting');
  const { acts } = useDraftPlace();
  const formats = useFormats();
  const id = useId();
  const { versions, hindrances } = making;
  const versionName = ({ number, inForce, labels }: Making['versions'][number]): string => {
    if (inForce) return t('since.inForce', { number });
    const label = labels.at(-1);
    return label === undefined ? t('since.other', { number }) : t('since.labelled', { number, label });
  };
  const passageLink = (passage: Passage) => (
    <button type="button" onClick={() => acts.goTo(passage.id)} aria-label={words.place(passage)}>
      {passage.label === null ? '–' : t('paragraph', { label: passage.label })}
    </button>
  );
  const passageOf = (passageId: string | null) => making.passages.find((one) => one.id === passageId);
  const writers = making.writers.filter(({ own, passageId }) => !(own && passageId === open));
  const opened = passageOf(open);
  return (
    <Root aria-label={t('changes')}>
      <div>
        <CirculateDraft onCirculated={refetch} stamp={making.revision} />
        {versions.length > 0 && (
          <section aria-labelledby={`${id}-changes`}>
            <h2 id={`${id}-changes`}>
              {t('since.title', {
                count: changed.length + (reference?.gone.length ?? 0),
                number: reference?.number ?? versions[0]?.number ?? 0,
              })}
            </h2>
            {versions.length > 1 && (
              <Choice>
                <label htmlFor={`${id}-since`}>{t('since.choice')}</label>
                <select
                  id={`${id}-since`}
                  value={reference?.versionId ?? ''}
                  onChange={(event) => onReference(event.target.value)}
                >
                  {reference === null && <option value="" />}
                  {versions.map((version) => (
                    <option key={version.id} value={version.id}>
                      {versionName(version)}
                    </option>
                  ))}
                </select>
              </Choice>
            )}
            <List>
              {changed.map(({ passage, change }) => (
                <li key={passage.id}>
                  {passageLink(passage)}
                  <span>{words.change(change)}</span>
                </li>
              ))}
              {reference?.gone.map((gone) => (
                <li key={gone.id}>
                  <span>–</span>
                  <span>{t('change.gone', { number: gone.number, version: reference.number })}</span>
                </li>
              ))}
            </List>
          </section>
        )}
        <section aria-labelledby={`${id}-editing`}>
          <h2 id={`${id}-editing`}>{t('editing.title')}</h2>
          <List>
            {opened && (
              <li>
                {passageLink(opened)}
                <span>{t('editing.you')}</span>
              </li>
            )}
            {writers.map(({ passageId, title, since, own }) => {
              const passage = passageOf(passageId);
              const time = formats.time(since, { withZone: false });
              return (
                <li key={`${passageId}:${title}`}>
                  {passage ? passageLink(passage) : <span />}
                  <span>{own ? t('editing.youElsewhere', { time }) : t('editing.other', { title, time })}</span>
                </li>
              );
            })}
            {!opened && writers.length === 0 && <li style={{ display: 'block' }}>{t('editing.nobody')}</li>}
          </List>
        </section>
        {hindrances.length > 0 && (
          <Panel>
            <h2>{t('hinders.title')}</h2>
            <List>
              {hindrances.map(({ code, passageId }) => {
                const passage = passageOf(passageId);
                return (
                  <li key={`${code}:${passageId}`}>
                    {passage ? passageLink(passage) : <span>{t('hinders.whole')}</span>}
                    <span>{t(`hinders.${code}`)}</span>
                  </li>
                );
              })}
            </List>
          </Panel>
        )}
      </div>
    </Root>
  );
}
