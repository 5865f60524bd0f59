import { Injectable } from '@nestjs/common';
import type { Table } from '../../kernel/index.js';

/** Files that are kept as they were read: those that somebody is at. */
const KEPT = 4;

/** Reads a file once, however often it is looked at. */
@Injectable()
export class ReadFiles {
  readonly #read = new Map<string, Table>();

  /**
   * @param name of the file and of how it is read
   * @param read asked for where it was not read here lately
   */
  async table(name: string, read: () => Promise<Table>): Promise<Table> {
    const table = this.#read.get(name) ?? (await read());
    // The one that was looked at last is given up last.
    this.#read.delete(name);
    this.#read.set(name, table);
    const [oldest] = this.#read.keys();
    if (this.#read.size > KEPT && oldest !== undefined) this.#read.delete(oldest);
    return table;
  }
}
