import { ConfirmDialog, useParticipantNames } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { Visibility } from '../../gql/graphql.js';
import { useAudienceWords } from './audiences.js';

export interface WidenDialogProps {
  open: boolean;
  /** The comment, repeated word for word. */
  text: string;
  /** The audience that a comment has by default, and the wider one that was chosen. */
  from: Visibility;
  to: Visibility;
  participantCode: string | null;
  onAct: () => void;
  onCancel: () => void;
}

/** Asks once before more people than usual may read a comment. */
export function WidenDialog({ open, text, from, to, participantCode, onAct, onCancel }: WidenDialogProps) {
  const { t } = useTranslation('discussion');
  const words = useAudienceWords(participantCode);
  const names = useParticipantNames(participantCode ? [participantCode] : []);
  return (
    <ConfirmDialog
      open={open}
      title={t(to === 'public' ? 'widen.public' : 'widen.participants')}
      quote={text}
      consequences={
        from === 'delegation' && participantCode
          ? t('widen.fromDelegation', { participant: names.name(participantCode) })
          : t('widen.fromParticipants')
      }
      actLabel={words('post', to)}
      cancelLabel={t('widen.back')}
      onAct={onAct}
      onCancel={onCancel}
    />
  );
}
