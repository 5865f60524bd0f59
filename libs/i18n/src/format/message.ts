import { parse, TYPE, type MessageFormatElement, type PluralElement } from '@formatjs/icu-messageformat-parser';
import { numberFormat } from './context.js';

/** A text as a catalogue has it, or what was parsed of one beforehand. */
export type Message = string | MessageFormatElement[];

export type MessageValues = Readonly<Record<string, unknown>>;

/** Characters that the syntax of messages gives a meaning; a text without any is shown as it stands. */
const SYNTAX = /[{}']/;

/** A text with a script that runs from the right stands for itself: what follows it goes on from the left. */
export const isolated = (text: string): string => text.replace(/^.*[\u0590-\u08ff].*$/s, '\u2068$&\u2069');

const pluralRules = new Map<string, Intl.PluralRules>();

function pluralRule(locale: string): Intl.PluralRules {
  let rules = pluralRules.get(locale);
  if (!rules) pluralRules.set(locale, (rules = new Intl.PluralRules(locale)));
  return rules;
}

const figure = (value: unknown, locale: string): string => numberFormat(locale, {}).format(Number(value));

/** @throws Error for what has no value */
function valueOf(name: string, values: MessageValues): unknown {
  if (!(name in values)) throw new Error(`No value for "${name}"`);
  return values[name];
}

function writePlural({ value, options, offset }: PluralElement, values: MessageValues, locale: string): string {
  const count = Number(valueOf(value, values));
  const option = options[`=${count}`] ?? options[pluralRule(locale).select(count - offset)] ?? options['other'];
  return write(option?.value ?? [], values, locale, count - offset);
}

/** @param counted what `#` stands for */
function write(parts: readonly MessageFormatElement[], values: MessageValues, locale: string, counted?: number) {
  let text = '';
  for (const part of parts) {
    if (part.type === TYPE.literal) text += part.value;
    else if (part.type === TYPE.argument) text += isolated(String(valueOf(part.value, values)));
    else if (part.type === TYPE.number) text += figure(valueOf(part.value, values), locale);
    else if (part.type === TYPE.pound) text += figure(counted, locale);
    else if (part.type === TYPE.plural) text += writePlural(part, values, locale);
    else throw new Error(`No text has a part of the kind ${TYPE[part.type]}`);
  }
  return text;
}

/** The parts of a text, for {@link formatMessage}; a text that is only shown stays one. */
const parseMessage = (text: string): Message => (SYNTAX.test(text) ? parse(text, { ignoreTag: true }) : text);

/**
 * A message with its values: arguments, figures and plurals of ICU, which is all that the catalogues use.
 * @throws Error where a value is missing
 */
export function formatMessage(message: Message, values: MessageValues, locale: string): string {
  const parts = typeof message === 'string' ? parseMessage(message) : message;
  return typeof parts === 'string' ? parts : write(parts, values, locale);
}
