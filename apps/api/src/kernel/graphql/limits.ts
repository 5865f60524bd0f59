import { Kind, visit, type DocumentNode } from 'graphql';
import { Expansion } from './expansion.js';

/**
 * What one document may ask for. Generous for the pages (the largest has 500 tokens, 435 fields, 15 fragments), tight for
 * anything that multiplies. All of it is measured before the document is validated: rules of the specification compare
 * each field with each other of its name, and describe each mistake at length.
 */
export const LIMITS = {
  /** Of the text, before it is read; the place of a mistake is found line by line */
  characters: 20_000,
  lines: 2_000,
  tokens: 2_000,
  operations: 5,
  fragments: 30,
  /** Of fragments, named and inline, as written */
  spreads: 100,
  directives: 30,
  variables: 40,
  /** Of lists and objects inside arguments */
  nesting: 10,
  depth: 12,
  introspectionDepth: 20,
  aliases: 15,
  /** And fragments spread, all opened */
  fields: 900,
  /** Of one answer's key in one place, fragments opened */
  repetitions: 10,
  cost: 20_000,
  roots: 8,
} as const;

type Limit = keyof typeof LIMITS;

/** Marks an error of a limit: Apollo Server gives every validation error one code of its own. */
export const TOO_COMPLEX = 'tooComplex';

/** What a refused document is told, where the name of its limit does not say it by itself. */
const words: Partial<Record<Limit, string>> = {
  introspectionDepth: 'depth of introspection',
  nesting: 'nesting of arguments',
  repetitions: 'repetitions of one field',
  roots: 'root fields',
};

/** @returns one sentence for each limit that the document exceeds */
export function excesses(document: DocumentNode): string[] {
  // What is written is counted first, in one walk. Only what is small enough by that is opened, and compared after that.
  const written = exceeded(writtenCounts(document));
  if (written.length > 0) return written;
  const expansion = new Expansion(document);
  const opened = exceeded(expansion.largest());
  return opened.length > 0 ? opened : exceeded({ repetitions: expansion.repetitions() });
}

function exceeded(counts: Partial<Record<Limit, number>>): string[] {
  return Object.entries(counts)
    .filter(([limit, count]) => count > LIMITS[limit as Limit])
    .map(([limit, count]) => sentence(limit as Limit, count));
}

export const sentence = (limit: Limit, count: number): string =>
  `Too much at once: ${words[limit] ?? limit} ${count === Infinity ? 'without end' : count}, at most ${LIMITS[limit]}.`;

type Written = 'operations' | 'fragments' | 'spreads' | 'directives' | 'variables' | 'nesting';

function writtenCounts(document: DocumentNode): Record<Written, number> {
  const counts = { operations: 0, fragments: 0, spreads: 0, directives: 0, variables: 0, nesting: 0 };
  let nesting = 0;
  const value = {
    enter: () => void (counts.nesting = Math.max(counts.nesting, (nesting += 1))),
    leave: () => void (nesting -= 1),
  };
  const count = (name: Written) => (): void => void (counts[name] += 1);
  visit(document, {
    [Kind.OPERATION_DEFINITION]: { enter: count('operations') },
    [Kind.FRAGMENT_DEFINITION]: { enter: count('fragments') },
    [Kind.FRAGMENT_SPREAD]: { enter: count('spreads') },
    [Kind.INLINE_FRAGMENT]: { enter: count('spreads') },
    [Kind.DIRECTIVE]: { enter: count('directives') },
    [Kind.VARIABLE_DEFINITION]: { enter: count('variables') },
    [Kind.LIST]: value,
    [Kind.OBJECT]: value,
  });
  return counts;
}
