import { isZone, PARTICIPANTS } from '@waymark/domain';
import type { FieldProblem } from '../../kernel/index.js';
import { designationProblems, type DesignationInput } from '../places/index.js';
import type { SaveParticipantInput } from './participant.inputs.js';
import type { SetupFacts } from './setup.repository.js';

/** The catalogue's wording, under another mark where one of the roadmap's other notes has its own: two notes never share one. */
export function withFreeMark(
  entry: DesignationInput,
  { participants }: { participants: readonly Pick<DesignationInput, 'footnote' | 'footnoteMark'>[] },
): DesignationInput | null {
  const { name, chip, footnote, footnoteMark: mark } = entry;
  if (footnote === null || mark === null) return null;
  const taken = participants.filter((one) => one.footnoteMark !== null && one.footnote !== footnote);
  if (!taken.some(({ footnoteMark }) => footnoteMark === mark)) return null;
  const free = Array.from({ length: PARTICIPANTS.max }, (_, place) => mark.repeat(place + 1)).find(
    (candidate) => !taken.some(({ footnoteMark }) => footnoteMark === candidate),
  );
  if (free === undefined) return null;
  const marked = (text: string): string => (text.includes(mark) ? text.replace(mark, free) : `${text}${free}`);
  return { name: marked(name), chip: marked(chip), footnote: marked(footnote), footnoteMark: free };
}

/** Whether a participant is designated otherwise than it was. */
export const isRenamed = (own: DesignationInput | null, before: SetupFacts['participants'][number]): boolean =>
  own === null
    ? before.ownDesignation
    : (['name', 'chip', 'footnote', 'footnoteMark'] as const).some((part) => (own[part] ?? null) !== before[part]);

export function participantProblems(
  {
    participantId,
    designation,
    zone,
    workingDays,
  }: Pick<SaveParticipantInput, 'participantId' | 'designation' | 'zone' | 'workingDays'>,
  { participants }: SetupFacts,
): FieldProblem[] {
  const note = designation ?? null;
  const others = participants.filter(({ id }) => id !== participantId);
  return [
    ...(zone != null && !isZone(zone) ? [{ field: 'zone', problem: 'zone_unknown' }] : []),
    ...(workingDays?.length === 0 ? [{ field: 'workingDays', problem: 'working_days_missing' }] : []),
    ...(note ? designationProblems(note) : []),
    ...(note && others.some((one) => one.name === note.name || one.chip === note.chip)
      ? [{ field: 'designation.name', problem: 'participant_there' }]
      : []),
    ...(note && others.some((one) => one.footnoteMark === (note.footnoteMark ?? '') && one.footnote !== note.footnote)
      ? [{ field: 'designation.footnoteMark', problem: 'mark_taken' }]
      : []),
  ];
}
