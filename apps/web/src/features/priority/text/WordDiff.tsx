import { VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { wordDiff } from './wordDiff.js';

/** Changed wording: struck through and underlined, and said in words to those who do not see it. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('priority');
  return wordDiff(before, after).map(({ kind, text }, index) => {
    if (kind === 'same') return <span key={index}>{text}</span>;
    const Mark = kind === 'inserted' ? 'ins' : 'del';
    // The space around changed words is not marked: it would look like a word that is not there.
    const [, lead = '', words = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    return (
      <span key={index}>
        {lead}
        <Mark>
          <VisuallyHidden>[{t(`diff.${kind}`)}] </VisuallyHidden>
          {words}
          <VisuallyHidden> [{t(`diff.${kind}End`)}]</VisuallyHidden>
        </Mark>
        {trail}
      </span>
    );
  });
}
