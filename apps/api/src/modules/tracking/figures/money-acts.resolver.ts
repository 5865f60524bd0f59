import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Me, type Actor } from '../../../kernel/index.js';
import { BudgetLine } from '../budget-line.entity.js';
import { BudgetService } from './budget.service.js';
import { ExchangeRate } from './exchange-rate.entity.js';
import {
  AddBudgetLineInput,
  AddDisbursementInput,
  AddRateInput,
  CorrectDisbursementInput,
  CorrectRateInput,
  EditBudgetLineInput,
  RemoveBudgetLineInput,
} from './money.inputs.js';
import { RatesService } from './rates.service.js';

@Resolver()
export class MoneyActsResolver {
  constructor(
    private readonly budget: BudgetService,
    private readonly rates: RatesService,
  ) {}

  @Mutation(() => BudgetLine, { description: 'Enters money for a step.' })
  addBudgetLine(
    @Me() me: Actor,
    @Args('input', { description: 'The budget line.' }) input: AddBudgetLineInput,
  ): Promise<BudgetLine> {
    return this.budget.addBudgetLine(me, input);
  }

  @Mutation(() => BudgetLine, { description: 'Changes a budget line; what stood before stays on record.' })
  editBudgetLine(
    @Me() me: Actor,
    @Args('input', { description: 'The line and its facts.' }) input: EditBudgetLineInput,
  ): Promise<BudgetLine> {
    return this.budget.editBudgetLine(me, input);
  }

  @Mutation(() => ID, {
    description: 'Takes a budget line out, with a reason; answers with its id. It stays on record.',
  })
  removeBudgetLine(
    @Me() me: Actor,
    @Args('input', { description: 'Which, and why.' }) input: RemoveBudgetLineInput,
  ): Promise<string> {
    return this.budget.removeBudgetLine(me, input);
  }

  @Mutation(() => BudgetLine, { description: 'Enters a payment out of a budget line; answers with the line.' })
  addDisbursement(
    @Me() me: Actor,
    @Args('input', { description: 'The payment.' }) input: AddDisbursementInput,
  ): Promise<BudgetLine> {
    return this.budget.addDisbursement(me, input);
  }

  @Mutation(() => BudgetLine, { description: 'Corrects a payment that was entered wrongly; answers with its line.' })
  correctDisbursement(
    @Me() me: Actor,
    @Args('input', { description: 'Which, to what, and why.' }) input: CorrectDisbursementInput,
  ): Promise<BudgetLine> {
    return this.budget.correctDisbursement(me, input);
  }

  @Mutation(() => ExchangeRate, { description: 'Enters the rate of a currency from a day on.' })
  addRate(@Me() me: Actor, @Args('input', { description: 'The rate.' }) input: AddRateInput): Promise<ExchangeRate> {
    return this.rates.addRate(me, input);
  }

  @Mutation(() => ExchangeRate, { description: 'Corrects a rate: answers with the one that takes its place.' })
  correctRate(
    @Me() me: Actor,
    @Args('input', { description: 'Which, to what, and why.' }) input: CorrectRateInput,
  ): Promise<ExchangeRate> {
    return this.rates.correctRate(me, input);
  }
}
