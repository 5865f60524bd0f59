const NAMED = /^#comment-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Where a comment stands in its page: the end of every link that names it. */
export const commentAnchor = (id: string): string => `comment-${id}`;

/** The comment that the end of an address names, by its id. */
export const commentOf = (hash: string): string | undefined => NAMED.exec(hash)?.[1];
