import { graphql } from '../../gql/index.js';
import type { FiguresQuery } from '../../gql/graphql.js';

export const FiguresDocument = graphql(`
  query Figures($roadmap: String!) {
    figuresPage(roadmap: $roadmap) {
      currency
      fundingSources
      roadmap {
        id
        today
      }
      participants {
        id
        code
      }
      priorities {
        id
        code
        title
      }
      steps {
        id
        code
        title
        priorityId
      }
      indicators {
        id
        version
        code
        level
        priorityId
        stepId
        title
        unit
        ascending
        cumulative
        summed
        definition
        source
        frequency
        disaggregation
        exemptParticipantIds
        planned {
          participantId
          kind
          period
          value
          changes {
            from
            reason
            recordedAt
          }
        }
      }
      risks {
        id
        version
        code
        title
        description
        category
        likelihood
        impact
        mitigation
        ownerRole
        trend
        closedOn
        stepIds
        participantIds
        ratings {
          day
          likelihood
          impact
        }
      }
      lines {
        id
        version
        stepId
        participantId
        fundingSource
        title
        amount
        currency
        status
        periodStart
        periodEnd
        committedOn
        converted
        mayChange
        rate {
          day
          rate
        }
        payments {
          id
          day
          amount
          currency
        }
      }
      totals {
        planned {
          ...SumInCurrency
        }
        committed {
          ...SumInCurrency
        }
        disbursed {
          ...SumInCurrency
        }
        unfunded {
          ...SumInCurrency
        }
      }
      rates {
        id
        version
        currency
        day
        rate
        source
      }
      may {
        keep
        addLines
        linesOf
      }
    }
  }
`);

export const SumInCurrency = graphql(`
  fragment SumInCurrency on MoneyTotal {
    total
    unconverted {
      amount
      currency
    }
  }
`);

export const AddIndicatorDocument = graphql(`
  mutation AddIndicator($input: AddIndicatorInput!) {
    addIndicator(input: $input) {
      id
      version
    }
  }
`);

export const EditIndicatorDocument = graphql(`
  mutation EditIndicator($input: EditIndicatorInput!) {
    editIndicator(input: $input) {
      id
      version
    }
  }
`);

export const RemoveIndicatorDocument = graphql(`
  mutation RemoveIndicator($input: RemoveIndicatorInput!) {
    removeIndicator(input: $input)
  }
`);

export const SetTargetDocument = graphql(`
  mutation SetTarget($input: SetTargetInput!) {
    setTarget(input: $input) {
      id
      version
    }
  }
`);

export const AddRiskDocument = graphql(`
  mutation AddRisk($input: AddRiskInput!) {
    addRisk(input: $input) {
      id
      version
    }
  }
`);

export const EditRiskDocument = graphql(`
  mutation EditRisk($input: EditRiskInput!) {
    editRisk(input: $input) {
      id
      version
    }
  }
`);

export const RateRiskDocument = graphql(`
  mutation RateRisk($input: RateRiskInput!) {
    rateRisk(input: $input) {
      id
      version
    }
  }
`);

export const CloseRiskDocument = graphql(`
  mutation CloseRisk($input: CloseRiskInput!) {
    closeRisk(input: $input) {
      id
      version
    }
  }
`);

export const AddBudgetLineDocument = graphql(`
  mutation AddBudgetLine($input: AddBudgetLineInput!) {
    addBudgetLine(input: $input) {
      id
      version
    }
  }
`);

export const EditBudgetLineDocument = graphql(`
  mutation EditBudgetLine($input: EditBudgetLineInput!) {
    editBudgetLine(input: $input) {
      id
      version
    }
  }
`);

export const RemoveBudgetLineDocument = graphql(`
  mutation RemoveBudgetLine($input: RemoveBudgetLineInput!) {
    removeBudgetLine(input: $input)
  }
`);

export const AddDisbursementDocument = graphql(`
  mutation AddDisbursement($input: AddDisbursementInput!) {
    addDisbursement(input: $input) {
      id
      version
    }
  }
`);

export const CorrectDisbursementDocument = graphql(`
  mutation CorrectDisbursement($input: CorrectDisbursementInput!) {
    correctDisbursement(input: $input) {
      id
      version
    }
  }
`);

export const AddRateDocument = graphql(`
  mutation AddRate($input: AddRateInput!) {
    addRate(input: $input) {
      id
      version
    }
  }
`);

export const CorrectRateDocument = graphql(`
  mutation CorrectRate($input: CorrectRateInput!) {
    correctRate(input: $input) {
      id
      version
    }
  }
`);

export type Figures = FiguresQuery['figuresPage'];
export type Indicator = Figures['indicators'][number];
export type Planned = Indicator['planned'][number];
export type Risk = NonNullable<Figures['risks']>[number];
export type Line = NonNullable<Figures['lines']>[number];
export type Payment = Line['payments'][number];
export type Rate = NonNullable<Figures['rates']>[number];
