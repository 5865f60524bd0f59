import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Shortcut } from '../../shared/keyboard/shortcuts.js';
import { moveToNextRow, moveToPreviousRow, useShortcuts } from '../../shared/keyboard/useShortcuts.js';
import { useMembership, useRoadmapPath } from '../../shared/session/SessionContext.js';
import { navigationFor } from './navigationItems.js';

/** The keys that act on every page of a roadmap. */
export function FrameShortcuts() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const membership = useMembership();
  const pathOf = useRoadmapPath();
  const group = useMemo<Shortcut[]>(
    () => [
      ...navigationFor(membership)
        .flatMap(({ items }) => items)
        .flatMap(({ key, keyText, path }) =>
          key && keyText ? [{ keys: `g ${key}`, label: t(keyText), run: () => void navigate(pathOf(path)) }] : [],
        ),
      { keys: 'j', label: t('keys.down'), run: moveToNextRow },
      { keys: 'k', label: t('keys.up'), run: moveToPreviousRow },
    ],
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `pathOf` depends on the roadmap alone
    [membership, navigate, t],
  );
  useShortcuts(group);
  return null;
}
