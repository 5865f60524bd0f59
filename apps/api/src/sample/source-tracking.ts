export interface SourceMilestone {
  id: string;
  stepId: string;
  countryId: string | null;
  title: string;
  baselineDate: string;
  currentDate: string;
  actualDate: string | null;
  slippages: { recordedOn: string; from: string; to: string; reason: string }[];
  weight: number;
  responsibleInstitutionId: string;
}

export interface SourceUpdate {
  id: string;
  stepId: string;
  countryId: string | null;
  date: string;
  kind: 'national' | 'regional';
  status: string;
  progress: number | null;
  narrative: string;
  reason: string | null;
  milestoneId: string | null;
  reportedByRole: string;
  reportedByInstitutionId: string;
  confirmedOn: string | null;
  evidence: { kind: string; title: string }[];
}

export interface SourceIndicator {
  id: string;
  code: string;
  level: string;
  priorityId: string;
  stepId: string;
  title: string;
  unit: string;
  iatiMeasureCode: number;
  ascending: boolean;
  cumulative: boolean;
  definition: string;
  source: string;
  frequency: string;
  disaggregation: string[];
  notApplicableCountryIds: string[];
  aggregation: string;
  baselines: { countryId: string; period: string; value: number | null; note: string | null }[];
  targets: { countryId: string; period: string; value: number }[];
  actuals: {
    countryId: string;
    period: string;
    value: number | null;
    status: string;
    reportedOn: string | null;
    note: string | null;
  }[];
}

export interface SourceBudgetLine {
  id: string;
  stepId: string;
  countryId: string | null;
  title: string;
  amount: number;
  currency: string;
  fundingSourceId: string;
  status: string;
  periodStart: string;
  periodEnd: string;
  disbursements: { id: string; date: string; amount: number; currency: string; iatiTransactionType: string }[];
}

export interface SourceRisk {
  id: string;
  title: string;
  description: string;
  category: string;
  likelihood: number;
  impact: number;
  mitigation: string;
  ownerRole: string;
  stepIds: string[];
  countryIds: string[];
  trend: string;
  history: { date: string; likelihood: number; impact: number }[];
}
