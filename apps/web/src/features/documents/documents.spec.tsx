import { screen, waitFor, within } from '@testing-library/react';
import { refuse } from '../../shared/testing/answersLink.js';
import { allSix, ballotView, type BallotOptions } from '../../shared/testing/ballots.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { signedIn } from '../../shared/testing/viewers.js';
import { documentsRoutes } from './documents.routes.js';

const heads = [
  {
    id: 'edition-3',
    number: '1.2-draft',
    kind: 'circulated',
    note: 'Second reading',
    hash: 'c'.repeat(64),
    circulatedAt: '2026-03-26T09:00:00Z',
  },
  {
    id: 'edition-2',
    number: '1.0',
    kind: 'in_force',
    note: '',
    hash: 'a'.repeat(64),
    circulatedAt: '2026-03-01T09:00:00Z',
  },
  {
    id: 'edition-1',
    number: '0.9',
    kind: 'circulated',
    note: '',
    hash: 'a'.repeat(64),
    circulatedAt: '2026-02-13T09:00:00Z',
  },
] as const;
const rows = heads.map((head) => ({ ...head, parts: 2, changed: 1, removed: 0, adoption: null as object | null }));
const passage = (id: string, kind: string, text: string, stepCode: string | null = null) => ({
  __typename: 'EditionPassage',
  id,
  kind,
  stepId: stepCode && `step-${stepCode}`,
  stepCode,
  text,
});
const words = (at: number, versionNumber: number, passages: object[]) => ({
  head: heads[at],
  language: 'en',
  parts: [
    { priorityId: 'priority-1', kind: 'priority', code: 'P1', versionNumber, passages },
    {
      priorityId: 'priority-2',
      kind: 'priority',
      code: 'P2',
      versionNumber: 1,
      passages: [passage('p2-title', 'priority_title', 'Coordination'), passage('p2-text', 'paragraph', 'As before.')],
    },
  ],
});
const page = {
  roadmap: { id: 'roadmap-1', title: 'A roadmap' },
  editions: heads,
  from: words(1, 1, [
    passage('title', 'priority_title', 'Screening'),
    passage('objective', 'priority_objective', 'To screen.'),
    passage('step', 'step_title', 'Minimum checklist', '1.1'),
    passage('result', 'step_expected_result', 'Every office uses the same list.', '1.1'),
    passage('gone', 'paragraph', 'An old thought.'),
  ]),
  to: words(0, 2, [
    passage('title', 'priority_title', 'Screening'),
    passage('objective', 'priority_objective', 'To screen.'),
    passage('step', 'step_title', 'Minimum checklist', '1.1'),
    passage('result', 'step_expected_result', 'Every office uses the same agreed list.', '1.1'),
    passage('new', 'paragraph', 'A new thought.'),
  ]),
  sources: [
    {
      passageId: 'result',
      amendmentCode: '1.1-1',
      participantCode: 'ME',
      sponsorCodes: ['AL'],
      decidedAt: '2026-03-25T09:00:00Z',
    },
  ],
};
const open = (path = 'compare', answers: object = {}) =>
  renderFeature(documentsRoutes, path, {
    answers: {
      editions: () => rows,
      documentsPage: () => ({ editions: rows }),
      comparePage: () => page,
      ...answers,
    },
  });

describe('comparing two editions', () => {
  it('takes the two latest that differ, and tells changes in words', async () => {
    const { asked } = await open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Edition 1.0 compared with 1.2-draft' })).toBeVisible();
    expect(asked.find(({ operation }) => operation === 'Compare')?.variables).toMatchObject({
      from: '1.0',
      to: '1.2-draft',
    });
    const part = screen.getByRole('region', { name: 'P1 Screening' });
    expect(part.textContent).toContain('the same [inserted] agreed [end of insertion] list.');
    expect(part.textContent).toContain('New passage');
    expect(part.textContent).toContain('Removed');
    expect(part.textContent).toContain('supported by');
    expect(within(part).getByRole('link', { name: '1.1-1' })).toHaveAttribute(
      'href',
      '/r/screening/priorities/p1#1.1-1',
    );
    expect(screen.getByText('All 2 passages unchanged; version 1 stays')).toBeVisible();
  });

  it('folds what did not change, and unfolds it in its place', async () => {
    const { user } = await open();
    const fold = await screen.findByRole('button', { name: '3 passages unchanged' });
    expect(screen.queryByText('To screen.')).toBeNull();
    await user.click(fold);
    expect(screen.getByText('To screen.')).toBeVisible();
  });

  it('counts what each text changed, and where it comes from', async () => {
    await open();
    const contents = await screen.findByRole('navigation', { name: 'Contents' });
    expect(within(contents).getByRole('link', { name: /^P1 ?Screening ?3/ })).toBeVisible();
    const aside = screen.getByRole('complementary', { name: 'About this comparison' });
    expect(within(aside).getByRole('heading', { name: '3 changes' })).toBeVisible();
    expect(within(aside).getByText('Amendments accepted 25 March 2026')).toBeVisible();
    expect(within(aside).getByText('4 words in, 3 out, by word against edition 1.0.')).toBeVisible();
  });

  it('is walked by n and p', async () => {
    Element.prototype.scrollIntoView = () => undefined;
    const { user } = await open();
    await screen.findByRole('region', { name: 'P1 Screening' });
    await user.keyboard('n');
    expect(document.activeElement?.textContent).toContain('agreed');
    await user.click(screen.getByRole('button', { name: 'Next change' }));
    const second = document.activeElement;
    await user.keyboard('p');
    expect(document.activeElement).not.toBe(second);
    expect(document.activeElement?.textContent).toContain('agreed');
  });

  it('keeps the choice in the address', async () => {
    const { user, router } = await open();
    await user.click(await screen.findByRole('radio', { name: 'Later text' }));
    expect(router.state.location.search).toBe('?from=1.0&to=1.2-draft&view=later');
    expect(await screen.findByText('Every office uses the same agreed list.')).toBeVisible();
    expect(screen.queryByText('An old thought.')).toBeNull();
  });

  it('says when there is only one version', async () => {
    await open('compare', { editions: () => rows.slice(1) });
    expect(await screen.findByText('Only one version so far.')).toBeVisible();
  });
});

describe('the editions', () => {
  it('are listed with what they hold; nobody but the secretariat sees the next one', async () => {
    await renderFeature(documentsRoutes, 'documents', {
      viewer: signedIn({ role: 'observer', title: 'Observer' }),
      answers: { documentsPage: () => ({ editions: rows }) },
    });
    expect(await screen.findByRole('link', { name: 'Edition 1.2-draft, circulated 26 March 2026' })).toHaveAttribute(
      'href',
      '/r/screening/documents/1.2-draft',
    );
    expect(screen.queryByRole('complementary', { name: 'The next draft' })).toBeNull();
  });

  it('are read whole', async () => {
    await open('documents/1.2-draft', { comparePage: () => ({ ...page, from: null, sources: [], adoption: null }) });
    expect(await screen.findByRole('heading', { level: 1, name: 'Edition 1.2-draft' })).toBeVisible();
    expect(screen.getByText('A new thought.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'PDF' })).toBeVisible();
  });
});

describe('the adoption of an edition', () => {
  const ballot = (options: BallotOptions = {}) =>
    ballotView('DOC', { signed: { AL: 'endorse' }, editionNumber: '1.2-draft', ...options });
  const panel = {
    ballotId: ballot().id,
    participantCode: 'ME',
    versionHash: heads[0].hash,
    deadline: '2026-12-04T16:00:00.000Z',
    canSign: true,
    canSaveDraft: true,
    awaiting: null,
    letterReason: null,
    closedReason: null,
    draft: null,
    current: null,
    last: null,
  };
  const adopting = (adoption: object, answers: object = {}) =>
    open('documents/1.2-draft', {
      comparePage: () => ({ ...page, from: null, sources: [], adoption: { earlierBallots: [], ...adoption } }),
      ...answers,
    });

  it('is where a head records the position on the whole document, by number and hash', async () => {
    const { user, asked } = await adopting(
      { state: 'validating', ballot: ballot(), panel },
      {
        savePositionDraft: ({ input }: { input: object }) => ({
          id: 'draft-1',
          savedAt: '2026-11-20T13:30:00.000Z',
          savedByTitle: 'Head of delegation',
          version: 1,
          ...input,
        }),
        signPosition: () => ({ ...ballot({ signed: { ME: 'endorse' } }).positions[3]?.position }),
      },
    );
    expect(await screen.findByRole('heading', { name: 'Adoption of edition 1.2-draft' })).toBeVisible();
    expect(screen.getByRole('list', { name: /Positions/ })).toBeVisible();
    const region = screen.getByRole('region', { name: 'Record our position' });
    await user.click(within(region).getByRole('radio', { name: 'Endorse with reservation' }));
    expect(within(region).queryByText(/What the reservation covers/)).toBeNull();
    await user.click(within(region).getByRole('radio', { name: 'Endorse' }));
    await user.click(within(region).getByRole('button', { name: 'Review and record' }));
    const dialog = await screen.findByRole('dialog', {
      name: /on the whole document, edition 1\.2-draft/,
    });
    expect(dialog).toHaveTextContent('Signed on edition 1.2-draft of the whole document, hash cccccccc…cccc.');
    await user.click(within(dialog).getByRole('button', { name: 'Record position' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.findLast(({ operation }) => operation === 'SignPosition')?.variables).toMatchObject({
      input: { ballotId: panel.ballotId, versionHash: heads[0].hash, stance: 'endorse', statements: [] },
    });
  });

  it('says that a round is awaited, and what was decided on the same edition before', async () => {
    await adopting({
      state: 'frozen',
      ballot: null,
      panel: null,
      earlierBallots: [ballot({ state: 'cancelled', cancelReason: 'Not all were here.' })],
    });
    expect(await screen.findByText(/The texts are fixed for their adoption/)).toBeVisible();
    expect(screen.getByText(/Round 2 was cancelled by the secretariat on .*Not all were here\./)).toBeVisible();
    const earlier = screen.getByRole('region', { name: 'Earlier ballots on this edition' });
    expect(earlier).toHaveTextContent('Not all were here.');
    expect(screen.queryByRole('region', { name: 'Record our position' })).toBeNull();
  });

  it('shows the result once it is declared', async () => {
    await adopting({ state: 'returned', ballot: ballot({ state: 'declared' }), panel: null });
    const outcome = await screen.findByRole('region', { name: /Result of/ });
    expect(outcome).toHaveTextContent('Edition 1.2-draft.');
  });
});

describe('the list of documents', () => {
  const ballot = (options: BallotOptions = {}) => ballotView('DOC', { signed: { AL: 'endorse' }, ...options });
  const listed = (adoption: object) =>
    open('documents', {
      documentsPage: () => ({
        editions: rows.map((row, at) => (at === 0 ? { ...row, adoption: { earlierBallots: [], ...adoption } } : row)),
      }),
      circulation: () => next,
    });
  const item = async () =>
    within((await screen.findByRole('link', { name: /1\.2-draft, circ/ })).closest('li') as never);

  it('says which edition is under adoption, until when, and leads those who sign to it', async () => {
    await listed({ state: 'validating', ballot: ballot(), panel: { canSign: true } });
    const edition = await item();
    expect(
      edition.getByText(/Round 2 on its adoption: positions are taken until 4 December 2026, .*5 awaited\./),
    ).toBeVisible();
    expect(edition.getByRole('link', { name: 'Record our position on edition 1.2-draft' })).toHaveAttribute(
      'href',
      '/r/screening/documents/1.2-draft',
    );
    expect(screen.getAllByText(/on its adoption/)).toHaveLength(1);
  });

  it('says which was adopted, and which ballot was cancelled before, when and why', async () => {
    const cancelled = ballot({ state: 'cancelled', roundCode: 'round-1', cancelReason: 'Not all were here.' });
    await listed({
      state: 'validated',
      ballot: ballot({ state: 'declared', signed: allSix('endorse') }),
      earlierBallots: [cancelled],
      panel: null,
    });
    const edition = await item();
    expect(edition.getByText(/Round 2 on its adoption: Agreed on 4 December 2026\. All six endorse\./)).toBeVisible();
    expect(
      edition.getByText(
        /Round 1 on its adoption: cancelled by the secretariat on 4 December 2026 at .*Not all were here\./,
      ),
    ).toBeVisible();
    expect(edition.queryByRole('link', { name: /Record/ })).toBeNull();
  });

  it('says that its round is awaited', async () => {
    await listed({ state: 'frozen', ballot: null, panel: null });
    expect((await item()).getByText(/The texts are fixed for their adoption/)).toBeVisible();
  });
});

const next = {
  number: '1.3-draft',
  delegations: 6,
  parts: 2,
  openBy: [] as string[],
  hindrances: [] as { code: string; named: string[] }[],
  texts: [
    {
      priorityId: 'priority-1',
      code: 'P1',
      title: 'Screening',
      state: 'consultation',
      version: 4,
      number: 3,
      changed: 2,
      added: 1,
      removed: 0,
    },
    {
      priorityId: 'priority-7',
      code: null,
      title: 'A new one',
      state: 'draft',
      version: null,
      number: 1,
      changed: 0,
      added: 5,
      removed: 0,
    },
  ],
};

describe('circulating the next draft', () => {
  it('repeats what goes to whom, sends what was reviewed, and keeps the note when it is refused', async () => {
    let refused = true;
    const { user, asked } = await open('documents', {
      circulation: () => next,
      circulate: () => (refused ? refuse('FORBIDDEN', 'text_being_edited') : { id: 'edition-4', number: '1.3-draft' }),
    });
    await user.click(await screen.findByRole('button', { name: 'Review and circulate' }));
    const dialog = await screen.findByRole('dialog', { name: 'Circulate draft 1.3-draft?' });
    await user.type(within(dialog).getByRole('textbox', { name: /Change note/ }), 'Third reading');
    const act = within(dialog).getByRole('button', { name: 'Circulate draft 1.3-draft to 6 delegations' });
    await user.click(act);
    expect(await within(dialog).findByText(/Somebody has a passage open/)).toBeVisible();
    expect(within(dialog).getByRole('textbox', { name: /Change note/ })).toHaveValue('Third reading');
    refused = false;
    await user.click(within(dialog).getByRole('button', { name: 'Circulate all the same' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.findLast(({ operation }) => operation === 'Circulate')?.variables).toMatchObject({
      input: {
        note: 'Third reading',
        texts: [{ priorityId: 'priority-1', expectedVersion: 4 }],
        evenWhileEdited: true,
      },
    });
  });

  it('says what stands in the way and where to mend it', async () => {
    await open('documents', {
      circulation: () => ({ ...next, hindrances: [{ code: 'text_is_fixed', named: ['P1'] }] }),
    });
    expect(await screen.findByText(/Changed, but fixed for a ballot or agreed: P1/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open validation' })).toHaveAttribute('href', '/r/screening/validation');
    expect(screen.queryByRole('button', { name: 'Review and circulate' })).toBeNull();
  });
});
