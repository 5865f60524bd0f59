import { useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shortcut } from '../../shared/keyboard/shortcuts.js';
import { useShortcuts } from '../../shared/keyboard/useShortcuts.js';

/** Walks the changes of the page, by `n`, `p` and by whatever calls what it returns. */
export function useChangeWalk(): (by: 1 | -1) => void {
  const { t } = useTranslation('documents');
  const last = useRef<Element | null>(null);
  const walk = useCallback((by: 1 | -1) => {
    const changes = [...document.querySelectorAll<HTMLElement>('main [data-change]')];
    const here = changes.findIndex((one) => one.contains(document.activeElement));
    const from = here >= 0 ? here : last.current === null ? -1 : changes.indexOf(last.current as HTMLElement);
    const next = from < 0 ? (by > 0 ? 0 : changes.length - 1) : from + by;
    const change = changes[next];
    if (!change) return;
    last.current = change;
    change.focus({ preventScroll: true });
    change.scrollIntoView({ block: 'center' });
  }, []);
  const group = useMemo(
    (): Shortcut[] => [
      { keys: 'n', label: t('keys.next'), run: () => walk(1) },
      { keys: 'p', label: t('keys.previous'), run: () => walk(-1) },
    ],
    [t, walk],
  );
  useShortcuts(group);
  return walk;
}
