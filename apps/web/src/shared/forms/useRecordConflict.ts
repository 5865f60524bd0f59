import { useEffect, useState } from 'react';
import type { AppError } from '../api/AppError.js';
import type { ServerDraft } from './useServerDraft.js';

/** A record as it was at one moment, with its fields as a form holds them. */
export interface SeenRecord<Fields> {
  version: number;
  fields: Fields;
}

interface RecordConflictOptions<Fields extends object> {
  /** The record as far as the page knows it; null for one that is to be made. */
  record: SeenRecord<Fields> | null;
  /** As it was when the words in the form were begun: it is kept on the device with them. */
  base: SeenRecord<Fields> | null;
  mine: Fields;
  /** Puts fields into the form that are written upon this state of the record. */
  put: (fields: Fields, base: SeenRecord<Fields>) => void;
}

/** What {@link ConflictQuestion} asks about, and what the form is to look at before it sends. */
export interface RecordConflict<Fields> extends Pick<
  ServerDraft<Fields, SeenRecord<Fields>>,
  'conflict' | 'comparing' | 'compare' | 'resolve' | 'put'
> {
  /** Whether a choice has to be made first; then the question is shown. */
  mustChoose: () => boolean;
  /** To be called with a refusal: where it was a conflict, what was met is compared as soon as it is known. */
  meet: (error: AppError) => void;
}

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const keysOf = <Fields extends object>(fields: Fields) => Object.keys(fields) as (keyof Fields)[];

/**
 * A form that changes a record which somebody else may change meanwhile. Fields that only one of the two has changed are
 * taken as that one left them; of the others nothing is overwritten before it was shown and chosen.
 */
export function useRecordConflict<Fields extends object>({
  record,
  base,
  mine,
  put,
}: RecordConflictOptions<Fields>): RecordConflict<Fields> {
  const met = record !== null && base !== null && record.version > base.version ? { record, base } : null;
  const [comparing, compare] = useState(met !== null);
  const joined = met && join(met.base.fields, met.record.fields, mine);
  const isOpen = joined !== null && joined.disputed;
  useEffect(() => {
    if (met && joined && !joined.disputed) put(joined.fields, met.record);
  });
  return {
    conflict:
      met && isOpen
        ? { base: met.base.fields, theirs: met.record, theirValues: met.record.fields, mine: joined.fields }
        : null,
    comparing,
    compare,
    resolve: (chosen) => met && put(chosen, met.record),
    put: (fields) => record && put(fields, record),
    mustChoose: () => {
      if (isOpen) compare(true);
      return isOpen;
    },
    meet: ({ code }) => {
      if (code === 'CONFLICT') compare(true);
    },
  };
}

/** Mine where I have changed it, else theirs; `disputed` where both have changed one field, and not alike. */
function join<Fields extends object>(
  base: Fields,
  theirs: Fields,
  mine: Fields,
): { fields: Fields; disputed: boolean } {
  const isMine = (key: keyof Fields) => !equal(mine[key], base[key]);
  const keys = keysOf(theirs);
  return {
    fields: Object.fromEntries(keys.map((key) => [key, (isMine(key) ? mine : theirs)[key]])) as Fields,
    disputed: keys.some((key) => isMine(key) && !equal(theirs[key], base[key]) && !equal(theirs[key], mine[key])),
  };
}
