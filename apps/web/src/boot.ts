/*
 * Runs before anything is painted, and while the app's code is on its way: a small script of its own (`boot.mjs`).
 */
import { firstQuestion, isEntrance } from './app/firstPages.js';
import { Viewer } from './gql/operations.js';
import { documentRequest } from './shared/api/documentRequest.js';
import { askEarly } from './shared/api/earlyAnswers.js';
import { lastReader } from './shared/api/lastReader.js';

/** A reader in the dark never sees a white page. The same choice as `initColorScheme`. */
function setScheme(): void {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem('waymark-scheme');
  } catch {
    // A browser may forbid storage; the device's own preference then decides.
  }
  const dark = stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-scheme', dark ? 'dark' : 'light');
}

/** Asks who is signed in and, for the one who was here last, for the page, in the words in which the app will ask. */
function askFirst(): void {
  askEarly(documentRequest({ ...Viewer, variables: {}, page: false, actingAs: null }));
  const question = firstQuestion(location);
  const actingAs = question && lastReader.of(question.roadmap);
  if (actingAs) askEarly(documentRequest({ ...question, page: true, actingAs }));
}

setScheme();
if (!isEntrance(location.pathname)) askFirst();
