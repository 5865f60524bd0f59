import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { media } from '@waymark/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PANEL_ID } from './PositionPanel.js';

const Bar = styled('div')({
  display: 'none',
  [media.phone]: {
    position: 'fixed',
    zIndex: 25,
    right: 0,
    bottom: 0,
    left: 0,
    display: 'block',
    // Reaches under the bar of the frame: nothing of the page is seen between the two.
    padding: '10px 16px calc(69px + env(safe-area-inset-bottom))',
    borderTop: '1px solid var(--wm-line)',
    background: 'var(--wm-bg)',
  },
  // It would cover what there is to read; the panel itself stands further down.
  [media.low]: { display: 'none' },
  [media.print]: { display: 'none' },
});
/** Keeps the end of the page clear of the bar. */
const Room = styled('div')({
  display: 'none',
  [media.phone]: { display: 'block', height: 64 },
  [media.low]: { display: 'none' },
});

/** The main act of the page on phones, where the panel stands far below; it goes while the panel is in sight. */
export function StickyRecord({ canSign }: { canSign: boolean }) {
  const { t } = useTranslation('priority');
  const [inSight, setInSight] = useState(false);
  useEffect(() => {
    const panel = document.getElementById(PANEL_ID);
    if (!panel || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(([entry]) => setInSight(entry?.isIntersecting ?? false));
    observer.observe(panel);
    return () => observer.disconnect();
  }, []);
  const show = () => {
    const panel = document.getElementById(PANEL_ID);
    panel?.scrollIntoView({ block: 'start' });
    panel?.focus({ preventScroll: true });
  };
  return (
    <>
      <Room />
      {!inSight && (
        <Bar>
          <Button variant="contained" fullWidth onClick={show}>
            {t(canSign ? 'record.title' : 'record.titleDraft')}
          </Button>
        </Bar>
      )}
    </>
  );
}
