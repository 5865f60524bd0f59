import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../../kernel/index.js';
import { Indicator } from '../indicator.entity.js';
import { Risk } from '../risk.entity.js';
import {
  AddIndicatorInput,
  AddRiskInput,
  CloseRiskInput,
  EditIndicatorInput,
  EditRiskInput,
  RateRiskInput,
  RemoveIndicatorInput,
  SetTargetInput,
} from './figures.inputs.js';
import { IndicatorsService } from './indicators.service.js';
import { RisksService } from './risks.service.js';

@Resolver()
export class FiguresActsResolver {
  constructor(
    private readonly indicators: IndicatorsService,
    private readonly risks: RisksService,
  ) {}

  @Mutation(() => Indicator, { description: 'Enters an indicator of a roadmap.' })
  addIndicator(
    @Me() me: Actor,
    @Args('input', { description: 'The indicator.' }) input: AddIndicatorInput,
  ): Promise<Indicator> {
    return this.indicators.addIndicator(me, input);
  }

  @Mutation(() => Indicator, { description: 'Changes what an indicator measures, and how.' })
  editIndicator(
    @Me() me: Actor,
    @Args('input', { description: 'The indicator and its facts.' }) input: EditIndicatorInput,
  ): Promise<Indicator> {
    return this.indicators.editIndicator(me, input);
  }

  @Mutation(() => ID, {
    description: 'Takes an indicator out, with a reason; answers with its id. It stays on record.',
  })
  removeIndicator(
    @Me() me: Actor,
    @Args('input', { description: 'Which, and why.' }) input: RemoveIndicatorInput,
  ): Promise<string> {
    return this.indicators.removeIndicator(me, input);
  }

  @Mutation(() => Indicator, {
    description: 'Plans a target or a baseline; from adoption on with a reason. What stood before stays on record.',
  })
  setTarget(
    @Me() me: Actor,
    @Args('input', { description: 'Whose, by when, and how much.' }) input: SetTargetInput,
  ): Promise<Indicator> {
    return this.indicators.setTarget(me, input);
  }

  @Mutation(() => Risk, { description: 'Enters a risk, as it is rated today.' })
  addRisk(@Me() me: Actor, @Args('input', { description: 'The risk.' }) input: AddRiskInput): Promise<Risk> {
    return this.risks.addRisk(me, input);
  }

  @Mutation(() => Risk, { description: 'Changes what is known of a risk.' })
  editRisk(
    @Me() me: Actor,
    @Args('input', { description: 'The risk and its facts.' }) input: EditRiskInput,
  ): Promise<Risk> {
    return this.risks.editRisk(me, input);
  }

  @Mutation(() => Risk, { description: 'Rates a risk as it is today; earlier ratings stay with their days.' })
  rateRisk(
    @Me() me: Actor,
    @Args('input', { description: 'Which, and how it is rated.' }) input: RateRiskInput,
  ): Promise<Risk> {
    return this.risks.rateRisk(me, input);
  }

  @Mutation(() => Risk, { description: 'Closes a risk that is watched no more, with a reason.' })
  closeRisk(@Me() me: Actor, @Args('input', { description: 'Which, and why.' }) input: CloseRiskInput): Promise<Risk> {
    return this.risks.closeRisk(me, input);
  }
}
