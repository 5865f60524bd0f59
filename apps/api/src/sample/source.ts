import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceDrafts } from './source-drafts.js';
import type { SourcePeople, SourceSettings } from './settings.js';
import type {
  SourceBudgetLine,
  SourceIndicator,
  SourceMilestone,
  SourceRisk,
  SourceUpdate,
} from './source-tracking.js';

const folder = (name: string): string => fileURLToPath(new URL(`../../sample/${name}/`, import.meta.url));

/** Where the JSON of the first roadmap lies: the same distance from the sources and from the build. */
export const sampleFolder = folder('data');

/** The folder of each roadmap of the sample. The first one also brings the catalogue of frameworks for all of them. */
export const sampleFolders: readonly string[] = [sampleFolder, folder('reintegration')];

export interface SourceCountry {
  id: string;
  code: string;
  nameEn: string;
  designation: string;
  footnote: string | null;
  footnoteMark: string | null;
  languages: { tag: string; name: string; status: string }[];
  labels: Record<string, string>;
  currency: string | null;
  /** Where it is not that of the roadmap. */
  zone?: string;
  iso3166Alpha2: string | null;
  iatiCountryCode: string;
  dacRecipientCode: string | null;
  /** Short form, where it is not the code with its mark. */
  chip?: string;
  /** How the catalogue words it, where the roadmap does otherwise. */
  catalogued?: { designation: string; chip: string; footnote: string; footnoteMark: string };
  /** Its own zone, working days and holidays, where the roadmap's are not those of its institutions. */
  ownWeek?: { zone: string | null; workingDays: number[] | null; holidays: string[] };
}

interface SourceInstitution {
  id: string;
  countryId: string | null;
  nameEn: string;
  acronym: string | null;
  type: string;
  level: string;
  mandate: string;
  roles: string[];
  confidence: string;
  note: string | null;
}

interface SourceFinding {
  id: string;
  code: string;
  countryId: string | null;
  themeId: string;
  paper: string;
  type: string;
  severity: number;
  title: string;
  statement: string;
  implication: string | null;
  evidence: string[];
  confidence: string;
  validationStatus: string;
  institutionIds: string[];
  originCountryIds: string[];
}

export interface SourceStep {
  id: string;
  code: string;
  order: number;
  priorityId: string;
  title: string;
  description: string;
  expectedResult: string;
  scope: string;
  regionalLeadInstitutionId: string;
  regionalSupportInstitutionIds: string[];
  startDate: string;
  baselineEndDate: string;
  originCountryIds: string[];
  alignmentIds: string[];
  findingIds: string[];
  milestoneIds: string[];
  /** Status, progress and narrative of an entry copy its last update and are not read. */
  countries: {
    countryId: string;
    applicable: boolean;
    notApplicableReason: string | null;
    leadInstitutionId: string;
    supportInstitutionIds: string[];
    tailoringNote: string | null;
    startDate: string | null;
    baselineEndDate: string | null;
    currentEndDate: string | null;
  }[];
}

export interface SourcePosition {
  id: string;
  roundId: string;
  priorityId: string;
  countryId: string;
  position: string;
  statement: string | null;
  /** Of the statement, where it is not the roadmap's. */
  language?: string;
  requestedText: string | null;
  submittedByRole: string | null;
  amendmentIds: string[];
  history: { on: string; position: string }[];
}

export interface SourceAmendment {
  id: string;
  code: string;
  roundId: string;
  target: { type: 'step' | 'principle' | 'milestone'; id: string };
  field: string;
  before: string;
  after: string;
  proposedByCountryId: string;
  coSponsorCountryIds: string[];
  proposedByRole: string;
  proposedOn: string;
  rationale: string | null;
  status: string;
  decidedOn: string | null;
  decision: string | null;
}

export interface SourceThread {
  id: string;
  target: { type: string; id: string };
  subject: string;
  status: string;
  /** A message says its language where that is not the roadmap's. */
  messages: {
    id: string;
    at: string;
    authorRole: string;
    countryId: string | null;
    text: string;
    language?: string;
  }[];
}

export interface SourceMeeting {
  id: string;
  kind: string;
  title: string;
  startsAt: string;
  endsAt: string;
  status: string;
  illustrative: boolean;
  participantsRoles?: string[];
  agenda: { kind: string; startsAt: string; endsAt: string }[];
}

interface Alignment {
  alignmentIds: string[];
  findingIds: string[];
}

/** A roadmap of the sample as its files hold it; of `questionnaire.json` and `responses.json` nothing is loaded yet. */
export interface SampleSource {
  settings: SourceSettings;
  people: SourcePeople;
  drafts: SourceDrafts;
  countries: { participants: SourceCountry[]; countriesOfOrigin: SourceCountry[] };
  institutions: { institutions: SourceInstitution[] };
  frameworks: {
    frameworks: { id: string; title: string; level: string; citation: string }[];
    items: {
      id: string;
      code: string;
      frameworkId: string;
      title: string;
      kind: string;
      citation: string;
      verified: string;
      verifiedFrom: string | null;
      note: string | null;
    }[];
  };
  findings: {
    themes: { id: string; order: number; title: string; description: string }[];
    papers: { id: string; kind: string; countryId: string | null; title: string; status: string; date: string }[];
    findings: SourceFinding[];
  };
  roadmap: {
    meta: { title: string; periodStart: string; periodEnd: string; agreedOn: string; reportingRounds: string[] };
    roadmap: {
      vision: string;
      overallObjective: string;
      principles: string[];
      versions: { version: string; date: string; label: string; changes: string }[];
      reviews: { date: string; title: string; status: string; illustrative: boolean }[];
    };
    priorities: ({
      id: string;
      code: string;
      order: number;
      title: string;
      objective: string;
      summary: string;
    } & Alignment)[];
    steps: SourceStep[];
    milestones: SourceMilestone[];
    dependencies: {
      id: string;
      predecessorStepId: string;
      successorStepId: string;
      type: string;
      predecessorMilestoneId: string | null;
      successorMilestoneId: string | null;
      note: string | null;
    }[];
    indicators: SourceIndicator[];
    fundingSources: { id: string; title: string; kind: string; institutionId: string | null }[];
    budgetLines: SourceBudgetLine[];
    risks: SourceRisk[];
    updates: SourceUpdate[];
  };
  validation: {
    rounds: { id: string; title: string; documentVersion: string; opensOn: string; closesOn: string; status: string }[];
    positions: SourcePosition[];
    amendments: SourceAmendment[];
    threads: SourceThread[];
    meetings: SourceMeeting[];
    projectTimeline: { id: string; date: string; title: string; illustrative: boolean }[];
  };
}

/** What a small roadmap does without. */
const ABSENT: Partial<SampleSource> = {
  frameworks: { frameworks: [], items: [] },
  findings: { themes: [], papers: [], findings: [] },
  drafts: { preamble: null, priorities: [], makings: [] },
};

/**
 * Reads the files of one of the sample's roadmaps.
 *
 * @param from their folder; by default that of the first roadmap
 * @throws when a file is missing that no roadmap does without, or is not JSON
 */
export function readSample(from: string = sampleFolder): SampleSource {
  const read = (name: keyof SampleSource): unknown => {
    const file = join(from, `${name}.json`);
    return ABSENT[name] && !existsSync(file) ? ABSENT[name] : JSON.parse(readFileSync(file, 'utf8'));
  };
  const names = [
    'settings',
    'people',
    'drafts',
    'countries',
    'institutions',
    'frameworks',
    'findings',
    'roadmap',
    'validation',
  ] as const;
  // Shapes and references of the first are checked by `check.mjs` beside them, which runs with the specs.
  return Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as SampleSource;
}
