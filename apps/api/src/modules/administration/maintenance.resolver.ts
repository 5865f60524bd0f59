import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { MaintenanceTime, Me, type Actor } from '../../kernel/index.js';
import { EndMaintenanceInput, StartMaintenanceInput } from './maintenance.inputs.js';
import { MaintenanceService } from './maintenance.service.js';

@Resolver()
export class MaintenanceResolver {
  constructor(private readonly service: MaintenanceService) {}

  @Mutation(() => MaintenanceTime, {
    description:
      'Lets everybody read and nobody write, or says something else of it while it is on. When this has answered, nothing is written any more.',
  })
  startMaintenance(
    @Me() me: Actor,
    @Args('input', { description: 'What is told.' }) input: StartMaintenanceInput,
  ): Promise<MaintenanceTime> {
    return this.service.start(me, input);
  }

  @Mutation(() => MaintenanceTime, { description: 'Lets everybody write again.' })
  endMaintenance(
    @Me() me: Actor,
    @Args('input', { description: 'The one that is on.' }) input: EndMaintenanceInput,
  ): Promise<MaintenanceTime> {
    return this.service.end(me, input);
  }
}
