// The last of its half: its journey closes the round that others still sign in.
import { postGraphql } from './support/graphql.js';
import { expect, test } from './support/journey.js';
import { ROADMAP, SECRETARIAT } from './support/personas.js';
import { inStrip, openPriority, ownPosition, signEndorsement } from './support/positions.js';

const HEAD = 'Head of delegation, Montenegro';
const FIRST_WORDS = 'The scope of paragraph 2 needs a date before we can apply it.';
const DELEGATE_WORDS = `${FIRST_WORDS} Our ministries propose the end of 2027.`;

/** What the writer reads once the words are saved; a draft of somebody else's names them. */
const OWN_DRAFT = /^Draft saved \d\d:\d\d, visible to Montenegro only$/;

/** Who has no position yet besides Montenegro on P3: `[delegation, priority]`. */
const AWAITED = [
  ['North Macedonia', 'P1'],
  ['Kosovo*', 'P2'],
  ['Bosnia and Herzegovina', 'P4'],
  ['Albania', 'P6'],
  ['Serbia', 'P6'],
] as const;

test('a delegation drafts, signs and replaces; all sign; the round closes with rule and reasons', async ({ as }) => {
  test.setTimeout(150_000);
  const head = await as(HEAD);
  const panel = ownPosition(head);

  await test.step('the head drafts', async () => {
    await openPriority(head, 'P3');
    await panel.getByRole('radio', { name: 'Endorse with reservation' }).check();
    await panel.getByRole('button', { name: 'Review and record' }).click();
    await expect(panel.getByRole('link', { name: 'Write the statement of your reservation.' })).toBeVisible();
    await panel.getByLabel('Statement for the record').fill(FIRST_WORDS);
    await expect(panel.getByText(OWN_DRAFT)).toBeVisible();
  });

  await test.step('a delegate prepares it further and cannot record it', async () => {
    const delegate = await as('Delegate, Montenegro');
    const prepared = await openPriority(delegate, 'P3');
    await expect(prepared.getByRole('heading', { name: 'Prepare our position' })).toBeVisible();
    await expect(prepared.getByLabel('Statement for the record')).toHaveValue(FIRST_WORDS);
    await expect(prepared).toContainText('Only the head of delegation can record a position.');
    await expect(prepared.getByRole('button', { name: 'Review and record' })).toHaveCount(0);
    await prepared.getByLabel('Statement for the record').fill(DELEGATE_WORDS);
    await expect(prepared.getByText(OWN_DRAFT)).toBeVisible();
  });

  await test.step('the head signs exactly those words', async () => {
    await openPriority(head, 'P3');
    await expect(panel.getByLabel('Statement for the record')).toHaveValue(DELEGATE_WORDS);
    await panel.getByRole('button', { name: 'Review and record' }).click();
    const dialog = head.getByRole('dialog', { name: 'Record the position of Montenegro on P3' });
    await expect(dialog.getByText('Endorse with reservation')).toBeVisible();
    await expect(dialog.getByText(DELEGATE_WORDS, { exact: true })).toBeVisible();
    await expect(dialog.getByText(/All delegations will see this at once/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Record position' }).click();
    await expect(panel.getByText(/^Position recorded at /)).toBeVisible();
    await expect(panel.getByText(DELEGATE_WORDS, { exact: true })).toBeVisible();
    await expect(inStrip(head, 'Montenegro')).toContainText('Endorse with reservation');
  });

  await test.step('another delegation sees it at once', async () => {
    const other = await as('Head of delegation, Albania');
    await openPriority(other, 'P3');
    await expect(inStrip(other, 'Montenegro')).toContainText(DELEGATE_WORDS);
  });

  await test.step('the head replaces it; the first one stays in the record', async () => {
    await panel.getByRole('button', { name: 'Replace this position' }).click();
    await panel.getByRole('radio', { name: 'Endorse', exact: true }).check();
    await panel.getByLabel('Statement for the record').fill('');
    await panel.getByRole('button', { name: 'Review and replace' }).click();
    const dialog = head.getByRole('dialog', { name: 'Replace the position of Montenegro on P3' });
    await expect(dialog).toContainText('Without a statement.');
    await expect(dialog).toContainText('It replaces the position of 20 November 2026, which stays in the record.');
    await dialog.getByRole('button', { name: 'Replace position' }).click();
    await expect(panel.getByText(/^Position replaced at /)).toBeVisible();
    await expect(inStrip(head, 'Montenegro')).toContainText('As it stands.');
    await head.getByRole('link', { name: 'History' }).click();
    await head.getByText('Positions and statements').first().click();
    await expect(head.getByText(DELEGATE_WORDS, { exact: true })).toBeVisible();
  });

  const secretariat = await as(SECRETARIAT);
  const chair = secretariat.getByRole('region', { name: 'Chair' });

  await test.step('the secretariat waits for those who are awaited', async () => {
    await secretariat.goto(`${ROADMAP}/validation`);
    await expect(chair).toContainText('31 of 36 positions signed.');
    await expect(chair).toContainText('Awaited on P6: Albania and Serbia');
    await expect(chair).toContainText('The round cannot be closed yet.');
    await expect(chair.getByRole('button', { name: 'Close the round' })).toHaveCount(0);
    const replaced = 'P3, Montenegro: Endorse, replaced an earlier position';
    await expect(secretariat.getByRole('link', { name: replaced })).toBeVisible();
  });

  await test.step('all others sign', async () => {
    for (const [delegation, code] of AWAITED) {
      await signEndorsement(await as(`Head of delegation, ${delegation}`), code);
    }
  });

  await test.step('the secretariat closes the round by keyboard', async () => {
    await secretariat.reload();
    await expect(chair).toContainText('Every delegation has signed every ballot.');
    await chair.getByRole('button', { name: 'Close the round' }).focus();
    await secretariat.keyboard.press('Enter');
    const dialog = secretariat.getByRole('dialog', { name: 'Close Round 2' });
    await expect(dialog).toContainText('36 of 36 positions are signed and become final:');
    await expect(dialog).toContainText('3 endorse, 1 with reservation, 2 changes requested');
    const act = dialog.getByRole('button', { name: 'Close the round' });
    for (let stop = 0; stop < 6 && !(await act.evaluate((button) => button === document.activeElement)); stop += 1) {
      await secretariat.keyboard.press('Tab');
    }
    await expect(act).toBeFocused();
    await secretariat.keyboard.press('Enter');
    await expect(secretariat.getByText('Round 2 closed. The results are declared.')).toBeVisible();
  });

  const rule = '2 delegations request a change; one request returns the text.';

  await test.step('the validation page names rule and reasons', async () => {
    const board = secretariat.getByRole('region', { name: 'Positions', exact: true });
    const rowOf = (code: string) => board.getByRole('row', { name: new RegExp(`^${code} `) });
    const row = rowOf('P3');
    await expect(row).toContainText('Returned for changes');
    await row.getByText('Rule and reasons').click();
    await expect(row.getByText(rule)).toBeVisible();
    const reasons = row.getByRole('list', { name: 'Each delegation' });
    await expect(reasons).toContainText('Albania requests a change');
    await expect(reasons).toContainText('Montenegro endorses');
    await expect(reasons.getByRole('listitem')).toHaveCount(6);
    await expect(rowOf('P1')).toContainText('All six endorse');
    await expect(
      secretariat.getByText(/Round 2 closed on 20 November 2026 at .* can no longer be changed\./),
    ).toBeVisible();
  });

  await test.step('the priority page names them, and a head can no longer sign', async () => {
    await head.goto(`${ROADMAP}/priorities/p3`);
    const result = head.getByRole('region', { name: 'Result of Round 2' });
    await expect(result.getByText(rule)).toBeVisible();
    await expect(result.getByRole('list', { name: 'Each delegation' })).toContainText('Albania requests a change');
    await expect(result).toContainText('The ballot is closed and can no longer be changed.');
    await expect(head.getByRole('button', { name: /Review and|Replace this position/ })).toHaveCount(0);

    const page = await postGraphql(head, {
      query: `query ($code: String!) { priorityPage(roadmap: "screening", code: $code) {
        ballot { id versionHash positions { participantCode position { id } } } } }`,
      variables: { code: 'P3' },
    });
    const { id: ballotId, versionHash, positions } = page.data.priorityPage.ballot;
    const own = positions.find((entry: { participantCode: string }) => entry.participantCode === 'ME');
    const refused = await postGraphql(head, {
      query: 'mutation ($input: SignPositionInput!) { signPosition(input: $input) { id } }',
      variables: {
        input: {
          ballotId,
          versionHash,
          stance: 'object',
          statements: [{ kind: 'explanation', text: 'Too late.', passageIds: [] }],
          requestedText: null,
          replaces: own.position.id,
          idempotencyKey: crypto.randomUUID(),
        },
      },
    });
    expect(refused.errors[0].extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'round_closed' });
  });

  await test.step('the overview names them', async () => {
    await head.goto(ROADMAP);
    const item = head
      .getByRole('listitem')
      .filter({ has: head.getByRole('link', { name: /^P3 / }) })
      .first();
    await expect(item).toContainText('Returned for changes');
    await item.getByText('Rule and reasons').click();
    await expect(item.getByText(rule)).toBeVisible();
    await expect(item.getByRole('list', { name: 'Each delegation' })).toContainText('Albania requests a change');
  });
});
