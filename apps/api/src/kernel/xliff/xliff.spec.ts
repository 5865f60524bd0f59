import fc from 'fast-check';
import { TRANSLATION_STATES, type TranslationFile, type TranslationUnit } from './translation-file.js';
import { readXliff } from './xliff-reader.js';
import { writeXliff } from './xliff-writer.js';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ' ',
        '\n',
        '\r',
        '\t',
        '\u0000',
        '\u0085',
        '\u2028',
        ']]>',
        '&#10;',
        '<target>',
        'العمال',
        '工人',
        '\ud83d',
      ),
    )
    .map((parts) => parts.join('')),
);
const units: fc.Arbitrary<TranslationUnit[]> = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    source: text,
    target: fc.option(text),
    state: fc.constantFrom(...TRANSLATION_STATES),
  }),
  { selector: ({ id }) => id },
);

const read = (xml: string) => readXliff(Buffer.from(xml));
const xliff = (content: string, attributes = 'version="2.1" srcLang="en" trgLang="fr"') =>
  `<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" ${attributes}>\n${content}\n</xliff>`;
const unit = (content: string, id = 'a') => `<unit id="${id}">\n${content}\n</unit>`;

describe('a translation file', () => {
  it('written and read again is the same', async () => {
    await fc.assert(
      fc.asyncProperty(units, fc.stringMatching(/^[0-9a-f]{64}$/), async (some, of) => {
        const file: TranslationFile = { language: 'ar', sourceLanguage: 'en', of, units: some };
        expect(await read(writeXliff(file))).toEqual(file);
      }),
      { numRuns: 200 },
    );
  });

  it('is in the form of the standard', () => {
    const file: TranslationFile = {
      language: 'fr',
      sourceLanguage: 'en',
      of: 'abc',
      units: [{ id: 'u', source: 'A & B', target: 'A et B', state: 'translated' }],
    };
    expect(writeXliff(file)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">
<file id="text" original="abc">
<unit id="u">
<segment state="translated">
<source xml:lang="en" xml:space="preserve">A &amp; B</source>
<target xml:lang="fr" xml:space="preserve">A et B</target>
</segment>
</unit>
</file>
</xliff>
`);
  });

  it('is read as programs give it back: divided, with marks, proposals and notes', async () => {
    const content = `<notes><note>Source</note></notes>
<mtc:matches><mtc:match ref="#s1"><source>No</source><target>Non</target></mtc:match></mtc:matches>
<segment id="s1" state="final"><source>One. </source><target><mrk id="m" type="term">Un</mrk>. </target></segment>
<ignorable><source> </source><target> </target></ignorable>
<segment id="s2" state="reviewed"><source><![CDATA[<Two>]]></source><target>Deux</target></segment>`;
    expect(await read(xliff(`<file id="f" original="h">${unit(content)}</file>`))).toEqual({
      language: 'fr',
      sourceLanguage: 'en',
      of: 'h',
      units: [{ id: 'a', source: 'One.  <Two>', target: 'Un.  Deux', state: 'reviewed' }],
    });
  });

  const segment = '<segment><source>x</source></segment>';
  it.each([
    ['no XML', 'Hello', 'damaged', 1],
    ['half of it', xliff('<file id="f">').slice(0, -9), 'damaged', 3],
    ['with declarations', '<!DOCTYPE xliff [<!ENTITY a "b">]>\n<xliff/>', 'entities', 1],
    ['other XML', '<?xml version="1.0"?>\n<html/>', 'not_xliff', 2],
    ['an empty frame', xliff(''), 'not_xliff', null],
    ['of version 1.2', xliff('', 'version="1.2" srcLang="en" trgLang="fr"'), 'version_unknown', 2],
    ['without its language', xliff('', 'version="2.1" srcLang="en"'), 'language_missing', 2],
    ['of two texts', xliff('<file id="a"/>\n<file id="b"/>'), 'several_texts', 4],
    ['with a passage twice', xliff(`<file id="a">${unit(segment)}\n${unit(segment)}</file>`), 'unit_twice', 6],
    ['with a passage without id', xliff(`<file id="a"><unit>${segment}</unit></file>`), 'unit_without_id', 3],
    [
      'with a placeholder',
      xliff(`<file id="a">${unit('<segment><source>a<ph id="1"/></source></segment>')}</file>`),
      'code_in_text',
      4,
    ],
  ])('that is %s is told with its line', async (_, xml, problem, line) => {
    expect(await read(xml)).toEqual({ problem, line });
  });

  it('that is no text is damaged', async () => {
    expect(await readXliff(Buffer.from([0x3c, 0xff, 0xfe, 0xc0]))).toEqual({ problem: 'damaged', line: null });
  });

  it('is read in UTF-16 as well', async () => {
    const bytes = Buffer.from(`\ufeff${xliff('<file id="a" original="h"/>')}`, 'utf16le');
    expect(await readXliff(bytes)).toMatchObject({ of: 'h', units: [] });
  });
});
