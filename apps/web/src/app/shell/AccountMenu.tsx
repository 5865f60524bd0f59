import { styled } from '@mui/material/styles';
import { Avatar, Icon, media } from '@waymark/ui';
import Keyboard from 'lucide-react/icons/keyboard';
import LogOut from 'lucide-react/icons/log-out';
import MapIcon from 'lucide-react/icons/map';
import UserRound from 'lucide-react/icons/user-round';
import Users from 'lucide-react/icons/users';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PopoverButton } from '../../shared/frame/PopoverButton.js';
import { MembershipContext, useViewer } from '../../shared/session/SessionContext.js';
import { ThemeChoice } from '../../shared/frame/ThemeControl.js';
import { TitleText } from '../../shared/session/TitleText.js';
import { openShortcutHelp } from './shortcutHelp.js';
import { useSignOut } from './useSignOut.js';

const Words = styled('span')({
  textAlign: 'right',
  '& span': { display: 'block' },
  '& .name': { font: '500 14px/18px var(--wm-sans)' },
  '& .title': { fontSize: 13, lineHeight: '17px', color: 'var(--wm-ink-3)' },
  [media.phone]: { display: 'none' },
});
const Who = styled('div')({
  padding: '0 10px 10px',
  marginBottom: 6,
  borderBottom: '1px solid var(--wm-line)',
  fontSize: 13,
  lineHeight: '19px',
  color: 'var(--wm-ink-2)',
  '& b': { display: 'block', fontSize: 14, fontWeight: 600, color: 'var(--wm-ink)' },
});
/** On wider windows the top bar has it. */
const OnPhone = styled('div')({
  display: 'none',
  [media.phone]: { display: 'block', padding: '4px 10px 10px' },
});
const Acts = styled('ul')({
  '& a, & button': {
    display: 'flex',
    alignItems: 'center',
    gap: 10,
    width: '100%',
    minHeight: 36,
    padding: '7px 10px',
    border: 0,
    borderRadius: 'var(--wm-r-s)',
    background: 'none',
    color: 'var(--wm-ink)',
    font: '400 14px/20px var(--wm-sans)',
    textAlign: 'left',
    textDecoration: 'none',
    cursor: 'pointer',
    '&:hover': { background: 'var(--wm-tint)' },
    [media.touch]: { minHeight: 44 },
    [media.phone]: { minHeight: 44 },
  },
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
  const { user, memberships } = useViewer();
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
      {(close) => (
        <>
          <Who>
            <b dir="auto">{user.name}</b>
            {second !== undefined && <div dir="auto">{second}</div>}
            <div>{user.email}</div>
          </Who>
          <OnPhone>
            <ThemeChoice />
          </OnPhone>
          <Acts>
            {user.administrator && (
              <li>
                <Link to="/accounts" onClick={close}>
                  <Icon of={Users} small />
                  {t('nav.accounts')}
                </Link>
              </li>
            )}
            {(user.administrator || memberships.length > 1) && (
              <li>
                <Link to="/roadmaps" onClick={close}>
                  <Icon of={MapIcon} small />
                  {t('nav.roadmaps')}
                </Link>
              </li>
            )}
            <li>
              <Link to="/account" onClick={close}>
                <Icon of={UserRound} small />
                {t('account.own')}
              </Link>
            </li>
            {membership && (
              <li>
                <button
                  type="button"
                  aria-haspopup="dialog"
                  onClick={() => {
                    close();
                    openShortcutHelp();
                  }}
                >
                  <Icon of={Keyboard} small />
                  {t('keyboard.label')}
                </button>
              </li>
            )}
            <li>
              <button
                type="button"
                onClick={() => {
                  close();
                  signOut();
                }}
              >
                <Icon of={LogOut} small />
                {t('account.signOut')}
              </button>
            </li>
            <li>
              <button
                type="button"
                onClick={() => {
                  close();
                  signOutEverywhere();
                }}
              >
                <Icon of={LogOut} small />
                {t('account.signOutEverywhere')}
              </button>
            </li>
          </Acts>
        </>
      )}
    </PopoverButton>
  );
  return (
    <>
      {menu}
      {question}
    </>
  );
}
