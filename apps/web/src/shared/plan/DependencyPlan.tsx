import Button from '@mui/material/Button';
import { focusHome, Icon } from '@waymark/ui';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddDependency, EditDependency, RemoveDependency } from './dependencyDialogs.js';
import type { StepPlan } from './plan.documents.js';
import { PlanActs } from './PlanFacts.js';
import { useOtherName } from './useStepName.js';

type Asked = { act: 'edit' | 'remove'; id: string } | 'add' | null;

/** What the step waits for and what waits for it, for whoever may change it; others read it on the page. */
export function DependencyPlan({ plan, refetch }: { plan: StepPlan; refetch: () => Promise<unknown> }) {
  const { t } = useTranslation('plan');
  const nameOf = useOtherName();
  const [asked, setAsked] = useState<Asked>(null);
  if (!plan.mayPlan) return null;
  const shared = { plan, refetch, onClose: () => setAsked(null) };
  const one = asked !== null && asked !== 'add' && plan.dependencies.find(({ id }) => id === asked.id);
  return (
    <div {...focusHome} style={{ margin: '22px 0' }}>
      <h3>{t('dependencies')}</h3>
      {plan.dependencies.length === 0 && <p className="wm-small">{t('dependencies.none')}</p>}
      <ul>
        {plan.dependencies.map((dependency) => {
          const step = nameOf(dependency);
          return (
            <li key={dependency.id} style={{ padding: '8px 0', fontSize: 14, lineHeight: '21px' }}>
              <span dir="auto">
                {t(dependency.waits ? 'dependency.waits' : 'dependency.feeds', { step })}.{' '}
                {t(`dependency.type.${dependency.type}`)}. {dependency.note}
              </span>
              <PlanActs style={{ marginTop: 4 }}>
                <Button
                  size="small"
                  aria-label={t('dependency.editOf', { step })}
                  onClick={() => setAsked({ act: 'edit', id: dependency.id })}
                >
                  {t('dependency.edit')}
                </Button>
                <Button
                  size="small"
                  aria-label={t('dependency.removeOf', { step })}
                  onClick={() => setAsked({ act: 'remove', id: dependency.id })}
                >
                  {t('dependency.remove')}
                </Button>
              </PlanActs>
            </li>
          );
        })}
      </ul>
      <PlanActs>
        <Button size="small" startIcon={<Icon of={Plus} small />} onClick={() => setAsked('add')}>
          {t('dependency.add')}
        </Button>
      </PlanActs>
      {asked === 'add' && <AddDependency {...shared} />}
      {one && asked.act === 'edit' && <EditDependency {...shared} dependency={one} />}
      {one && asked.act === 'remove' && <RemoveDependency {...shared} dependency={one} />}
    </div>
  );
}
