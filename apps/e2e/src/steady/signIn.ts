import type { Page } from '@playwright/test';
import type { Temper } from '../support/temper.js';
import { type Forms } from './row.js';

/** A link that the server would not open, since nobody made it. */
const openLink = (kind: string, operation: string, data: object) => async (page: Page, temper: Temper) => {
  temper.change(operation, (answer: { data: object | null; errors?: unknown }) => {
    answer.data = data;
    delete answer.errors;
  });
  await page.goto(`/${kind}/a-link-that-nobody-made`);
  return page.locator('main form');
};

/** What is written before anybody is signed in. */
export const SIGN_IN: Forms = {
  'signing in': {
    files: ['features/sign-in/SignInForm.tsx'],
    open: async (page) => {
      await page.goto('/sign-in');
      return page.locator('main form');
    },
    write: async (form, text) => {
      await form.getByLabel('Email address').fill(`${text.replaceAll(' ', '-')}@example.org`);
      await form.getByLabel('Password').fill(text);
    },
    act: { button: /^Sign in$/, operation: 'SignIn' },
  },
  'choosing a persona': {
    files: [],
    open: async (page) => {
      await page.goto('/sign-in');
      return page.getByRole('region', { name: 'Demonstration' });
    },
    act: { button: /^Regional secretariat/, operation: 'SignInAsPersona' },
  },
  'opening the first account': {
    files: ['features/sign-in/FirstPage.tsx', 'features/sign-in/NewPasswordField.tsx'],
    open: async (page) => {
      await page.goto('/first/a-link-that-nobody-made');
      return page.locator('main form');
    },
    write: async (form, text) => {
      await form.getByLabel('Email address').fill('first@example.org');
      await form.getByLabel('Name of the account').fill(text);
      await form.locator('input[type=password]').fill('nobody will guess this');
    },
    act: { button: /^Open the account/, operation: 'FoundInstallation' },
  },
  'accepting an invitation': {
    files: ['features/sign-in/AcceptForm.tsx'],
    open: openLink('invitation', 'OpenInvitation', {
      openInvitation: {
        __typename: 'OpenInvitation',
        email: 'somebody@example.org',
        administrator: true,
        roadmapTitle: null,
        title: null,
        participant: null,
        language: 'en',
        expiresAt: '2026-12-04T10:00:00.000Z',
      },
    }),
    write: async (form, text) => {
      await form.getByLabel('Name').fill(text);
      await form.getByLabel('Password').fill(`${text} and more`);
    },
    act: { button: /^Accept the invitation/, operation: 'AcceptInvitation' },
  },
  'asking for a link': {
    files: ['features/sign-in/ForgottenPage.tsx'],
    open: async (page) => {
      await page.goto('/forgotten');
      return page.locator('main form');
    },
    write: (form, text) => form.getByLabel('Email address').fill(`${text.replaceAll(' ', '-')}@example.org`),
    act: { button: /^Send the link/, operation: 'RequestReset' },
  },
  'setting a password': {
    files: ['features/sign-in/ResetPage.tsx'],
    open: openLink('reset', 'OpenReset', { openReset: { __typename: 'OpenReset', email: 'somebody@example.org' } }),
    write: (form, text) => form.getByLabel('New password').fill(`${text} and more`),
    act: { button: /^Set the password/, operation: 'ResetPassword' },
  },
};
