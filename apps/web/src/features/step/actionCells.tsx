import { styled } from '@mui/material/styles';
import { ProgressBar, UiLink, useParticipantNames, VisibilityMark } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { ReportedStatus } from '../../shared/tracking/ReportedStatus.js';
import type { StepAction } from './step.documents.js';

const Small = styled('small')({ display: 'block', fontSize: 13, lineHeight: '18px', color: 'var(--wm-ink-2)' });
export const Quiet = styled('span')({ color: 'var(--wm-ink-2)' });
const Planned = styled('span')({ fontSize: 13, color: 'var(--wm-ink-3)' });
const Bar = styled('div')({ maxWidth: 120, marginTop: 5, paddingBottom: 3 });
const Later = styled(Small)({ fontWeight: 600, color: 'var(--wm-delayed-tx)' });

interface CellProps {
  action: StepAction;
}

/** The status as shown: an action that does not apply has that status, whatever was reported before. */
export const shownStatus = ({ notApplicableReason, report }: Pick<StepAction, 'notApplicableReason' | 'report'>) =>
  notApplicableReason === null ? (report?.status ?? null) : 'not_applicable';

/** @param tight in a narrow column supporting institutions are counted; the action's page names them */
export function LeadCell({ action: { leadInstitution, supportInstitutions }, tight }: CellProps & { tight: boolean }) {
  const { t } = useTranslation(['step', 'format']);
  const { length } = supportInstitutions;
  return (
    <>
      {leadInstitution ? <bdi>{leadInstitution.name}</bdi> : <Quiet>{t('format:notStated')}</Quiet>}
      {length > 0 && (
        <Small>
          <bdi>{tight && length > 2 ? t('supportCount', { count: length }) : supportInstitutions.join(', ')}</bdi>
        </Small>
      )}
    </>
  );
}

export function StatusCell({ action }: CellProps) {
  return (
    <>
      <ReportedStatus status={shownStatus(action)} />
      {action.notApplicableReason !== null && <Small>{action.notApplicableReason}</Small>}
    </>
  );
}

/** Reported percent with today's plan as a tick. An action without a report has none. */
export function ProgressCell({ action: { report, planned } }: CellProps) {
  const { t } = useTranslation(['step', 'status']);
  const formats = useFormats();
  const plan = planned !== null && <Planned>{t('planned', { percent: formats.percent(planned) })}</Planned>;
  if (!report) {
    return (
      <>
        <Quiet>{t('status:no_report')}</Quiet> {plan}
      </>
    );
  }
  return (
    <>
      <b style={{ fontWeight: 600 }}>{formats.percent(report.progress)}</b> {plan}
      <Bar>
        <ProgressBar value={report.progress} planned={planned ?? undefined} />
      </Bar>
    </>
  );
}

export function NextMilestoneCell({ action: { nextMilestone, milestones } }: CellProps) {
  const { t } = useTranslation('step');
  const formats = useFormats();
  if (!nextMilestone) return <Quiet>{milestones.length > 0 ? t('noneLeft') : t('noMilestones')}</Quiet>;
  return (
    <>
      {nextMilestone.title}
      <Small>{formats.day(nextMilestone.forecastDate, 'table')}</Small>
    </>
  );
}

export function DayCell({ day }: { day: string | null }) {
  const { t } = useTranslation('format');
  const formats = useFormats();
  return <Quiet>{day ? formats.day(day, 'table') : t('noDate')}</Quiet>;
}

/** The end expected now and how it differs from the baseline: "+34 days", "−7 days", "No change". */
export function ForecastCell({ action: { forecastEnd, slippageDays } }: CellProps) {
  const { t } = useTranslation(['step', 'format']);
  const formats = useFormats();
  if (!forecastEnd) return <Quiet>{t('format:noDate')}</Quiet>;
  return (
    <>
      {formats.day(forecastEnd, 'table')}
      {slippageDays === 0 && <Small>{t('noChange')}</Small>}
      {slippageDays !== null && slippageDays > 0 && <Later>{formats.slippage(slippageDays)}</Later>}
      {slippageDays !== null && slippageDays < 0 && <Small>{formats.slippage(slippageDays)}</Small>}
    </>
  );
}

/** When it was last reported, leading to the report (not on its own page, `code` null); and, inside the own participant, what is not published yet. */
export function UpdateCell({ action, code }: CellProps & { code: string | null }) {
  const { report, participantCode, freshness, openUpdate } = action;
  const { t } = useTranslation(['step', 'status']);
  const formats = useFormats();
  const names = useParticipantNames([participantCode]);
  const pathOf = useRoadmapPath();
  return (
    <>
      {!report && <Quiet>{t('noUpdate')}</Quiet>}
      {report && code === null && formats.day(report.publishedAt, 'table')}
      {report && code !== null && (
        <UiLink
          href={pathOf(`steps/${code}/${participantCode.toLowerCase()}`)}
          aria-label={`${formats.day(report.publishedAt, 'table')}, ${names.name(participantCode)}`}
        >
          {formats.day(report.publishedAt, 'table')}
        </UiLink>
      )}
      {(freshness === 'ageing' || freshness === 'stale') && <Small>{t(`status:freshness.${freshness}`)}</Small>}
      {openUpdate && (
        <Small>
          <VisibilityMark internal>
            {t(`open.${openUpdate}`)}. {t('open.audience', { participant: names.name(participantCode) })}
          </VisibilityMark>
        </Small>
      )}
    </>
  );
}
