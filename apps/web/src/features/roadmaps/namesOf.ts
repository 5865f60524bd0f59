import type { ParticipantsProvider } from '@waymark/ui';
import type { ComponentProps } from 'react';

interface Named {
  code: string;
  name: string;
  chip: string;
  footnote: string | null;
  footnoteMark: string | null;
}

/** Participants as their names are drawn. */
export const namesOf = (participants: readonly Named[]): ComponentProps<typeof ParticipantsProvider>['participants'] =>
  participants.map(({ code, name, chip, footnote, footnoteMark }) => ({
    code,
    name,
    chip,
    footnote,
    mark: footnoteMark,
  }));
