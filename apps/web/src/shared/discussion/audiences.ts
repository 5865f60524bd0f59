import { useParticipantNames } from '@waymark/ui';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visibility } from '../../gql/graphql.js';
import type { Role } from '../session/viewer.js';

/** Who may read what a role writes, the default first. Empty: the role does not write comments. */
const AUDIENCES: Record<Role, readonly Visibility[]> = {
  delegation_head: ['delegation', 'participants', 'public'],
  delegate: ['delegation', 'participants'],
  national_coordinator: ['delegation', 'participants'],
  focal_point: ['delegation', 'participants'],
  secretariat: ['participants', 'public'],
  observer: ['participants'],
  donor: [],
};

/** The audiences that a role may choose for a new thread, from the narrowest, which is the default, to the widest. */
export const audiencesOf = (role: Role): readonly Visibility[] => AUDIENCES[role];

/**
 * Words for audiences: `words('visibility', 'delegation')` is "Egypt only", `words('post', …)` the button's label.
 * @param participantCode the delegation that is meant; null where none can be
 */
export function useAudienceWords(
  participantCode: string | null,
): (form: 'visibility' | 'post' | 'posted', audience: Visibility) => string {
  const { t } = useTranslation('discussion');
  const names = useParticipantNames(participantCode ? [participantCode] : []);
  const participant = participantCode ? names.name(participantCode) : '';
  return useCallback((form, audience) => t(`${form}.${audience}`, { participant }), [t, participant]);
}
