import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../kernel/index.js';
import { BudgetLine, Disbursement, FundingSource } from './budget-line.entity.js';
import { IndicatorValue } from './indicator-value.entity.js';
import { Indicator } from './indicator.entity.js';
import { Risk, RiskRating } from './risk.entity.js';
import { TrackingLoaders } from './tracking.loaders.js';

@Resolver(() => Indicator)
export class IndicatorResolver {
  constructor(private readonly loaders: TrackingLoaders) {}

  @ResolveField(() => [IndicatorValue], { description: 'Its values, by participant, kind and period.' })
  values(@Parent() { id }: Indicator): Promise<IndicatorValue[]> {
    return this.loaders.valuesOf(id);
  }

  @ResolveField(() => [ID], { description: 'Participants that it does not concern.' })
  exemptParticipantIds(@Parent() { id }: Indicator): Promise<string[]> {
    return this.loaders.exemptionsOf(id);
  }
}

@Resolver(() => BudgetLine)
export class BudgetLineResolver {
  constructor(private readonly loaders: TrackingLoaders) {}

  @ResolveField(() => FundingSource, { nullable: true, description: 'Who pays; null for a gap.' })
  fundingSource(@Parent() { fundingSourceId }: BudgetLine): Promise<FundingSource | null> {
    return this.loaders.fundingSource(fundingSourceId);
  }

  @ResolveField(() => [Disbursement], { description: 'Payments, by day.' })
  disbursements(@Parent() { id }: BudgetLine): Promise<Disbursement[]> {
    return this.loaders.disbursementsOf(id);
  }
}

@Resolver(() => Risk)
export class RiskResolver {
  constructor(private readonly loaders: TrackingLoaders) {}

  @ResolveField(() => [RiskRating], { description: 'How it was rated, by day.' })
  ratings(@Parent() { id }: Risk): Promise<RiskRating[]> {
    return this.loaders.ratingsOf(id);
  }

  @ResolveField(() => [ID], { description: 'Steps that it concerns, in order.' })
  stepIds(@Me() me: Actor, @Parent() { id }: Risk): Promise<string[]> {
    return this.loaders.riskStepsOf(me, id);
  }

  @ResolveField(() => [ID], { description: 'Participants that it concerns.' })
  participantIds(@Parent() { id }: Risk): Promise<string[]> {
    return this.loaders.riskParticipantsOf(id);
  }
}
