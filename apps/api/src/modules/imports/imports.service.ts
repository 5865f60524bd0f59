import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { folded } from '@waymark/domain';
import {
  Act,
  Acts,
  authorize,
  checkFile,
  expectVersion,
  forbidden,
  found,
  ImportKinds,
  isReady,
  notFound,
  type Actor,
  type CheckedFile,
  type ImportKind,
  type Prepared,
  type Said,
} from '../../kernel/index.js';
import type { ImportView } from './import-check.types.js';
import type { Import } from './import.entity.js';
import type { AdjustImportInput, ApplyImportInput, ImportArgs, ImportInput } from './import.inputs.js';
import { preview, type Asked } from './import-preview.js';
import { ImportRepository, type Counts, type NewImport } from './import.repository.js';
import { importEvent } from './imports.events.js';
import { ReadFiles } from './read-files.js';

const FIRST: Asked = { faultsAfter: 0, rowsAfter: 0, change: null };

/** A file as it is held against what is there. */
interface Held {
  kind: ImportKind;
  prepared: Prepared;
  checked: CheckedFile;
}

/** From a file to records, and back: nothing is written before all of it can be, and then all of it at once. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly imports: ImportRepository,
    private readonly kinds: ImportKinds,
    private readonly files: ReadFiles,
    private readonly acts: Acts,
  ) {}

  async listImports(me: Actor, roadmapId: string): Promise<Import[]> {
    if (!me.is(roadmapId, 'S', 'H', 'C')) throw notFound();
    return this.imports.list(me, roadmapId);
  }

  async getImport(me: Actor, { importId, ...asked }: ImportArgs): Promise<ImportView> {
    return this.#view(me, found(await this.imports.find(me, importId)), asked);
  }

  /** The whole check, for the list of faults that leaves as a file. */
  async check(me: Actor, importId: string): Promise<{ import: Import } & Held> {
    const held = found(await this.imports.find(me, importId));
    if (held.state !== 'checked') throw notFound();
    return { import: held, ...(await this.#check(me, held)) };
  }

  /** Reads a file before anything of it is kept; whether it is theirs to give was asked before it came in. */
  async upload(me: Actor, given: Omit<NewImport, 'fileHash'>): Promise<string> {
    const fileHash = createHash('sha256').update(given.bytes).digest('hex');
    await this.files.table(fileHash, given.fileName, () => Promise.resolve(given.bytes));
    return this.begin(me, { ...given, fileHash });
  }

  @Act()
  begin(me: Actor, given: NewImport): Promise<string> {
    return this.acts.inOrder(me, {
      load: () => Promise.resolve(me.in(given.roadmapId)),
      refuse: () => this.kinds.get(given.kind).refuse(me, given.roadmapId),
      change: async () => ({ events: [], result: await this.imports.insert(me, given) }),
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
        this.#stillChecked(held, input);
        const said = this.#said(held, input);
        if (input.mapping?.length === 0) await this.imports.forget(held);
        await this.imports.say(held.id, said);
        if (input.mapping || input.reading) await this.#remember(me, Object.assign(held, said), input);
        return { events: [], id: held.id };
      },
      read: (id) => this.#read(me, id),
    });
  }

  /** All records in one transaction; the rows are held against what is there once more, and nothing has changed it since. */
  @Act()
  applyImport(me: Actor, input: ApplyImportInput): Promise<ImportView> {
    return this.acts.inOrder(me, {
      once: { operation: 'applyImport', input, expected: input.importId },
      load: () => this.imports.lock(me, input.importId),
      refuse: (held) => this.#refuse(me, held),
      change: async (held) => {
        this.#stillChecked(held, input);
        await this.imports.holdKind(held);
        const { kind, checked } = await this.#check(me, held);
        if (!isReady(checked)) throw forbidden('import_not_ready');
        const entering = checked.rows.filter(({ change }) => change !== 'unchanged').map(({ values }) => values);
        const { records, events } = await kind.apply(me, held.roadmapId, entering, () => undefined);
        const counts = countsOf(checked);
        await this.imports.apply(held.id, counts, records);
        await this.#rememberColumns(held, checked);
        return { events: [...events, importEvent('import.applied', held, counts, input.idempotencyKey)], id: held.id };
      },
      read: (id) => this.#read(me, id),
    });
  }

  /** As long as nothing builds on what it brought. */
  @Act()
  undoImport(me: Actor, input: ImportInput): Promise<ImportView> {
    return this.acts.inOrder(me, {
      load: () => this.imports.lock(me, input.importId),
      refuse: (held) => this.#refuse(me, held),
      change: async (held) => {
        if (held.state !== 'applied') throw forbidden('import_closed');
        expectVersion(held, input, { theirs: { state: held.state }, mine: {} });
        await this.imports.holdKind(held);
        const kind = this.kinds.get(held.kind);
        const events = await kind.undo(me, held.roadmapId, await this.imports.records(held.id));
        if (events === null) throw forbidden('import_built_on');
        await this.imports.undo(held.id);
        const counts = { new: held.newRecords ?? 0, changed: held.changedRecords ?? 0 };
        return { events: [...events, importEvent('import.undone', held, counts)], id: held.id };
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

  #stillChecked(held: Import, { expectedVersion }: ImportInput): void {
    if (held.state !== 'checked') throw forbidden('import_closed');
    expectVersion(held, { expectedVersion }, { theirs: { state: held.state }, mine: {} });
  }

  #said({ mapping, readings, confirmed }: Import, input: AdjustImportInput): Said {
    const { reading } = input;
    const mapped = Object.fromEntries((input.mapping ?? []).map(({ name, becomes }) => [name, becomes ?? null]));
    return {
      mapping: input.mapping === null || input.mapping === undefined ? mapping : mapped,
      readings: reading
        ? { ...readings, [reading.column]: { ...readings[reading.column], [folded(reading.text)]: reading.value } }
        : readings,
      confirmed: [...new Set([...confirmed, ...(input.confirm ?? [])])],
    };
  }

  /** A mapping that was said is that of all columns; one that was forgotten leaves the readings. */
  async #remember(me: Actor, held: Import, { mapping }: AdjustImportInput): Promise<void> {
    if (mapping?.length === 0) return;
    const { checked } = await this.#check(me, held);
    await this.#rememberColumns(held, checked);
  }

  async #rememberColumns(held: Import, { columns }: CheckedFile): Promise<void> {
    const mapping = Object.fromEntries(columns.map(({ name, becomes }) => [name, becomes]));
    await this.imports.remember(held, { ...held.mapping, ...mapping }, held.readings);
  }

  async #check(me: Actor, held: Import): Promise<Held> {
    const kind = this.kinds.get(held.kind);
    const table = await this.files.table(held.fileHash, held.fileName, () => this.imports.bytes(held.id));
    const prepared = await kind.prepare(me, held.roadmapId);
    return { kind, prepared, checked: await checkFile(kind, table, prepared, held) };
  }

  async #read(me: Actor, id: string): Promise<ImportView> {
    return this.#view(me, found(await this.imports.find(me, id)), FIRST);
  }

  async #view(me: Actor, held: Import, asked: Asked): Promise<ImportView> {
    if (held.state !== 'checked') return { import: held, check: null };
    const { kind, prepared, checked } = await this.#check(me, held);
    return { import: held, check: preview(kind, prepared, checked, asked) };
  }
}

function countsOf({ rows }: CheckedFile): Counts {
  const count = (asked: keyof Counts): number => rows.filter(({ change }) => change === asked).length;
  return { new: count('new'), changed: count('changed'), unchanged: count('unchanged') };
}
