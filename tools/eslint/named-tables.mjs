/** Which tables an SQL text names: what stands where a table stands, wherever that is. */

const TOKENS =
  /--[^\n]*|\/\*[^]*?\*\/|'(?:[^']|'')*'|"(?<quoted>[^"]+)"|(?<word>[a-z_][\w$]*)|(?<mark>[(),.;])|[^\s]/giu;

/** After these stands a table. */
const BEFORE = new Set(['from', 'join', 'using', 'update', 'into', 'table', 'truncate', 'references']);
/** After these stand more, with commas in between. */
const LISTS = new Set(['from', 'using', 'truncate']);
/** These end such a list. */
const AFTER = new Set(
  'select where group order having limit offset fetch window for union except intersect set values returning when'.split(
    ' ',
  ),
);
/** May stand between both. */
const BETWEEN = new Set(['only', 'lateral', 'table', 'public']);

/**
 * @param {string} text SQL, or words that are none and name no table
 * @param {boolean} [begins] whether the text itself begins with a table, as that of a door does
 * @returns {string[]} names that stand for tables, functions and statements of one's own included, in small letters
 */
export function namedTables(text, begins = false) {
  const tokens = [...text.matchAll(TOKENS)].filter(([token]) => !/^(--|\/\*)/u.test(token));
  const found = [];
  /** Of each bracket that is open: whether a list of tables is under way, and whether the next word is one of them. */
  const open = [{ list: begins, next: begins }];
  for (const [index, { 0: token, groups }] of tokens.entries()) {
    const here = open.at(-1);
    const word = (groups.word ?? groups.quoted)?.toLowerCase();
    const following = tokens[index + 1]?.[0];
    const before = tokens[index - 1]?.[0].toLowerCase();
    // The columns of `using (…)` are no tables.
    const inside = here.next && before !== 'using';
    if (token === '(') open.push({ list: inside, next: inside });
    if (token === ')' && open.length > 1) open.pop();
    if (token === ',') here.next = here.list;
    if (token === ';') open.splice(0, open.length, { list: false, next: false });
    if ('(),.;'.includes(token)) {
      if (token === '(') here.next = false;
    } else if (groups.word && BEFORE.has(word) && before !== 'distinct' && before !== '.') {
      here.list = LISTS.has(word) || (word === 'join' && here.list);
      here.next = true;
    } else if (groups.word && AFTER.has(word) && before !== '.') {
      here.list = here.next = false;
    } else if (here.next && !(word && BETWEEN.has(word))) {
      // A name and a dot is a column, unless the schema stands before the table.
      if (word && (following !== '.' || before === '.')) found.push(word);
      here.next = false;
    }
  }
  return found;
}
