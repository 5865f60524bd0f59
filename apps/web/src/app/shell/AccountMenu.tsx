import { styled } from '@mui/material/styles';
import { Avatar, media } from '@waymark/ui';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { PopoverButton } from '../../shared/frame/PopoverButton.js';
import { MembershipContext, useViewer } from '../../shared/session/SessionContext.js';
import { TitleText } from '../../shared/session/TitleText.js';
import { lazyPart } from '../../shared/routing/lazyPart.js';
import { useSignOut } from './useSignOut.js';

const AccountActs = lazyPart(
  async () => (await import('./AccountActs.js')).AccountActs,
  ({ close }) => close,
);

const Words = styled('span')({
  textAlign: 'right',
  '& span': { display: 'block' },
  '& .name': { font: '500 14px/18px var(--wm-sans)' },
  '& .title': { fontSize: 13, lineHeight: '17px', color: 'var(--wm-ink-3)' },
  [media.phone]: { display: 'none' },
});
/** Drawn, not written: the button's name says who it is, and two letters are no part of it (WCAG 2.5.3). */
const Initials = styled(Avatar)({ '&::before': { content: 'attr(data-initials)' } });

const initials = (name: string): string => {
  // The first letter of each word: "(Interior)" begins with I.
  const letters = name.split(/\s+/).flatMap((word): string[] => /\p{L}/u.exec(word) ?? []);
  const last = letters.length > 1 ? letters.at(-1) : '';
  return `${letters[0] ?? ''}${last ?? ''}`.toLocaleUpperCase();
};

/** Who is signed in, in which role; what belongs to the account. */
export function AccountMenu() {
  const { t } = useTranslation();
  const { user } = useViewer();
  const membership = useContext(MembershipContext);
  const { signOut, signOutEverywhere, question } = useSignOut();
  const title = membership?.title ?? (user.administrator ? t('role.administrator') : undefined);
  const second = title === user.name ? undefined : title;
  // Outside a roadmap no participants are known, and an account is named as it was opened.
  const named = (text: string) => (membership ? <TitleText>{text}</TitleText> : text);
  const menu = (
    <PopoverButton
      // What is read on the button is in its name, for those who speak to it.
      label={t('account.menu', { name: second === undefined ? user.name : `${user.name} ${second}` })}
      face={
        <>
          <Words>
            <span className="name" dir="auto">
              {named(user.name)}
            </span>{' '}
            {second !== undefined && (
              <span className="title" dir="auto">
                {named(second)}
              </span>
            )}
          </Words>
          <Initials aria-hidden="true" data-initials={initials(user.name)} />
        </>
      }
    >
      {(close) => <AccountActs second={second} close={close} signOut={signOut} signOutEverywhere={signOutEverywhere} />}
    </PopoverButton>
  );
  return (
    <>
      {menu}
      {question}
    </>
  );
}
