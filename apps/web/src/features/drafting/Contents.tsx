import { styled } from '@mui/material/styles';
import { media, VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { AddPriority } from './AddPriority.js';
import { useDraftPlace } from './DraftContext.js';
import type { DraftPriority } from './drafting.documents.js';
import type { Group } from './groups.js';

const Root = styled('nav')({
  borderInlineEnd: '1px solid var(--wm-line)',
  padding: '22px 12px 32px 20px',
  '& > div': { position: 'sticky', top: 'calc(var(--wm-top) + 78px)' },
  '& h2': {
    display: 'flex',
    justifyContent: 'space-between',
    padding: '0 10px 8px',
    font: '600 13px/18px var(--wm-sans)',
    letterSpacing: 0,
    color: 'var(--wm-ink-3)',
    '& span': { fontWeight: 400 },
  },
  '& a, & .part': {
    display: 'flex',
    alignItems: 'baseline',
    gap: 8,
    width: '100%',
    padding: '6px 10px',
    border: 0,
    borderRadius: 'var(--wm-r)',
    background: 'none',
    color: 'var(--wm-ink-2)',
    font: '400 14px/19px var(--wm-sans)',
    textAlign: 'start',
    textDecoration: 'none',
    cursor: 'pointer',
  },
  '& a:hover, & .part:hover': { background: 'var(--wm-canvas)' },
  '& a[aria-current]': { background: 'var(--wm-tint)', color: 'var(--wm-ink)', fontWeight: 600 },
  '& .code': { flex: 'none', minWidth: 26, color: 'var(--wm-ink-3)', fontWeight: 400 },
  '& .struck': { textDecoration: 'line-through' },
  '& .count': { flex: 'none', marginInlineStart: 'auto', fontSize: 13, fontWeight: 400, color: 'var(--wm-ink-2)' },
  '& .part': { paddingInlineStart: 20 },
  '& .add': { padding: '10px 0 0 4px' },
  [media.rail]: { display: 'none' },
  [media.print]: { display: 'none' },
});

interface ContentsProps {
  drafts: readonly DraftPriority[];
  groups: readonly Group[];
  /** How many passages of a part differ from the earlier version. */
  changesOf: (stepId: string | null) => number;
}

/** All texts of the roadmap, and the parts of this one, with how much of each differs. */
export function Contents({ drafts, groups, changesOf }: ContentsProps) {
  const { t } = useTranslation('drafting');
  const path = useRoadmapPath();
  const { store, acts } = useDraftPlace();
  const { priorityId } = store.making();
  const here = groups.reduce((sum, { stepId }) => sum + changesOf(stepId), 0);
  return (
    <Root aria-label={t('contents')}>
      <div>
        <h2>
          {t('priorities')} <span>{t('changes')}</span>
        </h2>
        <ul>
          {drafts.map((draft) => {
            const isHere = draft.id === priorityId;
            const count = isHere ? here : (draft.changes ?? 0);
            const title = isHere ? (groups[0]?.title?.text ?? draft.title) : draft.title;
            return (
              <li key={draft.id}>
                <Link
                  to={path(`draft/${(draft.code ?? draft.id).toLowerCase()}`)}
                  aria-current={isHere ? 'page' : undefined}
                >
                  <span className="code">{draft.code ?? (draft.kind === 'preamble' ? 'P0' : t('proposed'))}</span>
                  <span dir="auto">{title || t('drafts.untitled')}</span>
                  <Count count={count} />
                </Link>
                {isHere && (
                  <ul>
                    {groups.map((group) => (
                      <li key={group.stepId}>
                        <button
                          type="button"
                          className="part"
                          onClick={() => group.passages[0] && acts.goTo(group.passages[0].id)}
                        >
                          {group.stepId !== null && <span className="code">{group.code ?? t('proposed')}</span>}
                          <span dir="auto" className={group.removed ? 'struck' : undefined}>
                            {group.stepId === null ? t('own') : group.title?.text || t('drafts.untitled')}
                          </span>
                          <Count count={changesOf(group.stepId)} />
                        </button>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            );
          })}
        </ul>
        <div className="add">
          <AddPriority hasPreamble />
        </div>
      </div>
    </Root>
  );
}

function Count({ count }: { count: number }) {
  const { t } = useTranslation('drafting');
  if (count === 0) return null;
  return (
    <span className="count">
      <span aria-hidden="true">{count}</span>
      <VisuallyHidden>{t('changes.of', { count })}</VisuallyHidden>
    </span>
  );
}
