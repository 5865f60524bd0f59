import { styled } from '@mui/material/styles';
import { FootnoteNotes, IllustrativeMark, media } from '@waymark/ui';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { MembershipContext } from '../../shared/session/SessionContext.js';

const Root = styled('footer')({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  gap: '8px 32px',
  maxWidth: 'var(--wm-content-max)',
  marginTop: 48,
  padding: '16px 0 24px',
  borderTop: '1px solid var(--wm-line)',
  [media.phone]: { marginTop: 32, paddingBottom: 88 },
});

/** The notes of the designations on the page, each once, and the mark of the sample. */
export function PageFooter() {
  const { t } = useTranslation();
  const membership = useContext(MembershipContext);
  return (
    <Root>
      <div>
        <FootnoteNotes />
      </div>
      {membership?.roadmap.illustrative && <IllustrativeMark>{t('illustrative')}</IllustrativeMark>}
    </Root>
  );
}
