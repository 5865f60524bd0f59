import { styled } from '@mui/material/styles';
import { media, SkeletonBlock } from '@waymark/ui';
import { columns } from './priorityColumns.js';

const Beside = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 320px',
  gap: 48,
  marginTop: 28,
  [media.compact]: { gridTemplateColumns: 'minmax(0, 1fr) 288px', gap: 32 },
  [media.narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', '& > .aside': { order: -1 } },
});
const Row = styled('div')({
  ...columns,
  padding: '16px 0',
  borderBottom: '1px solid var(--wm-line)',
  [media.phone]: { gridTemplateColumns: '32px minmax(0, 1fr)', '& > .under': { gridColumn: 2 } },
});

/** The list of priorities before it is there. */
export function PriorityListSkeleton() {
  return (
    <div>
      <SkeletonBlock style={{ width: 120, height: 24, marginBottom: 30 }} />
      {Array.from({ length: 6 }, (_, row) => (
        <Row key={row}>
          <SkeletonBlock style={{ width: 22 }} />
          <div>
            <SkeletonBlock style={{ width: '60%', height: 18 }} />
            <SkeletonBlock style={{ width: '96%' }} />
            <SkeletonBlock style={{ width: '80%' }} />
          </div>
          <div className="under">
            <SkeletonBlock style={{ width: 162, height: 22 }} />
            <SkeletonBlock style={{ width: 110 }} />
          </div>
          <div className="under">
            <SkeletonBlock style={{ height: 8 }} />
            <SkeletonBlock style={{ width: 50 }} />
          </div>
        </Row>
      ))}
    </div>
  );
}

/** The overview before it is there: title, names, trail, list and panel in their places. */
export function OverviewSkeleton({ needs }: { needs: boolean }) {
  return (
    <>
      <SkeletonBlock style={{ width: 'min(560px, 90%)', height: 32 }} />
      <SkeletonBlock style={{ width: 'min(420px, 70%)', height: 32 }} />
      <SkeletonBlock style={{ width: 'min(640px, 96%)', height: 22, marginTop: 14 }} />
      <SkeletonBlock style={{ height: 104, margin: '28px 0 8px', borderRadius: 10 }} />
      <Beside>
        <PriorityListSkeleton />
        <div className="aside">
          {needs && <SkeletonBlock style={{ height: 220, borderRadius: 10, marginBottom: 28 }} />}
          <SkeletonBlock style={{ width: 100 }} />
          <SkeletonBlock style={{ width: '90%' }} />
          <SkeletonBlock style={{ width: '80%' }} />
        </div>
      </Beside>
    </>
  );
}
