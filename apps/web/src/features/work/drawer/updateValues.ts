import type { ActionStatus, UpdateContent } from '@waymark/domain';
import { parseDay } from '@waymark/i18n';
import type { SaveUpdateDraftInput } from '../../../gql/graphql.js';

/** What stands in the form, as it was typed. */
export interface UpdateValues {
  status: ActionStatus;
  progress: string;
  narrative: string;
  cause: string;
  /** As typed; `parseDay` reads it. */
  nextDate: string;
}

export const UPDATE_FIELDS = ['status', 'progress', 'narrative', 'cause', 'nextDate'] as const;
export type UpdateField = (typeof UPDATE_FIELDS)[number];

/** The contents of an update as the API answers them. */
export interface AnsweredContent {
  status: ActionStatus;
  progress: number;
  narrative: string;
  cause?: string | null;
  nextDate?: string | null;
}

const WHOLE = /^\d{1,3}$/;

/** The form of an update. @param day writes an ISO day the way the field shows it */
export const valuesOf = (content: AnsweredContent, day: (iso: string) => string): UpdateValues => ({
  status: content.status,
  progress: String(content.progress),
  narrative: content.narrative,
  cause: content.cause ?? '',
  nextDate: content.nextDate ? day(content.nextDate) : '',
});

/** A new update starts from what was last reported; what has changed is for its author to say. */
export const newValues = (report: { status: ActionStatus; progress: number } | null): UpdateValues => ({
  status: report?.status ?? 'not_started',
  progress: String(report?.progress ?? 0),
  narrative: '',
  cause: '',
  nextDate: '',
});

/** @returns null where the text is no whole number from 0 to 100 */
export function percentOf(text: string): number | null {
  const trimmed = text.trim();
  const percent = WHOLE.test(trimmed) ? Number(trimmed) : null;
  return percent !== null && percent <= 100 ? percent : null;
}

/** The contents as the domain checks them; a date that cannot be read stays as typed, and fails the check. */
export const contentOf = ({ status, progress, narrative, cause, nextDate }: UpdateValues): UpdateContent => ({
  status,
  progress: percentOf(progress),
  narrative,
  cause,
  nextDate: nextDate.trim() === '' ? null : (parseDay(nextDate) ?? nextDate),
});

/**
 * What a draft sends. A draft may be incomplete: what cannot be read yet stays in the form alone.
 * @param progress the last percentage that could be read
 */
export function draftOf(values: UpdateValues, progress: number): Omit<SaveUpdateDraftInput, 'actionId'> {
  return {
    status: values.status,
    progress: percentOf(values.progress) ?? progress,
    narrative: values.narrative,
    cause: values.cause.trim() === '' ? null : values.cause,
    nextDate: parseDay(values.nextDate),
  };
}

/** Whether a draft on the server says all that was typed; a date or a figure that cannot be read yet it does not say. */
export const saysAll = ({ progress, nextDate }: UpdateValues): boolean =>
  percentOf(progress) !== null && (nextDate.trim() === '' || parseDay(nextDate) !== null);

export const sameValues = (a: UpdateValues, b: UpdateValues): boolean =>
  UPDATE_FIELDS.every((field) => a[field] === b[field]);

/** Whether two drafts say the same, as the server keeps them. */
export const sameContent = (a: AnsweredContent, b: AnsweredContent): boolean =>
  a.status === b.status &&
  a.progress === b.progress &&
  a.narrative.trim() === b.narrative.trim() &&
  (a.cause?.trim() ?? '') === (b.cause?.trim() ?? '') &&
  (a.nextDate ?? null) === (b.nextDate ?? null);
