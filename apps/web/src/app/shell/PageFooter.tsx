import { styled } from '@mui/material/styles';
import { FootnoteNotes, media } from '@waymark/ui';
import { IllustrativeFoot } from '../../shared/page/Illustrative.js';

const Root = styled('footer')({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  gap: '8px 32px',
  maxWidth: 'var(--wm-content-max)',
  marginTop: 48,
  padding: '16px 0 24px',
  borderTop: '1px solid var(--wm-line)',
  // While something is on its way, nobody knows where the page will end.
  'main:has(.wm-arriving) > &': { display: 'none' },
  // No line above nothing.
  '&:not(:has(p))': { border: 0 },
  [media.phone]: { marginTop: 32, paddingBottom: 88 },
  [media.low]: { paddingBottom: 24 },
});

/** The notes of the designations on the page, each once, and the mark of the sample. */
export function PageFooter() {
  return (
    <Root>
      <div>
        <FootnoteNotes />
      </div>
      <IllustrativeFoot />
    </Root>
  );
}
