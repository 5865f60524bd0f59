import { expectAccessible } from './support/axe.js';
import { expect, test } from './support/journey.js';
import { enterAs, ROADMAP, SECRETARIAT } from './support/personas.js';
import { expectNoSidewaysScroll } from './support/texts.js';

const file = (text: string, name = 'institutions.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const HEAD = 'Code;Name;Participant;Art;Level;Remarks';

test('institutions come in from a file that is corrected on the way, and are taken back', async ({ page }) => {
  await enterAs(page, SECRETARIAT);
  await page.goto(`${ROADMAP}/import?kind=institutions`);
  await expect(page.getByRole('heading', { name: '1. File' })).toBeVisible();
  const choose = page.locator('input[type=file]');

  await test.step('what cannot be read is named, and leaves nothing', async () => {
    await choose.setInputFiles(file('%PDF-1.7', 'plan.pdf'));
    await expect(page.getByText('This is neither a workbook (.xlsx) nor a text file (.csv).')).toBeVisible();
  });

  await test.step('faults stand with their cells', async () => {
    const lines = [
      'jrn-a;Journey A;ME;border police;central;',
      'jrn-b;Journey B;Albani;ministry interior;;',
      'јrn-c;Journey C;ME;other;local;x',
    ];
    await choose.setInputFiles(file([HEAD, ...lines].join('\n')));
    await expect(page.getByText('4 faults in 3 records')).toBeVisible();
    await expect(
      page.getByRole('row', { name: /A1.*No column becomes a field that every record needs: Type/ }),
    ).toBeVisible();
    await expect(page.getByRole('row', { name: /A4.*only looks like the one that was meant/ })).toBeVisible();
    await page.getByLabel('Column D, Art, becomes').selectOption({ label: 'Type' });
    await expect(page.getByText('3 faults in 3 records')).toBeVisible();
    await page.getByRole('button', { name: 'Read it as “Albania”' }).click();
    await expect(page.getByText('2 faults in 3 records')).toBeVisible();
    await expectAccessible(page, 'with faults');
    await expectNoSidewaysScroll(page);
  });

  await test.step('the corrected file uses the mapping again, and enters as a whole', async () => {
    const lines = ['jrn-a;Journey A;ME;border police;central;', 'jrn-b;Journey B;Albani;ministry interior;central;'];
    await choose.last().setInputFiles(file([HEAD, ...lines].join('\n'), 'corrected.csv'));
    await expect(page.getByText(/^Mapping of .* used again$/)).toBeVisible();
    await page.getByRole('button', { name: 'Import 2 records' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('2 new, 0 changed, 0 left as they were.')).toBeVisible();
    await expectAccessible(page, 'imported');
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await expect(page.getByText('Its records were taken back.')).toBeVisible();
    await page.getByRole('button', { name: 'Import another file' }).click();
    await expect(page.getByRole('heading', { name: 'Your imports' })).toBeVisible();
  });

  await test.step('on a phone the page holds together', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('link', { name: 'Download the template' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the template' }).click();
    const template = await (await download).path();
    await choose.setInputFiles(template);
    await expect(page.getByText('This is neither')).toBeHidden();
    await expect(page.getByText('Everything in this file is there already. Nothing would change.')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page, 'on a phone');
  });
});
