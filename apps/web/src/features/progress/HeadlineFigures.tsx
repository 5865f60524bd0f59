import type { Formats } from '@waymark/i18n';
import { Figure, FigureRow, MixBar } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { ProgressHeadlineFragment } from '../../gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { statusCounts, useMixWords, withoutReport } from '../../shared/tracking/useMix.js';

const ProgressHeadline = graphql(`
  fragment ProgressHeadline on ProgressPage {
    actions {
      total
      ...MixParts
    }
    milestones {
      reached
      total
      plannedByDay
    }
    slippage {
      medianDays
      milestones
    }
    budget {
      planned
      committed
      disbursed
      unfunded
      currency
      unconverted {
        amount
        currency
      }
    }
  }
`);

type Budget = NonNullable<ProgressHeadlineFragment['budget']>;

/** The amounts are read against one another: two that differ never look the same. */
function budgetFigures({ committed, planned, disbursed, unfunded, currency, unconverted }: Budget, formats: Formats) {
  const written = formats.moneyOf([committed, planned, disbursed, unfunded], currency);
  const [committedText, plannedText, spent, unfundedText] = written;
  const beside = unconverted.map((one) => formats.money(Number(one.amount), 'exact', one.currency));
  return {
    committed: committedText,
    planned: plannedText,
    spent,
    unfunded: unfundedText,
    unconverted: beside.join(', '),
  };
}

/** Actions, milestones, slippage and, where the reader may see it, money. Each figure says what it counts. */
export function HeadlineFigures({ figures }: { figures: FragmentType<typeof ProgressHeadline> }) {
  const { t } = useTranslation('progress');
  const formats = useFormats();
  const words = useMixWords();
  const { actions, milestones, slippage, budget } = readFragment(ProgressHeadline, figures);
  const counts = statusCounts(actions);
  const { medianDays } = slippage;
  const money = budget && budgetFigures(budget, formats);
  return (
    <section aria-label={t('figures.label')} style={{ marginTop: 24 }}>
      <FigureRow>
        <Figure
          label={t('figure.completed')}
          value={formats.number(counts.completed ?? 0)}
          unit={t('of', { total: formats.number(actions.total) })}
          chart={
            <MixBar
              counts={{ ...counts, not_applicable: 0 }}
              unreported={withoutReport(actions)}
              label={words.list(actions, ['not_applicable'])}
            />
          }
        >
          {words.list(actions, ['completed', 'not_applicable'])}
        </Figure>
        <Figure
          label={t('figure.milestones')}
          value={formats.number(milestones.reached)}
          unit={t('of', { total: formats.number(milestones.total) })}
        >
          {t('figure.plannedByDay', { count: formats.number(milestones.plannedByDay) })}
        </Figure>
        {medianDays === null ? (
          <Figure label={t('figure.slippage')} value="–">
            {t('figure.noMilestones')}
          </Figure>
        ) : (
          <Figure
            label={t('figure.slippage')}
            value={formats.number(medianDays)}
            unit={t('figure.days', { days: medianDays })}
          >
            {t('figure.slippageOver', { count: slippage.milestones })}
          </Figure>
        )}
        {budget && money && (
          <Figure label={t('figure.budget')} value={money.committed} unit={t('of', { total: money.planned })}>
            {t('figure.spent', { amount: money.spent })}
            {budget.unfunded > 0 && `, ${t('figure.unfunded', { amount: money.unfunded })}`}
            {budget.unconverted.length > 0 && `, ${t('figure.withoutRate', { amounts: money.unconverted })}`}
          </Figure>
        )}
      </FigureRow>
    </section>
  );
}
