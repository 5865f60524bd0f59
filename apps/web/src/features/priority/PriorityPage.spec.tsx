import { jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { discussionOf, thread } from '../../shared/discussion/thread.fixture.js';
import { refuse, type Answers } from '../../shared/testing/answersLink.js';
import { allSix, ballotView } from '../../shared/testing/ballots.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { headOfDelegation, signedIn } from '../../shared/testing/viewers.js';
import { priorityRoutes } from './priority.routes.js';
import { amendment, priorityPage } from './priorityPage.fixture.js';

// The whole page, with its roles and names, on a machine that is busy.
jest.setTimeout(30_000);
const PATIENCE = { timeout: 10_000 };

interface Opening {
  path?: string;
  viewer?: ReturnType<typeof signedIn>;
  answers?: Answers;
}

/** Opens P3 as answered by `page`. */
async function open(
  page: ReturnType<typeof priorityPage>,
  { path = 'priorities/p3', viewer = headOfDelegation(), answers = {} }: Opening = {},
) {
  const view = await renderFeature(priorityRoutes, path, { viewer, answers: { priorityPage: () => page, ...answers } });
  await screen.findByRole('heading', { level: 1 }, PATIENCE);
  return view;
}

const donor = () => signedIn({ role: 'donor', title: 'Donor' });

describe('the page of a priority', () => {
  it('counts all comments, and asks for the thread around the one that its address names', async () => {
    const comment = 'c0000000-0000-4000-8000-000000000060';
    const discussion = { ...discussionOf([thread('t-1', 'participants', [{ id: 'c-1' }])]), comments: 5000 };
    const named = await open(priorityPage({ discussion }), { path: `priorities/p3?tab=discussion#comment-${comment}` });
    expect(screen.getByRole('link', { name: /Discussion.*5000/ })).toBeInTheDocument();
    expect(named.asked[0]?.variables).toEqual({ roadmap: 'screening', code: 'p3', comment });
    named.unmount();
    const other = await open(priorityPage({ discussion }), { path: 'priorities/p3?tab=discussion#comment-none' });
    expect(other.asked[0]?.variables).toEqual({ roadmap: 'screening', code: 'p3' });
  });

  const translated = () => {
    const page = priorityPage();
    return {
      ...page,
      translations: [{ language: 'ar' }],
      text: {
        ...page.text,
        passages: page.text.passages.map((one, at) => ({
          ...one,
          translation: at === 0 ? 'توظيف عادل' : null,
          translationStale: at === 0,
        })),
      },
    } as never;
  };

  it('is read beside its translation, which says that it is one', async () => {
    const { user, router } = await open(translated());
    await user.click(screen.getByRole('radio', { name: 'Arabic' }));
    expect(await screen.findByText('Translation; the authentic text is English.')).toBeInTheDocument();
    expect(screen.getByText('توظيف عادل')).toHaveAttribute('dir', 'rtl');
    expect(screen.getByText('Translated from an earlier wording.')).toBeInTheDocument();
    expect(screen.getAllByText('Not translated.')).not.toEqual([]);
    expect(router.state.location.search).toBe('?language=ar');
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(screen.queryByText('توظيف عادل')).toBeNull();
    expect(router.state.location.search).toBe('');
    await act(() => router.navigate(-1));
    expect(await screen.findByText('توظيف عادل')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Arabic' })).toBeChecked();
  });

  it('opens in the language of its address, which its parts and neighbours keep', async () => {
    await open(translated(), { path: 'priorities/p3?tab=text&language=AR' });
    expect(await screen.findByText('توظيف عادل')).toBeInTheDocument();
    const href = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');
    expect(href(/^Steps/)).toBe('/r/screening/priorities/p3?tab=steps&language=AR');
    expect(href(/^Text/)).toBe('/r/screening/priorities/p3?language=AR');
    expect(href(/^Next priority/)).toBe('/r/screening/priorities/p4?language=AR');
  });

  it.each([
    ['fr', /not translated into French\. The authentic text, in English, is shown/],
    ['no tag!', /not translated into “no tag!”\. The authentic text/],
  ])('shows the authentic text where it is asked for in %s, and says so', async (asked, said) => {
    await open(translated(), { path: `priorities/p3?language=${encodeURIComponent(asked)}` });
    expect(screen.getByText(said)).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'English' })).toBeChecked();
    expect(screen.getByText('Workers bear no recruitment costs.')).toBeInTheDocument();
  });

  it('names the priority, its place and its neighbours', async () => {
    const { user, router } = await open(priorityPage());
    expect(screen.getByRole('heading', { level: 1, name: 'P3. Fair recruitment' })).toBeInTheDocument();
    expect(document.title).toBe('P3 Fair recruitment – Waymark');
    expect(screen.getByRole('link', { name: 'Previous priority, P2' })).toHaveAttribute(
      'href',
      '/r/screening/priorities/p2',
    );
    await user.keyboard(']');
    await waitFor(() => expect(router.state.location.pathname).toBe('/r/screening/priorities/p4'));
  });

  it('shows where each delegation stands, and the own draft as not recorded', async () => {
    const page = priorityPage({}, { statements: { AL: { kind: 'explanation', text: 'Deductions matter.' } } });
    const own = page.ballot?.positions.find(({ participantCode }) => participantCode === 'ME') as {
      draftSavedAt: string | null;
    };
    own.draftSavedAt = '2026-11-20T13:32:00.000Z';
    await open(page);
    const items = within(screen.getByRole('list', { name: 'Positions in Round 2' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringMatching(/Albania.*10 Nov.*Request change.*Deductions matter\./),
      expect.stringMatching(/Bosnia and Herzegovina.*No position yet.*Awaited\./),
      expect.stringMatching(/XK\*Kosovo\*.*No position yet/),
      expect.stringMatching(/Montenegro.*No position yet.*Draft saved, not recorded\./),
      expect.stringMatching(/North Macedonia.*No position yet/),
      expect.stringMatching(/Serbia.*10 Nov.*Endorse.*As it stands\./),
    ]);
    expect(screen.getByText(/UNSCR 1244\/99/)).toBeInTheDocument();
  });

  it('says that the ballot that was opened last was cancelled, and keeps it first in the record', async () => {
    const cancelled = {
      ...ballotView('P3', { state: 'cancelled', roundCode: 'round-3', cancelReason: 'Not all were here.' }),
      endedAt: '2026-12-20T16:00:00.000Z',
    };
    const page = priorityPage(
      { panel: null, earlierBallots: [cancelled] },
      { state: 'declared', signed: allSix('endorse') },
    );
    await open(page, { path: 'priorities/p3?tab=history' });
    const said = /cancelled by the secretariat on 20 December 2026 at .*: Not all were here\./i;
    expect(screen.getAllByText(said)).toHaveLength(2);
    const rounds = screen.getAllByRole('heading', { level: 3, name: /, on version 2/ });
    expect(rounds.map((round) => round.textContent)).toEqual(['Round 3, on version 2', 'Round 2, on version 2']);
  });

  it('cites each paragraph, groups the passages of a step and names the version', async () => {
    await open(priorityPage());
    expect(screen.getByRole('link', { name: 'Paragraph P3 ¶2' })).toHaveAttribute('href', '#para-2');
    const step = screen.getByRole('region', { name: 'Step 3.3' });
    expect(within(step).getByRole('link', { name: 'The employer pays' })).toHaveAttribute(
      'href',
      '/r/screening/steps/3.3',
    );
    expect(within(step).getByText('Expected result')).toBeInTheDocument();
    expect(screen.getByText(/Version 2, in force\. Documents 1\.0 and 1\.1\./)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Copy hash' })).toBeInTheDocument();
  });

  it('marks proposed words in the text, in words too, and can show it unchanged or as if accepted', async () => {
    const { user } = await open(priorityPage());
    const inserted = document.querySelector('ins');
    expect(inserted).toHaveTextContent(/^\[inserted\] .*and on deductions.*\[end of insertion\]$/);
    const card = screen.getByRole('article', { name: 'Amendment 3.3-1' });
    expect(card).toHaveTextContent(
      /Albania.*9 November.*Under consideration.*Supported by.*Serbia.*“Deductions are the main/,
    );
    expect(within(card).queryByRole('button')).not.toBeInTheDocument();

    await user.click(screen.getByRole('radio', { name: 'Version 2' }));
    expect(document.querySelector('ins')).toBeNull();
    expect(screen.getByText('A declaration on costs paid is part of every file.')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'If all accepted' }));
    expect(
      screen.getByText('A declaration on costs paid and on deductions is part of every file.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('article', { name: 'Amendment 3.3-1' })).not.toBeInTheDocument();
  });

  it('opens a finding over the page', async () => {
    const { user } = await open(priorityPage());
    await user.click(screen.getByRole('button', { name: 'Finding AL-4' }));
    const drawer = await screen.findByRole('dialog', { name: 'Title of AL-4' });
    expect(drawer).toHaveTextContent(/Statement of AL-4\..*Albania.*4 of 5, serious.*Recruitment.*Paper of the region/);
  });

  it('starts a comment on the paragraph that is pointed at', async () => {
    const { user, asked } = await open(priorityPage(), {
      answers: { postComment: () => refuse('UNAVAILABLE') },
    });
    await user.click(screen.getByRole('button', { name: 'Comment on P3 ¶5' }));
    await user.type(screen.getByRole('textbox', { name: 'Add a comment on P3 ¶5' }), 'Why?');
    await user.click(screen.getByRole('button', { name: 'Post to Montenegro only' }));
    await waitFor(() => expect(asked.at(-1)?.operation).toBe('PostComment'));
    expect(asked.at(-1)?.variables).toMatchObject({
      input: { subjectKind: 'passage', subjectId: 'passage-5', priorityId: 'priority-3', visibility: 'delegation' },
    });
  });
});

describe('the parts of a priority', () => {
  it('have addresses', async () => {
    const { user, router } = await open(priorityPage({ amendments: [] }));
    expect(screen.getByRole('link', { name: 'Text' })).toHaveAttribute('aria-current', 'page');
    await user.click(screen.getByRole('link', { name: /^Steps/ }));
    expect(router.state.location.search).toBe('?tab=steps');
    const steps = screen.getByRole('list', { name: 'Steps of P3' });
    expect(steps).toHaveTextContent(/3\.3.*The employer pays.*Regional office.*30 June 2027.*4 of 6 under way/);
    expect(within(steps).getByRole('img', { name: /4 on track.*1 without a report/ })).toBeInTheDocument();
  });

  it('leave out steps where the text is the preamble', async () => {
    await open({ ...priorityPage(), kind: 'preamble', code: 'P0', steps: [] }, { path: 'priorities/p0?tab=steps' });
    const tabs = await screen.findByRole('navigation', { name: 'Parts of the priority' });
    expect(within(tabs).queryByRole('link', { name: /Steps/ })).toBeNull();
    expect(within(tabs).getByRole('link', { name: /Text/ })).toHaveAttribute('aria-current');
  });

  it('name the evidence by participant, and who has none', async () => {
    await open(priorityPage(), { path: 'priorities/p3?tab=evidence' });
    expect(screen.getByRole('heading', { level: 3, name: 'All participants' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 3, name: 'Albania' })).toBeInTheDocument();
    expect(screen.getByText(/No finding from/)).toHaveTextContent('No finding from North Macedonia and Kosovo*.');
    expect(screen.getByText('Protect labour rights')).toBeInTheDocument();
  });

  it('keep the record: versions, ballots with reasons, replaced positions and settled amendments', async () => {
    const earlier = priorityPage(
      {},
      { roundCode: 'round-1', state: 'declared', signed: { ...allSix('endorse'), AL: 'object' } },
    ).ballot;
    const page = priorityPage(
      {
        earlierBallots: [earlier],
        amendments: [
          amendment({ state: 'rejected', decision: 'Not accepted.', decidedAt: '2026-11-12T09:00:00.000Z' }),
        ],
      },
      { replaced: { AL: 'reservation' } },
    );
    const { user } = await open(page, { path: 'priorities/p3?tab=history' });
    expect(screen.getByText('Change note 2')).toBeInTheDocument();
    expect(screen.getByText('In force')).toBeInTheDocument();
    expect(screen.getByText(/1 delegation objects; one objection blocks/)).toBeInTheDocument();
    expect(screen.getByText(/12 November 2026: Not accepted\./)).toBeInTheDocument();
    await user.click(screen.getAllByText('Positions and statements')[0] as HTMLElement);
    expect(screen.getAllByText('Endorse with reservation').length).toBeGreaterThan(0);
  });

  it('shows the exact words of an earlier version, and what the next one changed in it', async () => {
    const passageOf = (ordinal: number, kind: string, text: string) => ({
      id: `passage-${ordinal}`,
      ordinal,
      kind,
      stepId: 'step-33',
      text,
    });
    const versionText = (number: number, text: string, ...more: ReturnType<typeof passageOf>[]) => ({
      id: `version-${number}`,
      number,
      language: 'en',
      passages: [passageOf(5, 'step_description', text), ...more],
    });
    const { user, asked } = await open(priorityPage(), {
      path: 'priorities/p3?tab=history',
      answers: {
        priorityVersions: () => [
          versionText(2, 'A declaration on costs paid is part of every file.'),
          versionText(
            1,
            'A declaration is part of every file.',
            passageOf(6, 'step_expected_result', 'Nobody pays twice.'),
          ),
        ],
      },
    });
    expect(asked.map(({ operation }) => operation)).not.toContain('VersionText');
    await user.click(screen.getByText('Text of version 1'));
    expect(await screen.findByText('A declaration is part of every file.')).toBeInTheDocument();
    await user.click(screen.getByText('Text of version 2'));
    await user.click(await screen.findByRole('radio', { name: 'Changes from version 1' }));
    expect(screen.getByText('on costs paid', { selector: 'ins', exact: false })).toBeInTheDocument();
    // What was taken out is told as well.
    expect(screen.getByText('Nobody pays twice.', { selector: 'del', exact: false })).toBeInTheDocument();
  });

  it('says so when the words of a version cannot be loaded, and tries again', async () => {
    let words = (): unknown => refuse('INTERNAL');
    const { user } = await open(priorityPage(), {
      path: 'priorities/p3?tab=history',
      answers: { priorityVersions: () => words() },
    });
    await user.click(screen.getByText('Text of version 1'));
    expect(await screen.findByText('Version 1 could not be loaded')).toBeInTheDocument();
    words = () => [
      {
        id: 'version-1',
        number: 1,
        language: 'en',
        passages: [{ id: 'p', ordinal: 1, kind: 'priority_title', stepId: null, text: 'The first title' }],
      },
    ];
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('The first title')).toBeInTheDocument();
  });
});

describe('a declared ballot', () => {
  it('is explained and read-only', async () => {
    const ballot = {
      state: 'declared',
      signed: { ...allSix('endorse'), RS: 'reservation' },
      statements: { RS: { kind: 'reservation', text: 'Subject to review.' } },
    } as const;
    await open(priorityPage({ panel: null, allowedActions: ['comment'] }, ballot));
    const result = screen.getByRole('region', { name: 'Result of Round 2' });
    expect(result).toHaveTextContent('Validated with reservations');
    expect(result).toHaveTextContent('6 of 6 endorse, 1 of them with a reservation.');
    expect(result).toHaveTextContent('At least 4 of 6 must endorse.');
    expect(result).toHaveTextContent('6 delegations could sign.');
    expect(result).toHaveTextContent('Serbia endorses with a reservation');
    expect(result).toHaveTextContent('Subject to review.');
    expect(result).toHaveTextContent('The ballot is closed and can no longer be changed.');
    expect(screen.queryByRole('button', { name: 'Review and record' })).not.toBeInTheDocument();
  });
});

describe('a ballot on the whole document', () => {
  it('shows where the delegations stand, and leads to the document', async () => {
    const ballot = { signed: { AL: 'endorse' }, editionNumber: '1.2-draft' } as const;
    await open(priorityPage({ panel: null, allowedActions: ['comment'] }, ballot));
    expect(screen.getByText(/^These are the positions on the whole document, edition 1\.2-draft/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open the document' })).toHaveAttribute(
      'href',
      expect.stringContaining('/documents/1.2-draft'),
    );
  });
});

describe('a donor', () => {
  it('reads the text and public threads; there is no panel, no draft and no box', async () => {
    const discussion = discussionOf([thread('t-1', 'public', [{ id: 'c-1' }], { allowedActions: [] })]);
    await open(priorityPage({ panel: null, allowedActions: [], amendments: [], discussion }, null), {
      viewer: donor(),
    });
    expect(screen.getByText('No round is open on this priority, and none has ended.')).toBeInTheDocument();
    expect(screen.getByText('Workers bear no recruitment costs.')).toBeInTheDocument();
    expect(screen.getByText('Text of c-1')).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Comment on/ })).not.toBeInTheDocument();
  });
});

describe('a page that cannot be shown', () => {
  it('says the same for what does not exist and for what one may not see', async () => {
    await renderFeature(priorityRoutes, 'priorities/p9', {
      viewer: donor(),
      answers: { priorityPage: () => refuse('NOT_FOUND') },
    });
    expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeInTheDocument();
  });

  it('says what failed and can be asked again', async () => {
    const server = { down: true };
    const { user } = await renderFeature(priorityRoutes, 'priorities/p3', {
      viewer: headOfDelegation(),
      answers: { priorityPage: () => (server.down ? refuse('INTERNAL') : priorityPage()) },
    });
    expect(await screen.findByText('The priority could not be loaded')).toBeInTheDocument();
    server.down = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'P3. Fair recruitment' })).toBeInTheDocument();
  });
});
