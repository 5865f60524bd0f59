import { ADMINISTRATOR } from '../support/personas.js';
import { button, field, HEAD, type Forms } from './row.js';

/** The installation: its accounts, its catalogue, its maintenance. */
export const ACCOUNTS: Forms = {
  'turning maintenance on': {
    files: ['features/health/MaintenanceSection.tsx'],
    persona: ADMINISTRATOR,
    open: async (page) => {
      await page.goto('/health');
      return page.locator('main form');
    },
    write: field(/^What everybody is told/),
    act: { button: /^Turn maintenance on/, operation: 'StartMaintenance' },
  },
  'inviting an administrator': {
    files: ['features/accounts/InviteAdministrator.tsx', 'shared/links/LanguageField.tsx'],
    persona: ADMINISTRATOR,
    open: async (page) => {
      await page.goto('/accounts');
      return page.locator('main form');
    },
    write: (form, text) => form.getByLabel(/^Email/).fill(`${text.replaceAll(' ', '-')}@example.org`),
    act: { button: /^Make the invitation/, operation: 'InviteAdministrator' },
  },
  'creating a roadmap': {
    files: ['features/roadmaps/NewRoadmapPage.tsx'],
    persona: ADMINISTRATOR,
    open: async (page) => {
      await page.goto('/new-roadmap');
      return page.locator('main form');
    },
    write: async (form, text) => {
      await form.getByLabel('Address', { exact: true }).fill('steady');
      await form.getByLabel('Title', { exact: true }).fill(text);
      await form.getByLabel('Short name').fill('Steady');
      await form.getByLabel(/^Email address/).fill('somebody@example.org');
    },
    act: { button: /^Create the roadmap/, operation: 'CreateRoadmap' },
  },
  'correcting an entry of the catalogue': {
    files: ['features/catalogue/EntryDialog.tsx', 'features/catalogue/CataloguePage.tsx'],
    persona: ADMINISTRATOR,
    open: async (page) => {
      await page.goto('/catalogue');
      await button(page, /^Correct Jordan/).click();
      return page.getByRole('dialog');
    },
    write: (form, text) => form.getByLabel('Footnote', { exact: true }).fill(text.slice(0, 20)),
    act: { button: /^Save the correction/, operation: 'EditCountry' },
  },
  "one's own account": {
    files: ['features/accounts/ProfileForm.tsx'],
    persona: HEAD,
    open: async (page) => {
      await page.goto('/account');
      return page.locator('main form');
    },
    write: (form, text) => form.getByLabel(/^Name/).fill(text),
    act: { button: /^Save/, operation: 'SaveProfile' },
  },
  'changing the password': {
    files: ['features/accounts/PasswordPage.tsx'],
    persona: HEAD,
    open: async (page) => {
      await page.goto('/password');
      return page.locator('main form');
    },
    write: async (form, text) => {
      await form.getByLabel(/^Present|^Current/).fill(text);
      await form.getByLabel(/^New/).fill(`${text} and more`);
    },
    act: { button: /password/i, operation: 'ChangePassword' },
  },
  'disabling an account': {
    files: ['features/accounts/AccountsTable.tsx'],
    persona: ADMINISTRATOR,
    open: async (page) => {
      await page.goto('/accounts');
      await button(page, /^Disable/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^Disable/, operation: 'DisableAccount' },
  },
  'erasing an account': {
    files: ['features/accounts/PersonalDataDialog.tsx'],
    persona: ADMINISTRATOR,
    open: async (page) => {
      await page.goto('/accounts');
      await button(page, /^Personal data of/).click();
      return page.getByRole('dialog');
    },
    write: async (form) => {
      const address = await form.getByText(/^\S+@\S+$/).textContent();
      await form.getByLabel('Address of the account').fill(address ?? '');
    },
    act: { button: /^Erase the account/, operation: 'EraseAccount' },
  },
};
