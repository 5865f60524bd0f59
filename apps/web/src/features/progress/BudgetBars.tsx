import { styled } from '@mui/material/styles';
import { digitsApart, roundParts } from '@waymark/i18n';
import { Disclosure, KeyLegend, Section, Table, Td, Th, VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { BudgetByPriorityFragment } from '../../gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { useFormats } from '../../shared/session/useFormats.js';

const BudgetByPriority = graphql(`
  fragment BudgetByPriority on BudgetFigures {
    currency
    rates {
      currency
      day
      rate
    }
    byPriority {
      priorityCode
      planned
      committed
      disbursed
    }
  }
`);

const MILLION = 1_000_000;

/** Long bars are no easier to compare. */
const Chart = styled('div')({ maxWidth: 760 });
const Measure = styled('p')({ margin: '-6px 0 12px', fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' });
const Bars = styled('div')({
  display: 'grid',
  gridTemplateColumns: '32px minmax(0, 1fr) auto',
  gap: 12,
  alignItems: 'center',
  marginBottom: 14,
  fontSize: 14,
  lineHeight: '20px',
  '& > b': { fontWeight: 600, color: 'var(--wm-ink-2)' },
  '& > span:last-of-type': { textAlign: 'right' },
});
const Bar = styled('div')({
  position: 'relative',
  height: 20,
  border: '1.5px solid var(--wm-field)',
  borderRadius: 3,
  '& i': { position: 'absolute', left: -1.5, top: -1.5, bottom: -1.5, borderRadius: 3 },
  '& .committed, & .spent': { '@media (forced-colors:active)': { forcedColorAdjust: 'none' } },
  '& .committed': { background: 'var(--wm-s3)' },
  '& .spent': { background: 'var(--wm-completed)' },
});
const Swatch = styled('i')({
  width: 14,
  height: 10,
  '&.spent': { background: 'var(--wm-completed)' },
  '&.committed': { background: 'var(--wm-s3)' },
  '&.planned': { border: '1.5px solid var(--wm-field)' },
  '@media (forced-colors:active)': { border: '1px solid CanvasText', forcedColorAdjust: 'none' },
});

type BudgetRow = BudgetByPriorityFragment['byPriority'][number];

/**
 * Each row's spent, committed and planned in millions, as they are shown: every column adds up, and amounts of a row
 * that differ look different.
 */
function inMillions(rows: readonly BudgetRow[]): { digits: number; amounts: Map<BudgetRow, number[]> } {
  const millions = rows.map(({ disbursed, committed, planned }) =>
    [disbursed, committed, planned].map((amount) => amount / MILLION),
  );
  const digits = digitsApart(millions, 2, 6);
  const columns = [0, 1, 2].map((column) =>
    roundParts(
      millions.map((row) => row[column] ?? 0),
      digits,
    ),
  );
  return { digits, amounts: new Map(rows.map((row, index) => [row, columns.map((column) => column[index] ?? 0)])) };
}

export interface BudgetBarsProps {
  budget: FragmentType<typeof BudgetByPriority>;
  asOf: string;
}

/** Money by priority from a zero baseline: planned as outline, committed and spent as fills, figures beside the bars. */
export function BudgetBars({ budget: ref, asOf }: BudgetBarsProps) {
  const { t } = useTranslation('progress');
  const formats = useFormats();
  const budget = readFragment(BudgetByPriority, ref);
  const { byPriority, currency, rates } = budget;
  const told = (one: (typeof rates)[number]): string =>
    t('budget.rate', { from: one.currency, rate: one.rate, to: currency, day: formats.day(one.day) });
  const day = formats.day(asOf);
  const most = Math.max(...byPriority.map(({ planned, committed }) => Math.max(planned, committed)));
  const width = (amount: number, of: number) => `${of > 0 ? Math.min(100, (amount / of) * 100) : 0}%`;
  const written = inMillions(byPriority);
  const figures = (row: BudgetRow) => {
    const { digits, amounts } = written;
    const [spent, committed, planned] = (amounts.get(row) ?? []).map((amount) => formats.number(amount, digits));
    return { spent, committed, planned };
  };
  const summary = t('budget.summary', {
    day,
    currency,
    rows: byPriority.map((row) => t('budget.row', { priority: row.priorityCode, ...figures(row) })).join(' '),
  });
  if (byPriority.length === 0) return null;
  return (
    <Section title={t('budget.title')}>
      <Measure>{t('budget.measure', { currency, day })}</Measure>
      {rates.length > 0 && <Measure>{t('budget.rates', { rates: rates.map(told).join('; ') })}</Measure>}
      <Chart role="img" aria-label={summary}>
        {byPriority.map((row) => (
          <Bars key={row.priorityCode} aria-hidden="true">
            <b>{row.priorityCode}</b>
            <div>
              <Bar style={{ width: width(row.planned, most) }}>
                <i className="committed" style={{ width: width(row.committed, row.planned) }} />
                <i className="spent" style={{ width: width(row.disbursed, row.planned) }} />
              </Bar>
            </div>
            <span>{t('budget.figures', figures(row))}</span>
          </Bars>
        ))}
      </Chart>
      <KeyLegend
        label={t('budget.key')}
        entries={(['spent', 'committed', 'planned'] as const).map((key) => ({
          key,
          mark: <Swatch className={key} />,
          label: t(`budget.${key}`),
        }))}
      />
      <Disclosure summary={t('showFigures')}>
        <BudgetTable budget={budget} caption={t('budget.title')} />
      </Disclosure>
    </Section>
  );
}

function BudgetTable({ budget, caption }: { budget: BudgetByPriorityFragment; caption: string }) {
  const { t } = useTranslation('progress');
  const formats = useFormats();
  const money = (amount: number) => formats.money(amount, 'exact', budget.currency);
  return (
    <Table style={{ maxWidth: 760 }}>
      <VisuallyHidden as="caption">{caption}</VisuallyHidden>
      <thead>
        <tr>
          <Th scope="col">{t('budget.priority')}</Th>
          <Th scope="col" num>
            {t('budget.spent')}
          </Th>
          <Th scope="col" num>
            {t('budget.committed')}
          </Th>
          <Th scope="col" num>
            {t('budget.planned')}
          </Th>
        </tr>
      </thead>
      <tbody>
        {budget.byPriority.map((row) => (
          <tr key={row.priorityCode}>
            <Th scope="row">{row.priorityCode}</Th>
            <Td num>{money(row.disbursed)}</Td>
            <Td num>{money(row.committed)}</Td>
            <Td num>{money(row.planned)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
