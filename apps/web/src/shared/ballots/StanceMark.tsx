import { styled } from '@mui/material/styles';
import { PositionStamp } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { Mark } from './ballot.js';

const Place = styled('span', { shouldForwardProp: (prop) => prop !== 'faded' })<{ faded: boolean }>(({ faded }) => ({
  position: 'relative',
  display: 'inline-flex',
  '& > svg': { opacity: faded ? 0.55 : 1 },
  // A turned corner: there is an earlier position under this one.
  '& > i': {
    position: 'absolute',
    top: -3,
    right: -3,
    width: 9,
    height: 9,
    border: '2px solid var(--wm-bg)',
    borderRadius: '50%',
    background: 'var(--wm-ink-2)',
    '@media (forced-colors:active)': { background: 'CanvasText' },
  },
}));

/** The words for a square: the stance, and what happened to it. */
export function useMarkLabel(): (mark: Mark) => string {
  const { t } = useTranslation('stance');
  return ({ stance, tacit, lapsed, replaced }) => {
    const words: string[] = [tacit ? t('tacit') : t(stance)];
    if (lapsed) words.push(t('mark.lapsed'));
    if (replaced > 0) words.push(t('mark.replaced', { count: replaced }));
    return words.join(', ');
  };
}

export interface StanceMarkProps {
  mark: Mark;
  /** The accessible name; without it the square is decorative, beside its words. */
  label?: string;
  size?: number;
}

/** A delegation's square: stamp, faded where it lapsed, with a dot where it replaced an earlier position. */
export function StanceMark({ mark, label, size = 22 }: StanceMarkProps) {
  const { stance, tacit, lapsed, replaced } = mark;
  return (
    <Place faded={lapsed}>
      {tacit ? <TacitStamp label={label} size={size} /> : null}
      {!tacit && <PositionStamp stance={stance} label={label} decorative={label === undefined} size={size} />}
      {replaced > 0 && <i aria-hidden="true" />}
    </Place>
  );
}

/** No objection (tacit): a plain outline with a point. It resembles no endorsement. */
export function TacitStamp({ label, size = 22 }: { label?: string; size?: number }) {
  const name = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" focusable="false" style={{ flex: 'none' }} {...name}>
      {label !== undefined && <title>{label}</title>}
      <rect
        x="1.2"
        y="1.2"
        width="17.6"
        height="17.6"
        rx="3.4"
        fill="none"
        stroke="var(--wm-notstarted-edge)"
        strokeWidth="1.6"
      />
      <circle cx="10" cy="10" r="2.2" fill="var(--wm-notstarted-tx)" />
    </svg>
  );
}
