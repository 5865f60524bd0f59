import { styled } from '@mui/material/styles';
import { FieldError, Icon, media, Participant } from '@waymark/ui';
import ChevronRight from 'lucide-react/icons/chevron-right';
import Eye from 'lucide-react/icons/eye';
import Feather from 'lucide-react/icons/feather';
import HandCoins from 'lucide-react/icons/hand-coins';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignInInfoQuery } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { useEnter } from './useEnter.js';

const SignInAsPersonaDocument = graphql(`
  mutation SignInAsPersona($key: ID!) {
    signInAsPersona(key: $key) {
      ...ViewerParts
    }
  }
`);

type Persona = SignInInfoQuery['signInInfo']['personas'][number];

const Or = styled('h2')({
  display: 'flex',
  alignItems: 'center',
  gap: 14,
  margin: '28px 0 16px',
  font: '400 14px/20px var(--wm-sans)',
  letterSpacing: 0,
  color: 'var(--wm-ink-3)',
  '&::before, &::after': { content: '""', flex: 1, borderTop: '1px solid var(--wm-line)' },
});
const Lead = styled('p')({ marginBottom: 6, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' });
const GroupTitle = styled('h3')({ margin: '20px 0 4px', fontSize: 13, lineHeight: '18px', color: 'var(--wm-ink-3)' });
const List = styled('ul')({
  '& li + li': { borderTop: '1px solid var(--wm-line)' },
  '& button': {
    display: 'grid',
    gridTemplateColumns: '44px 1fr 18px',
    gap: 12,
    alignItems: 'center',
    width: 'calc(100% + 20px)',
    margin: '0 -10px',
    padding: '10px 10px',
    border: 0,
    borderRadius: 'var(--wm-r)',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover, &:focus-visible, &[aria-busy="true"]': { background: 'var(--wm-tint)' },
    '&[aria-disabled="true"]': { cursor: 'default' },
  },
  '& b': { display: 'block', fontSize: 15, lineHeight: '20px', fontWeight: 600 },
  '& .note': { display: 'block', fontSize: 14, lineHeight: '20px', color: 'var(--wm-ink-2)' },
  '& abbr': { minWidth: 44 },
});
const RoleChip = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  minWidth: 44,
  height: 22,
  border: '1px solid var(--wm-line-2)',
  borderRadius: 'var(--wm-r-s)',
  background: 'var(--wm-canvas)',
  [media.forcedColors]: { borderWidth: 1 },
});

const roleIcon = ({ role }: Persona) => {
  if (role === 'secretariat') return Feather;
  if (role === 'donor') return HandCoins;
  return role === 'observer' ? Eye : SlidersHorizontal;
};

const groupOf = ({ role, participantCode }: Persona): 'demo.all' | 'demo.heads' | 'demo.members' => {
  if (!participantCode) return 'demo.all';
  return role === 'delegation_head' ? 'demo.heads' : 'demo.members';
};

const GROUPS = ['demo.heads', 'demo.all', 'demo.members'] as const;

export interface PersonaListProps {
  personas: readonly Persona[];
  /** The participants that can be named here. */
  known: readonly string[];
}

/** The accounts of the sample, one click each. Every one is a role title; none is a person. */
export function PersonaList({ personas, known }: PersonaListProps) {
  const { t } = useTranslation('signIn');
  const errorText = useErrorText();
  const { enter, busy, error } = useEnter();
  const [chosen, setChosen] = useState<string>();
  const choose = (key: string) => {
    if (busy) return;
    setChosen(key);
    void enter(SignInAsPersonaDocument, { key }, ({ signInAsPersona }) => signInAsPersona);
  };
  return (
    <section aria-labelledby="demo-title">
      <Or id="demo-title">{t('demo.title')}</Or>
      {/* The refusal takes the place of the words above the list, so that the list stays where it is. */}
      <Lead role="alert" style={{ minHeight: 42 }}>
        {error ? <FieldError>{errorText(error)}</FieldError> : t('demo.lead')}
      </Lead>
      {GROUPS.map((group) => {
        const members = personas.filter((persona) => groupOf(persona) === group);
        if (members.length === 0) return null;
        return (
          <div key={group}>
            <GroupTitle id={group}>{t(group)}</GroupTitle>
            <List aria-labelledby={group}>
              {members.map((persona) => (
                <li key={persona.key}>
                  <button
                    type="button"
                    aria-busy={busy && chosen === persona.key}
                    aria-disabled={busy}
                    onClick={() => choose(persona.key)}
                  >
                    {persona.participantCode && known.includes(persona.participantCode) ? (
                      <Participant code={persona.participantCode} form="chip" decorative />
                    ) : (
                      <RoleChip>
                        <Icon of={roleIcon(persona)} small />
                      </RoleChip>
                    )}
                    <span>
                      <b dir="auto">{persona.name}</b>
                      <span className="note">{busy && chosen === persona.key ? t('demo.entering') : persona.note}</span>
                    </span>
                    <Icon of={ChevronRight} />
                  </button>
                </li>
              ))}
            </List>
          </div>
        );
      })}
    </section>
  );
}
