import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * Leads to the place that the address names (`#para-3`, `#3.3-1`), also when the page's data arrive after it was
 * opened.
 * @param tab the part that is shown: an anchor may stand in a part that opens later
 */
export function useAnchor(tab: string): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash.length < 2) return;
    document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView({ block: 'start' });
  }, [hash, tab]);
}
