import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Icon, UiLink } from '@waymark/ui';
import BookMarked from 'lucide-react/icons/book-marked';
import MessageSquare from 'lucide-react/icons/message-square';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Finding } from '../../../shared/evidence/finding.js';

const Root = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 16px',
  marginTop: 6,
  fontSize: 13,
  lineHeight: '20px',
  '& a, & button': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    minHeight: 24,
    padding: 0,
    font: '400 13px/20px var(--wm-sans)',
  },
  '& button': { textDecoration: 'underline', textUnderlineOffset: '3px', color: 'var(--wm-link)' },
});

export interface PassageReferencesProps {
  findings: readonly Finding[];
  threadCount: number;
  onFinding: (finding: Finding) => void;
}

/** What a passage rests on and how much it is discussed, under its text. */
export function PassageReferences({ findings, threadCount, onFinding }: PassageReferencesProps) {
  const { t } = useTranslation('priority');
  const { pathname } = useLocation();
  if (findings.length === 0 && threadCount === 0) return null;
  return (
    <Root>
      {findings.map((finding) => (
        <Button key={finding.id} variant="text" onClick={() => onFinding(finding)} aria-haspopup="dialog">
          <Icon of={BookMarked} small />
          {t('finding.link', { code: finding.code })}
        </Button>
      ))}
      {threadCount > 0 && (
        <UiLink href={`${pathname}?tab=discussion`}>
          <Icon of={MessageSquare} small />
          {t('text.threads', { count: threadCount })}
        </UiLink>
      )}
    </Root>
  );
}
