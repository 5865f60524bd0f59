import type { SampleContext } from './context.js';

/** Indicators with their values, the budget and the risks. */
export function mapFigures(context: SampleContext) {
  return { ...mapIndicators(context), ...mapBudget(context), ...mapRisks(context) };
}

function mapIndicators(context: SampleContext) {
  const { source, ids, roadmapId } = context;
  const { indicators } = source.roadmap;
  const id = (key: string): string => ids.own('indicator', key);
  const values = indicators.flatMap((indicator) =>
    [
      ...indicator.baselines.map((value) => ({ ...value, kind: 'baseline', state: null, recordedOn: null })),
      ...indicator.targets.map((value) => ({ ...value, kind: 'target', state: null, recordedOn: null, note: null })),
      ...indicator.actuals.map((value) => ({
        ...value,
        kind: 'actual',
        state: value.status,
        recordedOn: value.reportedOn,
      })),
    ].map((value) => ({ ...value, indicatorId: indicator.id })),
  );
  return {
    indicators: indicators.map((indicator) => ({
      id: id(indicator.id),
      roadmap_id: roadmapId,
      code: indicator.code,
      level: indicator.level,
      priority_id: context.priority(indicator.priorityId),
      step_id: context.step(indicator.stepId),
      title: indicator.title,
      unit: indicator.unit,
      measure: indicator.iatiMeasureCode,
      ascending: indicator.ascending,
      cumulative: indicator.cumulative,
      definition: indicator.definition,
      source: indicator.source,
      frequency: indicator.frequency,
      disaggregation: indicator.disaggregation,
      aggregation: indicator.aggregation,
    })),
    indicator_values: values.map((value) => ({
      id: ids.own('indicator value', `${value.indicatorId} ${value.countryId} ${value.kind} ${value.period}`),
      indicator_id: id(value.indicatorId),
      participant_id: context.participant(value.countryId),
      kind: value.kind,
      period: value.period,
      value: value.value,
      state: value.state,
      recorded_at: value.recordedOn === null ? null : context.at(value.recordedOn),
      note: value.note,
    })),
    indicator_exemptions: indicators.flatMap((indicator) =>
      indicator.notApplicableCountryIds.map((countryId) => ({
        indicator_id: id(indicator.id),
        participant_id: context.participant(countryId),
      })),
    ),
  };
}

/** Statuses of a line whose money is promised; the sample says no date of the promise, so it is the line's start. */
const committed: readonly string[] = ['committed', 'disbursing', 'completed'];

function mapBudget(context: SampleContext) {
  const { source, ids, roadmapId } = context;
  const { fundingSources, budgetLines } = source.roadmap;
  const lineId = (key: string): string => ids.own('budget line', key);
  return {
    funding_sources: fundingSources.map((fund) => ({
      id: ids.own('funding source', fund.id),
      roadmap_id: roadmapId,
      title: fund.title,
      kind: fund.kind,
      institution_id: context.institutionOrNull(fund.institutionId),
    })),
    budget_lines: budgetLines.map((line) => ({
      id: lineId(line.id),
      roadmap_id: roadmapId,
      step_id: context.step(line.stepId),
      participant_id: context.participantOrNull(line.countryId),
      funding_source_id: ids.own('funding source', line.fundingSourceId),
      title: line.title,
      amount: line.amount,
      currency: line.currency,
      status: line.status,
      period_start: line.periodStart,
      period_end: line.periodEnd,
      committed_on: committed.includes(line.status) ? line.periodStart : null,
    })),
    disbursements: budgetLines.flatMap((line) =>
      line.disbursements.map((disbursement) => ({
        id: ids.own('disbursement', disbursement.id),
        budget_line_id: lineId(line.id),
        day: disbursement.date,
        amount: disbursement.amount,
        currency: disbursement.currency,
        transaction_type: disbursement.iatiTransactionType,
      })),
    ),
  };
}

function mapRisks(context: SampleContext) {
  const { source, ids, roadmapId } = context;
  const { risks } = source.roadmap;
  const id = (key: string): string => ids.own('risk', key);
  return {
    risks: risks.map((risk, index) => ({
      id: id(risk.id),
      roadmap_id: roadmapId,
      code: `R${index + 1}`,
      title: risk.title,
      description: risk.description,
      category: risk.category,
      likelihood: risk.likelihood,
      impact: risk.impact,
      mitigation: risk.mitigation,
      owner_role: risk.ownerRole,
      trend: risk.trend,
    })),
    risk_ratings: risks.flatMap((risk) =>
      risk.history.map(({ date, likelihood, impact }) => ({ risk_id: id(risk.id), day: date, likelihood, impact })),
    ),
    risk_steps: risks.flatMap((risk) =>
      risk.stepIds.map((stepId) => ({ risk_id: id(risk.id), step_id: context.step(stepId) })),
    ),
    risk_participants: risks.flatMap((risk) =>
      risk.countryIds.map((countryId) => ({ risk_id: id(risk.id), participant_id: context.participant(countryId) })),
    ),
  };
}
