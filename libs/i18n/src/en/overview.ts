/** Where the roadmap stands and what needs the reader. */
export const overview = {
  'priorities.title': 'Priorities',
  'priorities.priority': 'Priority',
  'priorities.consensus': 'Consensus',
  'priorities.actions': 'Actions under way',
  'priorities.validated': '{validated} of {total} agreed.',
  'priorities.openValidation': 'Open validation',
  'actions.underWay': '{underWay} of {total}',
  'actions.underWayLong': '{underWay} of {total} actions under way',
  'needs.title': 'What needs you',
  'needs.nothing': 'Nothing needs you now.',
  'dates.title': 'Next dates',
  'dates.none': 'No date set',
} as const;
