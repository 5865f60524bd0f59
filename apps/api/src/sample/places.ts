import type { SampleContext } from './context.js';
import type { SourceCountry } from './source.js';

/** Countries and the alignment catalogue: shared by all roadmaps. */
export function mapPlaces({ source, ids, zone }: SampleContext) {
  const country = (entry: SourceCountry) => ({
    code: entry.code,
    name: entry.catalogued?.designation ?? entry.nameEn,
    chip: entry.catalogued?.chip ?? entry.chip ?? entry.code + (entry.footnoteMark ?? ''),
    designation: (entry.catalogued ?? entry).designation,
    footnote: (entry.catalogued ?? entry).footnote,
    footnote_mark: (entry.catalogued ?? entry).footnoteMark,
    languages: entry.languages,
    labels: entry.labels,
    currency: entry.currency,
    zone: entry.zone ?? zone,
    iso_alpha2: entry.iso3166Alpha2,
    iati_code: entry.iatiCountryCode,
    dac_code: entry.dacRecipientCode,
  });
  return {
    countries: [...source.countries.participants.map(country), ...source.countries.countriesOfOrigin.map(country)],
    frameworks: source.frameworks.frameworks.map((entry) => ({
      id: ids.shared('framework', entry.id),
      code: entry.id,
      title: entry.title,
      level: entry.level,
      citation: entry.citation,
    })),
    alignment_items: source.frameworks.items.map((entry) => ({
      id: ids.shared('alignment item', entry.id),
      framework_id: ids.shared('framework', entry.frameworkId),
      code: entry.code,
      title: entry.title,
      kind: entry.kind,
      citation: entry.citation,
      verified: entry.verified,
      verified_from: entry.verifiedFrom,
      note: entry.note,
    })),
  };
}

/** The institutions of the roadmap: its participants', its countries of origin's and those of no country. */
export function mapInstitutions(context: SampleContext) {
  const { source, roadmapId } = context;
  return {
    institutions: source.institutions.institutions.map((entry) => ({
      id: context.institution(entry.id),
      roadmap_id: roadmapId,
      code: entry.id,
      country_code: entry.countryId === null ? null : context.country(entry.countryId).code,
      name: entry.nameEn,
      acronym: entry.acronym,
      type: entry.type,
      level: entry.level,
      mandate: entry.mandate,
      roles: entry.roles,
      confidence: entry.confidence,
      note: entry.note,
    })),
  };
}
