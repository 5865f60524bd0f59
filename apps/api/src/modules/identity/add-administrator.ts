import { isEmail } from 'class-validator';
import { DatabaseClient } from '../../kernel/index.js';
import { hashPassword, PASSWORD_LENGTH, passwordProblem } from './passwords.js';

/** Why no account was opened, in words for whoever typed the command. */
export class AdministratorRefused extends Error {
  override readonly name = 'AdministratorRefused';
}

const words: Record<string, string> = {
  password_too_short: `The password needs at least ${PASSWORD_LENGTH.min} characters.`,
  password_too_long: `The password may have at most ${PASSWORD_LENGTH.max} characters.`,
  password_too_simple: 'The password repeats too few characters.',
  password_holds_name: 'The password must not hold the name or the address of the account.',
};

/**
 * Opens an administrator's account from the command line, where nobody is signed in yet. Everything else about
 * accounts goes through the API.
 * @throws AdministratorRefused for an unusable address or password, or an address that has an account
 */
export async function addAdministrator(
  url: string,
  { email, name, password }: { email: string; name: string; password: string },
): Promise<void> {
  if (!isEmail(email)) throw new AdministratorRefused(`"${email}" is not an email address.`);
  const problem = passwordProblem(password, { email, name });
  if (problem !== null) throw new AdministratorRefused(words[problem] ?? problem);
  const hash = await hashPassword(password);
  const client = new DatabaseClient({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `with account as (
         insert into users (email, name, administrator) values ($1, $2, true) on conflict do nothing returning id
       )
       insert into credentials (user_id, password_hash) select id, $3 from account`,
      [email.toLowerCase(), name, hash],
    );
    if (rowCount === 0)
      throw new AdministratorRefused(`There is an account with the address ${email.toLowerCase()} already.`);
  } finally {
    await client.end();
  }
}
