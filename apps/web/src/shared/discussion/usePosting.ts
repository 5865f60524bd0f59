import { useToast } from '@waymark/ui';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostCommentInput, Visibility } from '../../gql/graphql.js';
import type { AppError } from '../api/AppError.js';
import { toAppError } from '../api/AppError.js';
import type { Sending } from '../forms/useActDraft.js';
import { useApolloClient } from '@apollo/client/react';
import { useAudienceWords } from './audiences.js';
import { PostCommentDocument, RemoveCommentDocument } from './discussion.documents.js';
import { serverClock } from './serverClock.js';

/** A comment that is shown before the server has answered. */
export interface PendingComment {
  key: string;
  /** Null for the first comment of a new thread. */
  threadId: string | null;
  text: string;
  visibility: Visibility;
}

type Contents = Omit<PostCommentInput, 'idempotencyKey'>;

export interface Posting {
  pending: readonly PendingComment[];
  /**
   * Shows the comment at once and sends it.
   * @param sending an attempt of the draft that the text comes from
   * @param onPosted brings the place where it stands now onto the page
   * @param onUndo called when the reader takes the posted comment back, so that its text returns to the box
   * @returns null when it is posted; else why not, and the comment is off the page again
   */
  post: (
    contents: Contents,
    sending: Sending,
    visibility: Visibility,
    onUndo: () => void,
    onPosted?: () => Promise<unknown>,
  ) => Promise<AppError | null>;
}

/** Optimistic posting: the comment stands in its place while it is on its way, and leaves it when it is refused. */
export function usePosting(participantCode: string | null, refetch: () => Promise<unknown>): Posting {
  const client = useApolloClient();
  const toast = useToast();
  const { t } = useTranslation('discussion');
  const words = useAudienceWords(participantCode);
  const [pending, setPending] = useState<readonly PendingComment[]>([]);

  const takeBack = useCallback(
    async (commentId: string, expectedVersion: number) => {
      try {
        await client.mutate({ mutation: RemoveCommentDocument, variables: { input: { commentId, expectedVersion } } });
        await refetch();
        toast({ text: t('remove.done') });
      } catch (thrown) {
        toast({ text: t(toAppError(thrown).passing ? 'undo.unreachable' : 'undo.refused') });
      }
    },
    [client, refetch, toast, t],
  );

  const post = useCallback(
    async (
      contents: Contents,
      sending: Sending,
      visibility: Visibility,
      onUndo: () => void,
      onPosted?: () => Promise<unknown>,
    ) => {
      const input = sending.keyed(contents);
      const key = input.idempotencyKey;
      const threadId = input.threadId ?? null;
      setPending((before) => [...before, { key, threadId, text: input.text, visibility }]);
      const settle = () => setPending((before) => before.filter((comment) => comment.key !== key));
      try {
        const { data } = await client.mutate({ mutation: PostCommentDocument, variables: { input } });
        if (data) {
          sending.acknowledged();
          const { id, version, postedAt } = data.postComment;
          serverClock.note(postedAt);
          await Promise.all([refetch(), onPosted?.()]);
          toast({
            text: words('posted', visibility),
            action: {
              label: t('undo'),
              onAct: () => {
                onUndo();
                void takeBack(id, version);
              },
            },
          });
        }
        settle();
        return null;
      } catch (thrown) {
        settle();
        const refusal = toAppError(thrown);
        sending.refused(refusal);
        // An earlier attempt is on record with other words: the page shows it beside them.
        if (refusal.code === 'IDEMPOTENCY_KEY_REUSED') await refetch();
        return refusal;
      }
    },
    [client, refetch, toast, t, words, takeBack],
  );
  return { pending, post };
}
