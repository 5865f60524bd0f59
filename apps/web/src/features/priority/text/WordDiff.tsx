import { VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { wordDiff } from './wordDiff.js';

/** Changed wording: struck through and underlined, and said in words to those who do not see it. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('priority');
  return wordDiff(before, after).map(({ kind, text }, index) => {
    if (kind === 'same') return <span key={index}>{text}</span>;
    const Mark = kind === 'inserted' ? 'ins' : 'del';
    return (
      <Mark key={index}>
        <VisuallyHidden>[{t(`diff.${kind}`)}] </VisuallyHidden>
        {text}
        <VisuallyHidden> [{t(`diff.${kind}End`)}]</VisuallyHidden>
      </Mark>
    );
  });
}
