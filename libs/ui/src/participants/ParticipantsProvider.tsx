import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Footnote } from './footnoteRegistry.js';

/** A participant as the API tells it, in the reader's language. */
export interface ParticipantData {
  code: string;
  /** The designation; its mark is added where it is missing. */
  name: string;
  /** The short code on chips; the code itself where none is given. */
  chip?: string | null;
  /** The full note of the designation, with or without its leading mark. */
  footnote?: string | null;
  /** The mark that follows the name, for example an asterisk. */
  mark?: string | null;
}

/** A participant ready to be written: name and chip carry the mark. */
export interface KnownParticipant {
  code: string;
  name: string;
  chip: string;
  mark: string | null;
  note: Footnote | null;
}

interface Participants {
  byCode: ReadonlyMap<string, KnownParticipant>;
  own: string | null;
}

const ParticipantsContext = createContext<Participants | null>(null);

const withMark = (text: string, mark: string | null): string => (mark && !text.endsWith(mark) ? text + mark : text);

/** Name and chip with the mark, and the note apart from it. */
export function know({ code, name, chip, footnote, mark: givenMark }: ParticipantData): KnownParticipant {
  const mark = givenMark ?? (footnote ? '*' : null);
  const text = mark && footnote?.startsWith(mark) ? footnote.slice(mark.length).trim() : footnote;
  const marked = withMark(chip ?? code, mark);
  return {
    code,
    name: withMark(name, mark),
    chip: marked,
    mark,
    note: mark && text ? { mark, text, chip: marked } : null,
  };
}

export interface ParticipantsProviderProps {
  participants: readonly ParticipantData[];
  /** The reader's own participant, whose chip is filled. */
  own?: string | null;
  children: ReactNode;
}

/** Makes the participants of a roadmap known to every name below. */
export function ParticipantsProvider({ participants, own = null, children }: ParticipantsProviderProps) {
  const value = useMemo(
    () => ({ byCode: new Map(participants.map((participant) => [participant.code, know(participant)])), own }),
    [participants, own],
  );
  return <ParticipantsContext value={value}>{children}</ParticipantsContext>;
}

/** @throws Error without a provider */
export function useParticipants(): Participants {
  const participants = useContext(ParticipantsContext);
  if (!participants) throw new Error('Participant names need a ParticipantsProvider around them');
  return participants;
}

/** @throws Error for a code that is no participant of the roadmap */
export function getParticipant({ byCode }: Participants, code: string): KnownParticipant {
  const participant = byCode.get(code);
  if (!participant) throw new Error(`Unknown participant: ${code}`);
  return participant;
}
