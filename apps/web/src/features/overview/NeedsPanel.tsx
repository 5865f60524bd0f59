import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Panel } from '@waymark/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../gql/index.js';
import { useMembership, useRoadmapPath } from '../../shared/session/SessionContext.js';
import { NeedParts, useNeedWords, type OpenRound } from '../../shared/needs/needWords.js';
import { DateParts, useDateWords } from './dateWords.js';

const List = styled('ul')({
  marginTop: 4,
  '& li': { padding: '14px 0', borderTop: '1px solid var(--wm-line)' },
  '& li:first-of-type': { paddingTop: 10, borderTop: 0 },
  '& li:last-of-type': { paddingBottom: 0 },
  '& b': { display: 'block', fontWeight: 600, lineHeight: '21px' },
  '& p': { marginTop: 1, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' },
});
const Nothing = styled('div')({
  marginTop: 8,
  fontSize: 14,
  lineHeight: '21px',
  '& p + p': { color: 'var(--wm-ink-2)' },
});

export interface NeedsPanelProps {
  needs: readonly FragmentType<typeof NeedParts>[];
  dates: readonly FragmentType<typeof DateParts>[];
  round: OpenRound;
  /** Today in the roadmap's zone. */
  today: string;
}

/** What waits for the reader, most binding first: one main act, the others as links. */
export function NeedsPanel({ needs, dates, round, today }: NeedsPanelProps) {
  const { t } = useTranslation('overview');
  const pathOf = useRoadmapPath();
  const wordsOf = useNeedWords(useMembership().role, round);
  const dateWords = useDateWords(round, today);
  const titleId = useId();
  const [nextDate] = dates.map((date) => dateWords(readFragment(DateParts, date)));
  return (
    <Panel as="section" aria-labelledby={titleId}>
      <h2 id={titleId} style={{ fontSize: 19, lineHeight: '25px' }}>
        {t('needs.title')}
      </h2>
      {needs.length === 0 ? (
        <Nothing>
          <p>{t('needs.nothing')}</p>
          {nextDate && <p>{t('needs.nextDate', { day: nextDate.day, title: nextDate.title })}</p>}
        </Nothing>
      ) : (
        <List>
          {needs.map((ref, index) => {
            const need = readFragment(NeedParts, ref);
            const { title, detail, act } = wordsOf(need);
            const first = index === 0;
            return (
              <li key={`${need.kind} ${need.path}`}>
                <b>{first ? title : <Link to={pathOf(need.path)}>{title}</Link>}</b>
                {detail && <p>{detail}</p>}
                {first && (
                  <Button
                    component={Link}
                    to={pathOf(need.path)}
                    variant="contained"
                    fullWidth
                    style={{ marginTop: 10 }}
                  >
                    {act}
                  </Button>
                )}
              </li>
            );
          })}
        </List>
      )}
    </Panel>
  );
}
