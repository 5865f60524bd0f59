import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobHandlers } from './job-handlers.js';
import { JobQueue } from './job-queue.js';
import { Job } from './job.entity.js';
import { JobRepository } from './job.repository.js';
import { Jobs } from './jobs.js';
import { JobsOfPerson } from './jobs-of-person.js';
import { JobsResolver } from './jobs.resolver.js';

/** Global: any module starts jobs and says how they are done. Who runs them is the process's background work. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Job])],
  providers: [JobHandlers, JobQueue, JobRepository, Jobs, JobsOfPerson, JobsResolver],
  exports: [JobHandlers, JobQueue, JobRepository, Jobs],
})
export class JobsModule {}
