import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/journey.js';
import { ROADMAP } from '../support/personas.js';
import { button, field, HEAD, type Forms } from './row.js';

async function openPosition(page: Page): Promise<Locator> {
  await page.goto(`${ROADMAP}/priorities/p4`);
  const panel = page.locator('#our-position');
  await panel.getByRole('radio', { name: 'Endorse with reservation' }).check();
  return panel;
}
async function discardPosition(page: Page): Promise<void> {
  await page.goto(`${ROADMAP}/priorities/p4`);
  await expect(page.locator('#our-position')).toBeVisible();
  const discard = button(page, /^Discard/);
  if (!(await discard.isVisible())) return;
  await discard.click();
  await button(page.getByRole('dialog'), /^Discard/).click();
  await expect(page.getByText('Draft discarded.')).toBeVisible();
}
async function openDiscussion(page: Page): Promise<Locator> {
  await page.goto(`${ROADMAP}/priorities/p6?tab=discussion`);
  const discussion = page.getByRole('region', { name: 'Discussion' });
  await expect(discussion.getByLabel(/^Add a comment/)).toBeVisible();
  return discussion;
}
async function withOwnComment(page: Page): Promise<Locator> {
  const discussion = await openDiscussion(page);
  await discussion.getByLabel(/^Add a comment/).fill('A comment of our own.');
  await button(discussion, /^Post to/).click();
  await expect(button(discussion, /^Edit$/)).toBeVisible();
  return discussion;
}
async function removeComment(page: Page): Promise<void> {
  await openDiscussion(page);
  await button(page, /^Remove$/).click();
  await button(page.getByRole('dialog'), /^Remove/).click();
  await expect(page.getByText('Comment removed.')).toBeVisible();
}

/** Positions of a delegation, and what it says in the discussion. */
export const POSITIONS: Forms = {
  'a position': {
    files: ['shared/positions/StatementFields.tsx', 'shared/positions/CoveredPassages.tsx'],
    persona: HEAD,
    open: openPosition,
    write: field(/^Statement/),
    saves: 'SavePositionDraft',
  },
  'signing a position': {
    files: ['shared/positions/SignDialog.tsx'],
    persona: HEAD,
    open: async (page) => {
      const panel = await openPosition(page);
      await panel.getByLabel(/^Statement/).fill('With a reservation.');
      await button(panel, /^Review and record/).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      return page.getByRole('dialog');
    },
    act: { button: /^Record position/, operation: 'SignPosition' },
  },
  'discarding a position': {
    files: ['shared/forms/DiscardDraft.tsx'],
    persona: HEAD,
    open: async (page) => {
      await page.goto(`${ROADMAP}/priorities/p4`);
      await button(page.locator('#our-position'), /^Discard/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^Discard/, operation: 'DiscardPositionDraft' },
    undo: discardPosition,
  },
  'a comment': {
    files: ['shared/discussion/CommentBox.tsx'],
    persona: HEAD,
    open: openDiscussion,
    write: field(/^Add a comment/),
    act: { button: /^Post to/, operation: 'PostComment' },
  },
  'changing a comment': {
    files: ['shared/discussion/EditComment.tsx'],
    persona: HEAD,
    open: async (page) => {
      const discussion = await withOwnComment(page);
      await button(discussion, /^Edit$/).click();
      return discussion;
    },
    write: field(/^Edit your comment/),
    act: { button: /^Save changes/, operation: 'EditComment' },
    // Its words are kept, so that it stands open at the next visit.
    undo: async (page) => {
      const discussion = await openDiscussion(page);
      await button(discussion, /^Discard it/).click();
      await button(discussion, /^Cancel/).click();
    },
  },
  'removing a comment': {
    files: ['shared/discussion/RemoveCommentDialog.tsx'],
    persona: HEAD,
    open: async (page) => {
      await openDiscussion(page);
      await button(page, /^Remove$/).click();
      return page.getByRole('dialog');
    },
    act: { button: /^Remove/, operation: 'RemoveComment' },
    undo: removeComment,
  },
};
