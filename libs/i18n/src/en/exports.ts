/** What every file that leaves says of itself on its cover. */
export const exports = {
  cover: 'About this file',
  title: '{what}: {roadmap}',
  roadmap: 'Roadmap',
  holds: 'What it holds',
  filter: 'Filter',
  'filter.none': 'None: all of them',
  asOf: 'As of',
  madeBy: 'Made by',
  distribution: 'Distribution',
  'distribution.participants': 'Participants',
  'document.edition': 'Edition {number}',
  'document.since': 'Changes since edition {number}',
  'document.holds':
    '{edition}, {kind, select, in_force {in force since} other {circulated}} {day}. {count, plural, one {# text} other {# texts}}.',
  'document.hash': 'SHA-256 {hash}',
  'document.made': 'As of {moment}. Taken out by: {title}.',
  'document.author': 'Secretariat',
  note: 'Note',
  'person.holds': 'Everything that this installation of Waymark holds about one person.',
  'person.withWords': 'None: all of it, with the words that the person wrote.',
  'person.withoutWords':
    'References, kinds and times. What the person wrote, and what only a delegation may know, is in the file that the person takes out itself.',
  'person.byOneself': 'The person',
  'person.byAdministrator': 'An administrator',
  'person.distribution': 'For the person alone',
  illustrative: 'Illustrative data. Figures, positions and dates are made up.',
} as const;
