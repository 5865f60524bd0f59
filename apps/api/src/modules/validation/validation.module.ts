import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RoadmapModule } from '../roadmap/index.js';
import { Amendment } from './amendment.entity.js';
import { AmendmentRepository } from './amendment.repository.js';
import { Ballot } from './ballot.entity.js';
import { BallotRepository } from './ballot.repository.js';
import { Declarations } from './declarations.js';
import { PositionDraft } from './position-draft.entity.js';
import { PositionDraftRepository } from './position-draft.repository.js';
import { Position } from './position.entity.js';
import { PositionRepository } from './position.repository.js';
import { PositionsOfPerson } from './positions-of-person.js';
import { PositionsService } from './positions.service.js';
import { Round } from './round.entity.js';
import { RoundRepository } from './round.repository.js';
import { RoundsService } from './rounds.service.js';
import { ValidationLoaders } from './validation.loaders.js';
import { ValidationRegistrations } from './validation-registrations.js';
import { AmendmentFields, PositionFields, RoundFields, ValidationResolver } from './validation.resolver.js';
import { ValidationService } from './validation.service.js';

@Module({
  imports: [RoadmapModule, TypeOrmModule.forFeature([Amendment, Ballot, Position, PositionDraft, Round])],
  providers: [
    RoundRepository,
    BallotRepository,
    PositionRepository,
    PositionDraftRepository,
    AmendmentRepository,
    Declarations,
    ValidationLoaders,
    ValidationService,
    PositionsService,
    RoundsService,
    ValidationRegistrations,
    PositionsOfPerson,
    ValidationResolver,
    RoundFields,
    PositionFields,
    AmendmentFields,
  ],
})
export class ValidationModule {}
