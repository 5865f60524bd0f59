import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Icon, SegmentedControl } from '@waymark/ui';
import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import Printer from 'lucide-react/icons/printer';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { readFragment } from '../../gql/index.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { inSeries } from '../../shared/ballots/ParticipantSeries.js';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { ChangedRow } from './ChangedRow.js';
import { CompareContents } from './CompareContents.js';
import { ComparedPart } from './ComparedText.js';
import { compare, VIEWS, type Comparison, type View } from './comparison.js';
import { Aside, Bar, Columns, Desk, Sheet } from './deskStyles.js';
import { EditionWords, type Compared, type EditionHead, type Source } from './documents.documents.js';
import { PaperFoot } from './PaperFoot.js';
import { TakeDocument } from './TakeDocument.js';
import { useChangeWalk } from './useChangeWalk.js';
import { useEditionWords } from './useEditionWords.js';

const Where = styled('ul')({
  marginTop: 8,
  '& li': {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: 12,
    padding: '8px 0',
    borderTop: '1px solid var(--wm-line)',
    fontSize: 14,
    lineHeight: '20px',
  },
});

function byPassage(sources: readonly Source[]): Map<string, Source[]> {
  const found = new Map<string, Source[]>();
  for (const source of sources) found.set(source.passageId, [...(found.get(source.passageId) ?? []), source]);
  return found;
}

/** The codes of the texts that are in the earlier edition as they are, by the version that they keep. */
function keptBy({ parts }: Comparison): [number, string[]][] {
  const kept = new Map<number, string[]>();
  for (const { contents, keeps } of parts) {
    if (keeps === null || contents.counts.total > 0 || contents.code === null) continue;
    kept.set(keeps, [...(kept.get(keeps) ?? []), contents.code]);
  }
  return [...kept];
}

/** Two editions compared by word: which, how much, what, and where it comes from. */
export function CompareEditions({ page, view }: { page: Compared; view: View }) {
  const { t } = useTranslation('documents');
  const words = useEditionWords();
  const walk = useChangeWalk();
  const path = useRoadmapPath();
  const [, setQuery] = useSearchParams();
  const to = readFragment(EditionWords, page.to);
  const from = page.from && readFragment(EditionWords, page.from);
  const comparison = useMemo(() => compare(from ?? to, to), [from, to]);
  const sources = useMemo(() => byPassage(page.sources), [page.sources]);
  const [earlier, later] = [from?.head ?? to.head, to.head];
  const choose = (change: Partial<Record<'from' | 'to' | 'view', string>>) => {
    const chosen = { from: earlier.number, to: later.number, ...(view !== 'changed' && { view }), ...change };
    setQuery(chosen, { replace: true, preventScrollReset: true });
  };
  const query = new URLSearchParams({ from: earlier.number, to: later.number, view });
  return (
    <Desk>
      <Bar>
        <Choice
          label={t('choice.from')}
          editions={page.editions}
          value={earlier}
          onChange={(number) => choose({ from: number })}
        />
        <span className="wm-small">{t('choice.between')}</span>
        <Choice
          label={t('choice.to')}
          editions={page.editions}
          value={later}
          onChange={(number) => choose({ to: number })}
        />
        <span className="rest" />
        <SegmentedControl
          label={t('view')}
          segments={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
          value={view}
          onChange={(next) => choose({ view: next })}
        />
        <Button size="small" startIcon={<Icon of={Printer} small />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </Bar>
      <ChangedRow parts={comparison.parts} />
      <Columns>
        <CompareContents parts={comparison.parts} counted />
        <Sheet>
          <div className="head">
            <p className="wm-small" dir="auto">
              {page.roadmap.title}
            </p>
            <PageHeading>{t('compare.heading', { from: earlier.number, to: later.number })}</PageHeading>
            <p className="wm-print-only">
              {words.full(earlier)}. {words.full(later)}.
            </p>
            <p style={{ marginTop: 6, color: 'var(--wm-ink-2)' }}>
              {comparison.changes === 0
                ? t('compare.same')
                : t('compare.lead', { count: comparison.changes, parts: comparison.changedParts })}
              {comparison.changes > 0 &&
                keptBy(comparison).map(([number, codes]) => (
                  <span key={number}>
                    {' '}
                    {t('compare.keeps', { codes: inSeries(codes), count: codes.length, number })}
                  </span>
                ))}
            </p>
          </div>
          {comparison.parts.map((part) => (
            <ComparedPart key={part.contents.id} part={part} view={view} language={to.language} sources={sources} />
          ))}
        </Sheet>
        <Aside aria-label={t('aside')}>
          <div>
            <section aria-labelledby="change-count">
              <h2 id="change-count">{t('changes.of', { count: comparison.changes })}</h2>
              <p className="wm-small">
                {t('counts', { added: comparison.added, removed: comparison.removed, number: earlier.number })}
              </p>
              <div className="acts">
                <Button
                  size="small"
                  disabled={comparison.changes === 0}
                  startIcon={<Icon of={ChevronUp} small />}
                  onClick={() => walk(-1)}
                >
                  {t('previous')}
                </Button>
                <Button
                  size="small"
                  disabled={comparison.changes === 0}
                  startIcon={<Icon of={ChevronDown} small />}
                  onClick={() => walk(1)}
                >
                  {t('next')}
                </Button>
              </div>
            </section>
            {comparison.changes > 0 && <Origins comparison={comparison} sources={sources} />}
            <TakeDocument
              from={earlier.number}
              to={later.number}
              address={`${window.location.origin}${path('compare')}?${query.toString()}`}
            />
          </div>
        </Aside>
      </Columns>
      <PaperFoot />
    </Desk>
  );
}

interface ChoiceProps {
  label: string;
  editions: readonly EditionHead[];
  value: EditionHead;
  onChange: (number: string) => void;
}

function Choice({ label, editions, value, onChange }: ChoiceProps) {
  const words = useEditionWords();
  return (
    <select aria-label={label} value={value.number} onChange={(event) => onChange(event.target.value)}>
      {editions.map((edition) => (
        <option key={edition.id} value={edition.number}>
          {words.full(edition)}
        </option>
      ))}
    </select>
  );
}

interface OriginsProps {
  comparison: Comparison;
  sources: ReadonlyMap<string, readonly Source[]>;
}

/** How many passages amendments changed, by the day they were accepted on, and how many the secretariat. */
function Origins({ comparison, sources }: OriginsProps) {
  const { t } = useTranslation('documents');
  const formats = useFormats();
  const changed = comparison.parts.flatMap(({ lines }) =>
    lines.filter(({ isChange, told }) => isChange && told !== 'moved_away'),
  );
  const days = new Map<string, number>();
  for (const { id } of changed) {
    const decided = sources.get(id)?.at(-1)?.decidedAt;
    if (decided == null) continue;
    const day = formats.day(decided);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  const others = changed.filter(({ id }) => !sources.has(id)).length;
  return (
    <section aria-labelledby="change-origins">
      <h2 id="change-origins">{t('origins')}</h2>
      <Where>
        {[...days].map(([day, count]) => (
          <li key={day}>
            <span>{t('origins.amendments', { day })}</span>
            <span>{count}</span>
          </li>
        ))}
        <li>
          <span>{t('origins.secretariat')}</span>
          <span>{others}</span>
        </li>
      </Where>
    </section>
  );
}
