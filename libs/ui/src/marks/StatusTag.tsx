import { Tag } from '../surfaces/Tag.js';
import { useStatusLabel } from './MarkLabels.js';
import { StatusGlyph } from './StatusGlyph.js';
import type { StatusWord } from './words.js';

const TONES = {
  completed: 'completed',
  on_track: 'ontrack',
  delayed: 'delayed',
  blocked: 'blocked',
  not_started: 'neutral',
  not_applicable: 'neutral',
} as const;

/** A status on a soft ground, for headers and lists where it must stand out. */
export function StatusTag({ status, label }: { status: StatusWord; label?: string }) {
  const text = useStatusLabel(status, label);
  return (
    <Tag tone={TONES[status]}>
      <StatusGlyph status={status} size={15} />
      {text}
    </Tag>
  );
}
