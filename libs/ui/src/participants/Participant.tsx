import { styled } from '@mui/material/styles';
import { useEffect } from 'react';
import { VisuallyHidden } from '../text/VisuallyHidden.js';
import { media } from '../theme/media.js';
import { useFootnoteRegistry } from './Footnotes.js';
import type { Footnote } from './footnoteRegistry.js';
import { getParticipant, know, useParticipants, type ParticipantData } from './ParticipantsProvider.js';

export interface ParticipantProps {
  code: string;
  /**
   * `name` in sentences, `chip` boxed, `both`, `code` without a box, `stacked` code above name (heads of columns).
   */
  form?: 'chip' | 'name' | 'both' | 'code' | 'stacked';
  /** Fills the chip; by default the reader's own participant. */
  own?: boolean;
  /** The larger chip of headings. */
  large?: boolean;
  /** Leaves chip or code unnamed for screen readers, where the name stands next to it. */
  decorative?: boolean;
}

const Chip = styled('abbr', { shouldForwardProp: (prop) => prop !== 'own' && prop !== 'large' })<{
  own: boolean;
  large: boolean;
}>(({ own, large }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  flex: 'none',
  minWidth: large ? 44 : 36,
  height: large ? 30 : 22,
  padding: '0 5px',
  border: `1px solid var(${own ? '--wm-primary' : '--wm-line-2'})`,
  borderRadius: large ? 5 : 'var(--wm-r-s)',
  background: own ? 'var(--wm-primary)' : 'var(--wm-surface)',
  color: own ? 'var(--wm-on-primary)' : 'var(--wm-ink)',
  font: `600 ${large ? 15 : 12}px/1 var(--wm-sans)`,
  letterSpacing: '.02em',
  textDecoration: 'none',
  whiteSpace: 'nowrap',
  [media.forcedColors]: { borderWidth: own ? 2 : 1 },
}));

const Code = styled('abbr')({ textDecoration: 'none', fontWeight: 600, whiteSpace: 'nowrap' });
const Both = styled('span')({ display: 'inline-flex', alignItems: 'flex-start', gap: 8, lineHeight: '22px' });
const Stacked = styled('span')({
  display: 'block',
  '& > span': { display: 'block', fontWeight: 400, color: 'var(--wm-ink-3)' },
});
const Unbroken = styled('span')({ whiteSpace: 'nowrap' });
const Short = styled('span')({ position: 'relative', display: 'inline-flex' });

function useRegisteredNote(note: Footnote | null): void {
  const registry = useFootnoteRegistry();
  useEffect(() => (note ? registry.register(note) : undefined), [registry, note]);
}

/** The name with its mark; only the last word is kept together with the mark, so that long names may wrap. */
function Name({ name, mark }: { name: string; mark: string | null }) {
  if (!mark) return <span className="wm-name">{name}</span>;
  const lastSpace = name.lastIndexOf(' ');
  return (
    <span className="wm-name">
      {name.slice(0, lastSpace + 1)}
      <Unbroken>{name.slice(lastSpace + 1)}</Unbroken>
    </span>
  );
}

/**
 * The only source of participants' names: chip, name or both, always with the mark of a footnoted designation, whose
 * note it registers with the nearest `FootnoteSurface`.
 */
export function Participant({ code, form = 'name', own, large = false, decorative = false }: ParticipantProps) {
  const participants = useParticipants();
  const { name, chip, mark, note } = getParticipant(participants, code);
  useRegisteredNote(note);
  if (form === 'name') return <Name name={name} mark={mark} />;
  const boxed = form === 'chip' || form === 'both';
  const abbreviation = boxed ? (
    <Chip own={own ?? participants.own === code} large={large} title={name} aria-hidden="true">
      {chip}
    </Chip>
  ) : (
    <Code title={name} aria-hidden="true">
      {chip}
    </Code>
  );
  if (form === 'chip' || form === 'code') {
    return (
      <Short>
        {abbreviation}
        {!decorative && <VisuallyHidden>{name}</VisuallyHidden>}
      </Short>
    );
  }
  const Pair = form === 'both' ? Both : Stacked;
  return (
    <Pair>
      {abbreviation}
      <Name name={name} mark={mark} />
    </Pair>
  );
}

/** Registers the notes of designations that are named without `Participant`, as a list to choose from names them. */
export function useNotesOf(designations: readonly ParticipantData[]): void {
  const registry = useFootnoteRegistry();
  useEffect(() => {
    const releases = designations.flatMap((designation) => {
      const { note } = know(designation);
      return note ? [registry.register(note)] : [];
    });
    return () => releases.forEach((release) => release());
  }, [registry, designations]);
}

/**
 * Names as strings, for titles, accessible names, file names and chart axes. Their notes are registered, because such a
 * name is read on the same surface.
 * @param codes the participants that will be named
 */
export function useParticipantNames(codes: readonly string[]): {
  name(code: string): string;
  chip(code: string): string;
} {
  const participants = useParticipants();
  const registry = useFootnoteRegistry();
  const key = codes.join(' ');
  useEffect(() => {
    const releases = key
      .split(' ')
      .filter(Boolean)
      .map((code) => getParticipant(participants, code).note)
      .filter((note) => note !== null)
      .map((note) => registry.register(note));
    return () => releases.forEach((release) => release());
  }, [participants, registry, key]);
  return {
    name: (code) => getParticipant(participants, code).name,
    chip: (code) => getParticipant(participants, code).chip,
  };
}
