import type { ApolloClient } from '@apollo/client';
import type { To } from 'react-router';
import { lastReader } from '../shared/api/lastReader.js';
import { draftShelf } from '../shared/forms/draftShelf.js';
import { signInPath } from '../shared/session/returnPath.js';

type Navigate = (to: To, options?: { replace?: boolean }) => void | Promise<void>;

/** Leads to the sign-in page; what the page knew of the account goes. */
export async function leavePage(client: ApolloClient, navigate: Navigate, path: string): Promise<void> {
  await navigate(path, { replace: true });
  await client.clearStore();
}

/** After signing out, in each tab: nothing of the account stays on the device either. */
export async function leaveAccount(client: ApolloClient, navigate: Navigate, account: string): Promise<void> {
  draftShelf.leave(account);
  lastReader.forget();
  await leavePage(client, navigate, signInPath(undefined, 'signed-out'));
}
