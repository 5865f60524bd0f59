import { styled } from '@mui/material/styles';
import { media } from '@waymark/ui';

/** What can be done about a row, at its end: words as links, of which several stand on one line. */
export const RowActs = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'flex-end',
  alignItems: 'center',
  gap: '0 10px',
  // On the line of the row's words.
  margin: '-6px 0',
  '& > .MuiButton-text': {
    padding: '0 2px',
    textDecoration: 'underline 1px',
    textUnderlineOffset: 3,
    '&:hover': { background: 'none', textDecorationThickness: 2 },
  },
  [media.phone]: { justifyContent: 'flex-start', margin: '2px 0 0' },
});
