import type { Described } from './described.js';

/** States of a mail on its way out. */
export const MAIL_STATES = ['waiting', 'sent', 'refused', 'given_up'] as const;

export type MailState = (typeof MAIL_STATES)[number];

export const MAIL_STATE_DESCRIPTIONS: Described<MailState> = {
  description: 'How far a mail has come.',
  values: {
    waiting: 'To be sent, or to be tried again: the mail server did not answer, or asked to wait.',
    sent: 'The mail server has taken it.',
    refused: 'The mail server refuses the address for good.',
    given_up: 'It could not be sent in time.',
  },
};
