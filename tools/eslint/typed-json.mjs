/**
 * JSON that the database builds has a shape that the compiler knows: `object<T>`, `list`, `maybe` and `when` of the
 * kernel ask for each key of `T`, and only they write PostgreSQL's own functions.
 */
const untyped = /\b(jsonb?_build_object|jsonb?_build_array|jsonb?_object_agg|jsonb?_agg|row_to_json|to_jsonb?)\b/iu;

/** @type {import('eslint').Rule.RuleModule} */
const typedJsonRule = {
  meta: {
    type: 'problem',
    docs: { description: 'SQL builds JSON through the typed pieces of the kernel.' },
    messages: {
      untyped: 'The shape of {{name}} is known to nobody: use object<T>, list, maybe or when of the kernel.',
    },
    schema: [],
  },
  create(context) {
    const check = (node, text) => {
      const [name] = untyped.exec(text) ?? [];
      if (name) context.report({ node, messageId: 'untyped', data: { name } });
    };
    return {
      Literal(node) {
        if (typeof node.value === 'string') check(node, node.value);
      },
      TemplateElement: (node) => check(node, node.value.raw),
    };
  },
};

export default { rules: { 'typed-json': typedJsonRule } };
