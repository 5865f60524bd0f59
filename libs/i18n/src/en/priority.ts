/** One priority: its text, positions, evidence and history. */
export const priority = {
  'tab.text': 'Text',
  'tab.steps': 'Steps',
  'tab.evidence': 'Evidence',
  'tab.discussion': 'Discussion',
  'tab.history': 'History',
  previous: 'Previous priority, {code}',
  next: 'Next priority, {code}',
  'record.title': 'Record our position',
  'record.statement': 'Statement for the record',
  'record.review': 'Review and record',
  'record.reservationNeeds': 'A reservation needs a statement. All delegations will see it once recorded.',
  'record.changeNeeds': 'A request for change needs a statement. All delegations will see it once recorded.',
  'record.objectNeeds': 'An objection needs a statement. All delegations will see it once recorded.',
  'record.draftSaved': 'Draft saved {time}, visible to {participant} only',
  'record.done': 'Position recorded at {time}.',
  'record.onlyHead': 'Only the head of delegation can record a position. You can prepare the draft.',
} as const;
