import { expectAccessible } from './support/axe.js';
import { answerTo } from './support/graphql.js';
import { expect, test } from './support/journey.js';
import { ROADMAP, signInAs } from './support/personas.js';

const WORDS = 'quillwort, for Serbia alone';
const PAGE = `${ROADMAP}/priorities/p4?tab=discussion`;

test('one browser, two tabs, two accounts: the older page sends nothing as the newer account', async ({ as }) => {
  const first = await as('Head of delegation, Serbia');
  await first.goto(PAGE);
  const box = first.getByLabel('Add a comment');
  await box.fill(WORDS);

  const second = await first.context().newPage();
  await signInAs(second, 'Head of delegation, Montenegro');
  const notice = first.getByRole('alert').filter({ hasText: 'You are now signed in as' });
  await expect(notice).toContainText('Head of delegation, Montenegro in another tab');
  await expectAccessible(first, 'with the notice of another account');

  await test.step('what is posted there is refused, and stays in the box', async () => {
    await first.getByRole('button', { name: 'Post to Serbia only' }).click();
    await expect(first.getByText(/Another account is signed in .* Nothing was sent under it/)).toBeVisible();
    await expect(box).toHaveValue(WORDS);
    await expect(first.getByRole('button', { name: /^Head of delegation, Serbia/ })).toBeVisible();
  });

  await test.step('nobody’s discussion holds it', async () => {
    await second.goto(PAGE);
    await expect(second.getByLabel('Add a comment')).toHaveValue('');
    const query = '{ priorityPage(roadmap: "screening", code: "P4") { discussion { items { comments { text } } } } }';
    const threads = await answerTo(second, { query });
    expect(threads).toMatch(/^200 .*"discussion":/);
    expect(threads).not.toContain('quillwort');
    expect(await second.content()).not.toContain('quillwort');
  });

  await test.step('the words wait on the device, sealed, for their own account', async () => {
    expect(await second.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('quillwort');
    await notice.getByRole('button', { name: 'Continue as Head of delegation, Montenegro' }).click();
    await expect(first.getByRole('button', { name: /^Head of delegation, Montenegro/ })).toBeVisible();
    await expect(box).toHaveValue('');
    await signInAs(second, 'Head of delegation, Serbia');
    await second.goto(PAGE);
    await expect(second.getByLabel('Add a comment')).toHaveValue(WORDS);
  });

  await test.step('signing out asks about them, and takes every tab along', async () => {
    await first.reload();
    await expect(box).toHaveValue(WORDS);
    await second.getByRole('button', { name: /^Head of delegation, Serbia/ }).click();
    await second.getByRole('button', { name: 'Sign out', exact: true }).click();
    const dialog = second.getByRole('dialog', { name: '1 text was not sent' });
    await expect(dialog.getByRole('link', { name: /^P4/ })).toBeVisible();
    await expectAccessible(second, 'with the question before signing out');
    await dialog.getByRole('button', { name: 'Discard and sign out' }).click();
    for (const page of [first, second]) await expect(page.getByText('You are signed out.')).toBeVisible();
    expect(await first.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual([]);
  });
});
