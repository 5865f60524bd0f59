import { DEFAULT_LANGUAGE, getLanguage } from '@waymark/i18n';
import { Participant } from '@waymark/ui';

const series = new Intl.ListFormat(getLanguage(DEFAULT_LANGUAGE).intl, { type: 'conjunction' });

/** "P1, P3 and P5". */
export const inSeries = (words: readonly string[]): string => series.format(words);

/** Names of participants in a sentence: "Egypt, Ghana and Nepal". */
export function ParticipantSeries({ codes }: { codes: readonly string[] }) {
  return series
    .formatToParts(codes)
    .map(({ type, value }, index) =>
      type === 'element' ? <Participant key={value} code={value} /> : <span key={index}>{value}</span>,
    );
}
