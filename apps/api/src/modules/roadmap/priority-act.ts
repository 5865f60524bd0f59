import { registerEnumType } from '@nestjs/graphql';

export const PriorityAct = {
  circulate: 'circulate',
  freeze: 'freeze',
  resume_consultation: 'resume_consultation',
  reopen: 'reopen',
  restore: 'restore',
  withdraw: 'withdraw',
} as const;
export type PriorityAct = keyof typeof PriorityAct;
registerEnumType(PriorityAct, {
  name: 'PriorityAct',
  description: "What moves a priority's text; ballots move it besides.",
  valuesMap: {
    circulate: { description: 'Open the draft for comments and amendments.' },
    freeze: { description: 'Fix the text, so that its ballot can open.' },
    resume_consultation: { description: 'Take the text back to consultation.' },
    reopen: { description: 'Reopen a validated text, as decided in session; it stays in force meanwhile.' },
    restore: { description: 'Take a reopened text back to its earlier result.' },
    withdraw: { description: 'Take the priority off before validation.' },
  },
});
