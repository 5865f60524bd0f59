import { keyframes, styled } from '@mui/material/styles';
import { VisuallyHidden } from '../text/VisuallyHidden.js';
import { media } from '../theme/media.js';

/** A skeleton that flashes for a moment is worse than none. */
const DELAY = 200;

const appear = keyframes({ from: { opacity: 0 }, to: { opacity: 1 } });

const Delayed = styled('div')({
  opacity: 0,
  animation: `${appear} 0s ${DELAY}ms forwards`,
  // The ground rule for reduced motion ends animations at once; a delay is not motion.
  [media.reducedMotion]: { animationDelay: `${DELAY}ms !important` },
});

/** A grey block in the place of what is coming. */
export const SkeletonBlock = styled('div')({
  height: 14,
  marginBottom: 10,
  borderRadius: 4,
  background: 'var(--wm-notstarted-bg)',
  [media.forcedColors]: { border: '1px solid GrayText' },
});

const LINE_WIDTHS = ['70%', '92%', '84%', '40%'];

export interface SkeletonProps {
  /** What a screen reader hears: "Loading". */
  label: string;
  /** Lines of text to draw, where no blocks in the final layout are given. */
  lines?: number;
  children?: React.ReactNode;
}

/** Shows after 200 ms what is about to be here, in its final layout. Nothing loops. */
export function Skeleton({ label, lines = 4, children }: SkeletonProps) {
  return (
    <Delayed className="wm-arriving" aria-busy="true">
      <VisuallyHidden role="status">{label}</VisuallyHidden>
      <div aria-hidden="true">
        {children ??
          Array.from({ length: lines }, (_, line) => (
            <SkeletonBlock key={line} style={{ width: LINE_WIDTHS[line % LINE_WIDTHS.length] }} />
          ))}
      </div>
    </Delayed>
  );
}
