import { catalogue, createFormats, formatMessage } from '@waymark/i18n';
import type { EditionText } from './compare.types.js';

/** A participant as a file names it. */
export interface Named {
  code: string;
  name: string;
  mark: string | null;
  footnote: string | null;
}

/** What a file says of itself. */
export interface Cover {
  title: string;
  /** Of the file, with its edition */
  name: string;
  /** What it holds, as of when, and made by whom; a line each */
  facts: readonly string[];
  distribution: string;
  /** That it is only illustrative, where it is */
  marks: readonly string[];
  /** Each with its mark */
  footnotes: readonly string[];
}

interface Covered {
  title: string;
  illustrative: boolean;
  zone: string;
  participants: readonly Named[];
  from: EditionText | null;
  to: EditionText;
  madeAt: string;
  /** The role title of who takes it out */
  madeBy: string;
}

/** The words that stand on every file of the document, whatever its form. */
export async function coverOf({ from, to, madeAt, madeBy, ...roadmap }: Covered): Promise<Cover> {
  const words = await catalogue('en', 'exports');
  const formats = createFormats({ language: 'en', zone: roadmap.zone });
  const say = (key: keyof typeof words, values: Record<string, string | number>) =>
    formatMessage(words[key], values, 'en');
  const edition = say('document.edition', { number: to.head.number });
  const holds = say(`document.${to.head.kind}`, {
    edition,
    day: formats.day(to.head.circulatedAt),
    count: to.parts.length,
  });
  return {
    title: roadmap.title,
    name: `${roadmap.title}, ${edition}`,
    facts: [
      holds,
      ...(from ? [say('document.since', { number: from.head.number })] : []),
      say('document.hash', { hash: to.head.hash }),
      say('document.made', { moment: `${formats.day(madeAt)}, ${formats.time(madeAt)}`, title: madeBy }),
    ],
    distribution: words['distribution.participants'],
    marks: roadmap.illustrative ? [words.illustrative] : [],
    footnotes: footnotesOf(roadmap.participants),
  };
}

/** Each once: one note may belong to several names. */
const footnotesOf = (participants: readonly Named[]): string[] => [
  ...new Set(participants.flatMap((participant) => noteOf(participant) ?? [])),
];

/** The footnote that follows the name of a participant, with its mark. */
export const noteOf = ({ mark, footnote }: Named): string | null =>
  footnote === null ? null : footnote.startsWith(mark ?? '') ? footnote : `${mark} ${footnote}`;
