import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Section } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanDialog } from '../../shared/plan/PlanDialog.js';
import { AlignPriorityDocument, type Alignment } from './alignment.documents.js';

type Priority = Alignment['priorities'][number];

const List = styled('ul')({
  maxWidth: 860,
  marginTop: 10,
  borderBottom: '1px solid var(--wm-line)',
  '& li': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 14px',
    padding: '10px 0',
    borderTop: '1px solid var(--wm-line)',
  },
});

interface PriorityAlignmentProps {
  alignment: Alignment;
  refetch: () => Promise<void>;
}

/** What each priority as a whole is aligned with, for whoever plans; steps are aligned on their own pages. */
export function PriorityAlignment({ alignment, refetch }: PriorityAlignmentProps) {
  const { t } = useTranslation('plan');
  const [asked, setAsked] = useState<string | null>(null);
  const { priorities, frameworks } = alignment;
  const one = priorities.find(({ id }) => id === asked);
  const items = frameworks.flatMap((framework) =>
    framework.items.map(({ id, code, title }) => ({ value: id, label: `${code} ${title} (${framework.title})` })),
  );
  const nameOf = ({ code, title }: Priority): string => (code === null ? title : `${code} ${title}`);
  return (
    <Section title={t('priorities.title')}>
      <List>
        {priorities.map((priority) => (
          <li key={priority.id}>
            <span dir="auto">{nameOf(priority)}</span>
            <Button
              size="small"
              aria-label={t('align.of', { priority: nameOf(priority) })}
              onClick={() => setAsked(priority.id)}
            >
              {t('align')}
            </Button>
          </li>
        ))}
      </List>
      {one && (
        <PlanDialog
          key={one.id}
          id={`align-priority:${one.id}`}
          title={t('align.of', { priority: nameOf(one) })}
          fields={[{ key: 'itemIds', label: t('align.items'), kind: 'choices', options: items }]}
          initial={{ itemIds: one.itemIds }}
          version={one.version}
          document={AlignPriorityDocument}
          contents={({ itemIds }, expectedVersion) => ({
            priorityId: one.id,
            expectedVersion,
            itemIds: [...itemIds],
          })}
          act={t('align.act')}
          done={t('align.done')}
          refetch={refetch}
          onClose={() => setAsked(null)}
        />
      )}
    </Section>
  );
}
