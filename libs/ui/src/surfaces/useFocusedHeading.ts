import { useEffect, useRef, type RefObject } from 'react';

/**
 * Moves the focus to the heading when its surface opens or turns to another record, and back to where it was when the
 * surface goes away.
 * @param focusKey changes with the record
 */
export function useFocusedHeading(focusKey: string | undefined): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const active = document.activeElement;
    // Turning the page from inside the surface keeps the opener of before.
    if (active instanceof HTMLElement && !heading.current?.closest('[data-surface]')?.contains(active)) {
      opener.current = active;
    }
    heading.current?.focus({ preventScroll: true });
  }, [focusKey]);
  useEffect(
    () => () => {
      if (opener.current?.isConnected) opener.current.focus();
    },
    [],
  );
  return heading;
}
