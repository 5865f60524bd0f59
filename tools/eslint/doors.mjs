/**
 * Who reads another module's rows reads them through its doors: a table is named in SQL only inside the module that owns
 * it. Who owns which is written in `architecture.mjs`.
 */
import { tables } from '../../architecture.mjs';

const owners = new Map(Object.entries(tables).flatMap(([owner, names]) => names.map((name) => [name, owner])));
const named = new RegExp(`\\b(?:from|join|update|into)\\s+(?:only\\s+)?"?(${[...owners.keys()].join('|')})\\b`, 'giu');
/** What a door's own text begins with: its first table stands without a `from`. */
const first = new RegExp(`^\\s*"?(${[...owners.keys()].join('|')})\\b`, 'iu');

/** The room of the API that a file lies in: a module's name, `kernel`, or nothing for what assembles them. */
const roomOf = (file) => /\/apps\/api\/src\/(?:modules\/)?([a-z]+)\//u.exec(file.replaceAll('\\', '/'))?.[1];

/** @type {import('eslint').Rule.RuleModule} */
const ownTablesRule = {
  meta: {
    type: 'problem',
    docs: { description: "SQL names the tables of its own module; others' are read through their doors." },
    messages: {
      foreign:
        'The table "{{table}}" belongs to {{owner}}: read it through a door or an expression that {{owner}} exports.',
    },
    schema: [],
  },
  create(context) {
    const room = roomOf(context.filename);
    const refuse = (node, table) => {
      const owner = owners.get(table.toLowerCase());
      if (owner !== room) context.report({ node, messageId: 'foreign', data: { table, owner } });
    };
    const check = (node, text) => {
      for (const [, table] of text.matchAll(named)) refuse(node, table);
    };
    return {
      Literal(node) {
        if (typeof node.value === 'string') check(node, node.value);
      },
      TemplateElement: (node) => check(node, node.value.raw),
      'CallExpression[callee.name=/^(door|raw)$/] > Literal:first-child.arguments'(node) {
        const table = typeof node.value === 'string' && first.exec(node.value)?.[1];
        if (table) refuse(node, table);
      },
    };
  },
};

export default { rules: { 'own-tables': ownTablesRule } };
