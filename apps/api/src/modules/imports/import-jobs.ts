import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isBlank } from '@waymark/domain';
import {
  Act,
  Acts,
  asksReason,
  forbidden,
  ImportKinds,
  invalid,
  isReady,
  JobHandlers,
  type Actor,
  type CheckedFile,
  type DomainEvent,
  type JobFacts,
  type JobRun,
} from '../../kernel/index.js';
import { ImportChecker } from './import-checker.js';
import type { Import } from './import.entity.js';
import { ImportRepository, type Counts } from './import.repository.js';
import { importEvent } from './imports.events.js';

/** What a job of an import is told. */
interface ImportWork extends JobFacts {
  importId: string;
}

export const APPLY = 'imports.apply';
export const UNDO = 'imports.undo';

/**
 * Imports, and takes imports back: all records in one transaction that ends with the job, or nothing. So either may begin
 * anew where its process was lost.
 */
@Injectable()
export class ImportJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly imports: ImportRepository,
    private readonly checker: ImportChecker,
    private readonly kinds: ImportKinds,
    private readonly acts: Acts,
  ) {}

  onModuleInit(): void {
    this.handlers.register<ImportWork>(APPLY, { mayRunAgain: true, run: (run) => this.apply(run.me, run) });
    this.handlers.register<ImportWork>(UNDO, { mayRunAgain: true, run: (run) => this.undo(run.me, run) });
  }

  /** The rows are held against what is there once more, and nothing changes it until they are in. */
  @Act()
  apply(me: Actor, run: JobRun<ImportWork>): Promise<JobFacts> {
    return this.#work(me, run, 'checked', async (held) => {
      const { kind, prepared, checked } = await this.checker.check(me, held);
      if (held.ground !== null && held.ground !== (prepared.ground ?? null)) throw forbidden('import_outdated');
      if (!isReady(checked)) throw forbidden('import_not_ready');
      if (asksReason(checked) && isBlank(held.reason))
        throw invalid('reason_required', [{ field: 'reason', problem: 'reason_required' }]);
      const entering = checked.sheets.flatMap(({ of, rows }) =>
        rows.flatMap(({ change, row, values }) =>
          change === 'unchanged' && !kind.document ? [] : { sheet: of.key, row, values },
        ),
      );
      const progress = (done: number, of: number): void => run.progress(done, of);
      const { records, events } = await kind.apply(me, held.roadmapId, entering, progress, held.reason);
      const counts = countsOf(checked);
      await this.imports.apply(held.id, counts, records);
      await this.imports.rememberColumns(held, checked.sheets);
      return { events: [...events, importEvent('import.applied', held, counts)], result: { ...counts } };
    });
  }

  /** As long as nothing builds on what it brought. */
  @Act()
  undo(me: Actor, run: JobRun<ImportWork>): Promise<JobFacts> {
    return this.#work(me, run, 'applied', async (held) => {
      const kind = this.kinds.get(held.kind);
      const records = await this.imports.records(held.id);
      const progress = (done: number, of: number): void => run.progress(done, of);
      const events = (await kind.undo?.(me, held.roadmapId, records, progress)) ?? null;
      if (events === null) throw forbidden('import_built_on');
      await this.imports.undo(held.id);
      const counts = { new: held.newRecords ?? 0, changed: held.changedRecords ?? 0 };
      return { events: [...events, importEvent('import.undone', held, counts)], result: counts };
    });
  }

  /** The end of the job is part of what it writes: a run that nobody waits for any more leaves nothing. */
  #work(
    me: Actor,
    run: JobRun<ImportWork>,
    state: Import['state'],
    change: (held: Import) => Promise<{ events: DomainEvent[]; result: JobFacts }>,
  ): Promise<JobFacts> {
    return this.acts.inOrder<Import, JobFacts>(me, {
      load: () => this.imports.lock(me, run.input.importId),
      refuse: ({ kind, roadmapId }) => this.kinds.get(kind).refuse(me, roadmapId),
      change: async (held) => {
        if (held.state !== state || held.jobId !== run.id) throw forbidden('import_closed');
        await this.imports.holdKind(held);
        const done = await change(held);
        await run.complete(done.result);
        return done;
      },
      read: () => Promise.reject(new Error('the work on an import answers with its result')),
    });
  }
}

function countsOf({ sheets }: CheckedFile): Counts {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const count = (asked: keyof Counts): number => rows.filter(({ change }) => change === asked).length;
  return { new: count('new'), changed: count('changed'), unchanged: count('unchanged') };
}
