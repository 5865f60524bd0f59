import { writeArchive, type PartToWrite } from '../spreadsheets/zip-writer.js';
import { Body, pieces } from './word-body.js';
import { isRightToLeft, type WordDocument } from './word-document.js';
import { languageTag, numberingPart, stylesPart } from './word-styles.js';
import { element, escaped, HEAD, part, valued } from './word-xml.js';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What the main part leads to: the type of each part, which is its name and its relation as well. */
const PARTS = ['styles', 'numbering', 'settings', 'footnotes', 'header', 'footer'] as const;

/** A Word file of the standard ECMA-376, as any word processor opens it. */
export function writeWord(document: WordDocument): Buffer {
  const body = new Body(document);
  const main = part('document', element('body', body.write()));
  const texts: Record<(typeof PARTS)[number], string> = {
    styles: stylesPart(document.language),
    numbering: numberingPart(),
    settings: settingsPart(document),
    footnotes: footnotesPart(body.footnotes),
    header: part('hdr', line('Header', document.header, document.language)),
    footer: footerPart(document),
  };
  return writeArchive([
    ...frame(document),
    { name: 'word/document.xml', text: main },
    ...PARTS.map((name): PartToWrite => ({ name: `word/${name}.xml`, text: texts[name] })),
  ]);
}

function settingsPart({ recordsChanges, language }: WordDocument): string {
  return part(
    'settings',
    (recordsChanges ? '<w:trackRevisions/>' : '') +
      '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
      '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
      languageTag(language).replace('w:lang', 'w:themeFontLang'),
  );
}

const footnotesPart = (footnotes: readonly string[]): string =>
  part(
    'footnotes',
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
      '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>' +
      footnotes.join(''),
  );

const line = (style: string, text: string, language: string, align = ''): string => {
  const properties = valued('pStyle', style) + (isRightToLeft(language) ? '<w:bidi/>' : '') + align;
  return element('p', element('pPr', properties) + (text === '' ? '' : element('r', pieces(text, 't'))));
};

function footerPart({ footer, language }: WordDocument): string {
  const field = (name: string): string => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  const direction = isRightToLeft(language) ? '<w:bidi/>' : '';
  const number = `<w:p><w:pPr><w:pStyle w:val="Footer"/>${direction}<w:jc w:val="center"/></w:pPr>${field('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}</w:p>`;
  return part('ftr', footer.map((text) => line('Footer', text, language)).join('') + number);
}

/** What makes parts a Word file. */
function frame({ title, language, madeAt }: WordDocument): PartToWrite[] {
  const override = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  return [
    {
      name: '[Content_Types].xml',
      text: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('word/document.xml', `${WORD}.document.main+xml`)}${PARTS.map((name) => override(`word/${name}.xml`, `${WORD}.${name}+xml`)).join('')}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`,
    },
    {
      name: '_rels/.rels',
      text: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('main', `${OFFICE}/officeDocument`, 'word/document.xml')}${relation('core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml')}</Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      text: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${PARTS.map((name) => relation(name, `${OFFICE}/${name}`, `${name}.xml`)).join('')}</Relationships>`,
    },
    {
      name: 'docProps/core.xml',
      text: `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:language>${escaped(language)}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${escaped(madeAt)}</dcterms:created></cp:coreProperties>`,
    },
  ];
}
