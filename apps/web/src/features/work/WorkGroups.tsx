import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { EmptyState } from '@waymark/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/session/useFormats.js';
import { actionAddress } from './actionAddress.js';
import type { Work, WorkItem } from './work.documents.js';
import { WorkRow } from './WorkRow.js';

const GROUPS = ['returned', 'to_review', 'due', 'submitted', 'later', 'settled'] as const;

const Heading = styled('h2')({
  display: 'flex',
  gap: 8,
  margin: '0 -12px',
  padding: '20px 0 8px 12px',
  borderBottom: '1px solid var(--wm-line-2)',
  font: '600 14px/20px var(--wm-sans)',
  letterSpacing: 0,
  '& > span': { color: 'var(--wm-ink-3)', fontWeight: 400 },
});

export interface WorkGroupsProps {
  work: Work;
  items: readonly WorkItem[];
  /** The address of the action in the drawer. */
  open: string | null;
  onShowAll: () => void;
}

/** Actions by what they wait for; groups without actions are left out. */
export function WorkGroups({ work, items, open, onShowAll }: WorkGroupsProps) {
  const { t } = useTranslation('work');
  if (items.length === 0) {
    return (
      <div style={{ marginTop: 20 }}>
        <EmptyState title={t('filter.empty')} action={<Button onClick={onShowAll}>{t('filter.showAll')}</Button>}>
          {t('filter.emptyBody')}
        </EmptyState>
      </div>
    );
  }
  return GROUPS.map((group) => {
    const own = items.filter((item) => item.group === group);
    return own.length > 0 && <Group key={group} group={group} items={own} work={work} open={open} />;
  });
}

function Group({ group, items, work, open }: Omit<WorkGroupsProps, 'onShowAll'> & { group: WorkItem['group'] }) {
  const { t } = useTranslation('work');
  const formats = useFormats();
  const id = useId();
  const title =
    group !== 'due'
      ? t(`group.${group}`)
      : work.dueOn
        ? t('group.due', { day: formats.day(work.dueOn, 'dayMonth') })
        : t('group.dueNoDate');
  return (
    <section aria-labelledby={id}>
      <Heading id={id}>
        {title}
        <span>{items.length}</span>
      </Heading>
      <ul>
        {items.map((item) => (
          <WorkRow
            key={item.actionId}
            item={item}
            scope={work.scope}
            today={work.roadmap.today}
            open={open === actionAddress(item)}
          />
        ))}
      </ul>
    </section>
  );
}
