import { styled } from '@mui/material/styles';
import { media } from '@waymark/ui';

/** What is there beside what one does about it; one under the other where there is no room for both. */
export const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 312px',
  columnGap: 40,
  alignItems: 'start',
  marginTop: 20,
  // What stands first begins on the line of what is beside it.
  '& > :first-of-type > div:first-of-type > section:first-of-type': { marginTop: 0 },
  [media.compact]: { gridTemplateColumns: 'minmax(0, 1fr)' },
});
export const Aside = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 24,
  '& section': { marginTop: 0 },
  [media.compact]: { marginTop: 28, maxWidth: 460 },
});
