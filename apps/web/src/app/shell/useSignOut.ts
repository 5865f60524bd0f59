import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/index.js';
import { toAppError } from '../../shared/api/AppError.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { deviceDrafts } from '../../shared/forms/deviceDrafts.js';
import { signInPath } from '../../shared/session/returnPath.js';
import { useViewer } from '../../shared/session/SessionContext.js';

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const SignOutEverywhereDocument = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);

/** Ends this session, or all of them, and leaves nothing of the account on the device. */
export function useSignOut(): { signOut: () => Promise<void>; signOutEverywhere: () => Promise<void> } {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { user } = useViewer();
  const { t } = useTranslation();
  const toast = useToast();
  const errorText = useErrorText();

  const end = async <Data>(mutation: TypedDocumentNode<Data, Record<string, never>>, say?: (data: Data) => string) => {
    try {
      const { data } = await client.mutate({ mutation });
      deviceDrafts.dropAll(user.id);
      await navigate(signInPath(undefined, 'signed-out'), { replace: true });
      await client.clearStore();
      if (say && data) toast({ text: say(data) });
    } catch (thrown) {
      toast({ text: errorText(toAppError(thrown)) });
    }
  };

  return {
    signOut: () => end(SignOutDocument),
    signOutEverywhere: () =>
      end(SignOutEverywhereDocument, ({ signOutEverywhere: count }) => t('account.signedOutEverywhere', { count })),
  };
}
