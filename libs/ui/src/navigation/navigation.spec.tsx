import { jest } from '@jest/globals';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentPropsWithRef } from 'react';
import { Breadcrumbs, PhaseTrail, SegmentedControl, Tabs, UiProvider } from '../index.js';

describe('views of one record', () => {
  it('are links, the present one marked, drawn by the link of the application', () => {
    const Routed = (props: ComponentPropsWithRef<'a'>) => <a data-routed {...props} />;
    render(
      <UiProvider link={Routed}>
        <Tabs
          label="Priority 3"
          tabs={[
            { key: 'text', label: 'Text', href: '?tab=text', count: 2, current: true },
            { key: 'history', label: 'History', href: '?tab=history', current: false },
          ]}
        />
      </UiProvider>,
    );
    const links = within(screen.getByRole('navigation', { name: 'Priority 3' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual(['page', null]);
    expect(links.every((link) => link.dataset['routed'])).toBe(true);
  });
});

describe('the way to the page', () => {
  it('ends with the page itself, which is no link', () => {
    render(<Breadcrumbs label="Breadcrumb" crumbs={[{ label: 'Priorities', href: '/priorities' }, { label: 'P3' }]} />);
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Priorities']);
    expect(screen.getByText('P3').getAttribute('aria-current')).toBe('page');
  });
});

describe('a choice of views', () => {
  const segments = [
    { value: 'map', label: 'Map' },
    { value: 'table', label: 'Table' },
  ] as const;

  it('is a group of radio buttons that arrow keys move', async () => {
    const onChange = jest.fn();
    render(<SegmentedControl label="Show as" segments={segments} value="map" onChange={onChange} />);
    expect(screen.getByRole('group', { name: 'Show as' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Map' }).checked).toBe(true);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(onChange).toHaveBeenCalledWith('table');
  });

  it('are marked when they are chosen, though the page that follows is late', async () => {
    const control = (value: 'map' | 'table') => (
      <SegmentedControl label="Show as" segments={segments} value={value} onChange={() => undefined} />
    );
    const checked = () => screen.getAllByRole<HTMLInputElement>('radio').map((radio) => radio.checked);
    const { rerender } = render(control('map'));
    await userEvent.setup().click(screen.getByRole('radio', { name: 'Table' }));
    expect(checked()).toEqual([false, true]);
    rerender(control('table'));
    expect(checked()).toEqual([false, true]);
    rerender(control('map'));
    expect(checked()).toEqual([true, false]);
  });
});

describe('the trail', () => {
  const stateLabels = { done: 'done', now: 'now', next: 'to come' };
  const trail = (states: readonly ('done' | 'now' | 'next')[]) =>
    render(
      <PhaseTrail
        label="Phases"
        allLabel="All phases and dates"
        stateLabels={stateLabels}
        phases={states.map((state, index) => ({ key: String(index), label: `Phase ${index}`, state }))}
      />,
    );
  const brief = () => screen.getAllByRole('listitem').map((item) => item.dataset['brief']);

  it('says of each phase where it stands', () => {
    trail(['done', 'now', 'next']);
    const items = within(screen.getByRole('list', { name: 'Phases' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(['Phase 0, done', 'Phase 1, now', 'Phase 2, to come']);
    expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, 'step', null]);
  });

  it('keeps the current phase and the next one on phones', () => {
    trail(['done', 'done', 'now', 'next', 'next']);
    expect(brief()).toEqual(['false', 'false', 'true', 'last', 'false']);
  });

  it('keeps the last two when all is done', () => {
    trail(['done', 'done', 'done']);
    expect(brief()).toEqual(['false', 'true', 'last']);
  });

  it('opens the rest on request', () => {
    trail(['done', 'now', 'next']);
    // The button is drawn on phones alone; here it is found by its text.
    const more = screen.getByText('All phases and dates');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    act(() => more.click());
    expect(more.getAttribute('aria-expanded')).toBe('true');
  });
});
