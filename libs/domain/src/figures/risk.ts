/** Kinds of risk. */
export const RISK_CATEGORIES = [
  'capacity',
  'communication',
  'economic',
  'external',
  'financial',
  'institutional',
  'legal',
  'operational',
  'procurement',
  'rights',
] as const;

/** Where a risk is going. */
export const RISK_TRENDS = ['rising', 'stable', 'falling'] as const;

/** The steps of likelihood and of impact, 1 the least. */
export const RISK_SCALE = [1, 2, 3, 4, 5] as const;

/** Whether both stand on the scale. */
export const isRating = ({ likelihood, impact }: RiskRatingFacts): boolean =>
  [likelihood, impact].every((step) => RISK_SCALE.some((known) => known === step));

/** How a risk is rated. */
export interface RiskRatingFacts {
  likelihood: number;
  impact: number;
}

/** Likelihood times impact: 1 to 25. It orders risks, and compares nobody. */
export const riskScore = ({ likelihood, impact }: RiskRatingFacts): number => likelihood * impact;
