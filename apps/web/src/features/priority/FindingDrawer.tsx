import { styled } from '@mui/material/styles';
import { Drawer, drawerWidths, Participant } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../shared/evidence/finding.js';

const Facts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: '88px minmax(0, 1fr)',
  gap: '8px 12px',
  fontSize: 14,
  lineHeight: '21px',
  '& dt': { color: 'var(--wm-ink-3)' },
});
const Statement = styled('p')({ font: '400 17px/27px var(--wm-serif)' });

/** Wider than any window: the drawer lies over the page, because the panel stands where it would dock. */
const NEVER = Number.MAX_SAFE_INTEGER;

const SEVERITIES = [1, 2, 3, 4, 5] as const;

/** "3 of 5, moderate". */
export function useSeverityWords(): (severity: number) => string {
  const { t } = useTranslation('priority');
  return (severity) => {
    const known = SEVERITIES.find((step) => step === severity) ?? 1;
    return t('finding.severity', { severity, word: t(`finding.severity.${known}`) });
  };
}

/** One finding that the text rests on, over the page. */
export function FindingDrawer({ finding, onClose }: { finding: Finding | null; onClose: () => void }) {
  const { t } = useTranslation(['priority', 'shell']);
  const severity = useSeverityWords();
  return (
    <Drawer
      open={finding !== null}
      onClose={onClose}
      title={finding?.title}
      eyebrow={finding && t('finding.link', { code: finding.code })}
      closeLabel={t('shell:close')}
      focusKey={finding?.id}
      width={drawerWidths.finding}
      docksFrom={NEVER}
    >
      {finding && (
        <>
          <Statement dir="auto">{finding.statement}</Statement>
          <Facts>
            <dt>{t('finding.participant')}</dt>
            <dd>
              {finding.participantCode ? (
                <Participant code={finding.participantCode} form="both" />
              ) : (
                t('finding.region')
              )}
            </dd>
            <dt>{t('finding.severityLabel')}</dt>
            <dd>{severity(finding.severity)}</dd>
            <dt>{t('finding.theme')}</dt>
            <dd>{finding.themeTitle}</dd>
            <dt>{t('finding.paper')}</dt>
            <dd>{finding.paperTitle}</dd>
          </Facts>
        </>
      )}
    </Drawer>
  );
}
