/** The question before words that were not sent are discarded. */
export const leaving = {
  title: '{count, plural, one {# text was not sent} other {# texts were not sent}}',
  kept: 'kept {day}, {time}',
  earlier: 'On an earlier page',
  consequences:
    'Signing out removes {count, plural, one {it} other {them}} from this device, in all tabs. To keep {count, plural, one {it} other {them}}, stay and send {count, plural, one {it} other {them}}.',
  act: 'Discard and sign out',
  stay: 'Stay',
} as const;
