import { posix } from 'node:path';
import type { Archive } from './archive.js';
import { refusedTable } from './refused.js';
import { isDateFormat, type DateSystem } from './serial-dates.js';
import { readXml } from './xml.js';

export interface SheetPart {
  name: string;
  hidden: boolean;
  path: string;
}

/** What a workbook says of itself before its sheets are read. */
export interface WorkbookParts {
  dates: DateSystem;
  sheets: SheetPart[];
  strings: string[];
  /** For each cell format whether it shows dates */
  dateFormats: boolean[];
}

/** Parts that act, or that hold what another program would fetch or run. */
const ACTING = /vbaProject|macrosheets|\/activeX\/|\/ctrlProps\/|customUI/i;
const FETCHING = /externalLinks|connections\.xml|queryTables|\/embeddings\/|webExtensions/i;
const MACRO_TYPE = /macroEnabled|vbaProject/i;

/**
 * Refuses what carries macros, links or objects, whether or not anything would run them here: such a file would be
 * handed on as one that was checked.
 */
export async function refuseActing(archive: Archive): Promise<void> {
  if (archive.names.some((name) => ACTING.test(name))) throw refusedTable('macros');
  if (archive.names.some((name) => FETCHING.test(name))) throw refusedTable('links');
  await readXml(await archive.part('[Content_Types].xml'), {
    open: (_, { ContentType = '' }) => {
      if (MACRO_TYPE.test(ContentType)) throw refusedTable('macros');
    },
  });
  for (const name of archive.names.filter((one) => one.endsWith('.rels'))) await relations(archive, name);
}

/** Addresses that a cell leads to are words for us: spreadsheets make them of every address that is typed. */
const LEADS_SOMEWHERE = /\/hyperlink$/;
const HARMLESS = /^(mailto:|https?:)/i;

interface Relation {
  type: string;
  target: string;
}

/** The relations of a part, by id. */
export async function relations(archive: Archive, path: string): Promise<Map<string, Relation>> {
  const found = new Map<string, Relation>();
  await readXml(await archive.part(path), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship') return;
      const isLink = LEADS_SOMEWHERE.test(Type) && HARMLESS.test(Target);
      if (TargetMode === 'External' && !isLink) throw refusedTable('links');
      const folder = posix.dirname(posix.dirname(path));
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return found;
}

export const relationsOf = (part: string): string =>
  posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);

export async function readWorkbookParts(archive: Archive): Promise<WorkbookParts> {
  const roots = await relations(archive, '_rels/.rels');
  const root = [...roots.values()].find(({ type }) => type === 'officeDocument');
  if (!root || !archive.has(root.target)) throw refusedTable('kind_unknown');
  const related = await relations(archive, relationsOf(root.target));
  const { dates, sheets } = await readSheetList(await archive.part(root.target), related);
  if (sheets.length === 0) throw refusedTable('kind_unknown');
  const partOf = (type: string): string | undefined =>
    [...related.values()].find((relation) => relation.type === type && archive.has(relation.target))?.target;
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  return {
    dates,
    sheets,
    strings: strings === undefined ? [] : await readStrings(await archive.part(strings)),
    dateFormats: styles === undefined ? [] : await readDateFormats(await archive.part(styles)),
  };
}

async function readSheetList(
  bytes: Buffer,
  related: ReadonlyMap<string, Relation>,
): Promise<Pick<WorkbookParts, 'dates' | 'sheets'>> {
  const sheets: SheetPart[] = [];
  let dates: DateSystem = 1900;
  await readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'workbookPr' && isTrue(attributes['date1904'])) dates = 1904;
      if (name !== 'sheet') return;
      const relation = related.get(attributes['id'] ?? '');
      // Chart sheets hold no cells.
      if (relation?.type !== 'worksheet') return;
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', hidden, path: relation.target });
    },
  });
  return { dates, sheets };
}

async function readStrings(bytes: Buffer): Promise<string[]> {
  const strings: string[] = [];
  const item = textOfRuns((text) => strings.push(text), 'si');
  await readXml(bytes, item);
  return strings;
}

/** The text between the ends of an element, its runs joined; how it is pronounced is no part of it. */
function textOfRuns(tell: (text: string) => void, element: string): Required<Parameters<typeof readXml>[1]> {
  let [text, inText, pronounced] = ['', false, 0];
  return {
    open: (name) => {
      if (name === element) text = '';
      if (name === 'rPh') pronounced += 1;
      inText = name === 't' && pronounced === 0;
    },
    text: (more) => {
      if (inText) text += more;
    },
    close: (name) => {
      if (name === 'rPh') pronounced -= 1;
      if (name === 't') inText = false;
      if (name === element) tell(unescaped(text));
    },
  };
}

/** Characters that XML cannot hold are written as `_x0000_`. */
export const unescaped = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

async function readDateFormats(bytes: Buffer): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const dateFormats: boolean[] = [];
  let inCellFormats = false;
  await readXml(bytes, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'xf' && inCellFormats) dateFormats.push(isDateFormat(Number(numFmtId), codes.get(Number(numFmtId))));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return dateFormats;
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
