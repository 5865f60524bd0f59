import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { daysBetween } from '@waymark/domain';
import { focusHome, Icon } from '@waymark/ui';
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Plus from 'lucide-react/icons/plus';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../session/useFormats.js';
import {
  AddMilestone,
  EditMilestone,
  RebaselineMilestone,
  RemoveMilestone,
  type MilestonePlace,
} from './milestoneDialogs.js';
import { PlanActs } from './PlanFacts.js';
import { PlanHistory } from './PlanHistory.js';
import type { PlannedMilestone } from './plan.documents.js';

const Items = styled('ol')({
  marginTop: 8,
  '& > li': { padding: '12px 0', borderTop: '1px solid var(--wm-line)', fontSize: 14, lineHeight: '21px' },
  '& b': { fontWeight: 600 },
  '& .note': { fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' },
  '& ul': { margin: '4px 0 4px 18px', listStyle: 'disc' },
});

interface MilestonePlanProps {
  title: string;
  place: MilestonePlace;
  milestones: readonly PlannedMilestone[];
  mayPlan: boolean;
  /** Whether the reader may set new baselines. */
  mayRebaseline: boolean;
  locked: boolean;
  /** Moves one to another place among them; undefined where they keep their order. */
  onMove?: (ids: readonly string[]) => Promise<void>;
  refetch: () => Promise<unknown>;
}

type Asked = { act: 'edit' | 'rebaseline' | 'remove'; id: string } | 'add' | null;

/** Milestones as they are planned: by what one sees that they are reached, and how they were planned before. */
export function MilestonePlan(props: MilestonePlanProps) {
  const { title, place, milestones, mayPlan, mayRebaseline, locked, onMove, refetch } = props;
  const { t } = useTranslation('plan');
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  const shared = { locked, refetch, onClose: close, place };
  const ids = milestones.map(({ id }) => id);
  const moved = (from: number, to: number) => {
    const next = ids.filter((_, index) => index !== from);
    next.splice(to, 0, ids[from] as string);
    return next;
  };
  const one = asked !== null && asked !== 'add' && milestones.find(({ id }) => id === asked.id);
  return (
    <div {...focusHome}>
      <h3>{title}</h3>
      {milestones.length === 0 && <p className="wm-small">{t('milestones.none')}</p>}
      <Items>
        {milestones.map((milestone, index) => (
          <li key={milestone.id}>
            <Milestone milestone={milestone} />
            {mayPlan && milestone.completedOn === null && (
              <PlanActs style={{ marginTop: 6 }}>
                <Button
                  size="small"
                  aria-label={t('milestone.editOf', { milestone: milestone.title })}
                  onClick={() => setAsked({ act: 'edit', id: milestone.id })}
                >
                  {t('milestone.edit')}
                </Button>
                {locked && mayRebaseline && (
                  <Button
                    size="small"
                    aria-label={t('milestone.rebaselineOf', { milestone: milestone.title })}
                    onClick={() => setAsked({ act: 'rebaseline', id: milestone.id })}
                  >
                    {t('milestone.rebaseline')}
                  </Button>
                )}
                <Button
                  size="small"
                  aria-label={t('milestone.removeOf', { milestone: milestone.title })}
                  onClick={() => setAsked({ act: 'remove', id: milestone.id })}
                >
                  {t('milestone.remove')}
                </Button>
                {onMove && (
                  <>
                    <MoveButton
                      label={t('milestone.up', { milestone: milestone.title })}
                      off={index === 0}
                      onMove={() => onMove(moved(index, index - 1))}
                    >
                      <Icon of={ArrowUp} small />
                    </MoveButton>
                    <MoveButton
                      label={t('milestone.down', { milestone: milestone.title })}
                      off={index === milestones.length - 1}
                      onMove={() => onMove(moved(index, index + 1))}
                    >
                      <Icon of={ArrowDown} small />
                    </MoveButton>
                  </>
                )}
              </PlanActs>
            )}
            <PlanHistory history={milestone.history} />
          </li>
        ))}
      </Items>
      {mayPlan && (
        <PlanActs>
          <Button size="small" startIcon={<Icon of={Plus} small />} onClick={() => setAsked('add')}>
            {t('milestone.add')}
          </Button>
        </PlanActs>
      )}
      {asked === 'add' && <AddMilestone {...shared} />}
      {one && asked.act === 'edit' && <EditMilestone {...shared} milestone={one} />}
      {one && asked.act === 'rebaseline' && <RebaselineMilestone {...shared} milestone={one} />}
      {one && asked.act === 'remove' && <RemoveMilestone {...shared} milestone={one} />}
    </div>
  );
}

interface MoveButtonProps {
  label: string;
  off: boolean;
  onMove: () => Promise<void>;
  children: ReactNode;
}

/** Stays where the keyboard is, also at the end of the list. */
function MoveButton({ label, off, onMove, children }: MoveButtonProps) {
  return (
    <IconButton size="small" aria-label={label} aria-disabled={off} onClick={() => !off && void onMove()}>
      {children}
    </IconButton>
  );
}

function Milestone({ milestone }: { milestone: PlannedMilestone }) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const { baselineDate, forecastDate, completedOn, criteria, meansOfVerification, responsible, weight } = milestone;
  const change = useChange(daysBetween(baselineDate, forecastDate));
  const day = (value: string) => formats.day(value, 'table');
  const said = [
    t('milestone.due', { day: day(baselineDate) }),
    completedOn !== null && t('milestone.reached', { day: day(completedOn) }),
    completedOn === null && change && t('milestone.forecast', { day: day(forecastDate), change }),
    `${t('weight')}: ${formats.number(weight)}`,
  ];
  return (
    <>
      <b dir="auto">{milestone.title}</b>
      <p className="note">{said.filter(Boolean).join(' · ')}</p>
      {criteria.length > 0 && (
        <ul aria-label={t('milestone.criteria')}>
          {criteria.map((criterion) => (
            <li key={criterion} dir="auto">
              {criterion}
            </li>
          ))}
        </ul>
      )}
      {meansOfVerification !== '' && (
        <p className="note" dir="auto">
          {t('milestone.means')}: {meansOfVerification}
        </p>
      )}
      {responsible && (
        <p className="note" dir="auto">
          {t('milestone.responsible')}: {responsible.name}
        </p>
      )}
    </>
  );
}

/** How far something is from its baseline, in words; empty where it is not. */
export function useChange(days: number): string {
  const { t } = useTranslation('plan');
  if (days === 0) return '';
  return days > 0 ? t('later', { days }) : t('earlier', { days: -days });
}
