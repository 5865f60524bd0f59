import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { media } from '@waymark/ui';
import { useContext, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MembershipContext, useViewer } from '../../shared/session/SessionContext.js';
import { useSignedInNow } from '../../shared/session/signedInNow.js';
import { TitleText } from '../../shared/session/TitleText.js';

// Over the page, not in it: nothing that appears by itself moves a control.
const Root = styled('div')({
  position: 'absolute',
  zIndex: 30,
  top: 'calc(100% + 8px)',
  right: 16,
  width: 460,
  maxWidth: 'calc(100vw - 32px)',
  padding: 16,
  border: '1px solid var(--wm-line)',
  borderRadius: 'var(--wm-r)',
  background: 'var(--wm-raised)',
  boxShadow: 'var(--wm-shadow)',
  fontSize: 14,
  lineHeight: '21px',
  [media.print]: { display: 'none' },
});
const Acts = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 8,
  marginTop: 14,
  '& button': { whiteSpace: 'normal', lineHeight: '20px' },
});

/** Says that the page was drawn for somebody who is not signed in any more; the page below stays as it is. */
export function IdentityNotice() {
  const { t } = useTranslation(['identity', 'shell']);
  const { user, memberships } = useViewer();
  const membership = useContext(MembershipContext);
  const now = useSignedInNow();
  const [dismissed, setDismissed] = useState<string | null>(null);
  if (!now?.user || now.user.id === dismissed) return null;
  const sameAccount = now.user.id === user.id;
  if (sameAccount && (!membership || now.memberships.some(({ id }) => id === membership.id))) return null;

  const titleOf = (someone: typeof user | typeof now.user, seats: { title: string; roadmap: { code: string } }[]) =>
    seats.find(({ roadmap }) => roadmap.code === membership?.roadmap.code)?.title ??
    (someone.administrator ? t('shell:role.administrator') : (seats[0]?.title ?? someone.name));
  const who = titleOf(now.user, now.memberships);
  const mine = titleOf(user, memberships);
  // Outside a roadmap no participants are known, and titles stand as they are.
  const words = (text: string): ReactNode => (membership ? <TitleText>{text}</TitleText> : text);
  return (
    <Root role="alert">
      <p style={{ fontWeight: 600 }}>
        {words(sameAccount ? t('identity:membership', { mine }) : t('identity:account', { who }))}
      </p>
      <p>{words(sameAccount ? t('identity:membershipBody') : t('identity:accountBody', { mine }))}</p>
      <Acts>
        <Button variant="contained" onClick={() => window.location.reload()}>
          {sameAccount ? t('shell:crash.reload') : words(t('identity:continue', { who }))}
        </Button>
        <Button onClick={() => setDismissed(now.user?.id ?? null)}>{t('identity:stay')}</Button>
      </Acts>
    </Root>
  );
}
