import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '../../app/testing/renderApp.js';
import { refuse, type Answers } from '../../shared/testing/answersLink.js';
import { administrator, headOfDelegation } from '../../shared/testing/viewers.js';

const HEALTH = {
  version: '1.2.0',
  checkedAt: '2026-11-20T09:00:00.000Z',
  maintenance: null as object | null,
  database: { version: '17.5', sizeBytes: 52_428_800, migrations: 36, unsealed: 0 },
  jobs: { waiting: 0, waitingSince: null, running: 1, failed: 0, failures: [] as object[] },
  mails: { waiting: 3, triedInVain: 2, lastSentAt: null, refused: 0, givenUp: 0 },
  mailServer: 'away',
  mailTrouble: 'connection refused',
  files: { count: 12, usedBytes: 3_221_225_472, waitingForScan: 0 },
  filesInBucket: false,
  fileStore: 'reachable',
  freeBytes: null as number | null,
  keptFreeBytes: 536_870_912,
  scanner: 'not_configured',
};
const FAILED = {
  id: 'job-1',
  kind: 'imports.apply',
  failure: 'job_interrupted',
  endedAt: '2026-11-19T09:00:00.000Z',
  mayRunAgain: true,
  version: 4,
};

const open = async (health: object = {}, more: Answers = {}) => {
  const app = await renderApp('/health', administrator(), {
    installationHealth: () => ({ ...HEALTH, ...health }),
    ...more,
  });
  await screen.findByRole('row', { name: /Database/ });
  return app;
};

describe('the health of the installation', () => {
  it('is closed to everybody else', async () => {
    const { asked } = await renderApp('/health', headOfDelegation(), {});
    expect(await screen.findByText('You cannot open this page')).toBeInTheDocument();
    expect(asked.map(({ operation }) => operation)).not.toContain('HealthPage');
  });

  it('tells what is away, what is not set up and what is not known apart from zero', async () => {
    await open();
    const mail = screen.getByRole('row', { name: /^Mail/ });
    expect(mail).toHaveTextContent('Does not answer');
    expect(mail).toHaveTextContent('The mail server says: connection refused');
    expect(mail).toHaveTextContent('3 mails wait');
    expect(mail).toHaveTextContent('None was sent in the last 30 days');
    expect(screen.getByRole('row', { name: /Scanner/ })).toHaveTextContent('Not set up');
    const files = screen.getByRole('row', { name: /Files on the disk/ });
    expect(files).toHaveTextContent('12 files, 3 GB');
    expect(files).toHaveTextContent('How much is free is not known');
    expect(screen.getByRole('row', { name: /Database/ })).toHaveTextContent('50 MB in use');
    expect(screen.getByText('Nothing failed in the last 30 days.')).toBeInTheDocument();
  });

  it('sends a test mail once, however often it is pressed after a lost answer', async () => {
    const keys: string[] = [];
    const { user } = await open(
      {},
      {
        sendTestMail: ({ input }: { input: { idempotencyKey: string } }) => {
          keys.push(input.idempotencyKey);
          return keys.length === 1 ? refuse('UNAVAILABLE') : true;
        },
      },
    );
    await user.click(screen.getByRole('button', { name: 'Send a test mail to yourself' }));
    expect(await screen.findByText(/not available|try again/i)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Send a test mail to yourself' }));
    expect(await screen.findByText('A test mail is on its way to your address.')).toBeInTheDocument();
    expect(new Set(keys).size).toBe(1);
  });

  it('offers no test mail where there is no mail server', async () => {
    await open({ mailServer: 'not_configured', mailTrouble: null });
    expect(screen.queryByRole('button', { name: /test mail/ })).not.toBeInTheDocument();
    expect(screen.getByRole('row', { name: /^Mail/ })).toHaveTextContent('Links are handed over by hand');
  });

  it('begins failed work again, as it was seen', async () => {
    const sent: unknown[] = [];
    const { user } = await open(
      { jobs: { ...HEALTH.jobs, failed: 2, failures: [FAILED, { ...FAILED, id: 'job-2', mayRunAgain: false }] } },
      {
        retryJob: ({ input }: { input: unknown }) => {
          sent.push(input);
          return true;
        },
      },
    );
    const table = screen.getByRole('table', { name: 'Long work that failed' });
    expect(within(table).getAllByText(/interrupted before its end/)).toHaveLength(2);
    await user.click(within(table).getByRole('button', { name: 'Begin again: Bringing in a file' }));
    expect(await screen.findByText('Bringing in a file begins again.')).toBeInTheDocument();
    expect(sent).toEqual([{ jobId: 'job-1', expectedVersion: 4 }]);
  });
});

describe('maintenance', () => {
  const ON = {
    id: 'maintenance-1',
    notice: 'We move to a new server.',
    until: '2026-11-20T11:00:00.000Z',
    beganAt: '2026-11-20T10:00:00.000Z',
    endedAt: null,
    version: 3,
  };

  it('is turned on with words for everybody, which stay where it is refused', async () => {
    const sent: { notice: string; idempotencyKey: string }[] = [];
    let on: object | null = null;
    const { user } = await open(
      {},
      {
        installationHealth: () => ({ ...HEALTH, maintenance: on }),
        startMaintenance: ({ input }: { input: (typeof sent)[number] }) => {
          sent.push(input);
          return sent.length === 1 ? refuse('UNAVAILABLE') : (on = ON);
        },
      },
    );
    const turnOn = screen.getByRole('button', { name: 'Turn maintenance on' });
    await user.click(turnOn);
    expect(await screen.findByText('There is 1 problem')).toBeInTheDocument();
    expect(screen.getByLabelText('What everybody is told')).toBeInvalid();
    expect(sent).toEqual([]);
    await user.type(screen.getByLabelText('What everybody is told'), 'We move to a new server.');
    await user.selectOptions(screen.getByLabelText('How long it is expected to take'), '1 hour');
    await user.click(turnOn);
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(await screen.findByText(/not available|try again/i)).toBeInTheDocument();
    expect(screen.getByLabelText('What everybody is told')).toHaveValue('We move to a new server.');
    await user.click(turnOn);
    expect(await screen.findByText(/^On since/)).toBeInTheDocument();
    expect(sent[0]).toEqual({
      notice: 'We move to a new server.',
      minutes: 60,
      expectedVersion: null,
      idempotencyKey: sent[1]?.idempotencyKey,
    });
  });

  it('says something else while it is on, and ends as it was seen', async () => {
    const sent: object[] = [];
    let on: object | null = ON;
    const { user } = await open(
      {},
      {
        installationHealth: () => ({ ...HEALTH, maintenance: on }),
        startMaintenance: ({ input }: { input: object }) => {
          sent.push(input);
          return (on = { ...ON, version: 4, until: null });
        },
        endMaintenance: ({ input }: { input: object }) => {
          sent.push(input);
          on = null;
          return ON;
        },
      },
    );
    expect(screen.getByLabelText('What everybody is told')).toHaveValue('We move to a new server.');
    await user.click(screen.getByRole('button', { name: 'Change what is told' }));
    expect(await screen.findByText('It is not said until when.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Turn maintenance off' }));
    expect(await screen.findByRole('button', { name: 'Turn maintenance on' })).toBeInTheDocument();
    expect(sent).toMatchObject([{ expectedVersion: 3 }, { expectedVersion: 4 }]);
  });
});
