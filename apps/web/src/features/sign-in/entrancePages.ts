// One file to download: each of these pages is small, and whoever opens one has nothing else to wait for.
export { FirstPage } from './FirstPage.js';
export { ForgottenPage } from './ForgottenPage.js';
export { InvitationPage } from './InvitationPage.js';
export { ResetPage } from './ResetPage.js';
