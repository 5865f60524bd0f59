import { act, screen, waitFor, within } from '@testing-library/react';
import { connection } from '../../shared/api/connection.js';
import { refuse } from '../../shared/testing/answersLink.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { setupRoutes } from './setup.routes.js';

const participant = (code: string, name: string, overrides: object = {}) => ({
  id: `participant-${code}`,
  code,
  name,
  chip: code,
  footnote: null,
  footnoteMark: null,
  ownDesignation: false,
  elector: true,
  zone: null,
  workingDays: null,
  holidays: [],
  removable: true,
  hasHead: false,
  headInvitedAt: null,
  ...overrides,
});

const blank = {
  id: 'roadmap-1',
  code: 'screening',
  phase: 'drafting',
  draftingSince: null as string | null,
  closedAt: null as string | null,
  closingReason: null as string | null,
  continues: null as { code: string; title: string } | null,
  title: 'A title',
  shortTitle: 'Short',
  titles: [] as { language: string; title: string; shortTitle: string }[],
  language: 'en',
  languages: ['en', 'fr'],
  requiredLanguages: [],
  participants: [participant('JO', 'Jordan'), participant('MA', 'Morocco')],
  origins: [],
  periodStart: null as string | null,
  periodEnd: null as string | null,
  currency: 'EUR',
  zone: 'Europe/Vienna',
  deadlineTime: '17:00',
  updateIntervalDays: 91,
  reportingDates: [] as string[],
  floor: { numerator: 2, denominator: 3 },
  quorum: null,
  silenceAllowed: false,
  assessmentAllowed: false,
  publicationLevel: 'none',
  symbolPrefix: null,
  distributionLabels: [],
  phaseMoves: [] as object[],
  workingDays: [1, 2, 3, 4, 5],
  holidays: [],
  missing: [
    { code: 'period_missing', section: 'period', participantId: null },
    { code: 'head_missing', section: 'people', participantId: 'participant-MA' },
  ],
  today: '2026-11-20',
  savedAt: '2026-11-20T10:00:00.000Z',
  version: 1,
};
type Setup = typeof blank;

/** A server that saves settings as the API does: one after the other, by their version. */
function server(overrides: Partial<Setup> = {}) {
  const state = { setup: { ...blank, ...overrides } };
  const saved: object[] = [];
  const answers = {
    countries: () => [
      { code: 'QP', name: 'Northern Territory*', chip: 'QP', footnote: '* A note of its own.', footnoteMark: '*' },
      { code: 'TN', name: 'Tunisia', chip: 'TN', footnote: null, footnoteMark: null },
    ],
    viewer: () => refuse('UNAVAILABLE'),
    roadmapSetup: () => state.setup,
    saveSettings: ({ input }: { input: { expectedVersion: number } & Partial<Setup> }): unknown => {
      const { expectedVersion, roadmapId: _, ...given } = input as typeof input & { roadmapId: string };
      if (expectedVersion !== state.setup.version)
        return refuse('CONFLICT', undefined, { base: {}, theirs: state.setup, mine: {} });
      saved.push(given);
      return (state.setup = { ...state.setup, ...given, version: state.setup.version + 1 });
    },
  };
  /** A colleague's save. */
  const elsewhere = (given: Partial<Setup>) =>
    (state.setup = { ...state.setup, ...given, version: state.setup.version + 1 });
  return { state, saved, answers, elsewhere };
}

async function open(answers: ReturnType<typeof server>['answers']) {
  const view = await renderFeature(setupRoutes, 'setup', { answers });
  await screen.findByLabelText('Title');
  return view;
}
const title = () => screen.getByLabelText<HTMLInputElement>('Title');
const write = async (
  { user }: { user: Awaited<ReturnType<typeof open>>['user'] },
  field: HTMLElement,
  text: string,
) => {
  await user.clear(field);
  await user.type(field, text);
  await user.tab();
};

afterEach(() => localStorage.clear());

it('names what is missing, each with the way to its section', async () => {
  await open(server().answers);
  const aside = screen.getByRole('complementary');
  expect(within(aside).getByText('2 things are missing.')).toBeInTheDocument();
  expect(within(aside).getByRole('link', { name: 'Head of delegation, Morocco' })).toHaveAttribute('href', '#people');
  expect(within(aside).queryByRole('button', { name: 'Start drafting' })).not.toBeInTheDocument();
});

it('prints the note of each designation that its lists name', async () => {
  await open(server().answers);
  expect((await screen.findAllByText('Northern Territory*')).length).toBeGreaterThan(0);
  expect(screen.getByText('* A note of its own.')).toBeInTheDocument();
});

it('saves what is typed when the field is left, and nothing else', async () => {
  const { saved, answers } = server();
  const view = await open(answers);
  await write(view, title(), 'Another title');
  await waitFor(() => expect(saved).toEqual([{ title: 'Another title' }]));
  expect(await screen.findByText(/^Saved .*, secretariat only$/)).toBeInTheDocument();
});

it('keeps what the server refuses, and says why beside the field', async () => {
  const { answers, saved } = server({ periodStart: '2027-01-01' });
  const save = answers.saveSettings;
  answers.saveSettings = () =>
    refuse('VALIDATION', 'input_invalid', [{ field: 'periodEnd', problem: 'period_end_before_start' }]);
  const view = await open(answers);
  await write(view, screen.getByLabelText('Ends'), '1/5/2026');
  expect(await screen.findByText('The last day must be after the first one.')).toBeInTheDocument();
  view.unmount();
  // Another visit: the words are there, and are sent again.
  answers.saveSettings = save;
  await open(answers);
  expect(screen.getByLabelText('Ends')).toHaveValue('1 May 2026');
  await waitFor(() => expect(saved).toEqual([{ periodEnd: '2026-05-01' }]));
});

it('saves the currency of sums by its code', async () => {
  const { saved, answers } = server();
  const { user } = await open(answers);
  await user.selectOptions(screen.getByLabelText('Currency of sums'), 'Swiss Franc (CHF)');
  await waitFor(() => expect(saved).toEqual([{ currency: 'CHF' }]));
});

it('minds no change of another setting meanwhile', async () => {
  const { saved, answers, elsewhere } = server();
  const view = await open(answers);
  elsewhere({ shortTitle: 'Theirs' });
  await write(view, title(), 'Mine');
  await waitFor(() => expect(saved).toEqual([{ title: 'Mine' }]));
  expect(await screen.findByDisplayValue('Theirs')).toBeInTheDocument();
  expect(screen.queryByText(/Saved meanwhile/)).not.toBeInTheDocument();
});

describe('where somebody else has saved the same setting meanwhile', () => {
  async function meet() {
    const { saved, answers, elsewhere } = server();
    const view = await open(answers);
    elsewhere({ title: 'Theirs' });
    await write(view, title(), 'Mine');
    expect(await screen.findByText('Saved meanwhile: “Theirs”. Yours: “Mine”.')).toBeInTheDocument();
    expect(title()).toHaveValue('Mine');
    expect(saved).toEqual([]);
    return { ...view, saved };
  }

  it('saves mine when that is chosen', async () => {
    const { user, saved } = await meet();
    await user.click(screen.getByRole('button', { name: 'Save mine' }));
    await waitFor(() => expect(saved).toEqual([{ title: 'Mine' }]), { timeout: 3000 });
    expect(screen.queryByText(/Saved meanwhile/)).not.toBeInTheDocument();
  });

  it('shows theirs when that is chosen', async () => {
    const { user, saved } = await meet();
    await user.click(screen.getByRole('button', { name: 'Keep what is saved' }));
    expect(title()).toHaveValue('Theirs');
    expect(saved).toEqual([]);
  });
});

it('saves a part of a setting beside the part that is still on its way', async () => {
  const { answers, state } = server();
  const save = answers.saveSettings;
  let release: () => void = () => undefined;
  const first = new Promise<void>((go) => (release = go));
  answers.saveSettings = async (args) => {
    await first;
    return save(args);
  };
  const view = await open(answers);
  await view.user.click(screen.getByText('Titles in other languages'));
  await write(view, screen.getByLabelText('Title, French'), 'Un titre');
  await write(view, screen.getByLabelText('Short name, French'), 'Titre');
  release();
  await waitFor(() => expect(state.setup.titles).toEqual([{ language: 'fr', title: 'Un titre', shortTitle: 'Titre' }]));
});

it('keeps a choice that cannot be sent, and sends it when the connection returns', async () => {
  const { answers, saved } = server();
  const save = answers.saveSettings;
  answers.saveSettings = () => refuse('UNAVAILABLE');
  const { user } = await open(answers);
  const friday = screen.getByRole('checkbox', { name: 'Friday' });
  await user.click(friday);
  expect(await screen.findByText('Not saved. What you typed is on this device.')).toBeInTheDocument();
  expect(friday).not.toBeChecked();
  answers.saveSettings = save;
  act(() => {
    connection.note(false);
    connection.note(true);
  });
  await waitFor(() => expect(saved).toEqual([{ workingDays: [1, 2, 3, 4] }]));
  expect(friday).not.toBeChecked();
});

it('brings a set-up in whole, or tells each place of the file that cannot be read', async () => {
  const { answers } = server();
  const bringInSetup = () =>
    refuse('VALIDATION', 'input_invalid', [{ field: 'participants.0.code', problem: 'country_unknown' }]);
  const { user } = await open({ ...answers, bringInSetup } as typeof answers);
  const file = new File(['{}'], 'other.setup.json', { type: 'application/json' });
  file.text = () => Promise.resolve('{}');
  await user.upload(screen.getByLabelText('Bring a set-up in', { selector: 'input' }), file);
  await user.click(await screen.findByRole('button', { name: 'Bring it in' }));
  expect(await screen.findByText('participants.0.code: Choose a country of the catalogue.')).toBeInTheDocument();
});

describe('the next phase', () => {
  const consulting = { phase: 'consultation', draftingSince: '2026-01-01T09:00:00.000Z', missing: [] };

  it('says what is missing for it, and where that is mended', async () => {
    const missing = [{ code: 'nothing_circulated', place: 'documents', named: [] }];
    await open(server({ ...consulting, phaseMoves: [{ to: 'validation', needsReason: false, missing }] }).answers);
    expect(screen.getByRole('button', { name: 'Move to validation' })).toBeDisabled();
    expect(screen.getByRole('link', { name: 'Circulate a draft' })).toHaveAttribute('href', '/r/screening/documents');
  });

  it('is moved to after its consequences were named; back with a reason', async () => {
    const { answers, state } = server({
      ...consulting,
      phase: 'validation',
      phaseMoves: [{ to: 'consultation', needsReason: true, missing: [] }],
    });
    const sent: object[] = [];
    const movePhase = ({ input }: { input: object }) => {
      sent.push(input);
      return (state.setup = { ...state.setup, phase: 'consultation', phaseMoves: [] });
    };
    const { user } = await open({ ...answers, movePhase } as typeof answers);
    await user.click(screen.getByRole('button', { name: 'Move to consultation' }));
    const dialog = await screen.findByRole('dialog', { name: 'Move the roadmap to consultation?' });
    await user.click(within(dialog).getByRole('button', { name: 'Move to consultation' }));
    expect(within(dialog).getByText('Give a reason.')).toBeInTheDocument();
    await user.type(within(dialog).getByLabelText('Reason'), 'The text changed.');
    await user.click(within(dialog).getByRole('button', { name: 'Move to consultation' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toEqual([
      expect.objectContaining({ to: 'consultation', reason: 'The text changed.', expectedVersion: 1 }),
    ]);
  });
});

describe('a roadmap that comes to its end', () => {
  const running = { phase: 'implementation', draftingSince: '2026-01-01T09:00:00.000Z', missing: [] };

  it('is closed with a reason, after the consequences were named', async () => {
    const { answers, state } = server(running);
    const sent: object[] = [];
    const closeRoadmap = ({ input }: { input: { reason: string } }) => {
      sent.push(input);
      const { reason: closingReason } = input;
      return (state.setup = { ...state.setup, phase: 'closed', closedAt: '2026-11-20T10:00:00.000Z', closingReason });
    };
    const view = await open({ ...answers, closeRoadmap } as typeof answers);
    await view.user.click(screen.getByRole('button', { name: 'Close the roadmap' }));
    const dialog = await screen.findByRole('dialog', { name: 'Close Short?' });
    expect(dialog).toHaveAccessibleDescription(/Nothing in it can be written any more/);
    await view.user.click(within(dialog).getByRole('button', { name: 'Close the roadmap' }));
    expect(within(dialog).getByText('Say why it is closed.')).toBeInTheDocument();
    await view.user.type(within(dialog).getByLabelText('Reason'), 'The period has ended.');
    await view.user.click(within(dialog).getByRole('button', { name: 'Close the roadmap' }));
    expect(await screen.findByText('Closed 20 November 2026.')).toBeInTheDocument();
    expect(sent).toEqual([expect.objectContaining({ reason: 'The period has ended.', expectedVersion: 1 })]);
    expect(title()).toBeDisabled();
    expect(screen.getByText(/Its settings can be read/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Close the roadmap' })).not.toBeInTheDocument();
  });

  it('stays open, with the words, where something stands in the way', async () => {
    const closeRoadmap = () => refuse('FORBIDDEN', 'rounds_open', { named: ['Round 2'] });
    const view = await open({ ...server(running).answers, closeRoadmap } as ReturnType<typeof server>['answers']);
    await view.user.click(screen.getByRole('button', { name: 'Close the roadmap' }));
    const dialog = await screen.findByRole('dialog');
    await view.user.type(within(dialog).getByLabelText('Reason'), 'Early.');
    await view.user.click(within(dialog).getByRole('button', { name: 'Close the roadmap' }));
    expect(await within(dialog).findByText(/A round is open\..*Round 2/)).toBeInTheDocument();
    expect(within(dialog).getByLabelText('Reason')).toHaveValue('Early.');
  });

  it('names the one that it continues, with the way to it', async () => {
    await open(server({ continues: { code: 'former', title: 'The former roadmap' } }).answers);
    expect(screen.getByRole('link', { name: 'The former roadmap' })).toHaveAttribute('href', '/r/former');
  });
});
