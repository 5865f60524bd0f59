import IconButton from '@mui/material/IconButton';
import { Icon, useToast } from '@waymark/ui';
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { useIntent } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { OrderPrioritiesDocument, type DraftPriority } from './drafting.documents.js';

/** Those whose order is still open: what was circulated keeps its place, which its code names. */
export const proposedOf = (drafts: readonly DraftPriority[]): DraftPriority[] =>
  drafts.filter(({ kind, circulatedNumber }) => kind === 'priority' && circulatedNumber === null);

interface MoveDraftProps {
  draft: DraftPriority;
  proposed: readonly DraftPriority[];
  refetch: () => Promise<void>;
}

/** Moves a priority that is only proposed among the others. */
export function MoveDraft({ draft, proposed, refetch }: MoveDraftProps) {
  const { t } = useTranslation('drafting');
  const { id: roadmapId } = useRoadmap();
  const toast = useToast();
  const errorText = useErrorText();
  const ids = proposed.map(({ id }) => id);
  const place = ids.indexOf(draft.id);
  // Another order is another act.
  const act = useDraftedAct(OrderPrioritiesDocument, useIntent(`order-priorities:${ids.join()}:${draft.id}`));
  const move = async (to: number) => {
    if (to < 0 || to >= ids.length) return;
    const others = ids.filter((id) => id !== draft.id);
    const priorityIds = [...others.slice(0, to), draft.id, ...others.slice(to)];
    if (!(await act.send({ roadmapId, priorityIds }, (error) => toast({ text: errorText(error) })))) return;
    await refetch();
    toast({ text: t('drafts.moved') });
  };
  const title = draft.title || t('drafts.untitled');
  return (
    <span className="moves">
      {/* They stay where the keyboard is, also at the end of the list. */}
      <IconButton
        size="small"
        aria-label={t('drafts.up', { title })}
        aria-disabled={place === 0}
        onClick={() => void move(place - 1)}
      >
        <Icon of={ArrowUp} small />
      </IconButton>
      <IconButton
        size="small"
        aria-label={t('drafts.down', { title })}
        aria-disabled={place === ids.length - 1}
        onClick={() => void move(place + 1)}
      >
        <Icon of={ArrowDown} small />
      </IconButton>
    </span>
  );
}
