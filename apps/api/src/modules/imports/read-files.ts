import { Injectable } from '@nestjs/common';
import { readTable, type Table } from '../../kernel/index.js';

/** Files that are kept as they were read: those that somebody is at. */
const KEPT = 4;

/** Reads a file once, however often it is looked at. */
@Injectable()
export class ReadFiles {
  readonly #read = new Map<string, Table>();

  /** @param bytes asked for where the file was not read here lately */
  async table(hash: string, fileName: string, bytes: () => Promise<Buffer>): Promise<Table> {
    const name = `${hash} ${fileName}`;
    const table = this.#read.get(name) ?? (await readTable(await bytes(), fileName));
    // The one that was looked at last is given up last.
    this.#read.delete(name);
    this.#read.set(name, table);
    const [oldest] = this.#read.keys();
    if (this.#read.size > KEPT && oldest !== undefined) this.#read.delete(oldest);
    return table;
  }
}
