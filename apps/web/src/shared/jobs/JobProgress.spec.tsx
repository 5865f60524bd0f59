import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import type { Answers } from '../testing/answersLink.js';
import { refuse } from '../testing/answersLink.js';
import { renderFeature } from '../testing/renderFeature.js';
import { JobProgress, percentOf } from './JobProgress.js';

const job = { id: 'job-1', state: 'waiting' as string, done: 0, total: null as number | null };

function Page() {
  const [ended, setEnded] = useState(0);
  return (
    <>
      <JobProgress jobId="job-1" title="Import" onEnd={() => setEnded((times) => times + 1)} />
      <output>{`ended ${ended} times`}</output>
    </>
  );
}
const open = (answers: Answers) => renderFeature([{ path: 'here', Component: Page }], 'here', { answers });

it('says how far it is, and once that it has ended', async () => {
  const states = [
    job,
    { ...job, state: 'running', done: 1204, total: 5000 },
    { ...job, state: 'running', done: 5000, total: 5000 },
  ];
  let now = 0;
  await open({ job: () => states[now] });
  expect(await screen.findByText('Waits to begin')).toBeInTheDocument();
  expect(screen.getByRole('progressbar', { name: 'Import' })).not.toHaveAttribute('value');
  now = 1;
  expect(await screen.findByText('24% done')).toBeInTheDocument();
  expect(screen.getByRole('progressbar', { name: 'Import' })).toHaveAttribute('value', '24');
  now = 2;
  expect(await screen.findByText('99% done')).toBeInTheDocument();
  expect(screen.getByText('ended 0 times')).toBeInTheDocument();
  states[2] = { ...job, state: 'done', done: 5000, total: 5000 };
  expect(await screen.findByText('Done')).toBeInTheDocument();
  expect(screen.getByText('ended 1 times')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Cancel: Import' })).toBeDisabled();
});

it('is cancelled in its place', async () => {
  let state = 'running';
  const { user } = await open({
    job: () => ({ ...job, state }),
    cancelJob: () => ({ id: 'job-1', state: (state = 'cancelled') }),
  });
  const button = screen.getByRole('button', { name: 'Cancel: Import' });
  expect(await screen.findByText('Under way')).toBeInTheDocument();
  await user.click(button);
  expect(await screen.findByText('Cancelled. Nothing was saved.')).toBeInTheDocument();
});

it('says why it was not cancelled, and goes on asking where the server does not answer', async () => {
  let answers = false;
  const { user } = await open({
    job: () => (answers ? { ...job, state: 'running' } : refuse('UNAVAILABLE')),
    cancelJob: () => refuse('FORBIDDEN', 'job_ended'),
  });
  await waitFor(() => expect(screen.getByRole('alert')).not.toBeEmptyDOMElement());
  answers = true;
  expect(await screen.findByText('Under way')).toBeInTheDocument();
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  await user.click(screen.getByRole('button', { name: 'Cancel: Import' }));
  await waitFor(() => expect(screen.getByRole('alert')).not.toBeEmptyDOMElement());
});

it.each([
  [0, 5000, 0],
  [4999, 5000, 99],
  [5000, 5000, 99],
  [1, 3, 33],
])('%d of %d reads %d per cent as long as it goes on', (done, total, percent) => {
  expect(percentOf({ ...job, state: 'running', done, total })).toBe(percent);
});
