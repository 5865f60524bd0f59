import { Section, SkeletonBlock } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DiscussionPanel } from '../../shared/discussion/DiscussionPanel.js';
import { useNamedComment } from '../../shared/discussion/namedComment.js';
import { Illustrative } from '../../shared/page/Illustrative.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { usePage } from '../../shared/page/usePage.js';
import { readStepPlan } from '../../shared/plan/plan.documents.js';
import { PlanOfStep } from '../../shared/plan/StepPlan.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { ActionTimeline } from './ActionTimeline.js';
import { BudgetLines, Risks } from './BudgetAndRisks.js';
import { Dependencies } from './Dependencies.js';
import { MilestoneTable } from './MilestoneTable.js';
import { NationalActions } from './NationalActions.js';
import { readActions, readMilestones, StepDocument, type Milestone, type StepOfPage } from './step.documents.js';
import { Alignment, Findings, Indicators } from './StepEvidence.js';
import { StepHead } from './StepHead.js';
import { useStepThreads } from './useStepThreads.js';

/** One coordinated step with its national actions side by side. */
export function StepPage() {
  const { code = '' } = useParams();
  const { code: roadmap } = useRoadmap();
  const { t } = useTranslation('step');
  const comment = useNamedComment();
  const page = usePage(StepDocument, { roadmap, code, ...(comment && { comment }) });
  return (
    <PageContent page={page} subject={t('crumb', { code })} skeleton={<StepSkeleton />} describeNews={() => t('news')}>
      {({ stepPage }) => <Step step={stepPage} refetch={page.refetch} />}
    </PageContent>
  );
}

function Step({ step, refetch }: { step: StepOfPage; refetch: () => Promise<void> }) {
  const actions = readActions(step.national);
  const askThreads = useStepThreads(step.code);
  return (
    <>
      <StepHead step={step} />
      <NationalActions code={step.code} actions={actions} />
      {actions.length > 0 && <ActionTimeline actions={actions} today={step.roadmap.today} />}
      <Illustrative />
      <Dependencies step={step} />
      <RegionalMilestones milestones={readMilestones(step.regionalMilestones)} />
      <Plan step={step} refetch={refetch} />
      <Indicators indicators={step.indicators} />
      <Findings findings={step.findings} />
      <Alignment alignment={step.alignment} />
      {step.budget && <BudgetLines budget={step.budget} />}
      {step.risks && <Risks risks={step.risks} />}
      <DiscussionPanel
        roadmapId={step.roadmap.id}
        subject={{ kind: 'step', id: step.id }}
        discussion={step.discussion}
        askThreads={askThreads}
        refetch={refetch}
        now={step.roadmap.now}
      />
    </>
  );
}

/** The plan with its acts for whoever changes it; others read what it says on the page, and here how it was before. */
function Plan({ step, refetch }: { step: StepOfPage; refetch: () => Promise<void> }) {
  const plan = readStepPlan(step.plan);
  const says = plan.history.length > 0 || plan.milestones.length > 0;
  return plan.mayPlan || says ? <PlanOfStep plan={plan} refetch={refetch} /> : null;
}

function RegionalMilestones({ milestones }: { milestones: readonly Milestone[] }) {
  const { t } = useTranslation('step');
  return (
    <Section title={t('milestones.title')}>
      {milestones.length === 0 ? (
        <p className="wm-small">{t('milestones.none')}</p>
      ) : (
        <MilestoneTable caption={t('milestones.title')} rows={milestones.map((milestone) => ({ milestone }))} />
      )}
    </Section>
  );
}

/** Title, table and timeline where they will be. */
function StepSkeleton() {
  return (
    <>
      <SkeletonBlock style={{ width: 260, height: 13 }} />
      <SkeletonBlock style={{ width: '62%', height: 32, marginTop: 14 }} />
      <SkeletonBlock style={{ width: '48%' }} />
      <SkeletonBlock style={{ width: '40%' }} />
      <SkeletonBlock style={{ width: 180, height: 22, marginTop: 40 }} />
      {Array.from({ length: 8 }, (_, row) => (
        <SkeletonBlock key={row} style={{ width: '100%', height: 30, marginTop: 12 }} />
      ))}
    </>
  );
}
