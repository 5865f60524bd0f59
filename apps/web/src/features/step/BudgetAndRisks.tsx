import { Participant, ScrollRegion, Section, Td, Th, VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { LabelledTable } from '../../shared/page/LabelledTable.js';

const StepBudgetLine = graphql(`
  fragment StepBudgetLine on BudgetRef {
    title
    participantCode
    amount
    currency
    status
    fundingSource
    disbursed
  }
`);

const StepRisk = graphql(`
  fragment StepRisk on RiskRef {
    code
    title
    likelihood
    impact
    mitigation
    trend
  }
`);

const BUDGET_STATUSES = ['planned', 'committed', 'disbursing', 'completed', 'gap'] as const;
const TRENDS = ['rising', 'stable', 'falling'] as const;

const wordOf = <W extends string>(words: readonly W[], text: string): W | undefined =>
  words.find((word) => word === text);

/** Budget lines of the step, where the reader may see them. */
export function BudgetLines({ budget: refs }: { budget: readonly FragmentType<typeof StepBudgetLine>[] }) {
  const budget = readFragment(StepBudgetLine, refs);
  const { t } = useTranslation('step');
  const formats = useFormats();
  if (budget.length === 0) return null;
  return (
    <Section title={t('budget.title')}>
      <ScrollRegion label={t('budget.title')}>
        <LabelledTable>
          <VisuallyHidden as="caption">{t('budget.title')}</VisuallyHidden>
          <thead>
            <tr>
              <Th scope="col">{t('budget.line')}</Th>
              <Th scope="col">{t('budget.for')}</Th>
              <Th scope="col">{t('budget.status')}</Th>
              <Th scope="col">{t('budget.source')}</Th>
              <Th scope="col" num>
                {t('budget.amount')}
              </Th>
              <Th scope="col" num>
                {t('budget.spent')}
              </Th>
            </tr>
          </thead>
          <tbody>
            {budget.map((line) => {
              const status = wordOf(BUDGET_STATUSES, line.status);
              return (
                <tr key={`${line.title} ${line.participantCode ?? ''}`}>
                  <Th scope="row">{line.title}</Th>
                  <Td data-label={t('budget.for')}>
                    {line.participantCode ? (
                      <Participant code={line.participantCode} form="both" />
                    ) : (
                      t('budget.region')
                    )}
                  </Td>
                  <Td data-label={t('budget.status')}>{status ? t(`budget.status.${status}`) : line.status}</Td>
                  <Td data-label={t('budget.source')}>{line.fundingSource ?? t('budget.noSource')}</Td>
                  <Td num data-label={t('budget.amount')}>
                    {formats.money(line.amount, 'exact', line.currency)}
                  </Td>
                  <Td num data-label={t('budget.spent')}>
                    {formats.money(line.disbursed, 'exact', line.currency)}
                  </Td>
                </tr>
              );
            })}
          </tbody>
        </LabelledTable>
      </ScrollRegion>
    </Section>
  );
}

/** Risks of the step, where the reader may see them. */
export function Risks({ risks: refs }: { risks: readonly FragmentType<typeof StepRisk>[] }) {
  const risks = readFragment(StepRisk, refs);
  const { t } = useTranslation('step');
  if (risks.length === 0) return null;
  return (
    <Section title={t('risks.title')}>
      <ScrollRegion label={t('risks.title')}>
        <LabelledTable>
          <VisuallyHidden as="caption">{t('risks.title')}</VisuallyHidden>
          <thead>
            <tr>
              <Th scope="col">{t('risks.risk')}</Th>
              <Th scope="col">{t('risks.likelihood')}</Th>
              <Th scope="col">{t('risks.impact')}</Th>
              <Th scope="col">{t('risks.trend')}</Th>
              <Th scope="col">{t('risks.mitigation')}</Th>
            </tr>
          </thead>
          <tbody>
            {risks.map((risk) => {
              const trend = wordOf(TRENDS, risk.trend);
              return (
                <tr key={risk.code}>
                  <Th scope="row">{risk.title}</Th>
                  <Td data-label={t('risks.likelihood')}>{t('risks.ofFive', { value: risk.likelihood })}</Td>
                  <Td data-label={t('risks.impact')}>{t('risks.ofFive', { value: risk.impact })}</Td>
                  <Td data-label={t('risks.trend')}>{trend ? t(`risks.trend.${trend}`) : risk.trend}</Td>
                  <Td data-label={t('risks.mitigation')}>{risk.mitigation}</Td>
                </tr>
              );
            })}
          </tbody>
        </LabelledTable>
      </ScrollRegion>
    </Section>
  );
}
