/**
 * How long each text may be that a person types, in characters as PostgreSQL's `char_length` counts them (code points).
 * The API refuses what is longer, and the web says so before it sends: both read this table.
 */
export const TEXT_LIMITS = {
  // words of a delegation
  comment: 10_000,
  threadTitle: 200,
  quote: 2000,
  statement: 10_000,
  requestedText: 10_000,
  // reports of an institution; a narrative is a few paragraphs, not a report
  narrative: 5000,
  cause: 5000,
  returnReason: 5000,
  forecastReason: 5000,
  correctionReason: 5000,
  meansOfVerification: 500,
  // the plan; a tailoring is a paragraph
  planReason: 5000,
  tailoring: 2000,
  milestoneTitle: 300,
  criterion: 500,
  dependencyNote: 1000,
  frameworkTitle: 200,
  itemTitle: 300,
  itemKind: 60,
  itemCitation: 500,
  itemNote: 1000,
  // acts of the chair
  actReason: 2000,
  roundTitle: 200,
  // what a secretariat writes; a passage is one thought, not a chapter
  passage: 10_000,
  passageTitle: 300,
  // what a secretariat sets up
  roadmapTitle: 300,
  shortTitle: 60,
  roadmapCode: 60,
  countryName: 120,
  chip: 8,
  footnote: 500,
  footnoteMark: 4,
  symbolPrefix: 40,
  distributionLabel: 60,
  setupFile: 200_000,
  // accounts; the longest address that mail can carry is that of RFC 5321
  accountName: 200,
  membershipTitle: 300,
  letterReference: 200,
  email: 254,
  password: 200,
  // what an administrator tells everybody
  maintenanceNotice: 300,
  // institutions
  institutionName: 200,
  acronym: 40,
  mandate: 500,
  institutionNote: 1000,
  institutionCode: 40,
  // arguments
  code: 100,
} as const;

/** A text that has a limit. */
export type LimitedText = keyof typeof TEXT_LIMITS;

/** The characters of a text without its outer spaces, which say nothing and are not kept. */
export const textLength = (text: string): number => [...text.trim()].length;

/** By how much a text is too long, or null where it fits. */
export function overLimit(name: LimitedText, text: string): { limit: number; length: number } | null {
  const limit = TEXT_LIMITS[name];
  // No text has more code points than units: most are short, and need no counting.
  if (text.length <= limit) return null;
  const length = textLength(text);
  return length > limit ? { limit, length } : null;
}
