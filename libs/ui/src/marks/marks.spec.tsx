import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import {
  MarkLabelsProvider,
  PositionStamp,
  STANCE_ORDER,
  STATUS_ORDER,
  StatusMark,
  StatusTag,
  type MarkLabels,
} from '../index.js';

const labels: MarkLabels = {
  status: {
    not_started: 'Not started',
    on_track: 'On track',
    delayed: 'Delayed',
    blocked: 'Blocked',
    completed: 'Completed',
    not_applicable: 'Not applicable',
  },
  stance: {
    endorse: 'Endorse',
    reservation: 'Endorse with reservation',
    request_change: 'Request change',
    object: 'Object',
    abstain: 'Abstain',
    none: 'No position yet',
    not_opened: 'Round not opened',
  },
};

const labelled = (children: ReactNode) => render(<MarkLabelsProvider labels={labels}>{children}</MarkLabelsProvider>);

describe.each(STATUS_ORDER.map((status) => ({ status })))('the status $status', ({ status }) => {
  it('prints its word beside the shape', () => {
    labelled(<StatusMark status={status} />);
    expect(screen.getByText(labels.status[status])).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('keeps its word as accessible name where only the shape is drawn', () => {
    labelled(<StatusMark status={status} labelHidden />);
    expect(screen.getByRole('img', { name: labels.status[status] })).toBeTruthy();
  });

  it('prints its word on a tag', () => {
    labelled(<StatusTag status={status} />);
    expect(screen.getByText(labels.status[status])).toBeTruthy();
  });
});

describe.each(STANCE_ORDER.map((stance) => ({ stance })))('the stamp $stance', ({ stance }) => {
  it('has its word as accessible name', () => {
    labelled(<PositionStamp stance={stance} />);
    expect(screen.getByRole('img', { name: labels.stance[stance] })).toBeTruthy();
  });

  it('is silent beside its printed word', () => {
    labelled(<PositionStamp stance={stance} showLabel />);
    expect(screen.getByText(labels.stance[stance])).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('shapes', () => {
  it('differ between all statuses and between all stamps without colour', () => {
    const outline = (element: Element | null) => element?.innerHTML.replaceAll(/var\([^)]*\)/g, 'ink') ?? '';
    const drawn = (node: ReactNode) => {
      const { container, unmount } = labelled(node);
      const shape = outline(container.querySelector('svg'));
      unmount();
      return shape.replace(/<title>.*<\/title>/, '');
    };
    const glyphs = STATUS_ORDER.map((status) => drawn(<StatusMark status={status} />));
    const stamps = STANCE_ORDER.map((stance) => drawn(<PositionStamp stance={stance} decorative />));
    expect(new Set([...glyphs, ...stamps]).size).toBe(STATUS_ORDER.length + STANCE_ORDER.length);
  });
});

describe('a mark without words', () => {
  it('is refused', () => {
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<StatusMark status="delayed" />)).toThrow('needs a label');
    expect(() => render(<PositionStamp stance="object" />)).toThrow('needs a label');
    silent.mockRestore();
  });

  it('takes its own label', () => {
    render(<StatusMark status="delayed" label="3 delayed" />);
    expect(screen.getByText('3 delayed')).toBeTruthy();
  });
});
