import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType, ArgsType } from '@nestjs/graphql';
import { IsOptional, Max, Min } from 'class-validator';
import { invalid } from '../errors/domain-error.js';

/** The most that is read of a list at once. */
export const WINDOW = 50;

/** How a list goes on. */
@ObjectType({ description: 'Whether a list goes on, and from where.' })
class PageInfo {
  @Field({ description: 'True when there is more after the last edge.' })
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'Pass as `after` to go on; null on an empty page.' })
  endCursor: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: WINDOW, description: `How many, 1 to ${WINDOW}.` })
  @Min(1)
  @Max(WINDOW)
  first: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  @IsOptional()
  after: string | null;
}

interface Edge<T> {
  cursor: string;
  node: T;
}
export interface Connection<T> {
  edges: Edge<T>[];
  pageInfo: PageInfo;
}

/** Makes the connection type of a record: `class InstitutionConnection extends connectionOf(Institution) {}`. */
export function connectionOf<T extends object>(node: Type<T>): Type<Connection<T>> {
  @ObjectType(`${node.name}Edge`, { description: `One ${node.name} in a list.` })
  class NodeEdge {
    @Field({ description: 'Where this edge stands.' })
    cursor: string;
    @Field(() => node, { description: 'The record.' })
    node: T;
  }
  @ObjectType({ isAbstract: true })
  class NodeConnection {
    @Field(() => [NodeEdge], { description: 'The page, in order.' })
    edges: NodeEdge[];
    @Field(() => PageInfo, { description: 'How the list goes on.' })
    pageInfo: PageInfo;
  }
  return NodeConnection;
}

/** A cursor is the sort values of the last row: opaque to clients, not secret. */
export const encodeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** @throws DomainError VALIDATION for anything that is not a cursor of this list. */
export function decodeCursor(cursor: string, length: number, field = 'after'): (string | number)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(values) &&
      values.length === length &&
      values.every((v) => typeof v === 'string' || typeof v === 'number')
    )
      return values;
  } catch {
    // told below, like any other wrong cursor
  }
  throw invalid('cursor_invalid', [{ field, problem: 'cursor_invalid' }]);
}

/** Cuts a result of `first + 1` rows into a page. */
export function toConnection<T>(
  rows: readonly T[],
  first: number,
  cursorOf: (row: T) => readonly (string | number)[],
): Connection<T> {
  const edges = rows.slice(0, first).map((node) => ({ node, cursor: encodeCursor(cursorOf(node)) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
