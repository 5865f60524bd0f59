import { styled } from '@mui/material/styles';
import { MilestoneMark, Participant, ScrollRegion, Td, Th, VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/session/useFormats.js';
import { changeWord } from '../../shared/tracking/changeWord.js';
import { LabelledTable } from '../../shared/page/LabelledTable.js';
import type { Milestone } from './step.documents.js';

const Name = styled('span')({ display: 'flex', gap: 8, alignItems: 'flex-start', fontWeight: 500 });
const Changes = styled('ul')({
  marginTop: 4,
  fontSize: 13,
  fontWeight: 400,
  lineHeight: '18px',
  color: 'var(--wm-ink-2)',
});

export interface MilestoneTableProps {
  caption: string;
  /** Milestones, each with its participant where it is one of a national action. */
  rows: readonly { milestone: Milestone; participantCode?: string }[];
}

/** Dates, moves and corrections with their reasons, and proofs of milestones. Slippage is the day reached or expected minus baseline. */
export function MilestoneTable({ caption, rows }: MilestoneTableProps) {
  const { t } = useTranslation(['step', 'format']);
  const formats = useFormats();
  const named = rows.some(({ participantCode }) => participantCode !== undefined);
  const change = (days: number) => (days === 0 ? t('noChange') : formats.slippage(days));
  return (
    <ScrollRegion label={caption}>
      <LabelledTable>
        <VisuallyHidden as="caption">{caption}</VisuallyHidden>
        <thead>
          <tr>
            {named && <Th scope="col">{t('indicators.participant')}</Th>}
            <Th scope="col">{t('milestones.milestone')}</Th>
            <Th scope="col">{t('milestones.baseline')}</Th>
            <Th scope="col">{t('milestones.forecast')}</Th>
            <Th scope="col">{t('milestones.slippage')}</Th>
            <Th scope="col">{t('milestones.proof')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ milestone, participantCode }) => (
            <tr key={milestone.id}>
              {named && <Td>{participantCode && <Participant code={participantCode} form="chip" />}</Td>}
              <Th scope="row">
                <Name>
                  <MilestoneMark reached={milestone.completedOn !== null} size={18} />
                  {milestone.title}
                </Name>
                <ChangeList changes={milestone.changes} />
              </Th>
              <Td data-label={t('milestones.baseline')}>{formats.day(milestone.baselineDate, 'table')}</Td>
              <Td data-label={t('milestones.forecast')}>
                {milestone.completedOn
                  ? t('milestones.reached', { day: formats.day(milestone.completedOn, 'table') })
                  : t('milestones.due', { day: formats.day(milestone.forecastDate, 'table') })}
              </Td>
              <Td data-label={t('milestones.slippage')}>{change(milestone.slippageDays)}</Td>
              <Td data-label={t('milestones.proof')}>
                {milestone.meansOfVerification.length === 0
                  ? t('milestones.noProof')
                  : `${milestone.meansOfVerification.join('; ')}. ${t(milestone.verified ? 'milestones.verified' : 'milestones.unverified')}`}
              </Td>
            </tr>
          ))}
        </tbody>
      </LabelledTable>
    </ScrollRegion>
  );
}

/** How its days moved or were corrected, and why, oldest first: the drift is part of the record. */
function ChangeList({ changes }: { changes: Milestone['changes'] }) {
  const { t } = useTranslation('step');
  const formats = useFormats();
  if (changes.length === 0) return null;
  return (
    <Changes>
      {changes.map((change) => (
        <li key={change.recordedAt}>
          {t(`milestones.changed.${changeWord(change)}`, {
            day: formats.day(change.recordedAt, 'table'),
            from: formats.day(change.from, 'table'),
            to: change.to && formats.day(change.to, 'table'),
          })}{' '}
          <span dir="auto">{change.reason}</span>
        </li>
      ))}
    </Changes>
  );
}
