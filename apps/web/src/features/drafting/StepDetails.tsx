import { styled } from '@mui/material/styles';
import { Disclosure, media } from '@waymark/ui';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { DependencyPlan } from '../../shared/plan/DependencyPlan.js';
import { DetailsOfStep } from '../../shared/plan/StepPlan.js';
import { BesideContext } from './DraftContext.js';

const Root = styled('div')({ margin: '8px 0 4px 52px', [media.phone]: { marginInlineStart: 0 } });

/** How a step is planned: no part of its text, and so in no version of it. */
export function StepDetails({ stepId, code, shown }: { stepId: string; code: string | null; shown: string }) {
  const { t } = useTranslation('drafting');
  const beside = useContext(BesideContext);
  const plan = beside?.plans.get(stepId);
  if (!beside || !plan) return null;
  return (
    <Root>
      <Disclosure summary={t('step.details', { code: shown })}>
        <DetailsOfStep plan={plan} refetch={beside.refetch} />
        {code !== null && <DependencyPlan plan={plan} refetch={beside.refetch} />}
      </Disclosure>
    </Root>
  );
}
