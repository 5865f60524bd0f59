import { render, screen } from '@testing-library/react';
import { quarterTicks, Timeline, timeScale, type TimelineRowData } from '../../index.js';

describe('the time scale', () => {
  it('maps days to percentages and keeps to the edges', () => {
    const at = timeScale('2028-01-01', '2028-12-31');
    expect(at('2028-01-01')).toBe(0);
    expect(at('2028-07-01')).toBeCloseTo(49.86, 1);
    expect(at('2030-01-01')).toBe(100);
    expect(at('2020-01-01')).toBe(0);
  });

  it('refuses an axis without length and a day that is none', () => {
    expect(() => timeScale('2028-01-01', '2028-01-01')).toThrow(RangeError);
    expect(() => timeScale('2028-01-01', '2029-01-01')('soon')).toThrow(RangeError);
  });

  it('marks the quarters, the year on the first and where one begins', () => {
    expect(quarterTicks('2028-05-15', '2029-05-01')).toEqual([
      { day: '2028-07-01', label: 'Q3', year: '2028' },
      { day: '2028-10-01', label: 'Q4', year: null },
      { day: '2029-01-01', label: 'Q1', year: '2029' },
      { day: '2029-04-01', label: 'Q2', year: null },
    ]);
  });
});

describe('the timeline', () => {
  const span = { start: '2028-03-01', end: '2029-06-15' };
  const row = (data: Partial<TimelineRowData>): TimelineRowData => ({
    key: 'AL',
    header: 'Albania',
    status: 'on_track',
    baseline: span,
    forecast: span,
    milestones: [],
    summary: 'Albania: on track, ends 15 June 2029 as planned.',
    ...data,
  });
  const draw = (data: Partial<TimelineRowData> = {}) => {
    const { container } = render(
      <Timeline
        label="Timeline of national actions"
        from="2028-01-01"
        to="2029-12-31"
        asOf={{ day: '2028-09-30', label: '30 Sep 2028' }}
        rows={[row(data)]}
      />,
    );
    return (part: string) => container.querySelectorAll<HTMLElement>(`li .${part}`);
  };

  it('says each row in words and draws for the eye alone', () => {
    draw();
    expect(screen.getByRole('list', { name: 'Timeline of national actions' })).toBeTruthy();
    expect(screen.getByRole('listitem').textContent).toContain('on track, ends 15 June 2029 as planned');
  });

  it('dates the as-of line', () => {
    const parts = draw();
    expect(screen.getByText('30 Sep 2028')).toBeTruthy();
    expect(parts('asof')).toHaveLength(1);
  });

  it('hatches only what lies after the baseline', () => {
    expect(draw()('slippage')).toHaveLength(0);
    const at = timeScale('2028-01-01', '2029-12-31');
    const [slip] = draw({ status: 'delayed', forecast: { start: span.start, end: '2029-07-19' } })('slippage');
    expect(Number.parseFloat(slip?.style.left ?? '')).toBeCloseTo(at('2029-06-15'), 3);
    expect(Number.parseFloat(slip?.style.width ?? '')).toBeCloseTo(at('2029-07-19') - at('2029-06-15'), 3);
  });

  it('fills nothing before an action has begun', () => {
    expect(draw({ status: 'not_started' })('elapsed')).toHaveLength(0);
  });

  it('draws a row without dates as empty', () => {
    const parts = draw({ baseline: null, forecast: null });
    expect(parts('baseline')).toHaveLength(0);
    expect(parts('forecast')).toHaveLength(0);
  });
});
