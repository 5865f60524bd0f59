// One file to download: each is short, and who opens one opens the others.
export { AccountsPage } from './AccountsPage.js';
export { OwnAccountPage } from './OwnAccountPage.js';
export { PasswordPage } from './PasswordPage.js';
