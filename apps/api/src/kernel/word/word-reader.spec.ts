import type { TableRefusal } from '@waymark/domain';
import { writeArchive, type PartToWrite } from '../spreadsheets/zip-writer.js';
import { settled, type ReadParagraph } from './read-document.js';
import { readWord } from './word-reader.js';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const relations = (name: string, content: string): PartToWrite => ({
  name,
  text: `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`,
});
const relation = (type: string, target: string, more = '') =>
  `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="${target}"${more}/>`;

/** A file as word processors write it, with whatever is wrong about it. */
function wordOf(body: string, parts: readonly PartToWrite[] = [], type = `${WORD}.document.main+xml`): Buffer {
  const all: PartToWrite[] = [
    {
      name: '[Content_Types].xml',
      text: `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    },
    relations('_rels/.rels', relation('officeDocument', 'word/document.xml')),
    relations(
      'word/_rels/document.xml.rels',
      relation('styles', 'styles.xml') + relation('numbering', 'numbering.xml'),
    ),
    { name: 'word/document.xml', text: `<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>` },
  ];
  const replaced = new Set(parts.map(({ name }) => name));
  return writeArchive([...all.filter(({ name }) => !replaced.has(name)), ...parts]);
}

const paragraphsOf = async (file: Buffer): Promise<ReadParagraph[]> =>
  (await readWord(file)).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
const textsOf = async (file: Buffer, side: 'before' | 'after' = 'after'): Promise<string[]> =>
  settled(await paragraphsOf(file), side).map(({ text }) => text);

const run = (text: string, tag = 't') => `<w:r><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`;
const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const by = 'w:id="1" w:author="A" w:date="2027-01-01T00:00:00Z"';

describe('a Word file that is not read', () => {
  const compound = (text: string): Buffer =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(text, 'utf16le')]);

  it.each<[what: string, refusal: TableRefusal, bytes: () => Buffer]>([
    ['nothing at all', 'empty', () => Buffer.alloc(0)],
    ['one byte', 'kind_unknown', () => Buffer.from('P')],
    ['a text', 'kind_unknown', () => Buffer.from('Hello')],
    ['a document of 1997', 'kind_unknown', () => compound('WordDocument')],
    ['an encrypted document', 'encrypted', () => compound('EncryptedPackage')],
    ['26 MiB', 'too_large', () => Buffer.alloc(26 * 1024 * 1024, 'PK')],
    ['half a document', 'damaged', () => wordOf(paragraph(run('Text'))).subarray(0, 300)],
    ['an archive of other files', 'kind_unknown', () => writeArchive([{ name: 'readme.txt', text: 'Hello.' }])],
    ['a template', 'kind_unknown', () => wordOf('', [], `${WORD}.template.main+xml`)],
    ['one with macros', 'macros', () => wordOf('', [{ name: 'word/vbaProject.bin', text: '' }])],
    [
      'one of the kind that may have macros',
      'macros',
      () => wordOf('', [], 'application/vnd.ms-word.document.macroEnabled.main+xml'),
    ],
    ['one with an object in it', 'links', () => wordOf('', [{ name: 'word/embeddings/a.bin', text: '' }])],
    [
      'one that fetches a template',
      'links',
      () =>
        wordOf('', [
          relations(
            'word/_rels/settings.xml.rels',
            relation('attachedTemplate', 'https://example.org/a.dotm', ' TargetMode="External"'),
          ),
        ]),
    ],
    [
      'one with entities',
      'entities',
      () => wordOf('', [{ name: 'word/document.xml', text: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }]),
    ],
    ['one that is no XML', 'damaged', () => wordOf('<w:p>')],
    ['a bomb', 'unpacks_too_large', () => wordOf('', [{ name: 'word/media.xml', text: ' '.repeat(4 * 1024 * 1024) }])],
    ['20,001 paragraphs', 'too_many_rows', () => wordOf('<w:p/>'.repeat(20_001))],
  ])('%s: %s', async (_, problem, bytes) => {
    await expect(readWord(bytes())).rejects.toMatchObject({
      code: 'VALIDATION',
      reason: 'table_unreadable',
      details: { fields: [{ field: 'file', problem }] },
    });
  });
});

describe('a Word file of another program', () => {
  it('has its headings by the styles that theirs are based on, and by their own level', async () => {
    const styles: PartToWrite = {
      name: 'word/styles.xml',
      text: `<w:styles xmlns:w="${MAIN}"><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="berschrift1"/></w:style><w:style w:styleId="Round"><w:name w:val="Round"/><w:basedOn w:val="Round"/></w:style></w:styles>`,
    };
    const styled = (id: string, more = '') => paragraph(run('x'), `<w:pStyle w:val="${id}"/>${more}`);
    const read = await paragraphsOf(
      wordOf(
        styled('berschrift1') +
          styled('Own') +
          styled('Round') +
          styled('Own', '<w:outlineLvl w:val="2"/>') +
          styled('toString'),
        [styles],
      ),
    );
    expect(read.map(({ style, heading }) => [style, heading])).toEqual([
      ['heading 1', 1],
      ['Own', 1],
      ['Round', null],
      ['Own', 3],
      [null, null],
    ]);
  });

  it('has its lists with their levels, numbered or not', async () => {
    const numbering: PartToWrite = {
      name: 'word/numbering.xml',
      text: `<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
    };
    const listed = (id: number, level: number) =>
      paragraph(run('x'), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);
    const read = await paragraphsOf(wordOf(listed(3, 0) + listed(3, 1) + listed(0, 0), [numbering]));
    expect(read.map(({ list }) => list)).toEqual([{ level: 0, ordered: true }, { level: 1, ordered: false }, null]);
  });

  it('has what was inserted and deleted again in neither text', async () => {
    const file = wordOf(
      paragraph(run('Kept') + `<w:ins ${by}><w:del ${by}>${run(' passing', 'delText')}</w:del>${run(' new')}</w:ins>`) +
        paragraph(
          `<w:ins ${by}><w:del ${by}>${run('Passing', 'delText')}</w:del></w:ins>`,
          `<w:rPr><w:ins ${by}/><w:del ${by}/></w:rPr>`,
        ) +
        paragraph(run('End')),
    );
    expect(await textsOf(file, 'after')).toEqual(['Kept new', 'End']);
    expect(await textsOf(file, 'before')).toEqual(['Kept', 'End']);
  });

  it('has what was moved where it was, and where it is', async () => {
    const moved = run('Moved');
    const file = wordOf(
      paragraph(`<w:moveFrom ${by}>${moved}</w:moveFrom>`, `<w:rPr><w:moveFrom ${by}/></w:rPr>`) +
        paragraph(run('Stays')) +
        paragraph(`<w:moveTo ${by}>${moved}</w:moveTo>`, `<w:rPr><w:moveTo ${by}/></w:rPr>`) +
        paragraph(run('End')),
    );
    expect(await textsOf(file, 'after')).toEqual(['Stays', 'Moved', 'End']);
    expect(await textsOf(file, 'before')).toEqual(['Moved', 'Stays', 'End']);
  });

  it('has one paragraph of two whose end between them was deleted', async () => {
    const file = wordOf(paragraph(run('One, '), `<w:rPr><w:del ${by}/></w:rPr>`) + paragraph(run('two.')));
    expect(await textsOf(file, 'after')).toEqual(['One, two.']);
    expect(await textsOf(file, 'before')).toEqual(['One, ', 'two.']);
  });

  it('takes no change of a number or of a form for a change of the text', async () => {
    const file = wordOf(
      paragraph(
        run('Text'),
        `<w:numPr><w:ins ${by}/></w:numPr><w:rPr><w:b/></w:rPr><w:pPrChange ${by}><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr></w:pPrChange>`,
      ),
    );
    expect(await textsOf(file, 'after')).toEqual(['Text']);
    expect(await textsOf(file, 'before')).toEqual(['Text']);
  });

  it('has its words from links, fields and controls, and special characters as they are', async () => {
    const file = wordOf(
      paragraph(
        `<w:hyperlink>${run('Link')}</w:hyperlink><w:sdt><w:sdtContent>${run(' control')}</w:sdtContent></w:sdt><w:r><w:tab/><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:br/><w:br w:type="page"/><w:t>c</w:t></w:r>`,
      ),
    );
    expect(await textsOf(file)).toEqual(['Link control\ta\u2011b\u00ad\nc']);
  });

  it('names what is passed over', async () => {
    const file = wordOf(
      paragraph(
        `${run('Text')}<w:r><w:drawing><w:txbxContent>${paragraph(run('in a box'))}</w:txbxContent></w:drawing></w:r><w:r><w:sym/></w:r><w:r><w:footnoteReference/></w:r><w:r><w:commentReference/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>`,
      ) +
        `<w:tbl><w:tr><w:tc>${paragraph(run('a'))}<w:tbl><w:tr><w:tc>${paragraph(run('b'))}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
    );
    const { blocks, unread } = await readWord(file);
    expect(unread.map(({ what }) => what)).toEqual([
      'picture',
      'text_box',
      'symbol',
      'footnote',
      'comment',
      'field',
      'nested_table',
    ]);
    expect(await textsOf(file)).toEqual(['Text']);
    const table = blocks.find(({ kind }) => kind === 'table');
    expect(table?.kind === 'table' && table.rows.map((row) => row.map((cells) => cells.length))).toEqual([[2]]);
  });
});
