/** The actions of an institution or a participant, and their updates. */
export const work = {
  title: 'My work',
  'group.overdue': 'Overdue',
  'group.returned': 'Returned',
  'group.due': 'Due by {day}',
  'group.later': 'Later',
  next: 'Next: {milestone}',
  in: '{days, plural, one {in # day} other {in # days}}',
  late: '{days, plural, one {# day late} other {# days late}}',
  planned: 'The upright line shows planned progress today',
  send: 'Send update',
  saveDraft: 'Save draft',
  saved: 'Saved {time}',
  'done.sent': 'Update sent.',
  undo: 'Undo',
  audience: 'Visible to your participant; after publication, to everyone who may see the action.',
} as const;
