import { readFileSync } from 'node:fs';

/** What is built: an invented region, in which nobody and nothing exists. Days are written from the year of the building, `Y+1-06-30`. */
export function readRegion(year = new Date().getUTCFullYear()) {
  const text = readFileSync(new URL('region.json', import.meta.url), 'utf8');
  return JSON.parse(text.replaceAll(/"Y\+(\d)-/g, (_, years) => `"${year + Number(years)}-`));
}
