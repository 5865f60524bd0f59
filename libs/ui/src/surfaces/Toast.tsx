import { styled } from '@mui/material/styles';
import X from 'lucide-react/icons/x';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Icon } from '../marks/Icon.js';
import { media } from '../theme/media.js';

export interface ToastMessage {
  text: ReactNode;
  /** For example Undo; taken once. */
  action?: { label: string; onAct: () => void };
  /** How long it stays, in ms (default 10 s). It waits while pointed at or focused. */
  duration?: number;
}

interface Shown extends ToastMessage {
  id: number;
}

const ToastContext = createContext<((message: ToastMessage) => void) | null>(null);

const Place = styled('div')({
  position: 'fixed',
  zIndex: 1400,
  left: 16,
  right: 16,
  bottom: 24,
  display: 'flex',
  justifyContent: 'center',
  pointerEvents: 'none',
  [media.phone]: { bottom: 84 },
  [media.low]: { bottom: 8 },
  [media.print]: { display: 'none' },
});

const ToastBox = styled('div')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 16,
  minHeight: 46,
  padding: '4px 8px 4px 16px',
  borderRadius: 'var(--wm-r)',
  background: 'var(--wm-ink)',
  color: 'var(--wm-bg)',
  fontSize: 14,
  lineHeight: '20px',
  boxShadow: 'var(--wm-shadow)',
  pointerEvents: 'auto',
  '& button': {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: 32,
    minHeight: 36,
    padding: '0 8px',
    border: 0,
    background: 'none',
    color: 'inherit',
    font: '600 14px/20px var(--wm-sans)',
    cursor: 'pointer',
    '&:focus-visible': { outlineColor: 'currentColor' },
  },
  '& .act': { textDecoration: 'underline', textUnderlineOffset: 3 },
  [media.forcedColors]: { border: '1px solid CanvasText' },
});

/**
 * Short confirmations ("Update sent. Undo"), announced politely and shown one at a time.
 * @param dismissLabel the name of the close button
 */
export function ToastProvider({ dismissLabel, children }: { dismissLabel: string; children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const show = useCallback(
    (message: ToastMessage) => setShown((previous) => ({ ...message, id: (previous?.id ?? 0) + 1 })),
    [],
  );
  const dismiss = useCallback(() => setShown(null), []);
  return (
    <ToastContext value={show}>
      {children}
      <Place role="status">
        {shown && <Toast key={shown.id} message={shown} dismissLabel={dismissLabel} onDismiss={dismiss} />}
      </Place>
    </ToastContext>
  );
}

interface ToastProps {
  message: ToastMessage;
  dismissLabel: string;
  onDismiss: () => void;
}

function Toast({ message: { text, action, duration = 10_000 }, dismissLabel, onDismiss }: ToastProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onDismiss, duration);
    return () => clearTimeout(timer);
  }, [held, duration, onDismiss]);
  const hold = useMemo(
    () => ({
      onMouseEnter: () => setHeld(true),
      onMouseLeave: () => setHeld(false),
      onFocus: () => setHeld(true),
      onBlur: () => setHeld(false),
    }),
    [],
  );
  return (
    <ToastBox {...hold}>
      <span>{text}</span>
      {action && (
        <button
          type="button"
          className="act"
          onClick={() => {
            onDismiss();
            action.onAct();
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" aria-label={dismissLabel} onClick={onDismiss}>
        <Icon of={X} small />
      </button>
    </ToastBox>
  );
}

/**
 * The function that shows a toast.
 * @throws Error without a provider
 */
export function useToast(): (message: ToastMessage) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error('Toasts need a ToastProvider around them');
  return show;
}
