import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visibility } from '../../gql/graphql.js';
import type { Sending } from '../forms/useActDraft.js';
import { useMembership } from '../session/SessionContext.js';
import { CommentBox } from './CommentBox.js';
import type { DiscussionPlace, DiscussionSubject } from './discussionPlace.js';
import type { Posting } from './usePosting.js';

const Root = styled('div')({ marginTop: 16 });
const Place = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  marginBottom: 8,
  fontSize: 13,
  lineHeight: '19px',
  '& blockquote': { flexBasis: '100%', margin: 0, font: '400 15px/23px var(--wm-serif)', color: 'var(--wm-ink-2)' },
});

export interface NewThreadProps {
  roadmapId: string;
  subject: DiscussionSubject;
  place: DiscussionPlace | null;
  onPlaceClear?: () => void;
  audiences: readonly Visibility[];
  posting: Posting;
  boxRef: RefObject<HTMLTextAreaElement | null>;
}

/** The box whose comment opens a new thread, on the record or on the part of it that was chosen. */
export function NewThread({ roadmapId, subject, place, onPlaceClear, audiences, posting, boxRef }: NewThreadProps) {
  const { t } = useTranslation('discussion');
  const { participantCode } = useMembership();
  const target = place ?? subject;

  useEffect(() => {
    if (place) boxRef.current?.focus();
  }, [place, boxRef]);

  const send = async (text: string, visibility: Visibility, sending: Sending, onUndo: () => void) => {
    const contents = {
      roadmapId,
      subjectKind: target.kind,
      subjectId: target.id,
      priorityId: target.priorityId ?? null,
      quote: place?.quote ?? null,
      visibility,
      text,
    };
    const refusal = await posting.post(contents, sending, visibility, () => {
      onUndo();
      boxRef.current?.focus();
    });
    if (!refusal) onPlaceClear?.();
    return refusal;
  };

  return (
    <Root className="wm-no-print">
      {place && (
        <Place>
          {place.quote && <blockquote dir="auto">{place.quote}</blockquote>}
          <Button size="small" variant="text" onClick={onPlaceClear}>
            {t('aboutClear')}
          </Button>
        </Place>
      )}
      <CommentBox
        draftId={`comment:${subject.kind}:${subject.id}`}
        label={place ? t('addAbout', { subject: place.label }) : t('add')}
        audiences={audiences as readonly [Visibility, ...Visibility[]]}
        participantCode={participantCode}
        send={send}
        controlRef={boxRef}
      />
    </Root>
  );
}
