import { Args, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor, type Wire } from '../../kernel/index.js';
import { PeopleArgs } from '../identity/index.js';
import { PeopleReadModel } from './people.read-model.js';
import { AdministeredRoadmap, People } from './people.types.js';

@Resolver()
export class PeopleResolver {
  constructor(private readonly readModel: PeopleReadModel) {}

  @Query(() => People, { description: 'Who acts for whom in a roadmap, as far as you may read it.' })
  people(@Me() me: Actor, @Args() { roadmap }: PeopleArgs): Promise<Wire<People>> {
    return this.readModel.people(me, roadmap);
  }

  @Query(() => [AdministeredRoadmap], {
    description:
      'All roadmaps by title, for administrators: title, participants and people, and nothing of their content.',
  })
  administeredRoadmaps(@Me() me: Actor): Promise<AdministeredRoadmap[]> {
    return this.readModel.administeredRoadmaps(me);
  }
}
