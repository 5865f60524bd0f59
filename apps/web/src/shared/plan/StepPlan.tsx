import Button from '@mui/material/Button';
import { focusHome, Icon, Section, useToast } from '@waymark/ui';
import Lock from 'lucide-react/icons/lock';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../api/useErrorText.js';
import { useIntent } from '../forms/useActDraft.js';
import { useDraftedAct } from '../forms/useDraftedAct.js';
import { useFormats } from '../session/useFormats.js';
import { DependencyPlan } from './DependencyPlan.js';
import { MilestonePlan } from './MilestonePlan.js';
import { OrderMilestonesDocument, type StepPlan as Plan } from './plan.documents.js';
import { PlanActs, PlanFacts } from './PlanFacts.js';
import { PlanHistory } from './PlanHistory.js';
import { AlignStep, EditStepPlan, RebaselineStep } from './stepDialogs.js';

type Asked = 'edit' | 'rebaseline' | 'align' | null;

interface PlanProps {
  plan: Plan;
  refetch: () => Promise<unknown>;
}

/** What is planned for a step, who does it and when, with the acts of whoever may change it. */
export function PlanOfStep(props: PlanProps) {
  const { t } = useTranslation('plan');
  return (
    <Section title={t('title')}>
      <WholePlan {...props} />
    </Section>
  );
}

/** The same without a heading, for places that have one. */
export function WholePlan({ plan, refetch }: PlanProps) {
  const { t } = useTranslation('plan');
  const move = useMove(plan, refetch);
  const { mayPlan, baselinesLocked: locked } = plan;
  return (
    <>
      <DetailsOfStep plan={plan} refetch={refetch} />
      <DependencyPlan plan={plan} refetch={refetch} />
      <MilestonePlan
        title={t('milestones')}
        place={{ stepId: plan.stepId, participantId: null }}
        milestones={plan.milestones}
        mayPlan={mayPlan}
        mayRebaseline={mayPlan}
        locked={locked}
        onMove={move}
        refetch={refetch}
      />
    </>
  );
}

/** Who leads a step, when it is due and what it is aligned with. */
function DetailsOfStep({ plan, refetch }: PlanProps) {
  const { t } = useTranslation('plan');
  const [asked, setAsked] = useState<Asked>(null);
  const shared = { plan, refetch, onClose: () => setAsked(null) };
  const { mayPlan, baselinesLocked: locked } = plan;
  return (
    <div {...focusHome}>
      <StepFacts plan={plan} />
      <p className="wm-small" style={{ marginTop: 8, color: 'var(--wm-ink-3)' }}>
        {t(plan.isKnown ? 'note' : 'note.unknown')}
      </p>
      {mayPlan && (
        <PlanActs>
          <Button size="small" onClick={() => setAsked('edit')}>
            {t('edit')}
          </Button>
          {locked && (
            <Button size="small" onClick={() => setAsked('rebaseline')}>
              {t('rebaseline')}
            </Button>
          )}
          <Button size="small" onClick={() => setAsked('align')}>
            {t('align')}
          </Button>
        </PlanActs>
      )}
      <PlanHistory history={plan.history} />
      {asked === 'edit' && <EditStepPlan {...shared} />}
      {asked === 'rebaseline' && <RebaselineStep {...shared} />}
      {asked === 'align' && <AlignStep {...shared} />}
    </div>
  );
}

function StepFacts({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const joined = (names: readonly string[]) =>
    names.length === 0 ? t('none') : [...names].sort((a, b) => formats.compare(a, b)).join(', ');
  return (
    <PlanFacts
      facts={[
        { label: t('lead'), value: plan.lead?.name ?? t('noInstitution') },
        { label: t('support'), value: joined(plan.support.map(({ name }) => name)) },
        { label: t('startDate'), value: plan.startDate ? formats.day(plan.startDate) : t('noDay') },
        { label: t('baselineEnd'), value: <Baseline day={plan.baselineEnd} locked={plan.baselinesLocked} /> },
        { label: t('scope'), value: t(`scope.${plan.scope}`) },
        { label: t('weight'), value: formats.number(plan.weight) },
        { label: t('origins'), value: joined(plan.originCountries.map(({ name }) => name)), wide: true },
        { label: t('alignment'), value: joined(plan.alignment.map(({ code }) => code)), wide: true },
      ]}
    />
  );
}

export function Baseline({ day, locked }: { day: string | null; locked: boolean }) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  return (
    <>
      {day ? formats.day(day) : t('noDay')}
      {day && locked && (
        <span className="wm-small" style={{ marginInlineStart: 10, color: 'var(--wm-ink-3)' }}>
          <Icon of={Lock} small /> {t('locked')}
        </span>
      )}
    </>
  );
}

/** Puts the milestones into another order. */
function useMove(plan: Plan, refetch: () => Promise<unknown>): (ids: readonly string[]) => Promise<void> {
  const { t } = useTranslation('plan');
  const toast = useToast();
  const errorText = useErrorText();
  const intent = useIntent(`order-milestones:${plan.stepId}:${plan.version}`);
  const act = useDraftedAct(OrderMilestonesDocument, intent, refetch);
  return async (ids) => {
    const contents = { stepId: plan.stepId, milestoneIds: [...ids], expectedVersion: plan.version };
    if (!(await act.send(contents, (error) => toast({ text: errorText(error) })))) return;
    await refetch();
    toast({ text: t('milestone.moved') });
  };
}
