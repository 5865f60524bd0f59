import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment, type FragmentType } from '../../gql/index.js';
import { DateParts, useDateWords } from './dateWords.js';
import type { OpenRound } from '../../shared/needs/needWords.js';

const List = styled('dl')({
  display: 'grid',
  gridTemplateColumns: '92px 1fr',
  gap: '10px 12px',
  marginTop: 10,
  fontSize: 14,
  lineHeight: '20px',
  '& > div': { display: 'contents' },
  '& dt': { color: 'var(--wm-ink-2)' },
});

export interface NextDatesProps {
  dates: readonly FragmentType<typeof DateParts>[];
  round: OpenRound;
  /** Today in the roadmap's zone. */
  today: string;
}

/** What comes next, soonest first. */
export function NextDates({ dates, round, today }: NextDatesProps) {
  const { t } = useTranslation('overview');
  const wordsOf = useDateWords(round, today);
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} style={{ font: '600 15px/22px var(--wm-sans)' }}>
        {t('dates.title')}
      </h2>
      {dates.length === 0 ? (
        <p style={{ marginTop: 10, fontSize: 14 }}>{t('dates.none')}</p>
      ) : (
        <List>
          {dates.map((ref, index) => {
            const { day, title } = wordsOf(readFragment(DateParts, ref));
            return (
              <div key={index}>
                <dt>{day}</dt>
                <dd dir="auto">{title}</dd>
              </div>
            );
          })}
        </List>
      )}
    </section>
  );
}
