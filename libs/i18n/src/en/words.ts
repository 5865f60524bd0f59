/** How changed words are told to those who do not see their marks, and how they are counted. */
export const words = {
  added: 'inserted',
  'added.end': 'end of insertion',
  removed: 'deleted',
  'removed.end': 'end of deletion',
  'count.both': '{removed, plural, one {# word out} other {# words out}}, {added} in',
  'count.added': '{added, plural, one {# word in} other {# words in}}',
  'count.removed': '{removed, plural, one {# word out} other {# words out}}',
  'count.marks': 'only signs and spaces',
  'count.full':
    '{added, plural, =0 {no words in} one {# word in} other {# words in}}, {removed, plural, =0 {none out} other {# out}}',
} as const;
