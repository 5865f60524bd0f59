import { diffWords, type WordRun } from '@waymark/domain';
import { VisuallyHidden } from '@waymark/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Changed wording: struck through and underlined, and said in words to those who do not see it. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const runs = useMemo(() => diffWords(before, after), [before, after]);
  return <WordRuns runs={runs} />;
}

/** The same of a comparison that is there already. Whoever shows it loads the room `words`. */
export function WordRuns({ runs }: { runs: readonly WordRun[] }) {
  const { t } = useTranslation('words');
  return runs.map(({ kind, text }, index) => {
    if (kind === 'same') return <span key={index}>{text}</span>;
    const Mark = kind === 'added' ? 'ins' : 'del';
    // The space around changed words is not marked: it would look like a word that is not there.
    const [, lead = '', words = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    return (
      <span key={index}>
        {lead}
        <Mark>
          <VisuallyHidden>[{t(kind)}] </VisuallyHidden>
          {words}
          <VisuallyHidden> [{t(`${kind}.end`)}]</VisuallyHidden>
        </Mark>
        {trail}
      </span>
    );
  });
}
