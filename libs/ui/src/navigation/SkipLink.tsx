import { styled } from '@mui/material/styles';

const Root = styled('a')({
  position: 'fixed',
  zIndex: 100,
  top: 8,
  left: 8,
  padding: '10px 16px',
  borderRadius: 'var(--wm-r)',
  background: 'var(--wm-raised)',
  boxShadow: 'var(--wm-shadow)',
  '&:not(:focus)': {
    clipPath: 'inset(50%)',
    width: 1,
    height: 1,
    padding: 0,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
  },
});

/** The first stop of the keyboard: past the navigation, to the element with the id `target`. */
export function SkipLink({ target = 'main', children }: { target?: string; children: string }) {
  return <Root href={`#${target}`}>{children}</Root>;
}
