/** The header that tells the server whom the page was drawn for. */
export const ACTING_AS = 'waymark-acting-as';

/** What is asked, before it is known how it travels. */
export interface Question {
  operationName: string;
  /** The hash that the build gave to the document; the server has its text. */
  hash: string;
  variables: Record<string, unknown>;
  /** Asked for by its address: see `DefaultContext`. */
  page: boolean;
  /** Whom the page is drawn for: an account, or an account and its membership after a slash; null for nobody. */
  actingAs: string | null;
}

export interface DocumentRequest {
  url: string;
  init: RequestInit;
}

const inJson = (values: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]));

/** How a question travels; the same question always in the same words. */
export function documentRequest({ operationName, hash, variables, page, actingAs }: Question): DocumentRequest {
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  const headers = { accept: 'application/json', ...(actingAs !== null && { [ACTING_AS]: actingAs }) };
  if (page) {
    const parameters = { operationName, ...inJson({ variables, extensions }) };
    // The server is asked each time, also on the way back to a page: only it knows for whom the kept answer was.
    const init: RequestInit = { credentials: 'same-origin', headers, cache: 'no-cache' };
    return { url: `/graphql?${new URLSearchParams(parameters).toString()}`, init };
  }
  return {
    url: '/graphql',
    init: {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ operationName, variables, extensions }),
    },
  };
}
