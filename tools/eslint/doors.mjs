/**
 * Who reads another module's rows reads them through its doors: a table is named in SQL only inside the module that owns
 * it. Who owns which is written in `architecture.mjs`.
 */
import { tables } from '../../architecture.mjs';
import { namedTables } from './named-tables.mjs';

const owners = new Map(Object.entries(tables).flatMap(([owner, names]) => names.map((name) => [name, owner])));

/** The room of the API that a file lies in: a module's name, `kernel`, or nothing for what assembles them. */
const roomOf = (file) => /\/apps\/api\/src\/(?:modules\/)?([a-z]+)\//u.exec(file.replaceAll('\\', '/'))?.[1];

/** A door's own text begins with its table, which stands without a `from`. */
const beginsWithTable = (node) =>
  node.parent.type === 'CallExpression' &&
  /^(door|raw)$/u.test(node.parent.callee.name) &&
  node.parent.arguments[0] === node;

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
    const check = (node, text) => {
      for (const table of namedTables(text, beginsWithTable(node))) {
        const owner = owners.get(table);
        if (owner && owner !== room) context.report({ node, messageId: 'foreign', data: { table, owner } });
      }
    };
    return {
      Literal(node) {
        if (typeof node.value === 'string') check(node, node.value);
      },
      // What is put in stands for one thing: a door, a value, a column.
      TemplateLiteral: (node) => check(node, node.quasis.map(({ value }) => value.raw).join(' ? ')),
    };
  },
};

export default { rules: { 'own-tables': ownTablesRule } };
