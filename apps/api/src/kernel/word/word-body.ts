import {
  isRightToLeft,
  type WordCell,
  type WordChange,
  type WordDocument,
  type WordParagraph,
  type WordRun,
  type WordSection,
  type WordTable,
} from './word-document.js';
import { languageTag, LOOKS } from './word-styles.js';
import { element, escaped, valued } from './word-xml.js';

/** A4, in twentieths of a point. */
const PAGE = { short: 11906, long: 16838, margin: 1247 };

/** The body of a document and its footnotes; numbers are given in reading order. */
export class Body {
  readonly footnotes: string[] = [];
  #last = 0;
  readonly #isRightToLeft: boolean;

  constructor(private readonly document: WordDocument) {
    this.#isRightToLeft = isRightToLeft(document.language);
  }

  /** What stands in the main part. */
  write(): string {
    const { sections } = this.document;
    return sections.map((section, at) => this.#section(section, at === sections.length - 1)).join('');
  }

  #section(section: WordSection, isLast: boolean): string {
    const blocks = section.blocks.map((block, at) => {
      if (block.kind === 'paragraph') return this.#paragraph(block);
      // A table needs a paragraph behind it: without one it runs into the next, or into the end of the document.
      const next = section.blocks[at + 1];
      return this.#table(block, section.landscape) + (next?.kind === 'paragraph' ? '' : '<w:p/>');
    });
    // Also so that the last paragraph of a text may be inserted or deleted: something stands behind it.
    const form = pageForm(section.landscape, this.#isRightToLeft);
    return `${blocks.join('')}<w:p>${isLast ? '' : element('pPr', form)}</w:p>${isLast ? form : ''}`;
  }

  #paragraph(paragraph: WordParagraph): string {
    const { style, level = 0, label, bookmark, runs, mark, language } = paragraph;
    const look = language === undefined ? '' : languageTag(language);
    const rightToLeft = language === undefined ? this.#isRightToLeft : isRightToLeft(language);
    const list = style === 'item' ? `<w:numPr>${valued('ilvl', level)}${valued('numId', 1)}</w:numPr>` : '';
    const direction = rightToLeft ? '<w:bidi/>' : language === undefined ? '' : '<w:bidi w:val="0"/>';
    const end = mark ? element('rPr', `<w:${tagOf(mark)}${this.#attributes(mark)}/>`) : '';
    const properties = element('pPr', valued('pStyle', LOOKS[style].id) + list + direction + end);
    const write = (run: WordRun): string => this.#run(run, look, rightToLeft);
    const text = runs.map(write).join('');
    const before = (label ?? []).map(write).join('');
    return element('p', properties + before + (bookmark === undefined ? text : this.#bookmarked(bookmark, text)));
  }

  #bookmarked(name: string, content: string): string {
    const id = this.#next();
    return `<w:bookmarkStart w:id="${id}" w:name="${escaped(name)}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
  }

  #run({ text, bold, italic, change, footnote }: WordRun, language: string, rightToLeft: boolean): string {
    const look =
      (bold ? '<w:b/><w:bCs/>' : '') + (italic ? '<w:i/><w:iCs/>' : '') + (rightToLeft ? '<w:rtl/>' : '') + language;
    const properties = look === '' ? '' : element('rPr', look);
    const note = footnote === undefined ? '' : this.#footnote(footnote, text);
    const run = element('r', properties + note + pieces(text, change?.kind === 'deleted' ? 'delText' : 't'));
    return change ? element(tagOf(change), run, this.#attributes(change)) : run;
  }

  /** Its mark stands in the text: where it is cut off or copied, it goes along. */
  #footnote(note: string, mark: string): string {
    const id = this.footnotes.length + 1;
    const direction = this.#isRightToLeft ? '<w:bidi/>' : '';
    this.footnotes.push(
      `<w:footnote w:id="${id}"><w:p>${element('pPr', valued('pStyle', 'FootnoteText') + direction)}<w:r>${pieces(`${mark} ${note}`, 't')}</w:r></w:p></w:footnote>`,
    );
    return `<w:footnoteReference w:customMarkFollows="1" w:id="${id}"/>`;
  }

  #table({ widths, heading, rows }: WordTable, landscape: boolean): string {
    const room = (landscape ? PAGE.long : PAGE.short) - 2 * PAGE.margin;
    const sum = widths.reduce((total, width) => total + width, 0);
    const columns = widths.map((width) => Math.floor((room * width) / sum));
    const grid = element('tblGrid', columns.map((width) => `<w:gridCol w:w="${width}"/>`).join(''));
    const direction = this.#isRightToLeft ? '<w:bidiVisual/>' : '';
    const properties = `<w:tblPr><w:tblStyle w:val="TableGrid"/>${direction}<w:tblW w:w="${room}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`;
    const written = [
      this.#row(heading, columns, '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'),
      ...rows.map((row) => this.#row(row, columns, '')),
    ];
    return element('tbl', properties + grid + written.join(''));
  }

  #row(cells: readonly WordCell[], columns: readonly number[], properties: string): string {
    const written = columns.map((width, at) => {
      const paragraphs = (cells[at] ?? []).map((paragraph) => this.#paragraph(paragraph)).join('');
      return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphs || '<w:p/>'}</w:tc>`;
    });
    return element('tr', properties + written.join(''));
  }

  #attributes({ author, at }: WordChange): string {
    return ` w:id="${this.#next()}" w:author="${escaped(author)}" w:date="${escaped(at)}"`;
  }

  #next(): number {
    this.#last += 1;
    return this.#last;
  }
}

const tagOf = ({ kind }: WordChange): string => (kind === 'inserted' ? 'ins' : 'del');

/** Text with its line breaks and tabs as elements of their own. */
export const pieces = (text: string, name: 't' | 'delText'): string =>
  text
    .split(/([\n\t])/)
    .map((piece) => {
      if (piece === '\n') return '<w:br/>';
      if (piece === '\t') return '<w:tab/>';
      return piece === '' ? '' : `<w:${name} xml:space="preserve">${escaped(piece)}</w:${name}>`;
    })
    .join('');

function pageForm(landscape: boolean, rightToLeft: boolean): string {
  const [width, height] = landscape ? [PAGE.long, PAGE.short] : [PAGE.short, PAGE.long];
  const margins = ['top', 'right', 'bottom', 'left'].map((side) => ` w:${side}="${PAGE.margin}"`).join('');
  return `<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="${width}" w:h="${height}"${landscape ? ' w:orient="landscape"' : ''}/><w:pgMar${margins} w:header="567" w:footer="567" w:gutter="0"/>${rightToLeft ? '<w:bidi/>' : ''}</w:sectPr>`;
}
