import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** What a query asks of a value, through fragments and at every depth: a page reads and sends what is asked for. */
export class Selection {
  /** For whoever reads the whole value, without a query */
  static readonly everything = new Selection(null);

  private constructor(readonly fields: ReadonlyMap<string, Selection> | null) {}

  static of(nodes: readonly SelectionSetNode[], fragments: GraphQLResolveInfo['fragments']): Selection {
    const found = new Map<string, SelectionSetNode[]>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          const { name, selectionSet } = selection;
          found.set(name.value, [...(found.get(name.value) ?? []), ...(selectionSet ? [selectionSet] : [])]);
        } else {
          const set =
            selection.kind === Kind.INLINE_FRAGMENT
              ? selection.selectionSet
              : fragments[selection.name.value]?.selectionSet;
          if (set) collect(set);
        }
      }
    };
    nodes.forEach(collect);
    return new Selection(new Map([...found].map(([name, sets]) => [name, Selection.of(sets, fragments)])));
  }

  has(field: string): boolean {
    return this.fields === null || this.fields.has(field);
  }

  /** Also these, which what is asked for is computed from. */
  and(...fields: readonly string[]): Selection {
    if (this.fields === null) return this;
    const more = fields
      .filter((field) => !this.fields?.has(field))
      .map((field) => [field, Selection.everything] as const);
    return new Selection(new Map([...this.fields, ...more]));
  }

  /** The same with another selection under a field. */
  with(field: string, under: Selection): Selection {
    return this.fields === null ? this : new Selection(new Map([...this.fields, [field, under]]));
  }

  /** What is asked of the value under a field; nothing where the field is not asked for. */
  under(field: string): Selection {
    return this.fields === null ? this : (this.fields.get(field) ?? new Selection(new Map()));
  }
}

/** A document that is sent again is the same object, and asks for the same. */
const known = new WeakMap<FieldNode, Selection>();

/** What the query asks of the operation's result. */
export function selectionOf({ fieldNodes, fragments }: GraphQLResolveInfo): Selection {
  const only = fieldNodes.length === 1 ? fieldNodes[0] : undefined;
  const asked = () =>
    Selection.of(
      fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []),
      fragments,
    );
  if (!only) return asked();
  const selection = known.get(only) ?? asked();
  known.set(only, selection);
  return selection;
}
