import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor/actor.js';
import { or, type Sql } from '../database/sql.js';

/** How the records of one kind point to files. Both are conditions over the file's id. */
export interface FileOwner {
  /** One of them points to it, whoever asks: then it is kept */
  pointsTo(file: Sql): Sql;
  /** One of them that the actor may read points to it: then it may be downloaded */
  isReadBy(me: Actor, file: Sql): Sql;
}

/** Who reads a file is decided by the record that points to it; the owner of the record registers here when it starts. */
@Injectable()
export class FileOwners {
  readonly #owners = new Map<string, FileOwner>();

  /** @param kind of the records, such as `accreditation` */
  register(kind: string, owner: FileOwner): void {
    this.#owners.set(kind, owner);
  }

  isAttached(file: Sql): Sql {
    return or(...[...this.#owners.values()].map((owner) => owner.pointsTo(file)));
  }

  isReadBy(me: Actor, file: Sql): Sql {
    return or(...[...this.#owners.values()].map((owner) => owner.isReadBy(me, file)));
  }
}
