/** Words around dates and figures. The figures themselves come from the format functions. */
export const format = {
  dayAtTime: '{day} at {time}',
  asOf: 'As of {day}',
  until: 'until {day}',
  noDate: 'No date set',
  noChange: 'No change',
  notStated: 'Not stated',
  laterThanBaseline: '{days, plural, one {# day} other {# days}} later than baseline',
  earlierThanBaseline: '{days, plural, one {# day} other {# days}} earlier than baseline',
  inDays: '{days, plural, =0 {today} one {in # day} other {in # days}}',
  daysAgo: '{days, plural, =0 {today} one {# day ago} other {# days ago}}',
  ofTotal: '{value} of {total}',
  percentPlanned: '{percent}, planned {planned}',
} as const;
