/** Words around dates and figures. The figures themselves come from the format functions. */
export const format = {
  dayAtTime: '{day} at {time}',
  asOf: 'As of {day}',
  noDate: 'No date set',
  noChange: 'No change',
  notStated: 'Not stated',
  'day.howTo': 'Day, month, year: 20.11.2026',
  'day.impossible': '{month} has {days} days',
  'characters.used': '{length} of {limit} characters',
  'characters.over': '{length} of {limit} characters: {over} too many',
  'characters.near': 'The text is near its limit of {limit} characters.',
  'characters.passed': 'The text is over its limit of {limit} characters.',
  'characters.refusal': 'At most {limit} characters; this has {length}.',
} as const;
