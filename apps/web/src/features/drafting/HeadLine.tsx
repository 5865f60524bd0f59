import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Icon, media, SegmentedControl } from '@waymark/ui';
import Check from 'lucide-react/icons/check';
import GitCompare from 'lucide-react/icons/git-compare-arrows';
import HardDrive from 'lucide-react/icons/hard-drive';
import Languages from 'lucide-react/icons/languages';
import LoaderCircle from 'lucide-react/icons/loader-circle';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { useDraftPlace } from './DraftContext.js';
import type { Making } from './drafting.documents.js';
import type { Saving } from './writings.js';

const Bar = styled('div')({
  position: 'sticky',
  zIndex: 15,
  top: 'var(--wm-top)',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 18px',
  minHeight: 56,
  padding: '9px 32px',
  borderBottom: '1px solid var(--wm-line)',
  background: 'var(--wm-bg)',
  '& h1': { font: '600 17px/24px var(--wm-serif)', letterSpacing: 0 },
  '& .force': { fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' },
  '& .title': { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 10px' },
  '& .rest': { flex: '1 1 auto' },
  '& .tools': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 12 },
  [media.compact]: { padding: '9px 20px', gap: '8px 12px' },
  [media.phone]: { position: 'static', padding: '9px var(--wm-gutter)' },
  [media.low]: { position: 'static' },
  [media.print]: { position: 'static', padding: 0, '& .tools': { display: 'none' } },
});
const Saved = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  // As wide as the longest that it says, so that what stands beside it stays.
  minWidth: 'min(340px, 100%)',
  minHeight: 32,
  fontSize: 13,
  lineHeight: '19px',
  color: 'var(--wm-ink-2)',
  '&[data-kind="saved"] svg': { color: 'var(--wm-completed)' },
  '&[data-kind="refused"] svg': { color: 'var(--wm-delayed-tx)' },
});

const ICONS = { saved: Check, saving: LoaderCircle, on_device: HardDrive, refused: TriangleAlert } as const;

export type View = 'all' | 'changed';

interface HeadLineProps {
  making: Making;
  view: View;
  onView: (view: View) => void;
}

/** Which text this is, how it stands with saving, and what of it is shown. */
export function HeadLine({ making, view, onView }: HeadLineProps) {
  const { t } = useTranslation('drafting');
  const path = useRoadmapPath();
  const { name, number } = useDraftPlace();
  const inForce = making.versions.find((one) => one.inForce);
  return (
    <Bar>
      <span className="title">
        <PageHeading windowTitle={t('window', { name, number })}>
          {t(making.editable ? 'heading' : 'heading.fixed', { name, number })}
        </PageHeading>
        <span className="force">
          {inForce && making.code !== null ? (
            <>
              {t('inForce')}{' '}
              <Link to={path(`priorities/${making.code.toLowerCase()}`)}>
                {t('inForce.version', { number: inForce.number })}
              </Link>
            </>
          ) : (
            t('inForce.none')
          )}
        </span>
      </span>
      <SavedLine />
      <span className="rest" />
      <span className="tools">
        {making.steps.length > 0 && (
          <SegmentedControl
            label={t('steps')}
            segments={[
              { value: 'all', label: t('steps.all') },
              { value: 'changed', label: t('steps.changed') },
            ]}
            value={view}
            onChange={onView}
          />
        )}
        <Button
          component={Link}
          to={path(`draft/${(making.code ?? making.priorityId).toLowerCase()}/translations`)}
          size="small"
          startIcon={<Icon of={Languages} small />}
        >
          {t('translations')}
        </Button>
        <Button component={Link} to={path('compare')} size="small" startIcon={<Icon of={GitCompare} small />}>
          {t('compare')}
        </Button>
      </span>
    </Bar>
  );
}

/** Never empty, so that its place is there. */
function SavedLine() {
  const { t } = useTranslation('drafting');
  const { store, now } = useDraftPlace();
  const formats = useFormats();
  const saving = useSyncExternalStore(store.subscribe, store.saving);
  const timeOf = (at: string) => formats.time(at, { withZone: false });
  const text = (state: Saving): string => {
    if (state.kind === 'saving') return t('saving');
    if (state.kind === 'refused') return t('refused');
    if (state.kind === 'on_device') return t('onDevice', { time: timeOf(state.at) });
    const isToday = formats.day(state.at) === formats.day(now);
    return isToday ? t('saved', { time: timeOf(state.at) }) : t('saved.day', { day: formats.day(state.at) });
  };
  return (
    <Saved data-kind={saving.kind}>
      <Icon of={ICONS[saving.kind]} small />
      <span role="status">{text(saving)}</span>
      {saving.kind === 'refused' && (
        <Button size="small" variant="text" onClick={() => void store.flushAll()}>
          {t('again')}
        </Button>
      )}
    </Saved>
  );
}
