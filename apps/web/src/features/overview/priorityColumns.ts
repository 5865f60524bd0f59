import { styled } from '@mui/material/styles';
import { media } from '@waymark/ui';

/** Code, text, positions, actions; on phones the last two stand under the text. */
export const columns = {
  display: 'grid',
  gridTemplateColumns: '36px minmax(0, 1fr) 176px 156px',
  gap: '4px 20px',
  [media.compact]: { gridTemplateColumns: '32px minmax(0, 1fr) 170px 112px', gap: '4px 16px' },
} as const;

/** One square for each delegation: 22 px wide, or as wide as the longest code above them. */
export const Strip = styled('ul')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, var(--wm-square, 22px))',
  gap: 6,
});
