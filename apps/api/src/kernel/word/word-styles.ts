import { isRightToLeft, scriptKind, type WordStyle } from './word-document.js';
import { element, escaped, part, valued } from './word-xml.js';

interface Look {
  /** As word processors know it, so that their outline and their lists of contents find it */
  name: string;
  id: string;
  /** In half points */
  size: number;
  bold?: boolean;
  /** In twentieths of a point */
  before?: number;
  after: number;
  outline?: number;
  keepNext?: boolean;
}

export const LOOKS: Readonly<Record<WordStyle, Look>> = {
  title: { name: 'Title', id: 'Title', size: 40, bold: true, after: 240 },
  heading1: {
    name: 'heading 1',
    id: 'Heading1',
    size: 30,
    bold: true,
    before: 360,
    after: 120,
    outline: 0,
    keepNext: true,
  },
  heading2: {
    name: 'heading 2',
    id: 'Heading2',
    size: 25,
    bold: true,
    before: 240,
    after: 80,
    outline: 1,
    keepNext: true,
  },
  heading3: {
    name: 'heading 3',
    id: 'Heading3',
    size: 22,
    bold: true,
    before: 200,
    after: 60,
    outline: 2,
    keepNext: true,
  },
  body: { name: 'Body Text', id: 'BodyText', size: 22, after: 140 },
  item: { name: 'List Paragraph', id: 'ListParagraph', size: 22, after: 80 },
  note: { name: 'Note', id: 'Note', size: 18, after: 60 },
  cell: { name: 'Cell', id: 'Cell', size: 18, after: 40 },
  cellHeading: { name: 'Cell Heading', id: 'CellHeading', size: 18, bold: true, after: 40, keepNext: true },
};

const FONTS = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/>';

const sizes = (size: number): string => valued('sz', size) + valued('szCs', size);

function style({ name, id, size, bold, before = 0, after, outline, keepNext }: Look): string {
  const paragraph =
    (keepNext ? '<w:keepNext/>' : '') +
    `<w:spacing w:before="${before}" w:after="${after}"/>` +
    (outline === undefined ? '' : valued('outlineLvl', outline));
  const run = (bold ? '<w:b/><w:bCs/>' : '') + sizes(size);
  return `<w:style w:type="paragraph" w:styleId="${id}">${valued('name', name)}${valued('basedOn', 'Normal')}<w:qFormat/>${element('pPr', paragraph)}${element('rPr', run)}</w:style>`;
}

const FIXED = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8A8A8A"/>`).join('')}</w:tblBorders></w:tblPr></w:style>`,
  '<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>',
];

/** The languages of a text for the three kinds of scripts; those that it is not written in stay as Word has them. */
export const languageTag = (language: string): string => `<w:lang w:${scriptKind(language)}="${escaped(language)}"/>`;

export function stylesPart(language: string): string {
  const paragraph = isRightToLeft(language) ? '<w:bidi/>' : '';
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${FONTS}${sizes(22)}${languageTag(language)}</w:rPr></w:rPrDefault><w:pPrDefault>${element('pPr', paragraph)}</w:pPrDefault></w:docDefaults>`;
  return part('styles', defaults + FIXED.join('') + Object.values(LOOKS).map(style).join(''));
}

const BULLETS = ['•', '–', '▪'];

/** One list, nine levels deep. */
export const numberingPart = (): string =>
  part(
    'numbering',
    `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${Array.from({ length: 9 }, (_, level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${BULLETS[level % BULLETS.length]}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${(level + 1) * 425}" w:hanging="425"/></w:pPr></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  );
