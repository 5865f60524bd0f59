import { styled } from '@mui/material/styles';
import { media, SkeletonBlock } from '@waymark/ui';

const Strip = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
  gap: 14,
  margin: '24px 0 28px',
  [media.narrow]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  [media.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
});
const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 356px',
  gap: 52,
  [media.compact]: { gridTemplateColumns: 'minmax(0, 1fr) 320px', gap: 36 },
  [media.narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

const LINES = ['96%', '88%', '92%', '60%'];

/** The page before its data: heading, strip of positions, tabs, text and panel. */
export function PrioritySkeleton() {
  return (
    <>
      <SkeletonBlock style={{ width: 120, marginBottom: 16 }} />
      <SkeletonBlock style={{ width: '60%', height: 34 }} />
      <SkeletonBlock style={{ width: '40%' }} />
      <Strip>
        {Array.from({ length: 6 }, (_, index) => (
          <SkeletonBlock key={index} style={{ height: 76, margin: 0 }} />
        ))}
      </Strip>
      <SkeletonBlock style={{ height: 32, marginBottom: 24 }} />
      <Columns>
        <div>
          {Array.from({ length: 3 }, (_, paragraph) => (
            <div key={paragraph} style={{ marginBottom: 28 }}>
              {LINES.map((width) => (
                <SkeletonBlock key={width} style={{ width, height: 16 }} />
              ))}
            </div>
          ))}
        </div>
        <SkeletonBlock style={{ height: 380 }} />
      </Columns>
    </>
  );
}
