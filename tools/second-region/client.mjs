import { randomUUID } from 'node:crypto';

/** Somebody who uses the API: their session, and nothing that the web application does not have. */
export class Client {
  #cookie = '';

  /** @param {string} address of the installation, without a slash at its end */
  constructor(address) {
    this.address = address;
  }

  /** The session as a cookie, `name=value`; empty before somebody signs in. */
  get cookie() {
    return this.#cookie;
  }

  /**
   * Asks, and keeps the session that the answer opens.
   * @throws {Error} with the code of the refusal
   */
  async ask(document, variables = {}) {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.#cookie },
      body: JSON.stringify({ query: document, variables }),
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie) this.#cookie = cookie.split(';')[0] ?? '';
    const { data, errors = [] } = await response.json();
    if (errors.length > 0) throw new Error(errors.map(refused).join('\n'));
    return data;
  }

  /**
   * One act: its input is of the type that has its name.
   * @param {string} fields of the answer; empty where it has none
   */
  async act(operation, input, fields) {
    const type = `${operation[0].toUpperCase()}${operation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${operation}(input: $input) { ${fields} } }`;
    try {
      return (await this.ask(document, { input }))[operation];
    } catch (error) {
      throw new Error(`${operation}: ${error.message}`, { cause: error });
    }
  }

  /** An act that happens once, also where it is sent again. */
  once(operation, input, fields) {
    return this.act(operation, { ...input, idempotencyKey: randomUUID() }, fields);
  }
}

const refused = ({ message, extensions = {} }) =>
  [extensions.code, extensions.reason, message, extensions.details && JSON.stringify(extensions.details)]
    .filter(Boolean)
    .join(' ');
