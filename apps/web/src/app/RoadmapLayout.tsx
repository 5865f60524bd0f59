import { ParticipantsProvider } from '@waymark/ui';
import { useMemo } from 'react';
import { Outlet, useParams } from 'react-router';
import { MembershipContext, useViewer } from '../shared/session/SessionContext.js';
import { AccountFrame } from './AccountLayout.js';
import { MarkLabels } from '../shared/texts/MarkLabels.js';
import { NotFoundPage } from './NotFoundPage.js';
import { Shell } from './shell/Shell.js';
import { useDrawnAs } from './usePageIdentity.js';

/** Everything below `/r/:roadmap`: one's membership there, the names of its participants, the frame. */
export function RoadmapLayout() {
  const { roadmap: code = '' } = useParams();
  const membership = useViewer().memberships.find(({ roadmap }) => roadmap.code === code);
  const participants = useMemo(
    () =>
      (membership?.roadmap.participants ?? []).map(({ code: participant, name, chip, footnote, footnoteMark }) => ({
        code: participant,
        name,
        chip,
        footnote,
        mark: footnoteMark,
      })),
    [membership],
  );
  const named = useDrawnAs(membership?.id ?? null, code);
  if (!membership) {
    return (
      <AccountFrame>
        <NotFoundPage />
      </AccountFrame>
    );
  }
  if (!named) return null;
  return (
    // Another roadmap is another world: nothing of the one before stays on the screen.
    <MembershipContext value={membership} key={membership.id}>
      <ParticipantsProvider participants={participants} own={membership.participantCode}>
        <MarkLabels>
          <Shell>
            <Outlet />
          </Shell>
        </MarkLabels>
      </ParticipantsProvider>
    </MembershipContext>
  );
}
