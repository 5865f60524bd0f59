import { readXml } from '../spreadsheets/xml.js';

/** What a style says of the paragraphs that have it, with what it takes from the style that it is based on. */
export interface StyleForm {
  name: string;
  heading: number | null;
  list: { id: string; level: number } | null;
}

export interface Styles {
  language: string | null;
  get(id: string): StyleForm | undefined;
}

interface OwnForm {
  name: string;
  basedOn: string | null;
  outline: number | null;
  listId: string | null;
  level: number;
}

/** Longer chains of styles there are none; a circle would never end. */
const CHAIN = 12;

/** The styles of a file, and the language of its text. */
export async function readStyles(bytes: Buffer | null): Promise<Styles> {
  const own = new Map<string, OwnForm>();
  let language: string | null = null;
  let open: OwnForm | null = null;
  let inDefaults = false;
  if (bytes)
    await readXml(bytes, {
      open: (name, { val = '', bidi, eastAsia, styleId = '' }) => {
        if (name === 'docDefaults') inDefaults = true;
        if (name === 'lang' && inDefaults) language = val || eastAsia || bidi || null;
        if (name === 'style')
          own.set(styleId, (open = { name: '', basedOn: null, outline: null, listId: null, level: 0 }));
        if (!open) return;
        if (name === 'name') open.name = val;
        if (name === 'basedOn') open.basedOn = val;
        if (name === 'outlineLvl') open.outline = Number(val);
        if (name === 'numId') open.listId = val;
        if (name === 'ilvl') open.level = Number(val);
      },
      close: (name) => {
        if (name === 'docDefaults') inDefaults = false;
        if (name === 'style') open = null;
      },
    });
  return { language, get: (id) => formOf(own, id) };
}

const HEADING = /^heading ([1-9])$/i;

function formOf(own: ReadonlyMap<string, OwnForm>, id: string): StyleForm | undefined {
  const first = own.get(id);
  if (!first) return undefined;
  const form: StyleForm = { name: first.name, heading: null, list: null };
  let at: OwnForm | undefined = first;
  for (let step = 0; at && step < CHAIN; step += 1) {
    const named = HEADING.exec(at.name)?.[1];
    form.heading ??= named ? Number(named) : headingOf(at.outline);
    form.list ??= at.listId === null ? null : { id: at.listId, level: at.level };
    at = at.basedOn === null ? undefined : own.get(at.basedOn);
  }
  return form;
}

/** Word counts from 0 and calls the text itself level 9. */
export const headingOf = (outline: number | null): number | null =>
  outline !== null && outline >= 0 && outline < 9 ? outline + 1 : null;

/** Of a list, by its id and level: whether its items are numbered. */
export type Lists = (id: string, level: number) => boolean;

export async function readLists(bytes: Buffer | null): Promise<Lists> {
  const abstracts = new Map<string, Map<number, string>>();
  const lists = new Map<string, string>();
  let levels = new Map<number, string>();
  let level = 0;
  let list = '';
  if (bytes)
    await readXml(bytes, {
      open: (name, { val = '', abstractNumId = '', numId = '', ilvl = '0' }) => {
        if (name === 'abstractNum') abstracts.set(abstractNumId, (levels = new Map<number, string>()));
        if (name === 'num') list = numId;
        if (name === 'abstractNumId') lists.set(list, val);
        if (name === 'lvl') level = Number(ilvl);
        if (name === 'numFmt') levels.set(level, val);
      },
    });
  return (id, at) => !['bullet', 'none', undefined].includes(abstracts.get(lists.get(id) ?? '')?.get(at));
}
