import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import type { ReasonCode } from '@waymark/domain';

/** How a type is handed out: shown by the browser in a sandbox, or only saved. */
interface FileKind {
  /** The endings that its name may have */
  endings: readonly string[];
  shown?: true;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** All that may be uploaded. Formats with macros or scripts, programs, and archives are not among them. */
const KINDS: Readonly<Record<string, FileKind>> = {
  'application/pdf': { endings: ['pdf'], shown: true },
  'image/png': { endings: ['png'], shown: true },
  'image/jpeg': { endings: ['jpg', 'jpeg'], shown: true },
  'image/webp': { endings: ['webp'], shown: true },
  'image/gif': { endings: ['gif'], shown: true },
  [`${OFFICE}.wordprocessingml.document`]: { endings: ['docx'] },
  [`${OFFICE}.spreadsheetml.sheet`]: { endings: ['xlsx'] },
  [`${OFFICE}.presentationml.presentation`]: { endings: ['pptx'] },
  [`${OPEN_DOCUMENT}.text`]: { endings: ['odt'] },
  [`${OPEN_DOCUMENT}.spreadsheet`]: { endings: ['ods'] },
  [`${OPEN_DOCUMENT}.presentation`]: { endings: ['odp'] },
  'text/plain': { endings: ['txt', 'md'] },
  'text/csv': { endings: ['csv', 'tsv'] },
};

export const isShown = (type: string): boolean => KINDS[type]?.shown === true;

/** What a file is by its contents, or why it is not taken. */
export type TypeOfFile = (path: string, name: string) => Promise<{ type: string } | { refused: ReasonCode }>;

/**
 * The type of a file by its bytes. Its name must not promise another one: a person opens what it says.
 * @param name of the file, with its ending
 * @returns why it is not taken, else its type
 */
export async function typeOfFile(path: string, name: string): Promise<{ type: string } | { refused: ReasonCode }> {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = (await typeOfBytes(path)) ?? ((await isText(path)) ? textType(ending) : null);
  const kind = found === null ? undefined : KINDS[found];
  if (found === null || kind === undefined) return { refused: 'file_type_not_allowed' };
  return kind.endings.includes(ending) ? { type: found } : { refused: 'file_name_misleads' };
}

/** Not of text in UTF-16, whose mark looks like the beginning of a piece of music. */
async function typeOfBytes(path: string): Promise<string | null> {
  const found = (await fileTypeFromFile(path))?.mime ?? null;
  return found?.startsWith('audio/') ? null : found;
}

/** A table is text as well: what its lines are for, only its name says. */
const textType = (ending: string): string =>
  KINDS['text/csv']?.endings.includes(ending) === true ? 'text/csv' : 'text/plain';

/** What browsers, shells and printers run though it is text. */
const RUNS =
  /^(\ufeff|ï»¿)?(\s|<!--[\s\S]*?-->)*(<(!doctype|html|head|body|script|svg|\?xml|iframe|img|a\s)|#!|%!|\{\\rtf|MIME-Version:)/i;
// eslint-disable-next-line no-control-regex -- they are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/** Whether a file is text of any encoding, and nothing that runs. Read in parts: it may be large. */
async function isText(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    let beginning: string | undefined;
    let decoder: InstanceType<typeof TextDecoder> | undefined;
    for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      decoder ??= new TextDecoder(encodingOf(chunk));
      const text = decoder.decode(chunk, { stream: true });
      beginning ??= text.slice(0, 1024);
      if (CONTROL.test(text) || RUNS.test(beginning)) return false;
    }
    return beginning !== undefined;
  } finally {
    await file.close();
  }
}

/** By its mark. Without one each byte is looked at alone: every encoding that tables come in has its controls there. */
function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'windows-1252';
}
