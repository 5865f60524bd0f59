import { useState } from 'react';
import { useLocation } from 'react-router';
import { commentOf } from './commentAnchor.js';

/** The comment that the address names. It stays the page's until another one is named, or another page is opened. */
export function useNamedComment(): string | undefined {
  const { pathname, hash } = useLocation();
  const id = commentOf(hash);
  const [kept, setKept] = useState({ pathname, id });
  const now = pathname !== kept.pathname || (id !== undefined && id !== kept.id) ? { pathname, id } : kept;
  if (now !== kept) setKept(now);
  return now.id;
}
