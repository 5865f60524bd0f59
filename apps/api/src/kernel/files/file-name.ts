import { textLength } from '@waymark/domain';

/** What fits into the names of all common file systems, with room for what a browser adds */
const LONGEST = 150;
/** Controls, what turns the direction of writing (and so hides an ending), and what means a folder. */
const NOT_IN_NAMES = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069/\\:*?"<>|]/u;

/** The name as it is kept: composed, without blanks around it. @returns null for one that cannot be used */
export function readFileName(given: unknown): string | null {
  if (typeof given !== 'string') return null;
  const name = given.normalize('NFC').trim();
  const fits = name !== '' && textLength(name) <= LONGEST && !NOT_IN_NAMES.test(name) && !name.startsWith('.');
  return fits ? name : null;
}

/**
 * How a download names its file: for all browsers in ASCII, and in full for those that read RFC 6266.
 * @param way whether it is only saved, or may be shown
 */
export function disposition(way: 'attachment' | 'inline', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${way}; filename="${plain}"; filename*=UTF-8''${full}`;
}
