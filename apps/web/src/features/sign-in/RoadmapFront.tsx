import { styled } from '@mui/material/styles';
import { designTokens, Participant } from '@waymark/ui';
import { useTranslation } from 'react-i18next';

const { display } = designTokens.typography.scale;
const STACKED = '@media (max-width:900px)';

const Title = styled('p')({
  maxWidth: '15em',
  margin: 'auto 0 20px',
  paddingTop: 56,
  font: `${display.weight} ${display.size}px/${display.line}px var(--wm-serif)`,
  letterSpacing: '-.012em',
  textWrap: 'balance',
  minHeight: display.line,
  [STACKED]: { margin: '0 0 12px', paddingTop: 28, fontSize: 28, lineHeight: '34px' },
});
const Lead = styled('p')({
  maxWidth: '34em',
  font: '400 18px/29px var(--wm-serif)',
  color: 'var(--wm-ink-2)',
  [STACKED]: { fontSize: 17, lineHeight: '26px' },
});
const List = styled('ul')({
  display: 'grid',
  gridAutoFlow: 'column',
  justifyContent: 'start',
  gap: '12px 40px',
  margin: '36px 0 auto',
  fontSize: 15,
  '& > li > span': { gap: 12 },
  [STACKED]: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: 8,
    margin: '18px 0 0',
    // Beside their chips the names would fill the screen; they stay for those who hear the page.
    '& .wm-name': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
  },
});

/** What the reader is about to enter: the roadmap and its participants. */
export function RoadmapFront({ title, codes }: { title: string; codes: readonly string[] }) {
  const { t } = useTranslation('signIn');
  return (
    <>
      <Title>{title}</Title>
      <Lead>{t('lead')}</Lead>
      <List
        aria-label={t('participants')}
        style={{ gridTemplateRows: `repeat(${Math.max(1, Math.ceil(codes.length / 2))}, auto)` }}
      >
        {codes.map((code) => (
          <li key={code}>
            <Participant code={code} form="both" />
          </li>
        ))}
      </List>
    </>
  );
}
