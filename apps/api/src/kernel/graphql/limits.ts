import { GraphQLError, Kind, type ASTVisitor, type FieldNode, type OperationDefinitionNode, type SelectionSetNode, type ValidationContext } from 'graphql';

/** What one operation may ask for. Generous for the pages, tight for anything that multiplies. */
export const LIMITS = { depth: 12, aliases: 15, fields: 900, cost: 20_000, tokens: 4_000, rootFields: 8 } as const;

const tooComplex = (message: string, nodes: readonly (FieldNode | OperationDefinitionNode)[] = []): GraphQLError =>
  new GraphQLError(message, { nodes: [...nodes], extensions: { code: 'QUERY_TOO_COMPLEX' } });

interface Measure {
  depth: number;
  aliases: number;
  fields: number;
  cost: number;
}

/**
 * A validation rule: refuses operations that are too deep, too wide, alias the same work many times or ask for long lists of lists.
 * A field costs 1, times `first` of the connection it stands in.
 */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const roots = operation.selectionSet.selections.length;
      if (roots > LIMITS.rootFields) context.reportError(tooComplex(`At most ${LIMITS.rootFields} root fields in one operation.`, [operation]));
      const measured = measure(operation.selectionSet, context, new Set());
      for (const key of ['depth', 'aliases', 'fields', 'cost'] as const) {
        if (measured[key] > LIMITS[key]) {
          context.reportError(tooComplex(`The operation's ${key} is ${measured[key]}; the limit is ${LIMITS[key]}.`, [operation]));
        }
      }
    },
  };
}

function measure(set: SelectionSetNode, context: ValidationContext, open: ReadonlySet<string>): Measure {
  const total: Measure = { depth: 0, aliases: 0, fields: 0, cost: 0 };
  for (const selection of set.selections) {
    const part =
      selection.kind === Kind.FIELD ? measureField(selection, context, open)
      : selection.kind === Kind.INLINE_FRAGMENT ? measure(selection.selectionSet, context, open)
      : measureSpread(selection.name.value, context, open);
    total.depth = Math.max(total.depth, part.depth);
    total.aliases += part.aliases;
    total.fields += part.fields;
    total.cost += part.cost;
  }
  return total;
}

function measureField(field: FieldNode, context: ValidationContext, open: ReadonlySet<string>): Measure {
  const inner = field.selectionSet ? measure(field.selectionSet, context, open) : { depth: 0, aliases: 0, fields: 0, cost: 0 };
  const introspection = field.name.value.startsWith('__');
  return {
    depth: introspection ? 0 : inner.depth + 1,
    aliases: inner.aliases + (field.alias ? 1 : 0),
    fields: inner.fields + 1,
    cost: 1 + inner.cost * pageSize(field),
  };
}

/** Fragments that spread themselves are refused by a rule of the specification; here they only must not loop. */
function measureSpread(name: string, context: ValidationContext, open: ReadonlySet<string>): Measure {
  const fragment = context.getFragment(name);
  if (!fragment || open.has(name)) return { depth: 0, aliases: 0, fields: 0, cost: 0 };
  return measure(fragment.selectionSet, context, new Set([...open, name]));
}

function pageSize(field: FieldNode): number {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (!first) return 1;
  // A variable's value is held to its own maximum (200) when it is coerced.
  return first.kind === Kind.INT ? Math.max(1, Number(first.value)) : 200;
}
