import { getLanguage, type LanguageCode } from '../languages.js';

/** Whom a value is written for. */
export interface FormatContext {
  language: LanguageCode;
  /** IANA zone of the reader; used for instants, never displayed. */
  zone: string;
}

export const intlOf = (context: FormatContext): string => getLanguage(context.language).intl;

export const isEnglish = (context: FormatContext): boolean => context.language === 'en';

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** `Intl` objects are slow to make, and a page writes hundreds of dates. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let format = dateFormats.get(key);
  if (!format) dateFormats.set(key, (format = new Intl.DateTimeFormat(locale, options)));
  return format;
}

export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let format = numberFormats.get(key);
  if (!format) numberFormats.set(key, (format = new Intl.NumberFormat(locale, options)));
  return format;
}
