import { useLayoutEffect, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useTranslation } from 'react-i18next';
import { shortcuts, type Shortcut } from './shortcuts.js';

/**
 * The keys of one page or panel, while it is on the screen. Keep the array stable (`useMemo`): a new one registers anew.
 * They act from the moment at which one sees what they act on.
 */
export function useShortcuts(group: readonly Shortcut[]): void {
  useLayoutEffect(() => (group.length > 0 ? shortcuts.add(group) : undefined), [group]);
}

/**
 * `[` and `]`: to the neighbours of a record.
 * @param previous its address, or null at the beginning; likewise next
 */
export function useNeighbourKeys(previous: string | null, next: string | null): void {
  const navigate = useNavigate();
  const { t } = useTranslation();
  const group = useMemo((): Shortcut[] => {
    const to = (keys: string, label: string, address: string | null): Shortcut[] =>
      address === null ? [] : [{ keys, label, run: () => void navigate(address) }];
    return [...to('[', t('keys.previous'), previous), ...to(']', t('keys.next'), next)];
  }, [navigate, t, previous, next]);
  useShortcuts(group);
}

const ROWS = 'main [data-row]';

function moveFocus(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)].filter((row) => row.getClientRects().length > 0);
  const current = rows.findIndex((row) => row.contains(document.activeElement));
  const next = current < 0 ? (by > 0 ? 0 : rows.length - 1) : current + by;
  rows[next]?.focus();
}

/** `j` and `k` move among the links marked `data-row` (one in each row of a list); Enter opens one, being a link. */
export const moveToNextRow = (): void => moveFocus(1);
export const moveToPreviousRow = (): void => moveFocus(-1);
