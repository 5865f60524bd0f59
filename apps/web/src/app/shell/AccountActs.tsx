import { styled } from '@mui/material/styles';
import { Icon, media } from '@waymark/ui';
import Keyboard from 'lucide-react/icons/keyboard';
import LogOut from 'lucide-react/icons/log-out';
import MapIcon from 'lucide-react/icons/map';
import UserRound from 'lucide-react/icons/user-round';
import Users from 'lucide-react/icons/users';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ThemeChoice } from '../../shared/frame/ThemeControl.js';
import { MembershipContext, useViewer } from '../../shared/session/SessionContext.js';
import { openShortcutHelp } from './shortcutHelp.js';

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

export interface AccountActsProps {
  /** The title of the seat, where it says more than the name */
  second: string | undefined;
  close: () => void;
  signOut: () => void;
  signOutEverywhere: () => void;
}

/** What opens below the account's button: who it is, and what belongs to the account. */
export function AccountActs({ second, close, signOut, signOutEverywhere }: AccountActsProps) {
  const { t } = useTranslation();
  const { user, memberships } = useViewer();
  const membership = useContext(MembershipContext);
  return (
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
  );
}
