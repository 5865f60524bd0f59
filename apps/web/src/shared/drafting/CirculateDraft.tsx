import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Panel, SkeletonBlock } from '@waymark/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageContent } from '../page/PageContent.js';
import { usePage } from '../page/usePage.js';
import { lazyPart } from '../routing/lazyPart.js';
import { useRoadmap, useRoadmapPath, useWrites } from '../session/SessionContext.js';
import { CirculationDocument, type Circulation } from './circulation.documents.js';

const CirculateDialog = lazyPart(
  async () => (await import('./CirculateDialog.js')).CirculateDialog,
  ({ onClose }) => onClose,
);

const Texts = styled('ul')({
  margin: '10px 0 0',
  '& li': {
    display: 'grid',
    gridTemplateColumns: '36px minmax(0, 1fr)',
    gap: 8,
    padding: '7px 0',
    borderTop: '1px solid var(--wm-line)',
    fontSize: 14,
    lineHeight: '20px',
  },
  '& .code': { color: 'var(--wm-ink-3)' },
});
const Hindrances = styled('ul')({ display: 'grid', gap: 8, margin: '10px 0 0', fontSize: 14, lineHeight: '20px' });
const Facts = styled('dl')({
  margin: '14px 0 0',
  fontSize: 14,
  lineHeight: '20px',
  '& dt': { fontWeight: 600 },
  '& dd': { margin: '0 0 8px', color: 'var(--wm-ink-2)' },
});

/** Where each hindrance is mended. */
const MENDED: Readonly<Record<Circulation['hindrances'][number]['code'], string>> = {
  phase_not_reached: 'setup',
  roadmap_closed: 'setup',
  adoption_under_way: 'validation',
  text_is_fixed: 'validation',
  nothing_changed: 'draft',
};

/**
 * What would be circulated next, what follows from it, and the way to do it. Whoever shows it loads the rooms
 * `documents`, `refusals` and `confirm`.
 * @param onCirculated after the draft is before the delegations
 * @param stamp another one says that the text has changed, where it is written beside this
 */
export function CirculateDraft({ onCirculated, stamp }: { onCirculated?: () => Promise<unknown>; stamp?: string }) {
  const { t } = useTranslation('documents');
  const { id: roadmapId } = useRoadmap();
  const page = usePage(CirculationDocument, { roadmapId });
  useFollowed(stamp, page.refetch);
  return (
    <Panel>
      <PageContent
        page={page}
        headed
        subject={t('circulate.subject')}
        skeleton={<SkeletonBlock style={{ height: 220 }} />}
      >
        {({ circulation }) => (
          <Next
            circulation={circulation}
            refetch={page.refetch}
            onCirculated={async () => {
              await Promise.all([page.refetch(), onCirculated?.()]);
            }}
          />
        )}
      </PageContent>
    </Panel>
  );
}

/** How long nothing is saved before it is asked what would be circulated now, in ms. */
const PAUSE = 1_500;

function useFollowed(stamp: string | undefined, refetch: () => Promise<void>): void {
  const told = useRef(stamp);
  useEffect(() => {
    if (told.current === stamp) return undefined;
    const timer = setTimeout(() => {
      told.current = stamp;
      void refetch();
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [stamp, refetch]);
}

interface NextProps {
  circulation: Circulation;
  refetch: () => Promise<void>;
  onCirculated: () => Promise<void>;
}

function Next({ circulation, refetch, onCirculated }: NextProps) {
  const { t } = useTranslation('documents');
  const path = useRoadmapPath();
  const writes = useWrites();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const { number, delegations, texts, hindrances, openBy } = circulation;
  /** What is reviewed is what is there now: beside this block the text goes on being written. */
  const review = async () => {
    await refetch();
    setAsking(true);
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} style={{ fontSize: 19, lineHeight: '25px' }}>
        {t('circulate.title', { number })}
      </h2>
      {hindrances.length > 0 ? (
        <Hindrances>
          {hindrances.map(({ code, named }) => (
            <li key={code}>
              {t(`circulate.hinders.${code}`, { named: named.join(', ') })}{' '}
              <Link to={path(MENDED[code])}>{t(`circulate.mend.${code}`)}</Link>
            </li>
          ))}
        </Hindrances>
      ) : (
        <p className="wm-small" style={{ marginTop: 4 }}>
          {t('circulate.lead', { count: delegations })}
        </p>
      )}
      <Texts aria-label={t('circulate.texts')}>
        {texts.map((text) => (
          <li key={text.priorityId}>
            <span className="code">{text.code ?? t('circulate.new')}</span>
            <span>
              <span dir="auto">{text.title || t('untitled')}</span>
              <br />
              <span className="wm-small">{t('circulate.change', text)}</span>
            </span>
          </li>
        ))}
      </Texts>
      <Facts>
        <dt>{t('circulate.inForce')}</dt>
        <dd>{t('circulate.positions')}</dd>
        <dt>{t('circulate.openBy')}</dt>
        <dd>{openBy.length === 0 ? t('circulate.nobody') : openBy.join(', ')}</dd>
      </Facts>
      {writes && hindrances.length === 0 && (
        <Button variant="contained" fullWidth onClick={() => void review()}>
          {t('circulate.review')}
        </Button>
      )}
      {asking && (
        <CirculateDialog
          circulation={circulation}
          refetch={refetch}
          onClose={() => setAsking(false)}
          onCirculated={onCirculated}
        />
      )}
    </section>
  );
}
