import type { Page } from '@playwright/test';
import { answerTo, postGraphql, type Operation } from './support/graphql.js';
import { expect, test } from './support/journey.js';
import { ROADMAP, SECRETARIAT } from './support/personas.js';
import { inStrip, openPriority } from './support/positions.js';
import { openWhole } from './support/steadiness.js';

/** Words that occur nowhere else, one for each act inside the delegation. */
const SECRETS = {
  comment: 'quillwort-comment',
  draft: 'quillwort-position',
  saved: 'quillwort-saved-update',
  submitted: 'quillwort-submitted-update',
};
const SECRET = /quillwort/i;

const PRIORITY = 'P2';
/** Steps whose actions belong to the institution that writes here: one update is saved, one submitted. */
const STEP_OF_DRAFT = '2.2';
const STEP_OF_SUBMITTED = '2.5';
const UNKNOWN = '00000000-0000-4000-8000-000000000000';

const PAGES = [
  '',
  '/priorities',
  ...['text', 'steps', 'evidence', 'discussion', 'history'].map((tab) => `/priorities/p2?tab=${tab}`),
  '/validation',
  '/steps',
  `/steps/${STEP_OF_DRAFT}`,
  `/steps/${STEP_OF_DRAFT}/mk`,
  `/steps/${STEP_OF_SUBMITTED}/mk`,
  '/work',
  '/progress',
];

/** What a reader finds on each page, in words; none of them, nor their markup, may hold what is secret. */
async function wordsOf(page: Page, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    // The count beside My work comes after the page.
    await openWhole(page, `${ROADMAP}${path}`);
    await expect(page.getByRole('main').getByText('Loading', { exact: true })).toHaveCount(0);
    found.push(`${path}: ${await page.locator('body').innerText()}`);
    expect(await page.content(), path).not.toMatch(SECRET);
  }
  return found;
}

/** What the acts of the first delegation are about: open to all its members. */
async function subjects(page: Page) {
  const { data } = await postGraphql(page, {
    query: `query ($priority: String!, $draft: String!, $submitted: String!) {
      priorityPage(roadmap: "screening", code: $priority) { id roadmap { id } ballot { id } }
      draft: stepPage(roadmap: "screening", code: $draft) { national { id participantCode } }
      submitted: stepPage(roadmap: "screening", code: $submitted) { national { id participantCode } }
    }`,
    variables: { priority: PRIORITY, draft: STEP_OF_DRAFT, submitted: STEP_OF_SUBMITTED },
  });
  const ofMk = (actions: { id: string; participantCode: string }[]) =>
    actions.find(({ participantCode }) => participantCode === 'MK')?.id ?? '';
  return {
    roadmapId: data.priorityPage.roadmap.id as string,
    priorityId: data.priorityPage.id as string,
    ballotId: data.priorityPage.ballot.id as string,
    actions: [ofMk(data.draft.national), ofMk(data.submitted.national)],
  };
}

type Subjects = Awaited<ReturnType<typeof subjects>>;

/** Lists and counts that an act inside another delegation must leave as they were. */
const listings = ({ roadmapId, priorityId, ballotId, actions }: Subjects): Operation[] => [
  {
    query: `query ($roadmapId: ID!, $subjectId: ID!) {
      threads(roadmapId: $roadmapId, subjectKind: priority, subjectId: $subjectId) { total comments items { id version comments { id text version } } }
    }`,
    variables: { roadmapId, subjectId: priorityId },
  },
  { query: 'query ($id: ID!) { positionDraft(ballotId: $id) { id version } }', variables: { id: ballotId } },
  { query: 'query ($id: ID!) { positions(ballotId: $id) { id state } }', variables: { id: ballotId } },
  ...actions.map((id) => ({
    query: 'query ($id: ID!) { statusUpdates(actionId: $id) { total items { id state version } } }',
    variables: { id },
  })),
  {
    query: `{ overviewPage(roadmap: "screening") {
      priorities { code ballot { version positions { participantCode draftSavedAt position { id } } } actions { total underWay noReport } }
      needs { kind count codes draftCodes } } }`,
  },
  { query: '{ workPage(roadmap: "screening") { items { actionId participantCode openUpdate group } } }' },
];

/** The ids of what the first delegation wrote, as only its members learn them. */
async function secretIds(page: Page, { roadmapId, priorityId, actions }: Subjects) {
  const { data } = await postGraphql(page, {
    query: `query ($roadmapId: ID!, $subjectId: ID!, $draft: ID!, $submitted: ID!) {
      threads(roadmapId: $roadmapId, subjectKind: priority, subjectId: $subjectId) { items { id comments { id text } } }
      draft: statusUpdates(actionId: $draft) { items { id narrative } }
      submitted: statusUpdates(actionId: $submitted) { items { id narrative } }
    }`,
    variables: { roadmapId, subjectId: priorityId, draft: actions[0], submitted: actions[1] },
  });
  const thread = data.threads.items.find(({ comments }: { comments: { text: string }[] }) =>
    comments.some(({ text }) => text === SECRETS.comment),
  );
  const update = (updates: { id: string; narrative: string }[], narrative: string) =>
    updates.find((one) => one.narrative === narrative)?.id ?? '';
  return {
    thread: thread.id as string,
    comment: thread.comments[0].id as string,
    updates: [update(data.draft.items, SECRETS.saved), update(data.submitted.items, SECRETS.submitted)],
  };
}

/** Every operation that takes the id of a record of this kind. */
const about = {
  thread: (threadId: string): Operation[] => [
    { query: 'query ($id: ID!) { thread(id: $id) { id title } }', variables: { id: threadId } },
    act('postComment', 'PostCommentInput', { threadId, text: 'Guess' }),
    act('resolveThread', 'ResolveThreadInput', { threadId, expectedVersion: 1 }),
    act('reopenThread', 'ReopenThreadInput', { threadId, expectedVersion: 1 }),
  ],
  comment: (commentId: string): Operation[] => [
    act('editComment', 'EditCommentInput', { commentId, expectedVersion: 1, text: 'Guess' }, false),
    act('removeComment', 'RemoveCommentInput', { commentId, expectedVersion: 1 }, false),
  ],
  update: (updateId: string): Operation[] => [
    { query: 'query ($id: ID!) { statusUpdate(id: $id) { id state narrative } }', variables: { id: updateId } },
    act('publishUpdate', 'PublishUpdateInput', { updateId, expectedVersion: 1 }),
    act('returnUpdate', 'ReturnUpdateInput', { updateId, expectedVersion: 1, reason: 'Guess' }),
    act('discardUpdateDraft', 'DiscardUpdateDraftInput', { updateId, expectedVersion: 1 }, false),
  ],
};

function act(name: string, type: string, input: object, keyed = true): Operation {
  const selection = name === 'discardUpdateDraft' ? '' : ' { id }';
  return {
    query: `mutation ($input: ${type}!) { ${name}(input: $input)${selection} }`,
    variables: { input: keyed ? { ...input, idempotencyKey: crypto.randomUUID() } : input },
  };
}

test('what one delegation keeps to itself changes nothing for anybody else', async ({ as }) => {
  test.setTimeout(240_000);
  const head = await as('Head of delegation, North Macedonia');
  const focalPoint = await as('Focal point, Ministry of Interior, North Macedonia');
  const known = await subjects(head);
  const otherHead = await as('Head of delegation, Serbia');
  const otherCoordinator = await as('National coordinator, Serbia');
  const secretariat = await as(SECRETARIAT);
  const outsiders = [
    { page: otherHead, persona: 'another head', paths: PAGES },
    { page: otherCoordinator, persona: 'another coordinator', paths: ['/work', `/steps/${STEP_OF_SUBMITTED}/mk`] },
  ];

  const look = async ({ page, paths }: (typeof outsiders)[number]) => ({
    words: await wordsOf(page, paths),
    lists: await Promise.all(listings(known).map((operation) => answerTo(page, operation))),
  });
  const before: Awaited<ReturnType<typeof look>>[] = [];
  for (const outsider of outsiders) before.push(await look(outsider));

  await test.step('the first delegation comments, drafts a position and writes updates', async () => {
    const panel = await openPriority(head, PRIORITY);
    await panel.getByRole('button', { name: 'Replace this position' }).click();
    await panel.getByRole('radio', { name: 'Object', exact: true }).check();
    await panel.getByLabel('Statement for the record').fill(SECRETS.draft);
    await expect(panel.getByText(/^Draft saved .*, visible to North Macedonia only$/)).toBeVisible();

    await head.goto(`${ROADMAP}/priorities/p2?tab=discussion`);
    await head.getByLabel('Add a comment').fill(SECRETS.comment);
    await head.getByRole('button', { name: 'Post to North Macedonia only' }).click();
    await expect(head.getByText('Posted to North Macedonia only.')).toBeVisible();

    for (const [step, words, send] of [
      [STEP_OF_DRAFT, SECRETS.saved, false],
      [STEP_OF_SUBMITTED, SECRETS.submitted, true],
    ] as const) {
      await focalPoint.goto(`${ROADMAP}/work?action=${step}-mk`);
      await focalPoint.getByLabel(/^What has changed/).fill(words);
      await focalPoint.getByRole('button', { name: send ? 'Send update' : 'Save draft' }).click();
      await expect(focalPoint.getByText(send ? 'Update sent.' : /^Draft saved \d\d:\d\d/)).toBeVisible();
    }
  });

  const ids = await secretIds(head, known);
  expect(ids.updates.every((id) => id !== '')).toBe(true);

  await test.step('its own members see all of it', async () => {
    await openPriority(head, PRIORITY);
    await expect(head.getByLabel('Statement for the record')).toHaveValue(SECRETS.draft);
    await expect(head.getByText(SECRETS.comment)).toBeVisible();
    const answers = await Promise.all(
      ids.updates
        .flatMap(about.update)
        .slice(0, 1)
        .map((one) => answerTo(head, one)),
    );
    expect(answers.join()).toContain(SECRETS.saved);
  });

  await test.step('none of it stands on what its own members print', async () => {
    await head.emulateMedia({ media: 'print' });
    for (const path of ['', '/priorities/p2', '/priorities/p2?tab=discussion', '/validation']) {
      await openWhole(head, `${ROADMAP}${path}`);
      expect(await head.evaluate(() => document.body.innerText), path).not.toMatch(SECRET);
    }
    // A delegation without a position is awaited; that it has a draft is told on its own screens alone.
    await head.emulateMedia({ media: 'screen' });
    const panel = await openPriority(head, 'P1');
    await panel.getByRole('radio', { name: 'Endorse', exact: true }).check();
    await panel.getByLabel('Statement for the record').fill(SECRETS.draft);
    await expect(panel.getByText(/^Draft saved /)).toBeVisible();
    await head.reload();
    const own = inStrip(head, 'North Macedonia');
    await expect(own.getByText('Draft saved, not recorded.')).toBeVisible();
    await head.emulateMedia({ media: 'print' });
    await expect(own.getByText('Draft saved, not recorded.')).toBeHidden();
    await expect(own.getByText('Awaited.')).toBeVisible();
    await head.emulateMedia({ media: null });
  });

  for (const [index, outsider] of outsiders.entries()) {
    await test.step(`${outsider.persona}: no page, list or count changed`, async () => {
      expect(await look(outsider)).toEqual(before[index]);
    });
  }

  for (const { page, persona } of [...outsiders, { page: secretariat, persona: 'the secretariat' }]) {
    await test.step(`${persona}: an id answers like one that never was`, async () => {
      const kinds = [
        [about.thread, [ids.thread]],
        [about.comment, [ids.comment]],
        [about.update, ids.updates],
      ] as const;
      for (const [operations, secrets] of kinds) {
        for (const id of secrets) {
          // A mutation needs a key of its own each time; all else is the same but for the id.
          const guesses = operations(UNKNOWN);
          for (const [index, operation] of operations(id).entries()) {
            const guess = guesses[index];
            if (!guess) throw new Error('as many operations for every id');
            const answer = await answerTo(page, operation);
            expect(answer.replaceAll(id, '<id>'), operation.query).toBe(
              (await answerTo(page, guess)).replaceAll(UNKNOWN, '<id>'),
            );
            expect(answer).not.toMatch(SECRET);
          }
        }
      }
    });
  }

  await test.step('the secretariat learns only that an update is submitted', async () => {
    await wordsOf(secretariat, [...PAGES, '/ledger']);
    const work = await postGraphql(secretariat, {
      query: '{ workPage(roadmap: "screening") { items { actionId openUpdate } } }',
    });
    const openUpdates = known.actions.map(
      (id) => work.data.workPage.items.find(({ actionId }: { actionId: string }) => actionId === id)?.openUpdate,
    );
    expect(openUpdates).toEqual([null, 'submitted']);
  });
});
