import { expectAccessible } from './support/axe.js';
import { expect, test } from './support/journey.js';
import { ADMINISTRATOR, ROADMAP } from './support/personas.js';
import { expectControlsHeld, holdControls } from './support/steadiness.js';

const WORDS = 'Written while nothing could be sent.';
const NOTICE = 'We move to a new server.';
const DISCUSSION = `${ROADMAP}/priorities/p5?tab=discussion`;

test('maintenance: everybody reads, nobody writes, and what was typed is sent when it has ended', async ({
  as,
  page,
}) => {
  const [administrator, head] = [await as(ADMINISTRATOR), await as('Head of delegation, Albania')];
  await head.goto(DISCUSSION);
  const box = head.getByLabel('Add a comment');
  await box.fill(WORDS);
  const post = head.getByRole('button', { name: 'Post to Albania only' });
  const bar = head.getByRole('button', { name: /^Maintenance: everything can be read/ });

  await test.step('an administrator turns it on, and says why', async () => {
    await administrator.goto('/health');
    await administrator.getByLabel('What everybody is told').fill(NOTICE);
    await administrator.getByLabel('How long it is expected to take').selectOption('1 hour');
    await administrator.getByRole('button', { name: 'Turn maintenance on' }).click();
    await expect(administrator.getByText(/^On since/)).toBeVisible();
    await expect(administrator.getByRole('button', { name: new RegExp(NOTICE) })).toBeVisible();
    await expectAccessible(administrator, 'with maintenance on');
  });

  await test.step('who types on an open page is refused in words, which stay; nothing moves', async () => {
    await holdControls(head);
    await post.evaluate((button: HTMLElement) => button.click());
    await expect(head.getByText(/During maintenance nothing can be sent/)).toBeVisible();
    await expect(bar).toBeVisible();
    await expectControlsHeld(head, 'when maintenance was told');
    await expect(box).toHaveValue(WORDS);
  });

  await test.step('every page is read, and says so from the beginning, on a phone as well', async () => {
    await head.setViewportSize({ width: 390, height: 844 });
    await head.goto(ROADMAP);
    await expect(head.getByRole('heading', { level: 1 })).toBeVisible();
    await bar.click();
    await expect(head.getByRole('group', { name: /^Maintenance/ })).toContainText(NOTICE);
    await expectAccessible(head, 'with the notice of maintenance open');
    await head.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step('whoever is not signed in is told as well', async () => {
    await page.goto('/sign-in');
    await expect(page.getByText(NOTICE)).toBeVisible();
  });

  await test.step('when it has ended, the words are there and are sent', async () => {
    await administrator.getByRole('button', { name: 'Turn maintenance off' }).click();
    await expect(administrator.getByRole('button', { name: 'Turn maintenance on' })).toBeVisible();
    await head.goto(DISCUSSION);
    await expect(bar).toBeHidden();
    await expect(box).toHaveValue(WORDS);
    await post.click();
    await expect(head.getByRole('article').filter({ hasText: WORDS })).toBeVisible();
    await expect(box).toHaveValue('');
  });
});
