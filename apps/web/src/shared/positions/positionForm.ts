import {
  checkStatement,
  needsStatement,
  overLimit,
  statementKindsFor,
  type LimitedText,
  type StatementKind,
} from '@waymark/domain';
import type { Stance, StatementInput } from '../../gql/graphql.js';

/** Kinds that may go with a position besides its main statement. */
export type ExtraKind = Exclude<StatementKind, 'reservation'>;

/** What the form holds. A text survives a change of stance, though only what fits the stance is saved or signed. */
export interface PositionForm {
  stance: Stance | null;
  /** The statement that the stance needs; with an endorsement or an abstention it may be left empty. */
  main: string;
  extra: Partial<Record<ExtraKind, string>>;
  /** The passages that a reservation covers; none means the whole text. */
  passageIds: readonly string[];
  requestedText: string;
}

/** What of a form is saved as a draft, shown before signing and signed. */
export interface PositionContent {
  stance: Stance;
  statements: StatementInput[];
  requestedText: string | null;
}

export const EMPTY_FORM: PositionForm = { stance: null, main: '', extra: {}, passageIds: [], requestedText: '' };

/** What the main statement of a stance is. */
export const mainKind = (stance: Stance): StatementKind => (stance === 'reservation' ? 'reservation' : 'explanation');

/** The further kinds that go with a stance. */
export const extraKinds = (stance: Stance): readonly ExtraKind[] =>
  statementKindsFor(stance).filter((kind): kind is ExtraKind => kind !== mainKind(stance) && kind !== 'reservation');

interface Source {
  stance: Stance;
  statements: readonly { kind: StatementKind; text: string; passageIds: readonly string[] }[];
  requestedText: string | null;
}

/** The form of a draft or of a signed position. */
export function formOf({ stance, statements, requestedText }: Source): PositionForm {
  const main = mainKind(stance);
  const texts = (kind: StatementKind) =>
    statements
      .filter((statement) => statement.kind === kind)
      .map(({ text }) => text)
      .join('\n\n');
  const extra: PositionForm['extra'] = {};
  for (const kind of extraKinds(stance)) if (texts(kind)) extra[kind] = texts(kind);
  return {
    stance,
    main: texts(main),
    extra,
    passageIds: statements.flatMap(({ passageIds }) => passageIds),
    requestedText: requestedText ?? '',
  };
}

/** What is saved or signed: the statements that fit the stance and have words. */
export function contentOf(form: PositionForm & { stance: Stance }): PositionContent {
  const { stance, main, extra, passageIds, requestedText } = form;
  const kind = mainKind(stance);
  const statements: StatementInput[] = [];
  if (main.trim()) {
    statements.push({ kind, text: main.trim(), passageIds: kind === 'reservation' ? [...passageIds] : [] });
  }
  for (const one of extraKinds(stance)) {
    const text = extra[one]?.trim();
    if (text) statements.push({ kind: one, text, passageIds: [] });
  }
  const requested = stance === 'request_change' ? requestedText.trim() : '';
  return { stance, statements, requestedText: requested || null };
}

/** The field that keeps a position from being recorded, by its place in the form. */
export type FormField = 'stance' | 'main' | 'requested' | ExtraKind;

export interface FormProblem {
  field: FormField;
  /** The end of the key of its text: `problem.<word>`. */
  word: 'stance' | 'reservation' | 'request_change' | 'object' | 'empty' | 'tooLong';
  /** Of a text that is too long: the characters it may have, and those it has. */
  over?: { limit: number; length: number };
}

/** Whether a form has chosen its stance. */
export const hasStance = (form: PositionForm): form is PositionForm & { stance: Stance } => form.stance !== null;

/**
 * What keeps the form from being recorded, in the order of the form; the rules are the domain's.
 * @param versionPassageIds the passages of the version that would be signed
 */
export function problemsOf(form: PositionForm, versionPassageIds: readonly string[]): FormProblem[] {
  if (!hasStance(form)) return [{ field: 'stance', word: 'stance' }];
  const { stance } = form;
  const problems: FormProblem[] = [];
  const { statements } = contentOf({
    ...form,
    passageIds: form.passageIds.filter((id) => versionPassageIds.includes(id)),
  });
  const found = checkStatement({
    stance,
    statements: statements.map((statement) => ({ ...statement, passageIds: [...statement.passageIds] })),
    versionPassageIds,
  });
  if (found.includes('statement_required') && needsStatement(stance) && stance !== 'endorse' && stance !== 'abstain') {
    problems.push({ field: 'main', word: stance });
  }
  for (const kind of extraKinds(stance)) {
    // Opened and left empty: either it says something or it is taken away.
    if (form.extra[kind] !== undefined && form.extra[kind].trim() === '') problems.push({ field: kind, word: 'empty' });
  }
  return [...problems, ...tooLong(form)];
}

function tooLong({ stance, main, extra, requestedText }: PositionForm & { stance: Stance }): FormProblem[] {
  const texts: [FormField, LimitedText, string][] = [
    ['main', 'statement', main],
    ['requested', 'requestedText', stance === 'request_change' ? requestedText : ''],
    ...extraKinds(stance).map((kind): [FormField, LimitedText, string] => [kind, 'statement', extra[kind] ?? '']),
  ];
  return texts.flatMap(([field, name, text]) => {
    const over = overLimit(name, text);
    return over ? [{ field, word: 'tooLong', over }] : [];
  });
}

const trimmed = ({ main, extra, requestedText, ...rest }: PositionForm) => [
  rest.stance,
  rest.passageIds,
  main.trim(),
  requestedText.trim(),
  Object.entries(extra).flatMap(([kind, text]) => (text?.trim() ? [`${kind} ${text.trim()}`] : [])),
];

const same = (a: PositionForm, b: PositionForm): boolean => JSON.stringify(trimmed(a)) === JSON.stringify(trimmed(b));

/** Whether a draft on the server says all of the form; words that do not fit its stance it does not say. */
export const saysAll = (form: PositionForm): boolean => hasStance(form) && same(form, formOf(contentOf(form)));

/** Whether two forms are saved as the same draft. */
export const savesSame = (a: PositionForm, b: PositionForm): boolean =>
  hasStance(a) && hasStance(b) && same(formOf(contentOf(a)), formOf(contentOf(b)));
