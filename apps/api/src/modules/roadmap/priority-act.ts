import { enumeration } from '../../kernel/index.js';

export const PriorityAct = enumeration('PriorityAct', {
  description: "What moves a priority's text; ballots move it besides.",
  values: {
    circulate: 'Open the draft for comments and amendments.',
    freeze: 'Fix the text, so that its ballot can open.',
    resume_consultation: 'Take the text back to consultation.',
    reopen: 'Reopen a validated text, as decided in session; it stays in force meanwhile.',
    restore: 'Take a reopened text back to its earlier result.',
    withdraw: 'Take the priority off before validation.',
  },
});
export type PriorityAct = keyof typeof PriorityAct;
