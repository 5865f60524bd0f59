import { CustomScalar, Scalar } from '@nestjs/graphql';
import { isDay } from '@waymark/domain';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

function parseInstant(value: unknown): Date {
  if (typeof value === 'string' && INSTANT.test(value)) {
    const date = new Date(value);
    // A day that the calendar does not have would slide to another; a year of five figures cannot be read back.
    if (isDay(value.slice(0, 10)) && !Number.isNaN(date.getTime()) && isDay(date.toISOString().slice(0, 10)))
      return date;
  }
  throw new GraphQLError('A DateTime is an ISO 8601 instant with its offset, for example 2026-12-04T16:00:00Z.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'An instant: ISO 8601 in UTC.';

  serialize(value: unknown): string {
    return (value instanceof Date ? value : new Date(String(value))).toISOString();
  }
  parseValue(value: unknown): Date {
    return parseInstant(value);
  }
  parseLiteral(node: ValueNode): Date {
    return parseInstant(node.kind === Kind.STRING ? node.value : null);
  }
}

/** Class that stands for the scalar in `@Field(() => Day)`. Values are strings `YYYY-MM-DD`. */
export class Day {}

function parseDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('A Day is a calendar date, for example 2026-12-04.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

@Scalar('Day', () => Day)
export class DayScalar implements CustomScalar<string, string> {
  description = 'A calendar date without a time: YYYY-MM-DD.';

  serialize(value: unknown): string {
    return parseDay(value);
  }
  parseValue(value: unknown): string {
    return parseDay(value);
  }
  parseLiteral(node: ValueNode): string {
    return parseDay(node.kind === Kind.STRING ? node.value : null);
  }
}
