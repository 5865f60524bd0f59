import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Icon, media, Participant, UiLink, VisuallyHidden } from '@waymark/ui';
import Mail from 'lucide-react/icons/mail';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import UserCheck from 'lucide-react/icons/user-check';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../../shared/routing/lazyPart.js';
import { useFormats } from '../../../shared/session/useFormats.js';
import { useRoadmapPath } from '../../../shared/session/SessionContext.js';
import { Hint } from '../layout.js';
import type { SetupParticipant } from '../setup.documents.js';
import { useSetup } from '../useSetupState.js';

const InviteHead = lazyPart(
  async () => (await import('../InviteHead.js')).InviteHead,
  ({ onClose }) => onClose,
);

const Table = styled('table')({
  width: '100%',
  marginTop: 4,
  borderCollapse: 'collapse',
  '& th': { textAlign: 'left', padding: '8px 8px 8px 0', fontSize: 13, fontWeight: 400, color: 'var(--wm-ink-2)' },
  '& td': { height: 50, padding: '8px 8px 8px 0', borderTop: '1px solid var(--wm-line)', verticalAlign: 'middle' },
  '& tr > :last-child': { paddingRight: 0, textAlign: 'right' },
  '& .state': { display: 'flex', gap: 6, alignItems: 'center' },
  '& .missing': { color: 'var(--wm-delayed-tx)' },
  [media.phone]: {
    '& thead': { display: 'none' },
    '& tr': { display: 'block', padding: '8px 0', borderTop: '1px solid var(--wm-line)' },
    '& td': { display: 'block', height: 'auto', padding: '4px 0', border: 0 },
    '& tr > :last-child': { textAlign: 'left' },
  },
});

export function PeopleSection() {
  const { t } = useTranslation('setup');
  const { setup } = useSetup();
  const formats = useFormats();
  const pathOf = useRoadmapPath();
  const [invited, setInvited] = useState<SetupParticipant | null>(null);
  const stateOf = ({ hasHead, headInvitedAt }: SetupParticipant) => {
    if (hasHead) return { icon: UserCheck, text: t('people.seated'), className: 'state' };
    if (headInvitedAt)
      return { icon: Mail, text: t('people.invited', { day: formats.day(headInvitedAt) }), className: 'state' };
    return { icon: TriangleAlert, text: t('people.none'), className: 'state missing' };
  };
  return (
    <>
      {setup.participants.length > 0 && (
        <Table>
          <thead>
            <tr>
              <th scope="col">{t('people.delegation')}</th>
              <th scope="col">{t('people.head')}</th>
              <th scope="col">
                <VisuallyHidden>{t('people.act')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {setup.participants.map((participant) => {
              const { icon, text, className } = stateOf(participant);
              return (
                <tr key={participant.id}>
                  <td>
                    <Participant code={participant.code} form="both" />
                  </td>
                  <td>
                    <span className={className}>
                      <Icon of={icon} small />
                      {text}
                    </span>
                  </td>
                  <td>
                    {participant.hasHead || participant.headInvitedAt ? (
                      <UiLink href={pathOf('people')}>{t('people.change')}</UiLink>
                    ) : (
                      <Button
                        aria-label={t('people.inviteOf', { name: participant.name })}
                        onClick={() => setInvited(participant)}
                      >
                        {t('people.invite')}
                      </Button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      )}
      <Hint>
        {t('people.hint')} <UiLink href={pathOf('people')}>{t('people.open')}</UiLink>
      </Hint>
      {invited && <InviteHead participant={invited} onClose={() => setInvited(null)} />}
    </>
  );
}
