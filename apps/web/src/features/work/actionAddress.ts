/** A national action in an address: `4.2-mk`. */
export interface ActionAddress {
  stepCode: string;
  /** In capitals, as the records have it. */
  participantCode: string;
}

const FORM = /^([\w.]+)-([a-z]{2,3})$/i;

/** @returns null where the text is no such address */
export function parseActionAddress(text: string | null): ActionAddress | null {
  const parts = FORM.exec(text ?? '');
  if (!parts?.[1] || !parts[2]) return null;
  return { stepCode: parts[1], participantCode: parts[2].toUpperCase() };
}

export const actionAddress = ({ stepCode, participantCode }: ActionAddress): string =>
  `${stepCode}-${participantCode.toLowerCase()}`;
