import { styled } from '@mui/material/styles';
import { StatusGlyph } from '@waymark/ui';
import { useEffect, useRef } from 'react';

/** Takes no room while it is empty. */
const Region = styled('div')({ '&:empty': { position: 'absolute' } });
const Root = styled('div')({
  display: 'flex',
  gap: 10,
  padding: '12px 16px',
  borderRadius: 'var(--wm-r)',
  background: 'var(--wm-completed-bg)',
  color: 'var(--wm-completed-tx)',
  fontSize: 14,
  lineHeight: '21px',
  '& > svg': { marginTop: 2 },
  '& b': { fontWeight: 600 },
  '@media (forced-colors:active)': { border: '1px solid CanvasText' },
});

/** What entered the record and who sees it. */
export interface Done {
  text: string;
  detail?: string;
  /** The control that was pressed is gone with its form, and the focus comes here. */
  takesFocus: boolean;
}

/** Stands before there is anything to say, so that what it says is announced. */
export function DoneLine({ done }: { done: Done | null }) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done?.takesFocus) line.current?.focus();
  }, [done]);
  return (
    <Region ref={line} role="status" tabIndex={-1}>
      {done && (
        <Root>
          <StatusGlyph status="completed" />
          <div>
            <b>{done.text}</b> {done.detail}
          </div>
        </Root>
      )}
    </Region>
  );
}
