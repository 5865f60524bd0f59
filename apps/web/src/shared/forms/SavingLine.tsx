import { useTranslation } from 'react-i18next';
import { useErrorText } from '../api/useErrorText.js';
import { useFormats } from '../session/useFormats.js';
import type { SavingState } from './useAutosave.js';

/**
 * "Draft saved 14:32", or why it is not. Never empty, so that its place is there before the first draft is.
 * @param audience who can see the draft, after a comma: "visible to Egypt only"
 */
export function SavingLine({ state, audience }: { state: SavingState; audience?: string }) {
  const { t } = useTranslation(['states', 'shell']);
  const errorText = useErrorText();
  const formats = useFormats();
  const after = audience ? `, ${audience}` : '';
  const text = {
    untouched: () => t('states:draft.byItself') + after,
    saving: () => t('shell:draft.saving'),
    saved: (at: Date) => t('states:draft.saved', { time: formats.time(at, { withZone: false }) }) + after,
    on_device: () => t('states:draft.onDevice'),
  };
  return (
    <span role="status" className="wm-small">
      {state.kind === 'refused'
        ? `${t('states:draft.onDevice')}. ${errorText(state.error)}`
        : state.kind === 'saved'
          ? text.saved(state.at)
          : text[state.kind]()}
    </span>
  );
}
