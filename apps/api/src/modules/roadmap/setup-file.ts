import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { isDay } from '@waymark/domain';
import { invalid, type FieldProblem } from '../../kernel/index.js';
import { SaveParticipantInput } from './participant.inputs.js';
import { SaveSettingsInput } from './setup.inputs.js';
import type { SetupFacts } from './setup.repository.js';

/** The form of the file; a later one gets another number. */
const FORM = 'waymark.setup/1';

/** Settings that go from one roadmap to another. Title, code and what stands in the calendar belong to the one alone. */
const CARRIED = [
  'language',
  'requiredLanguages',
  'periodStart',
  'periodEnd',
  'zone',
  'deadlineTime',
  'currency',
  'updateIntervalDays',
  'reportingDates',
  'floor',
  'silenceAllowed',
  'assessmentAllowed',
  'publicationLevel',
  'distributionLabels',
  'workingDays',
  'holidays',
] as const satisfies readonly (keyof SetupFacts & keyof SaveSettingsInput)[];

/** A participant as the file has it. */
type FiledParticipant = Omit<SaveParticipantInput, 'roadmapId' | 'expectedVersion' | 'participantId'> & {
  code: string;
};

export interface FiledSetup {
  settings: SaveSettingsInput;
  participants: FiledParticipant[];
}

/** The set-up as a file: the same set-up gives the same bytes. */
export function writeSetup(setup: SetupFacts): string {
  const settings = Object.fromEntries(CARRIED.map((field) => [field, setup[field]]));
  const content = {
    form: FORM,
    of: setup.title,
    ...settings,
    translations: setup.languages.slice(1),
    quorum: setup.quorum ?? 0,
    symbolPrefix: setup.symbolPrefix ?? '',
    originCodes: setup.origins.map(({ code }) => code),
    participants: setup.participants.map(
      ({ code, name, chip, footnote, footnoteMark, ownDesignation, elector, zone, workingDays, holidays }) => ({
        code,
        designation: ownDesignation ? { name, chip, footnote, footnoteMark } : null,
        elector,
        zone,
        workingDays,
        holidays,
      }),
    ),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const KNOWN: ReadonlySet<string> = new Set([
  'form',
  'of',
  'participants',
  'translations',
  'quorum',
  'symbolPrefix',
  'originCodes',
  ...CARRIED,
]);
const KNOWN_OF_PARTICIPANT: ReadonlySet<string> = new Set([
  'code',
  'designation',
  'elector',
  'zone',
  'workingDays',
  'holidays',
]);

/** @throws DomainError VALIDATION with a problem for each place of the file that cannot be read */
export async function readSetup(content: string): Promise<FiledSetup> {
  const read = parsed(content);
  if (read['form'] !== FORM) throw invalid('file_unreadable', [{ field: 'form', problem: 'file_unreadable' }]);
  const { form: _form, of: _of, participants: listed, ...rest } = read;
  const settings = plainToInstance(SaveSettingsInput, rest);
  const rows = Array.isArray(listed) ? (listed as unknown[]) : [];
  const participants = rows.map((row) => plainToInstance(SaveParticipantInput, isRecord(row) ? row : {}));
  const problems = [
    ...unknownKeys(read, KNOWN, ''),
    ...(Array.isArray(listed) ? [] : [{ field: 'participants', problem: 'input_invalid' }]),
    ...(await problemsOf(settings, '')),
    ...dayProblems(rest, ''),
  ];
  for (const [place, row] of rows.entries()) {
    const path = `participants.${place}.`;
    const entry = participants[place];
    if (!isRecord(row) || !entry) {
      problems.push({ field: `participants.${place}`, problem: 'input_invalid' });
      continue;
    }
    problems.push(
      ...unknownKeys(row, KNOWN_OF_PARTICIPANT, path),
      ...(typeof row['code'] === 'string' && /^[A-Z]{2}$/.test(row['code'])
        ? []
        : [{ field: `${path}code`, problem: 'country_unknown' }]),
      ...(await problemsOf(entry, path)),
      ...dayProblems(row, path),
    );
  }
  if (problems.length > 0) throw invalid('input_invalid', problems);
  return { settings, participants: participants as unknown as FiledParticipant[] };
}

function parsed(content: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(content);
    if (isRecord(value)) return value;
  } catch {
    // Told below, as for any other file that is none of ours.
  }
  throw invalid('file_unreadable', [{ field: 'content', problem: 'file_unreadable' }]);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unknownKeys = (value: object, known: ReadonlySet<string>, path: string): FieldProblem[] =>
  Object.keys(value)
    .filter((name) => !known.has(name))
    .map((name) => ({ field: `${path}${name}`, problem: 'field_unknown' }));

/** What only the file lacks: where it goes and what was seen are the request's. */
const OF_REQUEST: ReadonlySet<string> = new Set(['roadmapId', 'expectedVersion', 'participantId']);

async function problemsOf(input: object, path: string): Promise<FieldProblem[]> {
  const errors = await validate(input);
  return errors.filter(({ property }) => !OF_REQUEST.has(property)).flatMap((error) => told(error, path));
}

const told = (error: ValidationError, path: string): FieldProblem[] => [
  ...Object.keys(error.constraints ?? {}).map((problem) => ({ field: `${path}${error.property}`, problem })),
  ...(error.children ?? []).flatMap((child) => told(child, `${path}${error.property}.`)),
];

/** Days come through GraphQL as days; in a file they are only text. */
const DAYS = ['periodStart', 'periodEnd', 'reportingDates', 'holidays'];

const dayProblems = (value: Record<string, unknown>, path: string): FieldProblem[] =>
  DAYS.filter((name) => name in value && value[name] !== null && ![value[name]].flat().every(isDayText)).map(
    (name) => ({
      field: `${path}${name}`,
      problem: 'value_invalid',
    }),
  );

const isDayText = (value: unknown): boolean => typeof value === 'string' && isDay(value);
