import { Global, Module } from '@nestjs/common';
import { PageRevisions } from '../../kernel/index.js';
import { DraftReadModel } from './draft.read-model.js';
import { TranslationReadModel } from './translation.read-model.js';
import { DocumentFiles } from './document-files.js';
import { DocumentsController } from './documents.controller.js';
import { CompareReadModel } from './compare.read-model.js';
import { AlignmentController } from './alignment.controller.js';
import { AlignmentFiles } from './alignment-files.js';
import { AlignmentReadModel } from './alignment.read-model.js';
import { DocumentsReadModel } from './documents.read-model.js';
import { FiguresReadModel } from './figures.read-model.js';
import { GridReadModel } from './grid.read-model.js';
import { InstitutionsReadModel } from './institutions.read-model.js';
import { OverviewReadModel } from './overview.read-model.js';
import { SqlPageRevisions } from './page-revisions.read-model.js';
import { Pages } from './page-statement.js';
import { OwnRoadmapsReadModel } from './own-roadmaps.read-model.js';
import { PeopleReadModel } from './people.read-model.js';
import { PriorityReadModel } from './priority.read-model.js';
import { ProgressReadModel } from './progress.read-model.js';
import { StepReadModel } from './step.read-model.js';
import { ValidationReadModel } from './validation.read-model.js';
import { WorkReadModel } from './work.read-model.js';
import './reporting.policy.js';

/** Global, because the kernel asks it whether a page is the same still. */
@Global()
@Module({
  exports: [PageRevisions],
  controllers: [DocumentsController, AlignmentController],
  providers: [
    { provide: PageRevisions, useClass: SqlPageRevisions },
    Pages,
    DraftReadModel,
    TranslationReadModel,
    CompareReadModel,
    DocumentFiles,
    DocumentsReadModel,
    FiguresReadModel,
    GridReadModel,
    OverviewReadModel,
    PriorityReadModel,
    ValidationReadModel,
    StepReadModel,
    AlignmentReadModel,
    AlignmentFiles,
    WorkReadModel,
    ProgressReadModel,
    OwnRoadmapsReadModel,
    PeopleReadModel,
    InstitutionsReadModel,
  ],
})
export class ReportingModule {}
