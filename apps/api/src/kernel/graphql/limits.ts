import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** What one operation may ask for. Generous for the pages, tight for anything that multiplies. */
export const LIMITS = { depth: 12, aliases: 15, fields: 900, cost: 20_000, tokens: 4_000, rootFields: 8 } as const;

/** Marks an error of this rule: Apollo Server gives every validation error one code of its own. */
export const TOO_COMPLEX = 'tooComplex';

const tooComplex = (message: string, nodes: readonly (FieldNode | OperationDefinitionNode)[] = []): GraphQLError =>
  new GraphQLError(message, { nodes: [...nodes], extensions: { [TOO_COMPLEX]: true } });

interface Measure {
  /** Fields of the outermost selection, fragments opened */
  roots: number;
  depth: number;
  aliases: number;
  fields: number;
  cost: number;
}

const nothing: Measure = { roots: 0, depth: 0, aliases: 0, fields: 0, cost: 0 };
const messages: Record<keyof Measure, { limit: number; tell: (found: number, limit: number) => string }> = {
  roots: { limit: LIMITS.rootFields, tell: (_, limit) => `At most ${limit} root fields in one operation.` },
  depth: { limit: LIMITS.depth, tell: tooMuch('depth') },
  aliases: { limit: LIMITS.aliases, tell: tooMuch('aliases') },
  fields: { limit: LIMITS.fields, tell: tooMuch('fields') },
  cost: { limit: LIMITS.cost, tell: tooMuch('cost') },
};

function tooMuch(what: string) {
  return (found: number, limit: number): string => `The operation's ${what} is ${found}; the limit is ${limit}.`;
}

/**
 * A validation rule: refuses operations that are too deep, too wide, alias the same work many times or ask for long lists of lists.
 * A field costs 1, times `first` of the connection it stands in.
 */
export function limitsRule(context: ValidationContext): ASTVisitor {
  // Each fragment is measured once: fragments that spread others twice would otherwise double the work at each level.
  const fragments = new Map<string, Measure>();
  return {
    OperationDefinition(operation) {
      const measured = measure(operation.selectionSet, context, fragments);
      for (const [key, { limit, tell }] of Object.entries(messages) as [
        keyof Measure,
        (typeof messages)[keyof Measure],
      ][]) {
        if (measured[key] > limit) context.reportError(tooComplex(tell(measured[key], limit), [operation]));
      }
    },
  };
}

function measure(set: SelectionSetNode, context: ValidationContext, fragments: Map<string, Measure>): Measure {
  const total = { ...nothing };
  for (const selection of set.selections) {
    const part =
      selection.kind === Kind.FIELD
        ? measureField(selection, context, fragments)
        : selection.kind === Kind.INLINE_FRAGMENT
          ? measure(selection.selectionSet, context, fragments)
          : measureSpread(selection.name.value, context, fragments);
    total.roots += part.roots;
    total.depth = Math.max(total.depth, part.depth);
    total.aliases += part.aliases;
    total.fields += part.fields;
    total.cost += part.cost;
  }
  return total;
}

function measureField(field: FieldNode, context: ValidationContext, fragments: Map<string, Measure>): Measure {
  const inner = field.selectionSet ? measure(field.selectionSet, context, fragments) : nothing;
  const introspection = field.name.value.startsWith('__');
  return {
    roots: 1,
    depth: introspection ? 0 : inner.depth + 1,
    aliases: inner.aliases + (field.alias ? 1 : 0),
    fields: inner.fields + 1,
    cost: 1 + inner.cost * pageSize(field),
  };
}

/** Fragments that spread themselves are refused by a rule of the specification; here they only must not loop. */
function measureSpread(name: string, context: ValidationContext, fragments: Map<string, Measure>): Measure {
  const known = fragments.get(name);
  if (known) return known;
  fragments.set(name, nothing);
  const fragment = context.getFragment(name);
  const measured = fragment ? measure(fragment.selectionSet, context, fragments) : nothing;
  fragments.set(name, measured);
  return measured;
}

function pageSize(field: FieldNode): number {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (!first) return 1;
  // A variable's value is held to its own maximum (200) when it is coerced.
  return first.kind === Kind.INT ? Math.max(1, Number(first.value)) : 200;
}
