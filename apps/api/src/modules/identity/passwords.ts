import { TEXT_LIMITS, type ReasonCode } from '@waymark/domain';
import { hash, verify, type Options } from '@node-rs/argon2';

/** argon2id as OWASP's Password Storage Cheat Sheet advises: 19 MiB, two passes, one lane. */
const options: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a forgotten random password, with the same parameters: an unknown account takes as long as a known one. */
const nobody = '$argon2id$v=19$m=19456,t=2,p=1$p7Y55whwTptJx3T950IoGw$lDVPFqPUig9xqtf0BXakzZGRFoIwqdY/H1p4cOlvEbk';

export const PASSWORD_LENGTH = { min: 12, max: TEXT_LIMITS.password } as const;

/** Fewer different characters than this are a pattern, not a password. */
const LEAST_CHARACTERS = 5;

export const hashPassword = (password: string): Promise<string> => hash(prepared(password), options);

/** @param passwordHash null for an unknown account: takes the same time and is never right */
export async function isRightPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const matches = await verify(passwordHash ?? nobody, prepared(password));
  return matches && passwordHash !== null;
}

/** Why a new password is too easy to guess: a code for its field, or null. */
export function passwordProblem(password: string, { email, name }: { email: string; name: string }): ReasonCode | null {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.min) return 'password_too_short';
  if (length > PASSWORD_LENGTH.max) return 'password_too_long';
  const plain = password.toLowerCase();
  if (new Set(plain).size < LEAST_CHARACTERS) return 'password_too_simple';
  const known = [email.toLowerCase(), email.split('@')[0]?.toLowerCase() ?? '', name.toLowerCase()];
  return known.some((word) => word.length > 3 && plain.includes(word)) ? 'password_holds_name' : null;
}

/** The same password typed on another keyboard may come in another Unicode form. */
const prepared = (password: string): string => password.normalize('NFKC');
