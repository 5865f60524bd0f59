import { screen } from '@testing-library/react';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { draftingRoutes } from './drafting.routes.js';

const draft = (code: string | null, title: string) => ({
  id: `priority-${title}`,
  kind: code === 'P0' ? 'preamble' : 'priority',
  code,
  title,
  state: code === null ? 'draft' : 'consultation',
  circulatedNumber: code === null ? null : 1,
  inForceNumber: null,
  makingVersion: code === null ? 1 : null,
  changes: code === null ? 3 : null,
});

it('moves priorities that are only proposed among each other, by buttons that stay where they are', async () => {
  let titles = ['Ports', 'Visas'];
  const { user, asked } = await renderFeature(draftingRoutes, 'draft', {
    answers: {
      draftPage: () => ({
        drafts: [draft('P0', 'Preamble'), draft('P1', 'Screening'), ...titles.map((title) => draft(null, title))],
      }),
      orderPriorities: () => {
        titles = ['Visas', 'Ports'];
        return [];
      },
    },
  });
  const names = () =>
    screen.getAllByRole('link', { name: /Ports|Visas/ }).map(({ textContent }) => /Ports|Visas/.exec(textContent)?.[0]);
  const down = await screen.findByRole('button', { name: 'Move Ports down' });
  expect(screen.queryByRole('button', { name: /Move Screening/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Move Ports up' })).toHaveAttribute('aria-disabled', 'true');
  await user.click(down);
  expect(await screen.findByText('The order is on record.')).toBeInTheDocument();
  expect(asked.findLast(({ operation }) => operation === 'OrderPriorities')?.variables).toMatchObject({
    input: { priorityIds: ['priority-Visas', 'priority-Ports'] },
  });
  expect(
    names()
      .map((name) => /Ports|Visas/.exec(name ?? '')?.[0])
      .filter(Boolean),
  ).toEqual(['Visas', 'Ports']);
  expect(screen.getByRole('button', { name: 'Move Ports down' })).toHaveAttribute('aria-disabled', 'true');
});
