/** The page of the secretariat that lists every act on record. */
export const ledger = {
  title: 'Ledger',
  number: 'Number',
  time: 'Time',
  act: 'Act',
  actor: 'By',
  subject: 'Subject',
  hash: 'Hash',
  sealed: 'Sealed',
  unsealed: 'Not sealed yet',
  intact: 'The chain is intact up to entry {number}.',
  broken: 'The chain is broken at entry {number}.',
} as const;
