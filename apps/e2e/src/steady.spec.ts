import { FORMS } from './steady/forms.js';
import { button, FOCAL_POINT, WRITABLE } from './steady/row.js';
import { walkFormsOf } from './steady/walk.js';
import { expect, test } from './support/journey.js';
import { enterAs, ROADMAP, SECRETARIAT } from './support/personas.js';
import { Temper } from './support/temper.js';

// Those of the secretariat, as many as of all others together, are walked through in steady-secretariat.spec.ts.
const PERSONAS = new Set(Object.values(FORMS).map(({ persona }) => persona));
PERSONAS.delete(SECRETARIAT);
for (const persona of PERSONAS) walkFormsOf(persona);

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

test('an update that is sent right after typing is sent, however long the button is held', async ({ page }) => {
  test.setTimeout(120_000);
  await enterAs(page, FOCAL_POINT);
  const temper = await Temper.of(page);
  temper.refuse('SubmitUpdate');
  let presses = 0;
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.goto(`${ROADMAP}/work?action=${WRITABLE}`);
    const send = button(page, /^Send update/);
    // The first press comes before there is a draft, the second on one that is there.
    for (const text of ['Typed and sent at once.', 'Typed and sent again.']) {
      await page.getByLabel(/^What has changed/).fill(text);
      await send.hover();
      await page.mouse.down();
      await page.waitForTimeout(1_000);
      await page.mouse.up();
      presses += 1;
      await expect.poll(() => temper.count('SubmitUpdate'), `${size.width} px`).toBe(presses);
      await expect(page.getByRole('alert').filter({ hasText: 'The update was not sent.' })).toBeVisible();
    }
    await button(page, /^Discard draft/).click();
    await button(page.getByRole('dialog').last(), /^Discard the draft|^Discard draft/).click();
    await expect(page.getByText('Draft discarded.')).toBeVisible();
  }
});
