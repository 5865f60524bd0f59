import { SkeletonBlock } from '@waymark/ui';

/** Heading, rounds, facts and board before they are there. */
export function ValidationSkeleton() {
  return (
    <>
      <SkeletonBlock style={{ width: 180, height: 32, marginBottom: 24 }} />
      <SkeletonBlock style={{ width: 240, height: 18, marginBottom: 28 }} />
      <SkeletonBlock style={{ width: 'min(380px, 80%)', height: 24, marginBottom: 16 }} />
      <SkeletonBlock style={{ width: '90%' }} />
      <SkeletonBlock style={{ width: '70%', marginBottom: 36 }} />
      {Array.from({ length: 6 }, (_, row) => (
        <div key={row} style={{ display: 'flex', gap: 20, alignItems: 'center', padding: '6px 0' }}>
          <SkeletonBlock style={{ flex: 1, margin: 0 }} />
          {Array.from({ length: 6 }, (__, square) => (
            <SkeletonBlock key={square} style={{ flex: 'none', width: 22, height: 22, margin: 0 }} />
          ))}
        </div>
      ))}
    </>
  );
}
