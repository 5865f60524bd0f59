import { styled } from '@mui/material/styles';
import {
  Breadcrumbs,
  EmptyState,
  Note,
  Participant,
  Section,
  SkeletonBlock,
  UiLink,
  useParticipantNames,
  VisuallyHidden,
} from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { DiscussionPanel } from '../../shared/discussion/DiscussionPanel.js';
import { useNamedComment } from '../../shared/discussion/namedComment.js';
import { MessagePage } from '../../shared/page/MessagePage.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { ActionPlan } from '../../shared/plan/ActionPlan.js';
import { readActionPlan } from '../../shared/plan/plan.documents.js';
import { useMembership, useRoadmap, useRoadmapPath } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { FactList } from './FactList.js';
import { MilestoneTable } from './MilestoneTable.js';
import { readActions, StepDocument, type StepAction, type StepOfPage } from './step.documents.js';
import { useActionRows } from './useActionRows.js';
import { useStepThreads } from './useStepThreads.js';

const ReportInFull = graphql(`
  fragment ReportInFull on Report {
    narrative
    cause
    nextDate
    publishedAt
    institution
    evidence
  }
`);

const Eyebrow = styled('p')({ marginBottom: 6, fontSize: 15 });
const Report = styled('div')({
  maxWidth: '74ch',
  '& > p': { whiteSpace: 'pre-line' },
  '& > p + p': { marginTop: 10 },
  '& > .by, & > ul': { fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' },
  '& b': { fontWeight: 600 },
});

/** One national action: the report in full, its three statuses, its milestones and what was said about it. */
export function NationalActionPage() {
  const { code = '', participant = '' } = useParams();
  const { code: roadmap } = useRoadmap();
  const { t } = useTranslation(['step', 'states']);
  const comment = useNamedComment();
  const page = usePage(StepDocument, { roadmap, code, discussionOf: participant, ...(comment && { comment }) });
  return (
    <PageContent
      page={page}
      subject={t('action.crumb')}
      skeleton={<SkeletonBlock style={{ width: '60%', height: 32 }} />}
      describeNews={() => t('news')}
    >
      {({ stepPage }) => {
        const action = readActions(stepPage.national).find(
          ({ participantCode }) => participantCode.toLowerCase() === participant.toLowerCase(),
        );
        return action ? (
          <NationalAction step={stepPage} action={action} refetch={page.refetch} />
        ) : (
          <MessagePage title={t('states:notFound.title')}>{t('states:notFound.body')}</MessagePage>
        );
      }}
    </PageContent>
  );
}

interface NationalActionProps {
  step: StepOfPage;
  action: StepAction;
  refetch: () => Promise<void>;
}

function NationalAction({ step, action, refetch }: NationalActionProps) {
  const { t } = useTranslation(['step', 'shell']);
  const pathOf = useRoadmapPath();
  const { participantCode } = action;
  const names = useParticipantNames([participantCode]);
  const rows = useActionRows([action], null);
  const { code, priorityCode } = step;
  const askThreads = useStepThreads(code, participantCode);
  return (
    <>
      <Breadcrumbs
        label={t('shell:breadcrumb')}
        crumbs={[
          { label: t('priorities'), href: pathOf('priorities') },
          { label: `${priorityCode} ${step.priorityTitle}`, href: pathOf(`priorities/${priorityCode.toLowerCase()}`) },
          { label: t('crumb', { code }), href: pathOf(`steps/${code}`) },
          { label: names.name(participantCode) },
        ]}
      />
      <Eyebrow>
        <Participant code={participantCode} form="both" />
      </Eyebrow>
      <PageHeading windowTitle={`${code} ${step.title}, ${names.name(participantCode)}`}>
        {code} {step.title}
        <VisuallyHidden>, {names.name(participantCode)}</VisuallyHidden>
      </PageHeading>
      {action.notApplicableReason !== null && (
        <div style={{ marginTop: 16 }}>
          <Note>{t('notApplicable', { reason: action.notApplicableReason })}</Note>
        </div>
      )}
      <Section title={t('action.statuses')} aside={<WorkLink code={code} participantCode={participantCode} />}>
        <p className="wm-small" style={{ marginBottom: 12 }}>
          {t('action.statusesNote')}
        </p>
        <FactList action={action} rows={rows} wide />
      </Section>
      <LatestReport report={action.report} />
      {action.tailoring && (
        <Section title={t('action.tailoring')}>
          <p dir="auto">{action.tailoring}</p>
        </Section>
      )}
      {action.milestones.length > 0 && (
        <Section title={t('action.milestones')}>
          <MilestoneTable
            caption={t('action.milestones')}
            rows={action.milestones.map((milestone) => ({ milestone }))}
          />
        </Section>
      )}
      <Plan step={step} participantCode={participantCode} refetch={refetch} />
      <DiscussionPanel
        roadmapId={step.roadmap.id}
        subject={{ kind: 'national_action', id: action.id }}
        discussion={step.discussion}
        askThreads={askThreads}
        refetch={refetch}
        now={step.roadmap.now}
      />
      <p style={{ marginTop: 28 }}>
        <UiLink href={pathOf(`steps/${code}`)}>{t('action.back', { code })}</UiLink>
      </p>
    </>
  );
}

/** How the action is planned, for those who see that. */
function Plan({
  step,
  participantCode,
  refetch,
}: {
  step: StepOfPage;
  participantCode: string;
  refetch: () => Promise<void>;
}) {
  const ref = step.actionPlans.find((plan) => plan.participantCode === participantCode);
  return ref ? <ActionPlan plan={readActionPlan(ref)} refetch={refetch} /> : null;
}

/** For those who keep this participant's actions current. */
function WorkLink({ code, participantCode }: { code: string; participantCode: string }) {
  const { t } = useTranslation('step');
  const pathOf = useRoadmapPath();
  const membership = useMembership();
  if (membership.participantCode !== participantCode) return null;
  return <UiLink href={pathOf(`work?action=${code}-${participantCode.toLowerCase()}`)}>{t('action.work')}</UiLink>;
}

function LatestReport({ report: ref }: { report: FragmentType<typeof ReportInFull> | null }) {
  const report = readFragment(ReportInFull, ref);
  const { t } = useTranslation('step');
  const formats = useFormats();
  if (!report) {
    return (
      <Section title={t('action.report')}>
        <EmptyState title={t('noUpdate')} />
      </Section>
    );
  }
  const day = formats.day(report.publishedAt);
  return (
    <Section title={t('action.report')}>
      <Report>
        <p className="by">
          {report.institution
            ? t('action.by', { day, institution: report.institution })
            : t('action.reported', { day })}
        </p>
        <p dir="auto">{report.narrative}</p>
        {report.cause && (
          <p dir="auto">
            <b>{t('action.cause')}:</b> {report.cause}
          </p>
        )}
        {report.nextDate && (
          <p>
            <b>{t('action.nextDate')}:</b> {formats.day(report.nextDate)}
          </p>
        )}
        {report.evidence.length > 0 && (
          <ul>
            <li>
              {t('action.named')}: {report.evidence.join('; ')}
            </li>
          </ul>
        )}
      </Report>
    </Section>
  );
}
