import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Act,
  Acts,
  authorize,
  expectVersion,
  FileOwners,
  Files,
  forbidden,
  found,
  ImportKinds,
  isUnderWay,
  Jobs,
  notFound,
  readingOf,
  sql,
  type Actor,
  type ImportKind,
  type Job,
  type Said,
} from '../../kernel/index.js';
import type { ImportView, ListedImport } from './import-check.types.js';
import { ImportChecker, type GivenTable, type Held } from './import-checker.js';
import { APPLY, UNDO } from './import-jobs.js';
import type { Import } from './import.entity.js';
import type { AdjustImportInput, ApplyImportInput, ImportArgs, ImportInput } from './import.inputs.js';
import { preview, type Asked } from './import-preview.js';
import { ImportRepository } from './import.repository.js';
import { importPolicy } from './imports.policy.js';

const FIRST: Asked = { faultsAfter: 0, rowsAfter: 0, sheet: null, change: null };

/** From a file to records, and back: what is asked for here is done in the background, all of it or nothing. */
@Injectable()
export class ImportsService implements OnModuleInit {
  constructor(
    private readonly imports: ImportRepository,
    private readonly kinds: ImportKinds,
    private readonly checker: ImportChecker,
    private readonly files: Files,
    private readonly owners: FileOwners,
    private readonly jobs: Jobs,
    private readonly acts: Acts,
  ) {}

  onModuleInit(): void {
    this.owners.register('import', {
      pointsTo: (file) => sql`exists (select 1 from imports i where i.file_id = ${file})`,
      isReadBy: (me, file) =>
        sql`exists (select 1 from imports i where i.file_id = ${file} and ${importPolicy.scope(me, 'i')})`,
    });
  }

  async listImports(me: Actor, roadmapId: string): Promise<ListedImport[]> {
    if (!me.is(roadmapId, 'S', 'H', 'C')) throw notFound();
    const working = await this.imports.underWay(me, roadmapId);
    const listed = await this.imports.list(me, roadmapId);
    // Work that has ended between the two reads has changed what it was about.
    return listed.map((one) => Object.assign(one, { underWay: working.get(one.id) === one.version }));
  }

  async getImport(me: Actor, { importId, ...asked }: ImportArgs): Promise<ImportView> {
    return this.#view(me, found(await this.imports.find(me, importId)), asked);
  }

  /** The whole check, for the list of faults that leaves as a file. */
  async check(me: Actor, importId: string): Promise<Held> {
    const held = found(await this.imports.find(me, importId));
    if (held.state !== 'checked') throw notFound();
    return this.checker.check(me, held);
  }

  /** Whether it is theirs to give was asked before it came in. */
  async upload(me: Actor, given: GivenTable): Promise<string> {
    const { id } = await this.checker.take(me, given);
    return this.begin(me, given, id);
  }

  @Act()
  begin(me: Actor, { roadmapId, kind, fileName }: Omit<GivenTable, 'bytes'>, fileId: string): Promise<string> {
    return this.acts.inOrder(me, {
      load: () => Promise.resolve(me.in(roadmapId)),
      refuse: () => this.kinds.get(kind).refuse(me, roadmapId),
      change: async () => {
        const { sha256, size } = await this.files.attach(me, fileId, roadmapId);
        const facts = { roadmapId, kind, fileName, fileHash: sha256, fileSize: size, fileId };
        return { events: [], result: await this.imports.insert(me, facts) };
      },
      read: () => Promise.reject(new Error('an import was begun and nothing is told of it')),
    });
  }

  /** Mapping, readings and confirmations are kept with the import, and the first two for the next file as well. */
  @Act()
  adjustImport(me: Actor, input: AdjustImportInput): Promise<ImportView> {
    return this.acts.inOrder(me, {
      load: () => this.imports.lock(me, input.importId),
      refuse: (held) => this.#refuse(me, held),
      change: async (held) => {
        await this.#assertNow(me, held, input, 'checked');
        const said = this.#said(held, input);
        if (input.mapping?.length === 0) await this.imports.forget(held);
        await this.imports.say(held.id, said);
        if (input.mapping || input.reading) await this.#remember(me, Object.assign(held, said), input);
        return { events: [], id: held.id };
      },
      read: (id) => this.#read(me, id),
    });
  }

  /** Begins to import; `job` of the answer says how far it is. */
  @Act()
  applyImport(me: Actor, input: ApplyImportInput): Promise<ImportView> {
    return this.acts.inOrder(me, {
      once: { operation: 'applyImport', input, expected: input.importId },
      load: () => this.imports.lock(me, input.importId),
      refuse: (held) => this.#refuse(me, held),
      change: async (held) => {
        await this.#assertNow(me, held, input, 'checked');
        await this.checker.assertScanned(me, held);
        await this.imports.meant(held.id, input.reason ?? '', input.ground ?? null);
        return this.#start(me, held, APPLY);
      },
      read: (id) => this.#read(me, id),
    });
  }

  /** Begins to take an import back. */
  @Act()
  undoImport(me: Actor, input: ImportInput): Promise<ImportView> {
    return this.acts.inOrder(me, {
      load: () => this.imports.lock(me, input.importId),
      refuse: (held) => this.#refuse(me, held),
      change: async (held) => {
        if (this.kinds.get(held.kind).undo === undefined) throw forbidden('import_closed');
        await this.#assertNow(me, held, input, 'applied');
        return this.#start(me, held, UNDO);
      },
      read: (id) => this.#read(me, id),
    });
  }

  /** A kind in a roadmap that the actor is a member of: to anybody else there is neither. */
  kind(me: Actor, name: string, roadmapId: string): ImportKind {
    if (me.in(roadmapId) === null) throw notFound();
    return this.kinds.get(name);
  }

  mayImport(me: Actor, kind: ImportKind, roadmapId: string): void {
    authorize(kind.refuse(me, roadmapId));
  }

  #refuse(me: Actor, { kind, roadmapId }: Import) {
    return this.kinds.get(kind).refuse(me, roadmapId);
  }

  /** As it was seen, and nothing is being done with it. */
  async #assertNow(me: Actor, held: Import, { expectedVersion }: ImportInput, state: Import['state']): Promise<void> {
    if (held.state !== state) throw forbidden('import_closed');
    const job = await this.#job(me, held);
    if (job && isUnderWay(job)) throw forbidden('import_under_way');
    expectVersion(held, { expectedVersion }, { theirs: { state: held.state }, mine: {} });
  }

  async #start(me: Actor, { id, roadmapId }: Import, work: string): Promise<{ events: []; id: string }> {
    // What is recorded later is refused then: it is told before anything begins.
    if (await this.imports.isClosed(roadmapId)) throw forbidden('roadmap_closed');
    await this.imports.start(id, await this.jobs.start(me, work, { importId: id }, roadmapId));
    return { events: [], id }; // its record is that of what it does
  }

  async #job(me: Actor, { jobId }: Import): Promise<Job | null> {
    return jobId === null ? null : this.jobs.find(me, jobId);
  }

  #said({ mapping, readings, confirmed }: Import, input: AdjustImportInput): Said {
    const { reading } = input;
    const mapped = Object.fromEntries((input.mapping ?? []).map(({ name, becomes }) => [name, becomes ?? null]));
    return {
      mapping: input.mapping === null || input.mapping === undefined ? mapping : mapped,
      readings: reading
        ? {
            ...readings,
            [reading.column]: {
              ...readings[reading.column],
              ...readingOf(reading.text, reading.value, reading.cell ?? null),
            },
          }
        : readings,
      confirmed: [...new Set([...confirmed, ...(input.confirm ?? [])])],
    };
  }

  /** A mapping that was said is that of all columns; one that was forgotten leaves the readings. */
  async #remember(me: Actor, held: Import, { mapping }: AdjustImportInput): Promise<void> {
    if (mapping?.length === 0) return;
    const { checked } = await this.checker.check(me, held);
    await this.imports.rememberColumns(held, checked.sheets);
  }

  async #read(me: Actor, id: string): Promise<ImportView> {
    return this.#view(me, found(await this.imports.find(me, id)), FIRST);
  }

  /** While it is worked on, nothing is held against what is there: that changes at this moment. */
  async #view(me: Actor, first: Import, asked: Asked): Promise<ImportView> {
    const job = await this.#job(me, first);
    // The work may have ended between the two reads; its end and what it wrote are one.
    const held = job ? found(await this.imports.find(me, first.id)) : first;
    const undoable = this.kinds.get(held.kind).undo !== undefined;
    if (held.state !== 'checked' || (job && isUnderWay(job))) return { import: held, check: null, undoable, job };
    const { prepared, checked } = await this.checker.check(me, held);
    return { import: held, check: preview(prepared, checked, asked), undoable, job };
  }
}
