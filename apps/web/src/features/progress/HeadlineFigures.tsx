import { Figure, FigureRow, MixBar } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/session/useFormats.js';
import { statusCounts, useMixWords } from '../../shared/tracking/useMix.js';
import type { ProgressOfPage } from './progress.documents.js';

type Figures = Pick<ProgressOfPage, 'actions' | 'milestones' | 'slippage' | 'budget'>;

/** Actions, milestones, slippage and, where the reader may see it, money. Each figure says what it counts. */
export function HeadlineFigures({ actions, milestones, slippage, budget }: Figures) {
  const { t } = useTranslation('progress');
  const formats = useFormats();
  const words = useMixWords();
  const counts = statusCounts(actions);
  const { medianDays } = slippage;
  return (
    <section aria-label={t('figures.label')} style={{ marginTop: 24 }}>
      <FigureRow>
        <Figure
          label={t('figure.completed')}
          value={formats.number(counts.completed ?? 0)}
          unit={t('of', { total: formats.number(actions.total) })}
          chart={<MixBar counts={{ ...counts, not_applicable: 0 }} label={words.list(actions, ['not_applicable'])} />}
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
        {budget && (
          <Figure
            label={t('figure.budget')}
            value={formats.money(budget.committed, 'compact', budget.currency)}
            unit={t('of', { total: formats.money(budget.planned, 'compact', budget.currency) })}
          >
            {t('figure.spent', { amount: formats.money(budget.disbursed, 'compact', budget.currency) })}
            {budget.unfunded > 0 &&
              `, ${t('figure.unfunded', { amount: formats.money(budget.unfunded, 'compact', budget.currency) })}`}
          </Figure>
        )}
      </FigureRow>
    </section>
  );
}
