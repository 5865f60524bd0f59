import { styled } from '@mui/material/styles';
import { StatusGlyph } from '@waymark/ui';
import { useEffect, useRef } from 'react';

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
}

/** Takes the focus when an act is on record: the control that was pressed may be gone. */
export function DoneLine({ text, detail }: Done) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <Root ref={line} role="status" tabIndex={-1}>
      <StatusGlyph status="completed" />
      <div>
        <b>{text}</b> {detail}
      </div>
    </Root>
  );
}
