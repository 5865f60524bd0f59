import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor/actor.js';
import { maybe, object, type Parts, type Wire } from '../database/json.js';
import { join, raw, sql, type Sql } from '../database/sql.js';

/** How a record is cited where it is only pointed at. Codes tell what it is of and on which page it stands. */
export interface Citation {
  priorityCode: string | null;
  stepCode: string | null;
  roundCode: string | null;
  /** The participant whose record it is */
  participantCode: string | null;
  /** Its own short code or number: "A-14", "P3 ¶2" */
  code: string | null;
  title: string | null;
}

const UNSAID: Parts<Citation> = {
  priorityCode: raw('null'),
  stepCode: raw('null'),
  roundCode: raw('null'),
  participantCode: raw('null'),
  code: raw('null'),
  title: raw('null'),
};

/** How one kind of records is cited: its parts, and where they come from. */
export interface CitationSource {
  id: Sql;
  parts: Partial<Parts<Citation>>;
  /** `from … where …`, narrowed to what the actor may read */
  from: (me: Actor) => Sql;
}

/** How records are named by their owners, who register and so supply visibility. */
@Injectable()
export class Citations {
  readonly #sources = new Map<string, CitationSource>();

  register(kind: string, source: CitationSource): void {
    this.#sources.set(kind, source);
  }

  kinds(): string[] {
    return [...this.#sources.keys()];
  }

  /** The citation of the record `id` of `kind` as a JSON object in the shape of `Citation`; null where it is not in sight. */
  json(me: Actor, kind: Sql, id: Sql): Sql<Wire<Citation> | null> {
    const cases = [...this.#sources].map(([name, source]) => {
      const cited = object<Citation>({ ...UNSAID, ...source.parts });
      return sql`when ${raw(`'${name}'`)} then ${maybe(cited, sql`${source.from(me)} and ${source.id} = ${id}`)}`;
    });
    return sql`case ${kind} ${join(cases, ' ')} end`;
  }
}
