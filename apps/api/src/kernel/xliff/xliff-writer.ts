import type { TranslationFile, TranslationUnit } from './translation-file.js';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

/** A file of XLIFF 2.1: one unit for each passage, named by its id; the hash of the version is its original. */
export function writeXliff({ language, sourceLanguage, of, units }: TranslationFile): string {
  const written = units.map((unit) => unitOf(unit, sourceLanguage, language)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${NAMESPACE}" version="2.1" srcLang="${escaped(sourceLanguage)}" trgLang="${escaped(language)}">
<file id="text" original="${escaped(of)}">
${written}
</file>
</xliff>
`;
}

function unitOf({ id, source, target, state }: TranslationUnit, sourceLanguage: string, language: string): string {
  const translation = target === null ? '' : `\n${textOf('target', language, target)}`;
  return `<unit id="${escaped(id)}">
<segment state="${state}">
${textOf('source', sourceLanguage, source)}${translation}
</segment>
</unit>`;
}

const textOf = (name: 'source' | 'target', language: string, text: string): string =>
  `<${name} xml:lang="${escaped(language)}" xml:space="preserve">${content(text)}</${name}>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What XML cannot hold is a code point by its number (4.3.1.1 of the standard); a line feed of old is named. */
const content = (text: string): string =>
  escaped(text)
    .replaceAll('\r', '&#13;')
    .replaceAll(
      /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Cs}/gu,
      (character) => `<cp hex="${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`,
    )
    .replaceAll(/[\u0085\u2028]/gu, (character) => `&#${character.charCodeAt(0)};`);
