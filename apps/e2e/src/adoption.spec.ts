import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.js';
import { postGraphql } from './support/graphql.js';
import { expect, test } from './support/journey.js';
import { ADMINISTRATOR } from './support/personas.js';
import { ownPosition } from './support/positions.js';
import { unzip } from './support/unzip.js';

const CODE = 'ports';
const PASSWORD = 'a long password of ours';
const COUNTRIES = ['JO', 'TN'] as const;

/** Does an act around the pages, as whoever is signed in there. */
async function act<Answer>(page: Page, operation: string, answer: string, input: object): Promise<Answer> {
  const type = `${operation[0]?.toUpperCase()}${operation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${operation}(input: $input) { ${answer} } }`;
  const { data, errors } = await postGraphql(page, { query, variables: { input } });
  expect(errors, operation).toBeUndefined();
  return data[operation];
}
const once = () => ({ idempotencyKey: randomUUID() });
async function ask<Answer>(page: Page, query: string): Promise<Answer> {
  const { data, errors } = await postGraphql(page, { query });
  expect(errors, query).toBeUndefined();
  return data;
}

interface Setup {
  roadmapSetup: { version: number; participants: { code: string; id: string }[] };
}
interface Seat {
  id: string;
  role: string;
  version: number;
}
interface Making {
  priorityId: string;
  version: number;
  passages: { id: string; kind: string; text: string; version: number }[];
}

/** Comes in by the token of an invitation. */
async function comeIn(browser: Browser, baseURL: string, name: string, token: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL, locale: 'en-GB' })).newPage();
  const query = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { demo } }';
  const { errors } = await postGraphql(page, { query, variables: { input: { token, name, password: PASSWORD } } });
  expect(errors, name).toBeUndefined();
  return page;
}

/** A roadmap of two delegations whose heads may sign, in drafting. */
async function roadmapOfTwo(browser: Browser, baseURL: string, administrator: Page) {
  const made = await act<{ id: string; invitation: { token: string } }>(
    administrator,
    'createRoadmap',
    'id invitation { token }',
    {
      ...once(),
      code: CODE,
      title: 'Ports of the region',
      shortTitle: 'Ports',
      language: 'en',
      zone: 'Europe/Vienna',
      secretariatEmail: 'ports@example.org',
      secretariatTitle: 'Secretariat of the ports',
    },
  );
  const roadmapId = made.id;
  const secretariat = await comeIn(browser, baseURL, 'Secretariat', made.invitation.token);
  const setup = async () =>
    (await ask<Setup>(secretariat, `{ roadmapSetup(roadmap: "${CODE}") { version participants { code id } } }`))
      .roadmapSetup;
  const on = async (operation: string, input: object) =>
    act(secretariat, operation, 'version', { roadmapId, expectedVersion: (await setup()).version, ...input });
  for (const countryCode of COUNTRIES) await on('addParticipant', { ...once(), countryCode });
  await on('saveSettings', { periodStart: '2027-01-01', periodEnd: '2028-12-31', reportingDates: ['2027-06-30'] });
  const { participants } = await setup();
  const heads: Page[] = [];
  for (const { code, id: participantId } of participants) {
    const { token } = await act<{ token: string }>(secretariat, 'inviteMember', 'token', {
      ...once(),
      roadmapId,
      participantId,
      role: 'delegation_head',
      accreditation: 'head',
      title: `Head of delegation, ${code}`,
      email: `head.${code.toLowerCase()}@example.org`,
    });
    heads.push(await comeIn(browser, baseURL, `Head ${code}`, token));
  }
  const seats = async (): Promise<Seat[]> => {
    const query = `{ memberships(roadmapId: "${roadmapId}") { id role version } }`;
    const { memberships } = await ask<{ memberships: Seat[] }>(secretariat, query);
    return memberships.filter(({ role }) => role === 'delegation_head');
  };
  for (const { id: membershipId, version: expectedVersion } of await seats())
    await act(secretariat, 'recordLetter', 'id', {
      ...once(),
      membershipId,
      expectedVersion,
      reference: 'Note verbale 12/2027',
    });
  for (const { id: membershipId, version: expectedVersion } of await seats())
    await act(administrator, 'confirmSeat', 'id', { ...once(), membershipId, expectedVersion });
  await on('startDrafting', once());
  return { roadmapId, secretariat, heads, on };
}

/** A text with all its words, as somebody in the secretariat writes it. @returns the id of its priority */
async function writeText(page: Page, roadmapId: string, title: string): Promise<string> {
  const fields = 'priorityId version passages { id kind text version }';
  const { priorityId } = await act<Making>(page, 'addPriority', fields, { ...once(), roadmapId, title });
  const read = async (): Promise<Making> => {
    const query = `{ draftPage(roadmap: "${CODE}", priority: "${priorityId}") { making { ${fields} } } }`;
    return (await ask<{ draftPage: { making: Making } }>(page, query)).draftPage.making;
  };
  const { version: expectedVersion } = await read();
  await act(page, 'changeMaking', 'version', {
    ...once(),
    priorityId,
    expectedVersion,
    change: 'add_step',
    afterStepId: null,
    text: 'Agree one list of papers',
  });
  for (const passage of (await read()).passages) {
    if (passage.text !== '') continue;
    const query = `mutation ($input: SavePassageInput!) { savePassage(input: $input) { passage { id } } }`;
    const input = { priorityId, passageId: passage.id, expectedVersion: passage.version, text: `Words of ${title}.` };
    const { errors } = await postGraphql(page, { query, variables: { input } });
    expect(errors, passage.kind).toBeUndefined();
  }
  return priorityId;
}

test('a document is circulated twice, compared by word, taken out as Word, and adopted by both heads at once', async ({
  as,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const administrator = await as(ADMINISTRATOR);
  const { roadmapId, secretariat, heads, on } = await roadmapOfTwo(browser, baseURL ?? '', administrator);
  const roadmap = `/r/${CODE}`;
  await writeText(secretariat, roadmapId, 'Papers at the quay');
  const rest = await writeText(secretariat, roadmapId, 'Rest for crews');

  await test.step('its steps are planned whole before anybody reads them', async () => {
    await secretariat.goto(`${roadmap}/draft/${rest}`);
    await secretariat.getByText('Details of Agree one list of papers').click();
    await secretariat.getByRole('button', { name: 'Add a milestone' }).click();
    const milestone = secretariat.getByRole('dialog', { name: 'Add a milestone' });
    await milestone.getByLabel('What is to be reached').fill('The list is in use');
    await milestone.getByLabel('Criteria').fill('It is printed');
    await milestone.getByLabel('Due, baseline').fill('31 May 2028');
    await milestone.getByRole('button', { name: 'Save the milestone' }).click();
    await expect(milestone).toBeHidden();
    await secretariat.getByRole('button', { name: 'Add a dependency' }).click();
    const dependency = secretariat.getByRole('dialog', { name: 'Add a dependency' });
    await dependency
      .getByLabel('The other step', { exact: true })
      .selectOption('Agree one list of papers (no code yet)');
    await dependency.getByLabel('Milestone of this step').selectOption('The list is in use');
    await dependency.getByRole('button', { name: 'Add a dependency' }).click();
    await expect(secretariat.getByText(/^Waits for Agree one list of papers \(no code yet\)/)).toBeVisible();
  });
  await on('movePhase', { ...once(), to: 'consultation', reason: null });

  await test.step('the secretariat circulates the first draft', async () => {
    await secretariat.goto(`${roadmap}/documents`);
    await secretariat.getByRole('button', { name: 'Review and circulate' }).click();
    const dialog = secretariat.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /Change note/ }).fill('First reading.');
    await dialog.getByRole('button', { name: /^Circulate draft .* to 2 delegations$/ }).click();
    await expect(secretariat.getByRole('link', { name: /^Edition 0\.1-draft, circulated/ })).toBeVisible();
  });

  await test.step('a text is changed, and the second one circulated beside it', async () => {
    await secretariat.goto(`${roadmap}/draft/p1`);
    await secretariat.getByRole('button', { name: 'Start version 2' }).click();
    await secretariat.getByRole('button', { name: /^Edit ¶2,/ }).click();
    await secretariat.getByRole('textbox', { name: /^Text of/ }).fill('Words of Papers at every quay.');
    await secretariat.getByRole('button', { name: 'Done' }).click();
    await expect(secretariat.getByText(/^Saved \d\d:\d\d, secretariat only$/)).toBeVisible();
    await secretariat.getByRole('button', { name: 'Review and circulate' }).click();
    const dialog = secretariat.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Circulate draft 0\.2-draft to 2 delegations$/ }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('a head compares them by word, and takes the changes out as Word', async () => {
    const head = heads[0]!;
    await head.goto(`${roadmap}/compare?from=0.1-draft&to=0.2-draft`);
    const part = head.getByRole('region', { name: /^P1 / });
    await expect(part.getByRole('insertion')).toHaveText(/every/);
    await expect(part.getByRole('deletion')).toHaveText(/the/);
    const coming = head.waitForEvent('download');
    await head.getByRole('button', { name: 'DOCX with tracked changes' }).click();
    const parts = unzip(await readFile(await (await coming).path()));
    const words = parts.get('word/document.xml')?.toString('utf8') ?? '';
    expect(words).toMatch(/<w:ins [^>]*>.*?every.*?<\/w:ins>/s);
    expect(words).toMatch(/<w:del [^>]*>.*?<w:delText[^>]*>[^<]*the[^<]*<\/w:delText>.*?<\/w:del>/s);
  });

  await test.step('it is put to adoption, and a round opens on it', async () => {
    await on('movePhase', { ...once(), to: 'validation', reason: null });
    await secretariat.goto(`${roadmap}/validation`);
    await secretariat.getByRole('button', { name: 'Put the whole document to adoption' }).click();
    const asked = secretariat.getByRole('dialog');
    await asked.getByRole('button', { name: 'Put the whole document to adoption' }).click();
    await expect(asked).toBeHidden();
    await secretariat.getByRole('button', { name: 'Open a round' }).first().click();
    const round = secretariat.getByRole('dialog', { name: 'Open a round' });
    await expect(round.getByRole('checkbox')).toHaveCount(1);
    await round.getByLabel('Title of the round').fill('Adoption');
    await round.getByRole('radio', { name: /session/i }).check();
    await round.getByRole('button', { name: 'Open the round' }).click();
    await expect(round).toBeHidden();
  });

  await test.step('each head is led to it and signs by its number and hash', async () => {
    for (const head of heads) {
      await head.goto(roadmap);
      await head.getByRole('link', { name: 'Open the document' }).first().click();
      await expect(head).toHaveURL(/\/documents\/0\.2-draft$/);
      const panel = ownPosition(head);
      await panel.getByRole('radio', { name: 'Endorse', exact: true }).check();
      await panel.getByRole('button', { name: 'Review and record' }).click();
      const dialog = head.getByRole('dialog', { name: /on the whole document, edition 0\.2-draft$/ });
      await expect(dialog).toContainText('Signed on edition 0.2-draft of the whole document');
      await dialog.getByRole('button', { name: 'Record position' }).click();
      await expect(panel.getByText(/^Position recorded at /)).toBeVisible();
    }
    await expectAccessible(heads[0]!, 'adoption of an edition');
  });

  await test.step('the round closes, and both texts are in force', async () => {
    await secretariat.goto(`${roadmap}/validation`);
    await secretariat.getByRole('button', { name: 'Close the round' }).click();
    const closing = secretariat.getByRole('dialog');
    await closing.getByRole('button', { name: 'Close the round' }).click();
    await expect(closing).toBeHidden();
    await secretariat.goto(`${roadmap}/documents`);
    await expect(secretariat.getByRole('link', { name: /^Edition 0\.2, in force since/ })).toBeVisible();
    for (const [code, version] of [
      ['p1', 2],
      ['p2', 1],
    ] as const) {
      await heads[0]!.goto(`${roadmap}/priorities/${code}`);
      await expect(heads[0]!.getByText(`Version ${version}, in force`).first()).toBeVisible();
    }
  });
  for (const page of [secretariat, ...heads]) await page.context().close();
});
