import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '../../app/testing/renderApp.js';
import { administrator, headOfDelegation, membership, roadmap, signedIn } from '../../shared/testing/viewers.js';

const need = {
  kind: 'updates_due',
  count: 2,
  codes: ['1.1', '1.2'],
  draftCodes: [],
  roundTitle: null,
  deadline: null,
  dueOn: '2026-12-18',
  path: 'work',
};
const own = (code: string, more: object = {}) => ({
  id: code,
  code,
  title: `Roadmap ${code}`,
  illustrative: false,
  phase: 'implementation',
  draftingSince: '2026-01-01T09:00:00.000Z',
  periodStart: '2026-01-01',
  periodEnd: '2027-12-31',
  zone: 'Europe/Vienna',
  role: 'observer',
  participantId: null,
  institutions: [],
  participants: roadmap.participants,
  round: null,
  needs: [],
  ...more,
});
const OWN = [
  own('first', {
    illustrative: true,
    role: 'focal_point',
    participantId: 'participant-ME',
    institutions: [{ id: 'institution-1', name: 'Ministry of Interior' }],
    needs: [need, { ...need, kind: 'replies', count: 1, codes: ['P1'], dueOn: null, path: 'priorities/p1' }],
  }),
  own('second', { round: { id: 'round-2', code: 'round-2', title: 'Second round' } }),
  own('third', { phase: 'closed' }),
];
const several = () => ({
  ...headOfDelegation(),
  memberships: ['first', 'second', 'third'].map((code) =>
    membership({
      id: `membership-${code}`,
      title: 'Observer',
      role: 'observer',
      roadmap: { ...roadmap, id: code, code },
    }),
  ),
});
const rows = async () => (await screen.findAllByRole('row')).slice(1);

describe('whoever holds roles in several roadmaps', () => {
  it('comes to the list, and whoever holds one to that roadmap', async () => {
    const { router, unmount } = await renderApp('/', several(), { ownRoadmaps: () => OWN });
    await waitFor(() => expect(router.state.location.pathname).toBe('/roadmaps'));
    unmount();
    const one = await renderApp('/', signedIn());
    await waitFor(() => expect(one.router.state.location.pathname).toBe('/r/screening'));
  });

  it('reads of each who one is there, where it stands and what needs one first', async () => {
    await renderApp('/roadmaps', several(), { ownRoadmaps: () => OWN });
    const [first, second] = await rows();
    const cells = within(first as HTMLElement);
    expect(cells.getByRole('link', { name: 'Roadmap first' })).toHaveAttribute('href', '/r/first');
    expect(first).toHaveTextContent(/Focal pointMinistry of InteriorMontenegro/);
    expect(first).toHaveTextContent(/Implementation2026–2027/);
    expect(cells.getByRole('link', { name: '2 updates are due' })).toHaveAttribute('href', '/r/first/work');
    expect(first).toHaveTextContent('Due 18 December 2026and 1 more');
    expect(second).toHaveTextContent(/ImplementationRound 2.*Nothing is due\./);
  });

  it('is led to the set-up that its secretariat has begun', async () => {
    const begun = { draftingSince: null, phase: 'consultation', role: 'secretariat' };
    const list = [own('first', begun), own('second', { ...begun, role: 'observer' })];
    await renderApp('/roadmaps', several(), { ownRoadmaps: () => list });
    const [first, second] = await rows();
    const link = within(first as HTMLElement).getByRole('link', { name: 'Go on with the set-up' });
    expect(link).toHaveAttribute('href', '/r/first/setup');
    expect(second).toHaveTextContent(/Set up.*Nothing is due\./);
  });

  it('sees the notes of all designations once, and the mark of invented content', async () => {
    await renderApp('/roadmaps', several(), { ownRoadmaps: () => OWN });
    await rows();
    expect(screen.getAllByText(/in the context of UNSCR 1244/)).toHaveLength(1);
    expect(screen.getAllByText(/^Illustrative data\./)).toHaveLength(1);
  });

  it('has closed ones behind a button, and keeps the focus on it', async () => {
    const { user } = await renderApp('/roadmaps', several(), { ownRoadmaps: () => OWN });
    expect(await rows()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Show 1 closed roadmap' }));
    expect(await rows()).toHaveLength(3);
    expect(screen.getByRole('button', { name: 'Hide 1 closed roadmap' })).toHaveFocus();
  });

  it('is an administrator as well: then all of them stand below, by name alone', async () => {
    const both = { ...several(), user: administrator().user };
    const { id, code, title, illustrative, participants } = roadmap;
    await renderApp('/roadmaps', both, {
      ownRoadmaps: () => OWN,
      administeredRoadmaps: () => [{ id, code, title, illustrative, participants, continuable: true }],
    });
    expect(await screen.findByRole('heading', { name: 'Your roadmaps', level: 1 })).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: 'Roadmaps', level: 2 })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: `People of ${title}` })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open a next roadmap that continues it' })).toHaveAttribute(
      'href',
      `/new-roadmap?continues=${id}`,
    );
  });
});

it('a closed roadmap stands in the list where there is no other', async () => {
  await renderApp('/roadmaps', several(), { ownRoadmaps: () => OWN.slice(2) });
  expect(await rows()).toHaveLength(1);
  expect(screen.queryByRole('button', { name: /closed roadmap/ })).not.toBeInTheDocument();
});

describe('a new roadmap', () => {
  const { id, code, title, illustrative, participants } = roadmap;
  const closed = { id, code, title, illustrative, participants, continuable: true };
  const created = ({ input }: { input: { title: string; secretariatEmail: string } }) => ({
    id: 'roadmap-2',
    title: input.title,
    invitation: { token: 'the-token', invitation: { id: 'invitation-1', email: input.secretariatEmail } },
  });
  const open = async (path: string, continuable = true) => {
    const app = await renderApp(path, administrator(), {
      administeredRoadmaps: () => [{ ...closed, continuable }],
      createRoadmap: created,
    });
    await screen.findByRole('heading', { name: 'New roadmap' });
    return app;
  };
  const CARRIED = /^It continues Joint.*are carried over/;

  it('that continues a closed one says what is carried over, and asks for the rest', async () => {
    const { user, asked } = await open(`/new-roadmap?continues=${id}`);
    expect(screen.getByText(CARRIED)).toBeInTheDocument();
    await user.type(screen.getByLabelText('Title'), 'The next roadmap');
    await user.type(screen.getByLabelText('Short name'), 'Next 2028');
    await user.selectOptions(screen.getByLabelText('Authentic language'), 'Albanian');
    expect(screen.getByLabelText('Language of the invitation')).toHaveDisplayValue('Shqip');
    await user.selectOptions(screen.getByLabelText('Authentic language'), 'French');
    expect(screen.getByLabelText('Language of the invitation')).toHaveDisplayValue('English');
    await user.type(screen.getByLabelText('Email address of its secretariat'), 'next@example.org');
    await user.selectOptions(screen.getByLabelText('Language of the invitation'), 'Bosanski');
    await user.click(screen.getByRole('button', { name: 'Create the roadmap' }));
    expect(await screen.findByRole('heading', { name: 'The next roadmap was created' })).toBeInTheDocument();
    expect(screen.getByText(`${window.location.origin}/invitation/the-token`)).toBeInTheDocument();
    expect(asked.find(({ operation }) => operation === 'CreateRoadmap')?.variables).toMatchObject({
      input: {
        title: 'The next roadmap',
        code: 'next-2028',
        language: 'fr',
        secretariatEmail: 'next@example.org',
        secretariatLanguage: 'bs',
        continuesId: id,
      },
    });
  });

  it('keeps the words of a successor apart from those of one that begins anew', async () => {
    const successor = await open(`/new-roadmap?continues=${id}`);
    await successor.user.type(screen.getByLabelText('Title'), 'The next roadmap');
    successor.unmount();
    const anew = await open('/new-roadmap');
    expect(screen.queryByText(CARRIED)).not.toBeInTheDocument();
    expect(screen.getByLabelText('Title')).toHaveValue('');
    anew.unmount();
    await open(`/new-roadmap?continues=${id}`);
    expect(screen.getByLabelText('Title')).toHaveValue('The next roadmap');
  });

  it('begins anew where the one of the address is continued already', async () => {
    await open(`/new-roadmap?continues=${id}`, false);
    expect(screen.queryByText(CARRIED)).not.toBeInTheDocument();
  });
});

describe('the switcher', () => {
  const answers = { ownRoadmaps: () => OWN.map(({ id }, index) => ({ id, waiting: index })) };
  const viewer = () => {
    const { memberships, ...rest } = several();
    const [first, second, third] = memberships;
    return {
      ...rest,
      memberships: [
        { ...first, role: 'secretariat' as const, title: 'Secretariat' },
        second,
        { ...third, roadmap: { ...third?.roadmap, shortTitle: 'Third' } },
      ] as typeof memberships,
    };
  };
  const open = async (path: string) => {
    const shown = await renderApp(path, viewer(), answers);
    const button = await screen.findByRole('button', { name: /switch roadmap/ });
    await shown.user.click(button);
    return { ...shown, button, menu: screen.getByRole('menu') };
  };

  it('is not there with one roadmap', async () => {
    await renderApp('/r/screening/steps', headOfDelegation());
    await screen.findByRole('navigation', { name: 'Roadmap' });
    expect(screen.queryByRole('button', { name: /switch roadmap/ })).not.toBeInTheDocument();
  });

  it('ticks the present one and tells the role, the phase and how much waits in each', async () => {
    const { menu } = await open('/r/second/steps');
    const [first, second, third] = within(menu).getAllByRole('menuitemradio');
    expect(second).toHaveAttribute('aria-checked', 'true');
    expect(second).toHaveFocus();
    expect(first).toHaveTextContent('ScreeningSecretariatImplementation');
    await waitFor(() => expect(third).toHaveTextContent('ThirdObserverImplementation2 for you'));
    expect(first).not.toHaveTextContent('for you');
  });

  it('moves by arrows; Escape gives the focus back', async () => {
    const { user, menu, button } = await open('/r/second/steps');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(within(menu).getByRole('menuitem', { name: 'All your roadmaps' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(within(menu).getAllByRole('menuitemradio')[0]).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(button).toHaveFocus();
  });

  it('keeps the page where the role may open it there, else goes to the overview', async () => {
    const { menu } = await open('/r/second/steps/2.1');
    expect(within(menu).getByRole('menuitemradio', { name: /Third/ })).toHaveAttribute('href', '/r/third/steps');
    document.body.replaceChildren();
    const setup = await open('/r/first/ledger');
    expect(within(setup.menu).getByRole('menuitemradio', { name: /Third/ })).toHaveAttribute('href', '/r/third');
  });

  it('answers to g r, and leads to the list where it stands behind More', async () => {
    const { user, router } = await renderApp('/r/second/steps', viewer(), { ownRoadmaps: () => OWN });
    await screen.findByRole('button', { name: /switch roadmap/ });
    await user.keyboard('gr');
    await waitFor(() => expect(router.state.location.pathname).toBe('/roadmaps'));
  });
});
