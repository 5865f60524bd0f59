import { styled } from '@mui/material/styles';
import { FootnoteNotes, FootnoteSurface, Logo } from '@waymark/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { maintenance } from '../../shared/frame/maintenance.js';
import { ThemeControl } from '../../shared/frame/ThemeControl.js';

const Root = styled('main')({
  maxWidth: 520,
  margin: '0 auto',
  padding: '40px 16px 32px',
  '& h1 + p': { margin: '8px 0 28px', color: 'var(--wm-ink-2)' },
});
const Head = styled('div')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 16,
  marginBottom: 28,
  '& p': { display: 'flex', alignItems: 'center', gap: 12, font: '600 20px/1 var(--wm-serif)' },
});

/** The page behind a link: nobody need be signed in. */
export function EntranceFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell');
  // As it was when the page came: nothing moves under whoever types.
  const [{ note }] = useState(maintenance.told);
  return (
    <FootnoteSurface>
      <Root id="main">
        <Head>
          <p>
            <Logo size={28} />
            {t('product')}
          </p>
          <ThemeControl />
        </Head>
        {note}
        {children}
        <FootnoteNotes />
      </Root>
    </FootnoteSurface>
  );
}
