import { Injectable } from '@nestjs/common';
import type { Sql } from '../database/sql.js';

/** Somebody with an account, as what is held about whom. */
export interface Person {
  userId: string;
  /** In lower case */
  email: string;
}

/** What one room holds about a person. */
export interface PersonalRecords {
  /**
   * Parts of the person's file by their names, each an expression of JSON.
   * @param words whether the person asks, who is told the own words too; an administrator is told what there is and when
   */
  parts?(person: Person, words: boolean): Readonly<Record<string, Sql<unknown>>>;
  /** Before the account is deleted, in its transaction: what is the person's alone goes, what stays names nobody. */
  erase?(person: Person): Promise<void>;
}

/** Everything that is held about a person, by whoever holds it: the rooms register when they start. */
@Injectable()
export class PersonalData {
  readonly #rooms: PersonalRecords[] = [];

  register(records: PersonalRecords): void {
    this.#rooms.push(records);
  }

  parts(person: Person, words: boolean): Readonly<Record<string, Sql<unknown>>> {
    return Object.assign({}, ...this.#rooms.map((room) => room.parts?.(person, words))) as Record<string, Sql<unknown>>;
  }

  async erase(person: Person): Promise<void> {
    for (const room of this.#rooms) await room.erase?.(person);
  }
}

/** What a list of the person's file says of one record. */
export type Told = Readonly<Record<string, unknown>>;
