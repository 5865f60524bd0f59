import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.js';
import type { DatePartsFragment } from '../../gql/graphql.js';
import { useRoundName } from '../../shared/ballots/useRoundName.js';
import { useFormats } from '../../shared/session/useFormats.js';
import type { OpenRound } from '../../shared/needs/needWords.js';

export const DateParts = graphql(`
  fragment DateParts on UpcomingDate {
    day
    at
    title
    kind
  }
`);

export interface DateWords {
  day: string;
  title: string;
}

/** A date ahead in words: the weekday within the year, the year beyond it. */
export function useDateWords(round: OpenRound, today: string): (date: DatePartsFragment) => DateWords {
  const { t } = useTranslation('overview');
  const formats = useFormats();
  const roundName = useRoundName();
  return ({ day, at, title, kind }) => {
    const written = formats.day(day, day.slice(0, 4) === today.slice(0, 4) ? 'weekday' : 'table');
    if (kind === 'update_due') return { day: written, title: title || t('dates.updateDue') };
    if (kind !== 'round_closes') return { day: written, title };
    const name = round && round.title === title ? roundName(round) : title;
    return { day: written, title: t('dates.roundCloses', { round: name, time: formats.time(at ?? day) }) };
  };
}
