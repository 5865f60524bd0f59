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

test('a plan of thirty steps comes in once its faults are mended in the file', async ({ page }) => {
  test.slow();
  await enterAs(page, SECRETARIAT);
  await page.goto(`${ROADMAP}/import?kind=plan`);
  const choose = page.locator('input[type=file]');
  const priority = (code: string) =>
    file(`Priority,Title,Objective\n${code},A plan from a file,All of it.\n`, 'priorities.csv');

  const code = await test.step('a code that is not the next one is told which it would be', async () => {
    await choose.setInputFiles(priority('P99'));
    const told = page.getByText(/^No record has this code\. A new one is given P\d+\.$/);
    await expect(told).toBeVisible();
    return /P\d+/.exec((await told.textContent()) ?? '')?.[0] ?? '';
  });

  await test.step('the priority enters as a text in the making', async () => {
    await choose.last().setInputFiles(priority(code));
    await page.getByRole('button', { name: 'Import 1 record' }).click();
    await expect(page.getByText('1 new, 0 changed, 0 left as they were.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo this import' })).toBeHidden();
    await page.getByRole('button', { name: 'Import another file' }).click();
  });

  const steps = (mended: boolean) => {
    const number = code.slice(1);
    const lines = Array.from({ length: 30 }, (_, at) => {
      const due = !mended && at === 15 ? '31.09.2027' : '30.09.2027';
      const lead = !mended && at === 18 ? 'ICMPDD' : 'ICMPD';
      const under = !mended && at === 24 ? 'P98' : code;
      return `${number}.${at + 1},${under},Step ${at + 1} of the plan,What is done.,${lead},01.03.2027,${due}`;
    });
    return file(['Nr,Priority,Title,Description,Lead,Start,Due', ...lines].join('\n'), 'steps.csv');
  };

  await test.step('three faults stand with their cells', async () => {
    await choose.setInputFiles(steps(false));
    await expect(page.getByText('3 faults in 30 records')).toBeVisible();
    await expect(page.getByRole('row', { name: /G17.*Not a date: the month has no such day/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /E20.*Not one of the choices here/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /B26.*No priority has this code/ })).toBeVisible();
    await expectAccessible(page, 'a plan with faults');
    await expectNoSidewaysScroll(page);
  });

  await test.step('mended and read again, all thirty enter together', async () => {
    await choose.last().setInputFiles(steps(true));
    await page.getByRole('button', { name: 'Import 30 records' }).click();
    await expect(page.getByText('30 new, 0 changed, 0 left as they were.')).toBeVisible({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Import another file' }).click();
  });

  await test.step('the present plan is taken out, and imports back without difference', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Take out the present plan' }).click();
    await choose.setInputFiles(await (await download).path());
    await expect(page.getByText('Everything in this file is there already. Nothing would change.')).toBeVisible();
    await page.getByRole('radio', { name: /^Steps \d+$/ }).check();
    await expect(page.getByRole('row', { name: /Agree and apply|Unchanged/ }).first()).toBeVisible();
  });
});

test('a text is taken out as a document, and is read again without difference', async ({ page }) => {
  await enterAs(page, SECRETARIAT);
  await page.goto(`${ROADMAP}/import?kind=text`);
  const choose = page.locator('input[type=file]');

  await test.step('what is no document is told, and leaves nothing', async () => {
    await choose.setInputFiles(file('Priority,Title\n', 'text.docx'));
    await expect(page.getByText('This is not a Word document (.docx).')).toBeVisible();
  });

  await test.step('the empty template is a new text', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the template' }).click();
    await choose.setInputFiles(await (await download).path());
    await expect(page.getByRole('button', { name: 'Import 9 paragraphs' })).toBeVisible();
    await expect(page.getByRole('row', { name: /Step Title of the step New/ })).toBeVisible();
    await expectAccessible(page, 'a new text');
    await expectNoSidewaysScroll(page);
  });

  await test.step('the present text changes nothing', async () => {
    await page.goto(`${ROADMAP}/import?kind=text`);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Take out the present text' }).click();
    await choose.setInputFiles(await (await download).path());
    await expect(page.getByText('Everything in this file is there already. Nothing would change.')).toBeVisible();
    await expect(page.getByText('The cover of the document is left out.').first()).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page, 'a text on a phone');
  });
});
