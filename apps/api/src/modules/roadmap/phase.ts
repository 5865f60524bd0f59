import { registerEnumType } from '@nestjs/graphql';

export const Phase = {
  drafting: 'drafting',
  consultation: 'consultation',
  validation: 'validation',
  adopted: 'adopted',
  implementation: 'implementation',
  closed: 'closed',
} as const;
export type Phase = (typeof Phase)[keyof typeof Phase];
registerEnumType(Phase, {
  name: 'Phase',
  description: 'Where a roadmap stands on its way.',
  valuesMap: {
    drafting: { description: 'The secretariat writes the first text.' },
    consultation: { description: 'Comments and amendments are open.' },
    validation: { description: 'Delegations record positions.' },
    adopted: { description: 'Agreed; baselines are set.' },
    implementation: { description: 'National actions are carried out and followed.' },
    closed: { description: 'The period has ended.' },
  },
});
