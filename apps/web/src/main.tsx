import '@waymark/ui/fonts.css';
import 'virtual:ground.css';
import { initColorScheme } from '@waymark/ui';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { createRouter } from './app/createRouter.js';
import { createClient } from './shared/api/client.js';
import { ViewerDocument } from './shared/session/viewer.js';
import { startTexts } from './shared/texts/i18n.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

initColorScheme();
const client = createClient();
// Who is signed in is asked while the page downloads; the frame that needs it is drawn after that and asks no second time.
if (!/^\/(sign-in|invitation|reset)(\/|$)/.test(window.location.pathname)) {
  client.query({ query: ViewerDocument }).catch(() => undefined);
}
// The router begins to download the page of the address while the frame's texts arrive.
const router = createRouter();
try {
  await startTexts();
  createRoot(root).render(<App client={client} router={router} />);
} catch {
  // Without any texts there is one sentence left, the one that the catalogue would have had for it.
  root.textContent = 'Waymark could not be loaded. Load the page again.';
}
