import { styled } from '@mui/material/styles';
import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';

const Root = styled('div')({
  marginBottom: 12,
  padding: '14px 16px',
  border: '2px solid var(--wm-blocked)',
  borderRadius: 'var(--wm-r)',
  fontSize: 14,
  lineHeight: '21px',
  '& h2': { font: '600 15px/22px var(--wm-sans)', letterSpacing: 0 },
  '& ul': { marginTop: 6, display: 'grid', gap: 4 },
  '& a': { color: 'var(--wm-blocked-tx)' },
});

const RefusalRoot = styled('div')({
  flex: '1 0 100%',
  minHeight: 20,
  fontSize: 14,
  lineHeight: '20px',
  color: 'var(--wm-blocked-tx)',
  '& b': { fontWeight: 600 },
});

/**
 * What the server said to an act, beside the acts of a form; announced. Its line is there before it is needed.
 * @param title what did not happen: "The update was not sent."
 */
export function Refusal({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <RefusalRoot role="alert">
      {children && (
        <>
          <b>{title}</b> {children}
        </>
      )}
    </RefusalRoot>
  );
}

export interface ErrorSummaryProps {
  title: ReactNode;
  /** The fields in the order of the form, by the id of their control. */
  errors: readonly { id: string; message: string }[];
}

/** All errors of a form after it was sent; takes the focus, each entry leads to its field. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), []);
  const focusField = (event: MouseEvent, id: string) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return (
    <Root ref={root} tabIndex={-1} role="alert">
      <h2>{title}</h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => focusField(event, id)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Root>
  );
}
