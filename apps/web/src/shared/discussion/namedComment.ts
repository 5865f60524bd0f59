import { useState } from 'react';
import { useLocation } from 'react-router';

const NAMED = /^#comment-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Where a comment stands in its page: the end of every link that names it. */
export const commentAnchor = (id: string): string => `comment-${id}`;

/** The comment that the address names. It stays the page's until another one is named, or another page is opened. */
export function useNamedComment(): string | undefined {
  const { pathname, hash } = useLocation();
  const id = NAMED.exec(hash)?.[1];
  const [kept, setKept] = useState({ pathname, id });
  const now = pathname !== kept.pathname || (id !== undefined && id !== kept.id) ? { pathname, id } : kept;
  if (now !== kept) setKept(now);
  return now.id;
}
