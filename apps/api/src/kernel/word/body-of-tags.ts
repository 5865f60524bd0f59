import { refusedTable, TABLE_LIMITS } from '../spreadsheets/refused.js';
import type { XmlListener } from '../spreadsheets/xml.js';
import type { ReadChange, ReadDocument, ReadParagraph, ReadRun, ReadTable, Unread } from './read-document.js';
import { headingOf, type Lists, type StyleForm, type Styles } from './read-forms.js';

type Attributes = Readonly<Record<string, string>>;

/** What is passed over with all that it holds, and as what it is named; null where it says nothing. */
const PASSED_OVER = new Map<string, Unread | null>([
  ['drawing', 'picture'],
  ['pict', 'picture'],
  ['object', 'picture'],
  ['txbxContent', 'text_box'],
  ['oMath', 'formula'],
  ['sym', 'symbol'],
  ['footnoteReference', 'footnote'],
  ['endnoteReference', 'footnote'],
  ['commentReference', 'comment'],
  ['instrText', 'field'],
  // The second of two forms of the same, and how something was formatted before.
  ['Fallback', null],
  ['rPrChange', null],
  ['pPrChange', null],
  ['sectPr', null],
]);

/** Characters that are elements of their own. */
const CHARACTERS = new Map<string, string>([
  ['tab', '\t'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
]);

const CHANGES = new Map<string, 'inserted' | 'deleted'>([
  ['ins', 'inserted'],
  ['moveTo', 'inserted'],
  ['del', 'deleted'],
  ['moveFrom', 'deleted'],
]);

interface OpenParagraph {
  style: StyleForm | null;
  outline: number | null;
  listId: string | null;
  level: number;
  bookmarks: string[];
  runs: ReadRun[];
  mark: ReadChange | null;
}

/** The body of a Word file, as its tags come in. */
export class BodyOfTags implements XmlListener {
  readonly blocks: (ReadParagraph | ReadTable)[] = [];
  readonly #unread = new Map<Unread, number>();
  readonly #bookmarks = new Map<string, string>();
  readonly #changes: ReadChange[] = [];
  #table: ReadParagraph[][][] | null = null;
  #tables = 0;
  #paragraph: OpenParagraph | null = null;
  #paragraphs = 0;
  #inProperties = false;
  /** In how the end of a paragraph is formatted, which is where its change stands */
  #inMark = false;
  #inText = false;
  /** Elements that are open below one that is passed over */
  #passing = 0;

  constructor(
    private readonly styles: Styles,
    private readonly lists: Lists,
  ) {}

  get unread(): ReadDocument['unread'] {
    return [...this.#unread].map(([what, count]) => ({ what, count }));
  }

  open(name: string, attributes: Attributes): void {
    const passed = PASSED_OVER.get(name);
    if (this.#passing > 0 || passed !== undefined) {
      // A text box lies in a picture; it is what matters of it.
      if (passed && (this.#passing === 0 || passed === 'text_box')) this.#pass(passed);
      this.#passing += 1;
    } else if (name === 'p') this.#openParagraph();
    else if (name === 'tbl') this.#openTable();
    else if (name === 'tr' && this.#tables === 1) this.#table?.push([]);
    else if (name === 'tc' && this.#tables === 1) this.#table?.at(-1)?.push([]);
    else if (name === 'bookmarkStart') this.#openBookmark(attributes);
    else if (name === 'bookmarkEnd') this.#bookmarks.delete(attributes['id'] ?? '');
    else if (this.#paragraph) this.#inParagraph(this.#paragraph, name, attributes);
    else if (CHANGES.has(name)) this.#openChange(name, attributes);
  }

  text(text: string): void {
    if (this.#inText && this.#passing === 0) this.#write(text);
  }

  close(name: string): void {
    if (this.#passing > 0) this.#passing -= 1;
    else if (name === 't' || name === 'delText') this.#inText = false;
    else if (name === 'pPr') this.#inProperties = false;
    else if (name === 'rPr') this.#inMark = false;
    else if (name === 'p') this.#closeParagraph();
    else if (name === 'tbl') this.#closeTable();
    else if (CHANGES.has(name) && !this.#inProperties) this.#changes.pop();
  }

  #inParagraph(paragraph: OpenParagraph, name: string, attributes: Attributes): void {
    const { val = '' } = attributes;
    if (name === 'pPr') this.#inProperties = true;
    else if (this.#inProperties) this.#property(paragraph, name, val, attributes);
    else if (name === 't' || name === 'delText') this.#inText = true;
    else if (name === 'br') this.#write(attributes['type'] === 'page' || attributes['type'] === 'column' ? '' : '\n');
    else if (CHARACTERS.has(name)) this.#write(CHARACTERS.get(name) ?? '');
    else if (CHANGES.has(name)) this.#openChange(name, attributes);
  }

  #property(paragraph: OpenParagraph, name: string, val: string, attributes: Attributes): void {
    if (name === 'pStyle') paragraph.style = this.styles.get(val) ?? null;
    else if (name === 'outlineLvl') paragraph.outline = Number(val);
    else if (name === 'numId') paragraph.listId = val;
    else if (name === 'ilvl') paragraph.level = Number(val);
    else if (name === 'rPr') this.#inMark = true;
    else if (this.#inMark && CHANGES.has(name)) paragraph.mark = over(paragraph.mark, changeOf(name, attributes));
  }

  #openChange(name: string, attributes: Attributes): void {
    this.#changes.push(changeOf(name, attributes));
  }

  #openBookmark({ id = '', name = '' }: Attributes): void {
    // Word marks with these what it was last at.
    if (name.startsWith('_')) return;
    this.#bookmarks.set(id, name);
    this.#paragraph?.bookmarks.push(name);
  }

  #openParagraph(): void {
    this.#paragraphs += 1;
    if (this.#paragraphs > TABLE_LIMITS.rows) throw refusedTable('too_many_rows');
    this.#paragraph = { style: null, outline: null, listId: null, level: 0, bookmarks: [], runs: [], mark: null };
  }

  #write(text: string): void {
    const paragraph = this.#paragraph;
    if (!paragraph || text === '') return;
    const changes = this.#changes;
    const change = changes.reduce<ReadChange | null>(over, null);
    const bookmarks = [...this.#bookmarks.values()];
    const last = paragraph.runs.at(-1);
    if (last && isSame(last.change, change) && isSame(last.bookmarks, bookmarks)) last.text += text;
    else paragraph.runs.push({ text, change, bookmarks });
  }

  #closeParagraph(): void {
    const open = this.#paragraph;
    this.#paragraph = null;
    if (!open) return;
    const { style, outline, bookmarks, runs, mark } = open;
    const listId = open.listId ?? style?.list?.id ?? '0';
    const level = open.listId === null ? (style?.list?.level ?? 0) : open.level;
    const paragraph: ReadParagraph = {
      kind: 'paragraph',
      style: style?.name ?? null,
      heading: outline === null ? (style?.heading ?? null) : headingOf(outline),
      list: listId === '0' ? null : { level, ordered: this.lists(listId, level) },
      bookmarks,
      runs,
      mark,
    };
    const cell = this.#table?.at(-1)?.at(-1);
    if (cell) cell.push(paragraph);
    else this.blocks.push(paragraph);
  }

  #openTable(): void {
    this.#tables += 1;
    if (this.#tables === 1) this.#table = [];
    else this.#pass('nested_table');
  }

  #closeTable(): void {
    this.#tables -= 1;
    if (this.#tables > 0 || !this.#table) return;
    this.blocks.push({ kind: 'table', rows: this.#table });
    this.#table = null;
  }

  #pass(what: Unread): void {
    this.#unread.set(what, (this.#unread.get(what) ?? 0) + 1);
  }
}

const changeOf = (name: string, { author = '', date }: Attributes): ReadChange => ({
  kind: CHANGES.get(name) ?? 'inserted',
  author,
  at: date ?? null,
});

/** What was inserted and deleted again is both. */
const over = (first: ReadChange | null, then: ReadChange): ReadChange =>
  first && first.kind !== then.kind ? { ...then, kind: 'inserted_and_deleted' } : then;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
