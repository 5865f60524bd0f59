import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@waymark/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/index.js';
import { loadRooms } from '../../shared/texts/i18n.js';
import { toAppError } from '../../shared/api/AppError.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { draftShelf } from '../../shared/forms/draftShelf.js';
import { otherTabs } from '../../shared/session/otherTabs.js';
import { useViewer } from '../../shared/session/SessionContext.js';
import { leaveAccount } from '../leaveAccount.js';

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

const SignOutEverywhereDocument = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);

/** Downloaded with the seal of the drafts when there are any. */
const loadQuestion = async (account: string) => {
  const [{ SignOutQuestion }, { deviceDrafts }] = await Promise.all([
    import('./SignOutQuestion.js'),
    import('../../shared/forms/deviceDrafts.js'),
    loadRooms(['leaving']),
  ]);
  return { Question: SignOutQuestion, unsent: deviceDrafts.unsent(account) };
};

type Asked = Awaited<ReturnType<typeof loadQuestion>> & { act: () => Promise<void> };

export interface SignOut {
  signOut: () => void;
  signOutEverywhere: () => void;
  /** Asked before words that were not sent are discarded; to be drawn where it outlives the menu. */
  question: ReactNode;
}

/** Ends this session, or all of them, and leaves nothing of the account on the device, in any tab. */
export function useSignOut(): SignOut {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { user } = useViewer();
  const { t } = useTranslation();
  const toast = useToast();
  const errorText = useErrorText();
  const [asked, setAsked] = useState<Asked | null>(null);

  const end = async <Data,>(mutation: TypedDocumentNode<Data, Record<string, never>>, say?: (data: Data) => string) => {
    try {
      const { data } = await client.mutate({ mutation });
      otherTabs.tell({ kind: 'signed-out', account: user.id });
      await leaveAccount(client, navigate, user.id);
      if (say && data) toast({ text: say(data) });
    } catch (thrown) {
      setAsked(null);
      toast({ text: errorText(toAppError(thrown)) });
    }
  };
  const ask = async (act: () => Promise<void>) => {
    if (draftShelf.ids(user.id).length === 0) return act();
    const question = await loadQuestion(user.id).catch(() => null);
    if (!question) return toast({ text: t('outdated.body') });
    // Forms may have kept only notes for themselves.
    if (question.unsent.length === 0) return act();
    setAsked({ ...question, act });
  };

  return {
    signOut: () => void ask(() => end(SignOutDocument)),
    signOutEverywhere: () =>
      void ask(() =>
        end(SignOutEverywhereDocument, ({ signOutEverywhere: count }) => t('account.signedOutEverywhere', { count })),
      ),
    question: asked && <asked.Question unsent={asked.unsent} onAct={asked.act} onStay={() => setAsked(null)} />,
  };
}
