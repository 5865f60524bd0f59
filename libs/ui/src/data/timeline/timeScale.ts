const DAY = 86_400_000;

const dayNumber = (day: string): number => {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`Not a day: ${day}`);
  return time / DAY;
};

/** Maps ISO days to percentages of the width between two days; what lies outside sits on the edge. */
export function timeScale(from: string, to: string): (day: string) => number {
  const start = dayNumber(from);
  const length = dayNumber(to) - start;
  if (length <= 0) throw new RangeError('A time scale must end after it starts');
  return (day) => Math.min(100, Math.max(0, ((dayNumber(day) - start) / length) * 100));
}

export interface Tick {
  day: string;
  label: string;
  /** Printed bold before the label where a year begins, and on the first tick. */
  year: string | null;
}

/** The first days of the quarters within an interval of ISO days. */
export function quarterTicks(
  from: string,
  to: string,
  quarterLabel: (quarter: number) => string = (quarter) => `Q${quarter}`,
): Tick[] {
  const ticks: Tick[] = [];
  const last = dayNumber(to);
  let year = Number(from.slice(0, 4));
  let quarter = 1;
  for (;;) {
    const day = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
    if (dayNumber(day) >= last) return ticks;
    if (dayNumber(day) >= dayNumber(from)) {
      const showYear = quarter === 1 || ticks.length === 0;
      ticks.push({ day, label: quarterLabel(quarter), year: showYear ? String(year) : null });
    }
    quarter += 1;
    if (quarter > 4) {
      quarter = 1;
      year += 1;
    }
  }
}
