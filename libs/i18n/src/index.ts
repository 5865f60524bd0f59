export { catalogue } from './catalogue.js';
export { createFormats, type Formats } from './format/formats.js';
export { formatZone } from './format/dates.js';
export { formatMessage, isolated, type Message, type MessageValues } from './format/message.js';
export { digitsApart, roundParts, roundTo, shownPercent } from './format/rounding.js';
export { parseDay, parseTime, readDay } from './format/parseDay.js';
export {
  DEFAULT_LANGUAGE,
  getLanguage,
  isLanguageCode,
  LANGUAGES,
  SELECTABLE_LANGUAGES,
  type LanguageCode,
} from './languages.js';
export { directionOf, productLanguage, shownLanguage } from './speaking.js';
export { ROOMS, type Resources, type Room } from './rooms.js';
