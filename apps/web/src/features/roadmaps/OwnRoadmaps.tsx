import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { IllustrativeMark, media, SkeletonBlock, Table, Th } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnRoadmapsQuery } from '../../gql/graphql.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { OwnRoadmapRow } from './OwnRoadmapRow.js';
import { OwnRoadmapsDocument } from './roadmaps.documents.js';

const Lead = styled('p')({ margin: '10px 0 20px', color: 'var(--wm-ink-2)' });
const Listed = styled(Table)({
  '& thead th': { width: '17%', color: 'var(--wm-ink-2)', fontWeight: 400, fontSize: 13 },
  '& thead th:nth-of-type(1)': { width: '43%' },
  '& thead th:nth-of-type(4)': { width: '23%' },
  [media.phone]: { '& tbody tr': { padding: '18px 0' } },
});
const Foot = styled('div')({ display: 'grid', justifyItems: 'start', gap: 20, marginTop: 16 });

/** Kept free while they are asked for: as many rows as one usually has. */
const arriving = (
  <div style={{ display: 'grid', gap: 24 }}>
    {[0, 1, 2].map((row) => (
      <SkeletonBlock key={row} style={{ height: 70 }} />
    ))}
  </div>
);

/** The one that needs the reader first stands first; what is closed is folded away. */
export function OwnRoadmaps() {
  const { t } = useTranslation('roadmaps');
  const page = usePage(OwnRoadmapsDocument, {});
  return (
    <>
      <PageHeading>{t('own.title')}</PageHeading>
      <PageContent page={page} subject={t('own.title')} headed skeleton={arriving}>
        {({ ownRoadmaps }) => <List roadmaps={ownRoadmaps} />}
      </PageContent>
    </>
  );
}

function List({ roadmaps }: { roadmaps: OwnRoadmapsQuery['ownRoadmaps'] }) {
  const { t } = useTranslation(['roadmaps', 'shell']);
  const [shown, setShown] = useState(false);
  const open = roadmaps.filter(({ phase }) => phase !== 'closed');
  const closed = roadmaps.filter(({ phase }) => phase === 'closed');
  const all = open.length === 0 || shown ? [...open, ...closed] : open;
  return (
    <>
      <Lead>{t('roadmaps:own.lead', { count: roadmaps.length })}</Lead>
      <Listed stackOnPhone>
        <thead>
          <tr>
            <Th scope="col">{t('roadmaps:own.roadmap')}</Th>
            <Th scope="col">{t('roadmaps:own.role')}</Th>
            <Th scope="col">{t('roadmaps:own.stands')}</Th>
            <Th scope="col">{t('roadmaps:own.needs')}</Th>
          </tr>
        </thead>
        <tbody>
          {all.map((roadmap) => (
            <OwnRoadmapRow key={roadmap.id} roadmap={roadmap} />
          ))}
        </tbody>
      </Listed>
      <Foot>
        {open.length > 0 && closed.length > 0 && (
          <Button variant="outlined" size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {t(shown ? 'roadmaps:own.hideClosed' : 'roadmaps:own.showClosed', { count: closed.length })}
          </Button>
        )}
        {all.some(({ illustrative }) => illustrative) && <IllustrativeMark>{t('shell:illustrative')}</IllustrativeMark>}
      </Foot>
    </>
  );
}
