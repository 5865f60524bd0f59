import { setImmediate as turn } from 'node:timers/promises';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { TABLE_LIMITS } from '../spreadsheets/refused.js';
import { decodeXml } from '../spreadsheets/xml.js';
import {
  TRANSLATION_STATES,
  type TranslationFault,
  type TranslationFile,
  type TranslationProblem,
  type TranslationState,
} from './translation-file.js';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';
const VERSIONS = new Set(['2.0', '2.1', '2.2']);
/** Characters that are read before others get their turn. */
const SLICE = 128 * 1024;

/** What only says something of the words in it, or of where it begins and ends. */
const MARKS = new Set(['mrk', 'sm', 'em']);
/** What stands for something that is no word: a text that is only words has none. */
const CODES = new Set(['ph', 'pc', 'sc', 'ec']);

/** Reads a translation file as translators' programs write it; what their modules add is passed over. */
export async function readXliff(bytes: Buffer): Promise<TranslationFile | TranslationFault> {
  if (bytes.length > TABLE_LIMITS.bytes) return { problem: 'too_large', line: null };
  const source = decodeXml(bytes);
  if (source === null) return { problem: 'damaged', line: null };
  const units = new UnitsOfTags();
  const parser = new SaxesParser({ xmlns: true, position: true });
  const at = (problem: TranslationProblem): TranslationFault => ({ problem, line: parser.line });
  let fault: TranslationFault | null = null;
  const note = (problem: TranslationProblem | null): void => {
    if (problem !== null) fault ??= at(problem);
  };
  parser.on('doctype', () => note('entities'));
  parser.on('error', () => note('damaged'));
  parser.on('opentag', (tag) => note(units.open(tag)));
  parser.on('text', (text) => units.text(text));
  parser.on('cdata', (text) => units.text(text));
  parser.on('closetag', () => units.close());
  for (let from = 0; from < source.length && fault === null; from += SLICE) {
    if (from > 0) await turn();
    parser.write(source.slice(from, from + SLICE));
  }
  if (fault === null) parser.close();
  return fault ?? units.file ?? { problem: 'not_xliff', line: null };
}

interface OpenUnit {
  id: string;
  source: string;
  target: string | null;
  states: TranslationState[];
}

/** The units of a file, as its tags come in. */
class UnitsOfTags {
  #head: Omit<TranslationFile, 'of' | 'units'> | null = null;
  #of: string | null = null;
  readonly #units = new Map<string, OpenUnit>();
  #unit: OpenUnit | null = null;
  #in: 'source' | 'target' | null = null;
  /** Names of what is open, without what is passed over */
  readonly #open: string[] = [];
  #passing = 0;

  get file(): TranslationFile | null {
    if (!this.#head || this.#of === null) return null;
    const units = [...this.#units.values()].map(({ states, ...unit }) => ({ ...unit, state: leastOf(states) }));
    return { ...this.#head, of: this.#of, units };
  }

  open(tag: SaxesTagNS): TranslationProblem | null {
    const isFirst = this.#open.length === 0 && this.#passing === 0;
    if (isFirst && (tag.local !== 'xliff' || tag.uri !== NAMESPACE)) return 'not_xliff';
    // A translation that is only proposed, a note, a list of terms: not the text.
    if (this.#passing > 0 || tag.uri !== NAMESPACE || tag.local === 'notes' || tag.local === 'originalData') {
      this.#passing += 1;
      return null;
    }
    this.#open.push(tag.local);
    const value = (name: string): string | null => tag.attributes[name]?.value ?? null;
    if (this.#in) return this.#inText(tag.local, value);
    if (tag.local === 'xliff') return this.#openFile(value);
    if (tag.local === 'file') return this.#openText(value('original') ?? '');
    if (tag.local === 'unit') return this.#openUnit(value('id'));
    if (tag.local === 'segment') this.#unit?.states.push(stateOf(value('state')));
    if (tag.local === 'source' || tag.local === 'target') this.#openSide(tag.local);
    return null;
  }

  text(text: string): void {
    if (this.#in && this.#unit && this.#passing === 0) this.#unit[this.#in] = (this.#unit[this.#in] ?? '') + text;
  }

  close(): void {
    if (this.#passing > 0) {
      this.#passing -= 1;
      return;
    }
    const name = this.#open.pop();
    if (name === 'source' || name === 'target') this.#in = null;
    if (name === 'unit') this.#unit = null;
  }

  #inText(name: string, value: (name: string) => string | null): TranslationProblem | null {
    if (MARKS.has(name)) return null;
    if (name !== 'cp') return CODES.has(name) ? 'code_in_text' : 'damaged';
    const hex = /^[0-9A-Fa-f]{1,6}$/.exec(value('hex') ?? '')?.[0];
    const code = parseInt(hex ?? '', 16);
    if (!(code <= 0x10ffff)) return 'damaged';
    this.text(String.fromCodePoint(code));
    return null;
  }

  #openFile(value: (name: string) => string | null): TranslationProblem | null {
    if (!VERSIONS.has(value('version') ?? '')) return 'version_unknown';
    const [sourceLanguage, language] = [value('srcLang'), value('trgLang')];
    if (!sourceLanguage || !language) return 'language_missing';
    this.#head = { language, sourceLanguage };
    return null;
  }

  #openText(original: string): TranslationProblem | null {
    if (this.#of !== null) return 'several_texts';
    this.#of = original;
    return null;
  }

  #openUnit(id: string | null): TranslationProblem | null {
    if (!id) return 'unit_without_id';
    if (this.#units.has(id)) return 'unit_twice';
    this.#unit = { id, source: '', target: null, states: [] };
    this.#units.set(id, this.#unit);
    return null;
  }

  #openSide(side: 'source' | 'target'): void {
    this.#in = side;
    if (side === 'target' && this.#unit) this.#unit.target ??= '';
  }
}

const stateOf = (state: string | null): TranslationState =>
  TRANSLATION_STATES.find((one) => one === state) ?? 'initial';

/** A passage that a program divided is as far as the part that is least far. */
const leastOf = (states: readonly TranslationState[]): TranslationState =>
  TRANSLATION_STATES.find((state) => states.includes(state)) ?? 'initial';
