import { useLayoutEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shortcut } from '../../shared/keyboard/shortcuts.js';
import { useShortcuts } from '../../shared/keyboard/useShortcuts.js';
import type { DraftActs } from './DraftContext.js';

const NUMBERS = '[data-passage-focus]';

/** The passage in which the focus is. */
const passageAtFocus = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-passage]')?.dataset['passage'] ?? null;

function step(by: 1 | -1): void {
  const numbers = [...document.querySelectorAll<HTMLElement>(NUMBERS)].filter((one) => !one.hasAttribute('disabled'));
  const current = numbers.findIndex((one) => one.dataset['passageFocus'] === passageAtFocus());
  const next = current < 0 ? (by > 0 ? 0 : numbers.length - 1) : current + by;
  numbers[next]?.focus();
}

/**
 * The keys of the editor.
 * @param changed the passages that differ, in the order of the text, wherever they are folded
 * @param order all passages in that order
 */
export function useDraftKeys(acts: DraftActs, order: readonly string[], changed: readonly string[]): void {
  const { t } = useTranslation('drafting');
  const group = useMemo((): Shortcut[] => {
    const toChange = (by: 1 | -1) => () => {
      const here = order.indexOf(passageAtFocus() ?? '');
      const places = changed.map((id) => order.indexOf(id));
      const next = by > 0 ? places.find((at) => at > here) : places.findLast((at) => here < 0 || at < here);
      const id = order[next ?? -1];
      if (id !== undefined) acts.goTo(id);
    };
    const addAfter = () => {
      const id = passageAtFocus();
      if (id !== null) acts.add(id, 'paragraph');
    };
    const listed = (keys: string, label: string): Shortcut => ({ keys, label, run: () => undefined });
    return [
      { keys: 'j', label: t('keys.next'), run: () => step(1) },
      { keys: 'k', label: t('keys.previous'), run: () => step(-1) },
      { keys: ']', label: t('keys.nextChange'), run: toChange(1) },
      { keys: '[', label: t('keys.previousChange'), run: toChange(-1) },
      { keys: 'mod+Enter', label: t('keys.add'), run: addAfter },
      // The passage itself hears these; they stand here for the list of keys.
      listed('Alt+↑', t('keys.up')),
      listed('Alt+↓', t('keys.down')),
      listed('↵', t('keys.edit')),
      listed('Esc', t('keys.done')),
    ];
  }, [acts, order, changed, t]);
  useShortcuts(group);

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
      if (!event.altKey || by === null || document.querySelector('[aria-modal="true"]')) return;
      const id = passageAtFocus();
      if (id === null) return;
      event.preventDefault();
      acts.move(id, by);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [acts]);
}
