/** PostgreSQL's numeric arrives as text; the figures of this module fit a double exactly. */
export const numeric = {
  from: (value: string | null): number | null => (value === null ? null : Number(value)),
  to: (value: number | null): number | null => value,
};
