import '@waymark/ui/fonts.css';
import 'virtual:ground.css';
import { initColorScheme } from '@waymark/ui';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { createRouter } from './app/createRouter.js';
import { isEntrance } from './app/firstPages.js';
import { createClient } from './shared/api/client.js';
import { maintenance, MAINTENANCE } from './shared/frame/maintenance.js';
import { earlySettled } from './shared/api/earlyAnswers.js';
import { ViewerDocument } from './shared/session/viewer.js';
import { startTexts } from './shared/texts/i18n.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

/** How long the frame waits for its reader and the page, in ms: drawn once is sooner than drawn twice. */
const PATIENCE = 250;
const pause = (duration: number) => new Promise((resolve) => setTimeout(resolve, duration));

initColorScheme();
const client = createClient();
// Both were asked for before this code was here (`boot.ts`).
const settled = earlySettled();
const viewer = isEntrance(location.pathname) ? null : client.query({ query: ViewerDocument }).catch(() => undefined);
const noted = maintenance.note(document.querySelector<HTMLMetaElement>(`[name=${MAINTENANCE}]`)?.content ?? null);
// The router begins to download the page of the address while the frame's texts arrive.
const router = createRouter();
try {
  await startTexts();
  await Promise.race([Promise.all([settled, viewer]), pause(PATIENCE)]);
  // Not awaited: what the notice downloads imports from this file, which must have ended.
  void noted.then(() => createRoot(root).render(<App client={client} router={router} />));
} catch {
  // Without any texts there is one sentence left, the one that the catalogue would have had for it.
  root.textContent = 'Waymark could not be loaded. Load the page again.';
}
