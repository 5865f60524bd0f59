import { jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import type { RouteObject } from 'react-router';
import { WorkCountDocument } from '../../app/shell/useWorkCount.js';
import { refuse } from '../testing/answersLink.js';
import { renderFeature } from '../testing/renderFeature.js';
import { PageContent } from './PageContent.js';
import { POLL_INTERVAL, usePage } from './usePage.js';

function CountPage() {
  const [ignore] = useState(['kind']);
  const page = usePage(WorkCountDocument, { roadmap: 'screening' }, { ignore });
  return (
    <PageContent page={page} subject="The count" describeNews={(_, news) => `Now ${total(news)}.`}>
      {(data) => (
        <>
          <p>Total {total(data)}</p>
          <button onClick={() => void page.refetch()}>Act</button>
        </>
      )}
    </PageContent>
  );
}

const total = (data: { overviewPage: { needs: { count: number }[] } }) =>
  data.overviewPage.needs.reduce((sum, { count }) => sum + count, 0);

const routes: RouteObject[] = [{ index: true, Component: CountPage }];

const needs = (count: number, kind = 'replies') => ({ needs: [{ kind, count }] });

/** Lets a poll happen and its answer arrive. */
const wait = () => act(async () => void (await jest.advanceTimersByTimeAsync(POLL_INTERVAL)));

describe('the data of a page', () => {
  beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
  afterEach(() => jest.useRealTimers());

  it('are held back when they change, until the reader wants to see them', async () => {
    const answers = { overviewPage: () => needs(2) };
    await renderFeature(routes, '', { answers });
    expect(await screen.findByText('Total 2')).toBeInTheDocument();
    answers.overviewPage = () => needs(3);
    await wait();
    expect(screen.getByText('Total 2')).toBeInTheDocument();
    expect(screen.getByText('Now 3.', { exact: false })).toBeInTheDocument();
    act(() => screen.getByRole('button', { name: 'Show' }).click());
    expect(await screen.findByText('Total 3')).toBeInTheDocument();
    await wait();
    expect(screen.queryByRole('button', { name: 'Show' })).not.toBeInTheDocument();
  });

  it('give no notice for what does not count as news', async () => {
    const answers = { overviewPage: () => needs(2) };
    await renderFeature(routes, '', { answers });
    await screen.findByText('Total 2');
    answers.overviewPage = () => needs(2, 'updates_due');
    await wait();
    expect(screen.queryByRole('button', { name: 'Show' })).not.toBeInTheDocument();
  });

  it('are shown at once after an own act', async () => {
    const answers = { overviewPage: () => needs(2) };
    await renderFeature(routes, '', { answers });
    await screen.findByText('Total 2');
    answers.overviewPage = () => needs(7);
    await wait();
    act(() => screen.getByRole('button', { name: 'Act' }).click());
    expect(await screen.findByText('Total 7')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show' })).not.toBeInTheDocument();
  });

  it('stay when the server cannot be reached later', async () => {
    const answers = { overviewPage: (): unknown => needs(2) };
    await renderFeature(routes, '', { answers });
    await screen.findByText('Total 2');
    answers.overviewPage = () => refuse('UNAVAILABLE');
    await wait();
    expect(screen.getByText('Total 2')).toBeInTheDocument();
  });

  it.each([
    { code: 'NOT_FOUND' as const, text: 'There is nothing here' },
    { code: 'FORBIDDEN' as const, text: 'You cannot open this page' },
  ])('that one may not read say so: $code', async ({ code, text }) => {
    await renderFeature(routes, '', { answers: { overviewPage: () => refuse(code) } });
    expect(await screen.findByText(text)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });
});
