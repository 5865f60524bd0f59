import Button from '@mui/material/Button';
import { daysBetween } from '@waymark/domain';
import { focusHome, Section } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoadmap } from '../session/SessionContext.js';
import { useFormats } from '../session/useFormats.js';
import { EditActionPlan, MoveDates, SetApplicability } from './actionDialogs.js';
import { MilestonePlan, useChange } from './MilestonePlan.js';
import type { ActionPlan as Plan } from './plan.documents.js';
import { PlanActs, PlanFacts } from './PlanFacts.js';
import { PlanHistory } from './PlanHistory.js';
import { expectedEnd } from './planValues.js';
import { Baseline } from './StepPlan.js';

type Asked = 'edit' | 'dates' | 'applicability' | null;

/** How a participant carries out a step: by whom, when, adapted how, and with which milestones. */
export function ActionPlan({ plan, refetch }: { plan: Plan; refetch: () => Promise<unknown> }) {
  const { t } = useTranslation('plan');
  const { participants } = useRoadmap();
  const [asked, setAsked] = useState<Asked>(null);
  const participantId = participants.find(({ code }) => code === plan.participantCode)?.id ?? null;
  const shared = { plan, participantId, refetch, onClose: () => setAsked(null) };
  const applies = plan.notApplicableReason === null;
  return (
    <Section title={t('title.action')}>
      <div {...focusHome}>
        <ActionFacts plan={plan} />
        {plan.mayPlan && (
          <PlanActs>
            <Button size="small" onClick={() => setAsked('edit')}>
              {t('edit')}
            </Button>
            <Button size="small" onClick={() => setAsked('dates')}>
              {t('dates')}
            </Button>
            <Button size="small" onClick={() => setAsked('applicability')}>
              {t(applies ? 'notApplicable' : 'applicable')}
            </Button>
          </PlanActs>
        )}
        <PlanHistory history={plan.history} />
        {asked === 'edit' && <EditActionPlan {...shared} />}
        {asked === 'dates' && <MoveDates {...shared} />}
        {asked === 'applicability' && <SetApplicability {...shared} />}
      </div>
      <div style={{ marginTop: 22 }}>
        <MilestonePlan
          title={t('milestones.action')}
          place={{ actionId: plan.actionId, participantId }}
          milestones={plan.milestones}
          mayPlan={plan.mayPlanMilestones}
          mayRebaseline={plan.mayPlan}
          locked={plan.baselinesLocked}
          refetch={refetch}
        />
      </div>
    </Section>
  );
}

function ActionFacts({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const { startDate, baselineEnd, notApplicableReason: reason } = plan;
  const forecastEnd = expectedEnd(plan);
  const change = useChange(baselineEnd && forecastEnd ? daysBetween(baselineEnd, forecastEnd) : 0);
  const names = plan.support.map(({ name }) => name).sort((a, b) => formats.compare(a, b));
  const forecast = forecastEnd ? formats.day(forecastEnd) : t('noDay');
  return (
    <PlanFacts
      facts={[
        { label: t('lead'), value: plan.lead?.name ?? t('noInstitution') },
        { label: t('support'), value: names.length === 0 ? t('none') : names.join(', ') },
        { label: t('startDate'), value: startDate ? formats.day(startDate) : t('noDay') },
        { label: t('baselineEnd'), value: <Baseline day={baselineEnd} locked={plan.baselinesLocked} /> },
        { label: t('forecastEnd'), value: change ? `${forecast}, ${change}` : forecast },
        {
          label: t('applicability'),
          value: reason === null ? t('applicability.yes') : t('applicability.no', { reason }),
        },
        { label: t('tailoring'), value: plan.tailoring ?? t('none'), wide: true },
      ]}
    />
  );
}
