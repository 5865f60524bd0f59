import type { ReactNode } from 'react';
import { MilestoneMark } from '../../marks/MilestoneMark.js';
import type { StatusWord } from '../../marks/words.js';
import { VisuallyHidden } from '../../text/VisuallyHidden.js';
import { ScrollRegion } from '../DataTable.js';
import { quarterTicks, timeScale, type Tick } from './timeScale.js';
import { TimelineFrame, TimelineHead, TimelineRow, TimelineTrack } from './timelineStyles.js';

/** Two ISO days. */
interface Span {
  start: string;
  end: string;
}

interface TimelineMilestone {
  key: string;
  day: string;
  reached: boolean;
}

export interface TimelineRowData {
  key: string;
  /** Before the bar: usually a participant. */
  header: ReactNode;
  status: StatusWord;
  /** The plan fixed at adoption. */
  baseline: Span | null;
  /** Start and present forecast of the end, or the day it was completed. */
  forecast: Span | null;
  milestones: readonly TimelineMilestone[];
  /** After the bar, where it does not end as planned: "34 days later". */
  label?: { text: string; tone: 'late' | 'early' | 'neutral' };
  /** The whole row in words, for those who do not see it. */
  summary: string;
}

export interface TimelineProps {
  label: string;
  /** First and last day of the axis. */
  from: string;
  to: string;
  /** The as-of line and its date in words. */
  asOf: { day: string; label: string };
  rows: readonly TimelineRowData[];
  /** Marks of the axis; quarters where none are given. */
  ticks?: readonly Tick[];
}

/** A label near the right edge stands under its bar instead of after it. */
const INWARD_FROM = 84;

/** Plans side by side: baseline thin and grey, elapsed solid, forecast open, slippage hatched, the as-of line dated. */
export function Timeline({ label, from, to, asOf, rows, ticks = quarterTicks(from, to) }: TimelineProps) {
  const at = timeScale(from, to);
  return (
    <ScrollRegion label={label}>
      <TimelineFrame>
        <TimelineHead aria-hidden="true">
          {ticks.map((tick) => (
            <span key={tick.day} style={{ left: `${at(tick.day)}%` }}>
              {tick.year && <b>{tick.year} </b>}
              {tick.label}
            </span>
          ))}
          <span className="asof" style={{ left: `${at(asOf.day)}%`, transform: `translateX(-${at(asOf.day)}%)` }}>
            {asOf.label}
          </span>
        </TimelineHead>
        <ol aria-label={label}>
          {rows.map((row) => (
            <TimelineRow key={row.key}>
              <div className="name">{row.header}</div>
              <VisuallyHidden>{row.summary}</VisuallyHidden>
              <Track row={row} at={at} asOf={asOf.day} ticks={ticks} />
            </TimelineRow>
          ))}
        </ol>
      </TimelineFrame>
    </ScrollRegion>
  );
}

interface TrackProps {
  row: TimelineRowData;
  at: (day: string) => number;
  asOf: string;
  ticks: readonly Tick[];
}

function Track({ row: { status, baseline, forecast, milestones, label }, at, asOf, ticks }: TrackProps) {
  const span = (start: string, end: string) => ({ left: `${at(start)}%`, width: `${at(end) - at(start)}%` });
  const begun = status !== 'not_started' && status !== 'not_applicable';
  const elapsedTo = forecast && (status === 'completed' || asOf > forecast.end ? forecast.end : asOf);
  // After the later of both ends, so that it never covers what was planned.
  const labelAt = Math.max(forecast ? at(forecast.end) : 0, baseline ? at(baseline.end) : 0);
  return (
    <TimelineTrack aria-hidden="true" data-status={status}>
      {ticks.map((tick) => (
        <i key={tick.day} className="grid" style={{ left: `${at(tick.day)}%` }} />
      ))}
      {baseline && <i className="baseline" style={span(baseline.start, baseline.end)} />}
      {forecast && <i className="forecast" style={span(forecast.start, forecast.end)} />}
      {forecast && begun && elapsedTo && elapsedTo > forecast.start && (
        <i className="elapsed" style={span(forecast.start, elapsedTo)} />
      )}
      {forecast && baseline && forecast.end > baseline.end && (
        <i
          className="slippage"
          style={span(baseline.end > forecast.start ? baseline.end : forecast.start, forecast.end)}
        />
      )}
      <i className="asof" style={{ left: `${at(asOf)}%` }} />
      {milestones.map((milestone) => (
        <span key={milestone.key} className="milestone" style={{ left: `${at(milestone.day)}%` }}>
          <MilestoneMark reached={milestone.reached} />
        </span>
      ))}
      {label && (
        <span
          className={`label ${label.tone}${labelAt > INWARD_FROM ? ' inward' : ''}`}
          style={{ left: `${labelAt}%` }}
        >
          {label.text}
        </span>
      )}
    </TimelineTrack>
  );
}
