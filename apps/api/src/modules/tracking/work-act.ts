import { enumeration } from '../../kernel/index.js';

export const WorkAct = enumeration('WorkAct', {
  description: 'What the reader may do with an action now.',
  values: {
    write: 'Write an update.',
    submit: 'Submit it to the coordinator.',
    return: 'Return a submitted update.',
    publish: 'Publish a submitted update.',
    discard: 'Discard a draft.',
    move_forecast: "Move a milestone's forecast.",
    complete_milestone: 'Record a milestone as reached.',
    correct_completion: 'Correct the day on which one was reached, or open it again.',
    correct_forecast: 'Correct a forecast that was moved wrongly.',
  },
});
export type WorkAct = keyof typeof WorkAct;
