import { Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** How large a selection is once its fragments are opened. */
export interface Measure {
  /** Fields of the outermost selection */
  roots: number;
  depth: number;
  introspectionDepth: number;
  aliases: number;
  fields: number;
  /** A field costs 1, times `first` of the connection it stands in */
  cost: number;
}

const nothing: Measure = { roots: 0, depth: 0, introspectionDepth: 0, aliases: 0, fields: 0, cost: 0 };
/** What spreads itself has no end. */
const endless: Measure = { ...nothing, depth: Infinity };

/** A document with its fragments opened, measured without doing the work that it would ask for. */
export class Expansion {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  // Each fragment is measured once: fragments that spread others twice would otherwise double the work at each level.
  readonly #measured = new Map<string, Measure>();

  constructor(private readonly document: DocumentNode) {
    this.#fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
  }

  /** The most of each over all definitions: fragments that no operation uses are validated as well. */
  largest(): Measure {
    const most = { ...nothing };
    for (const definition of this.document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      const measured = this.#measure(definition.selectionSet);
      // The root fields of a fragment are no root fields unless an operation spreads it there.
      const roots = definition.kind === Kind.OPERATION_DEFINITION ? measured.roots : 0;
      for (const [key, value] of Object.entries({ ...measured, roots }) as [keyof Measure, number][])
        most[key] = Math.max(most[key], value);
    }
    return most;
  }

  /**
   * How often one key of the answer is asked for in one place. Validation compares each pair of them, and their
   * selections again pair by pair, so that what repeats inside of what repeats multiplies. Only for what is not endless.
   */
  repetitions(): number {
    const sets = this.document.definitions.flatMap((node) => ('selectionSet' in node ? node.selectionSet : []));
    return Math.max(0, ...sets.map((set) => this.#repetitions([set])));
  }

  #measure(set: SelectionSetNode): Measure {
    const total = { ...nothing };
    for (const selection of set.selections) {
      const part =
        selection.kind === Kind.FIELD
          ? this.#measureField(selection)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? spread(this.#measure(selection.selectionSet))
            : spread(this.#measureSpread(selection.name.value));
      total.roots += part.roots;
      total.depth = Math.max(total.depth, part.depth);
      total.introspectionDepth = Math.max(total.introspectionDepth, part.introspectionDepth);
      total.aliases += part.aliases;
      total.fields += part.fields;
      total.cost += part.cost;
    }
    return total;
  }

  #measureField(field: FieldNode): Measure {
    const inner = field.selectionSet ? this.#measure(field.selectionSet) : nothing;
    const introspection = field.name.value.startsWith('__');
    return {
      roots: 1,
      depth: introspection ? 0 : inner.depth + 1,
      introspectionDepth: introspection ? inner.depth + 1 : inner.introspectionDepth,
      aliases: inner.aliases + (field.alias ? 1 : 0),
      fields: inner.fields + 1,
      cost: 1 + inner.cost * pageSize(field),
    };
  }

  #measureSpread(name: string): Measure {
    const known = this.#measured.get(name);
    if (known) return known;
    this.#measured.set(name, endless); // until it is measured: whoever meets it before is inside of it
    const fragment = this.#fragments.get(name);
    const measured = fragment ? this.#measure(fragment.selectionSet) : nothing;
    this.#measured.set(name, measured);
    return measured;
  }

  #repetitions(sets: readonly SelectionSetNode[]): number {
    const byKey = new Map<string, FieldNode[]>();
    for (const field of this.#fieldsOf(sets)) {
      const key = (field.alias ?? field.name).value;
      const same = byKey.get(key);
      if (same) same.push(field);
      else byKey.set(key, [field]);
    }
    let most = 0;
    for (const fields of byKey.values()) {
      const inner = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
      most = Math.max(most, fields.length, inner.length > 0 ? this.#repetitions(inner) : 0);
    }
    return most;
  }

  #fieldsOf(sets: readonly SelectionSetNode[]): FieldNode[] {
    return sets
      .flatMap(({ selections }) => selections)
      .flatMap((selection) => {
        if (selection.kind === Kind.FIELD) return selection;
        const opened = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
        return opened ? this.#fieldsOf([opened.selectionSet]) : [];
      });
  }
}

/** A spread counts like a field: fragments that hold nothing but each other multiply as well. */
const spread = (inner: Measure): Measure => ({ ...inner, fields: inner.fields + 1 });

function pageSize(field: FieldNode): number {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (!first) return 1;
  // A variable's value is held to its own maximum (200) when it is coerced.
  return first.kind === Kind.INT ? Math.max(1, Number(first.value)) : 200;
}
