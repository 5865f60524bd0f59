export { catalogue } from './catalogue.js';
export { createFormats, type Formats } from './format/formats.js';
export type { FormatContext } from './format/context.js';
export { formatDay, formatDayRange, formatTime, formatZone, type DayStyle, type DayValue } from './format/dates.js';
export {
  formatDays,
  formatMoney,
  formatMoneyOf,
  formatNumber,
  formatPercent,
  formatSlippage,
} from './format/numbers.js';
export { formatMessage, parseMessage, type Message, type MessageValues } from './format/message.js';
export { digitsApart, roundParts, roundTo, shownFigure, shownPercent, type ShownFigure } from './format/rounding.js';
export { parseDay, parseTime, readDay, type ReadDay } from './format/parseDay.js';
export {
  DEFAULT_LANGUAGE,
  getLanguage,
  isLanguageCode,
  LANGUAGES,
  SELECTABLE_LANGUAGES,
  type Language,
  type LanguageCode,
} from './languages.js';
export { ROOMS, type Catalogue, type Resources, type Room, type RoomKeys } from './rooms.js';
