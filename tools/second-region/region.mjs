import { readFileSync } from 'node:fs';

/** What is built: an invented region, in which nobody and nothing exists. Days are written from the year of the building, `Y+1-06-30`. */
export function readRegion(year = new Date().getUTCFullYear()) {
  const region = read('region.json').replaceAll(/"Y\+(\d)-/g, (_, years) => `"${year + Number(years)}-`);
  return { ...JSON.parse(region), translations: JSON.parse(read('translations.json')) };
}

const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');
