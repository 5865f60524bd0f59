import { styled } from '@mui/material/styles';
import { media } from '@waymark/ui';
import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react';

const Root = styled('div')({ position: 'relative', flex: 'none' });

const Trigger = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minHeight: 36,
  padding: '4px 6px',
  border: 0,
  borderRadius: 'var(--wm-r)',
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover, &[aria-expanded="true"]': { background: 'var(--wm-canvas)' },
  [media.touch]: { minHeight: 44, minWidth: 44, justifyContent: 'center' },
  [media.phone]: { minHeight: 44, minWidth: 44, justifyContent: 'center' },
});

const Surface = styled('div')({
  position: 'absolute',
  zIndex: 40,
  top: 'calc(100% + 6px)',
  right: 0,
  minWidth: 220,
  maxWidth: 'calc(100vw - 32px)',
  padding: 12,
  border: '1px solid var(--wm-line)',
  borderRadius: 'var(--wm-r)',
  background: 'var(--wm-raised)',
  boxShadow: 'var(--wm-shadow)',
});

export interface PopoverButtonProps {
  /** Names the button; what it shows may be shorter. */
  label: string;
  /** What the button shows. */
  face: ReactNode;
  /** What opens; `close` also gives the focus back to the button. */
  children: (close: () => void) => ReactNode;
}

/**
 * A button that opens a small surface with real controls in it. Escape closes it and gives the focus back; so does
 * leaving it by keyboard or pointer.
 */
export function PopoverButton({ label, face, children }: PopoverButtonProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = useCallback(() => {
    setOpen(false);
    document.getElementById(`${id}-button`)?.focus();
  }, [id]);
  useEffect(() => {
    if (!open) return undefined;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);
  return (
    <Root
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <Trigger
        type="button"
        id={`${id}-button`}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {face}
      </Trigger>
      {open && (
        <Surface id={id} role="group" aria-label={label}>
          {children(close)}
        </Surface>
      )}
    </Root>
  );
}
