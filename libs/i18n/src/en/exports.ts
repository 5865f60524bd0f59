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
  note: 'Note',
  illustrative: 'Illustrative data. Figures, positions and dates are made up.',
} as const;
