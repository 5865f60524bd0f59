import Button from '@mui/material/Button';
import { ScrollRegion, Section, Tag, Td, Th, UiLink, VisuallyHidden } from '@waymark/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LabelledTable } from '../../shared/page/LabelledTable.js';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import type { Alignment, Framework, Item } from './alignment.documents.js';

interface ItemTableProps {
  framework: Framework;
  priorities: Alignment['priorities'];
  /** Null for whoever only reads. */
  onAct: ((asked: { act: 'edit' | 'remove'; id: string }) => void) | null;
}

/** The items of one framework, with the priorities and the steps that are aligned with each. */
export function ItemTable({ framework, priorities, onAct }: ItemTableProps) {
  const { t } = useTranslation('plan');
  const hasOwn = onAct !== null && framework.items.some(({ own }) => own);
  const caption = t('page.table', { framework: framework.title });
  return (
    <Section title={framework.title}>
      <ScrollRegion label={caption}>
        <LabelledTable>
          <VisuallyHidden as="caption">{caption}</VisuallyHidden>
          <thead>
            <tr>
              <Th scope="col">{t('page.item')}</Th>
              <Th scope="col" style={{ width: 130 }}>
                {t('page.priorities')}
              </Th>
              <Th scope="col" style={{ width: 190 }}>
                {t('page.steps')}
              </Th>
              {hasOwn && (
                <Th scope="col">
                  <VisuallyHidden>{t('page.acts')}</VisuallyHidden>
                </Th>
              )}
            </tr>
          </thead>
          <tbody>
            {framework.items.map((item) => (
              <tr key={item.id}>
                <Th scope="row" dir="auto">
                  {item.code} {item.title} {item.own && <Tag>{t('page.own')}</Tag>}
                </Th>
                <Covering item={item} priorities={priorities} />
                {hasOwn && <Td>{item.own && <OwnActs item={item} onAct={onAct} />}</Td>}
              </tr>
            ))}
          </tbody>
        </LabelledTable>
      </ScrollRegion>
    </Section>
  );
}

function Covering({ item, priorities }: { item: Item; priorities: Alignment['priorities'] }) {
  const { t } = useTranslation('plan');
  const pathOf = useRoadmapPath();
  const covers = ({ itemIds }: { itemIds: readonly string[] }) => itemIds.includes(item.id);
  // What was never circulated has no code, and no page of its own.
  const links = (records: readonly { id: string; code: string | null; title: string }[], path: string) =>
    records.map(({ id, code, title }, index) => (
      <span key={id} dir="auto">
        {index > 0 && ', '}
        {code === null ? title : <UiLink href={pathOf(`${path}/${code.toLowerCase()}`)}>{code}</UiLink>}
      </span>
    ));
  return (
    <>
      <Covered label={t('page.priorities')}>
        {item.uncovered ? t('page.notCovered') : links(priorities.filter(covers), 'priorities')}
      </Covered>
      <Covered label={t('page.steps')}>
        {links(priorities.flatMap(({ steps }) => steps).filter(covers), 'steps')}
      </Covered>
    </>
  );
}

function Covered({ label, children }: { label: string; children: string | ReactNode[] }) {
  return <Td data-label={label}>{children.length > 0 && <span>{children}</span>}</Td>;
}

function OwnActs({ item, onAct }: { item: Item; onAct: NonNullable<ItemTableProps['onAct']> }) {
  const { t } = useTranslation('plan');
  const { id, code } = item;
  return (
    <>
      <Button
        size="small"
        variant="text"
        aria-label={t('item.editOf', { code })}
        onClick={() => onAct({ act: 'edit', id })}
      >
        {t('item.edit')}
      </Button>
      <Button
        size="small"
        variant="text"
        aria-label={t('item.removeOf', { code })}
        onClick={() => onAct({ act: 'remove', id })}
      >
        {t('item.remove')}
      </Button>
    </>
  );
}
