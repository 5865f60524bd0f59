import { styled } from '@mui/material/styles';
import { Disclosure, media } from '@waymark/ui';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { WholePlan } from '../../shared/plan/StepPlan.js';
import { BesideContext } from './DraftContext.js';

const Root = styled('div')({ margin: '8px 0 4px 52px', [media.phone]: { marginInlineStart: 0 } });

/** How a step is planned: no part of its text, and so in no version of it. */
export function StepDetails({ stepId, shown }: { stepId: string; shown: string }) {
  const { t } = useTranslation('drafting');
  const beside = useContext(BesideContext);
  // The plan of a step that was added just now is read meanwhile; its place is there.
  const plan = beside?.plans.get(stepId);
  return (
    <Root>
      <Disclosure summary={t('step.details', { code: shown })}>
        {beside && plan && <WholePlan plan={plan} refetch={beside.refetch} />}
      </Disclosure>
    </Root>
  );
}
