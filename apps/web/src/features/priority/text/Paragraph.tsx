import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { Icon, media } from '@waymark/ui';
import MessageSquarePlus from 'lucide-react/icons/message-square-plus';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const Root = styled('div')({
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: '38px minmax(0, 1fr)',
  gap: '0 8px',
  margin: '0 0 20px',
  scrollMarginTop: 80,
  '&[data-cited]': { background: 'var(--wm-tint)', boxShadow: '0 0 0 6px var(--wm-tint)', borderRadius: 2 },
  // The button waits until the paragraph is pointed at; on touch, and for those who come by keyboard, it is there.
  '& .comment': { opacity: 0, transition: 'opacity var(--wm-fast)' },
  '&:hover .comment, &:focus-within .comment': { opacity: 1 },
  [media.touch]: { '& .comment': { opacity: 1 } },
  [media.phone]: { display: 'block', '& .comment': { opacity: 1 } },
  [media.print]: { breakInside: 'avoid' },
});
const Number = styled('div')({
  font: '500 14px/29px var(--wm-sans)',
  color: 'var(--wm-ink-3)',
  '& > a': { color: 'inherit', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } },
  // In the gutter, so that it takes no line of its own.
  '& .comment': { position: 'absolute', top: 0, left: -30, width: 28, height: 28 },
  [media.phone]: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    lineHeight: '24px',
    '& > a': { display: 'inline-flex', alignItems: 'center', minHeight: 24 },
    '& .comment': { position: 'static', width: 40, height: 32 },
  },
});

export interface ParagraphProps {
  /** Place in the version; the anchor is `para-<ordinal>`. */
  ordinal: number;
  /** The citation: "P3 ¶2". */
  paragraph: string;
  /** Instead of the short number: the code of a step. */
  number?: string;
  /** Whether the address names this paragraph. */
  cited: boolean;
  onComment?: () => void;
  children: ReactNode;
}

/** One numbered paragraph: the number is its address. */
export function Paragraph({ ordinal, paragraph, number, cited, onComment, children }: ParagraphProps) {
  const { t } = useTranslation('priority');
  const id = `para-${ordinal}`;
  return (
    <Root id={id} data-cited={cited || undefined}>
      <Number>
        <a
          href={`#${id}`}
          aria-label={number ? t('text.stepParagraph', { number, paragraph }) : t('text.paragraph', { paragraph })}
        >
          {number ?? `¶${ordinal}`}
        </a>
        {onComment && (
          <IconButton
            className="comment wm-no-print"
            aria-label={t('text.comment', { paragraph })}
            title={t('text.comment', { paragraph })}
            onClick={onComment}
          >
            <Icon of={MessageSquarePlus} small />
          </IconButton>
        )}
      </Number>
      <div>{children}</div>
    </Root>
  );
}
