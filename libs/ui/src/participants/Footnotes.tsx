import { styled } from '@mui/material/styles';
import { createContext, useContext, useState, useSyncExternalStore, type ReactNode } from 'react';
import { FootnoteRegistry, type Footnote } from './footnoteRegistry.js';

const SurfaceContext = createContext<FootnoteRegistry | null>(null);

/**
 * A surface that prints the notes of the names on it: the page, a drawer, a dialog. Names register with the nearest
 * one, whether they are drawn before or after its `FootnoteNotes`.
 */
export function FootnoteSurface({ children }: { children: ReactNode }) {
  const [registry] = useState(() => new FootnoteRegistry());
  return <SurfaceContext value={registry}>{children}</SurfaceContext>;
}

/**
 * The registry of the nearest surface.
 * @throws Error outside a surface: a footnoted name must never appear without its note
 */
export function useFootnoteRegistry(): FootnoteRegistry {
  const registry = useContext(SurfaceContext);
  if (!registry) throw new Error('Participant names need a FootnoteSurface around them');
  return registry;
}

/** The notes registered on the nearest surface, each once. */
function useFootnotes(): readonly Footnote[] {
  const registry = useFootnoteRegistry();
  return useSyncExternalStore(registry.subscribe, registry.notes, registry.notes);
}

const Note = styled('p')({ maxWidth: '84ch', fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' });

/**
 * Prints the notes of the surface; nothing where no footnoted name is on it. Where one mark stands for several notes, as
 * beside roadmaps of different regions, each begins with the code that it is about.
 */
export function FootnoteNotes() {
  const notes = useFootnotes();
  return (
    <>
      {notes.map(({ mark, text, chip }) => (
        <Note key={`${mark} ${text}`}>
          {notes.some((other) => other.mark === mark && other.text !== text) ? chip : mark} {text}
        </Note>
      ))}
    </>
  );
}
