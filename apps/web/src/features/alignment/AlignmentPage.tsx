import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { EmptyState, Field, focusHome, Icon, media, SelectInput, SkeletonBlock } from '@waymark/ui';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { AlignmentPageDocument } from '../../shared/plan/plan.documents.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import type { Alignment, Framework, Item } from './alignment.documents.js';
import { AddItem, EditItem, RemoveItem } from './itemDialogs.js';
import { PriorityAlignment } from './PriorityAlignment.js';
import { ItemTable } from './ItemTable.js';
import { TakeAlignment } from './TakeAlignment.js';

const Lead = styled('p')({ maxWidth: '72ch', margin: '10px 0 20px', color: 'var(--wm-ink-2)' });
const Find = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'end',
  gap: '12px 20px',
  margin: '20px 0 14px',
  '& > div:first-of-type': { width: 340, [media.phone]: { width: '100%' } },
  '& > label': { display: 'flex', gap: 8, alignItems: 'center', minHeight: 40, fontSize: 14 },
});

/** What priorities and steps are aligned with, by framework, and what nothing covers. */
export function AlignmentPage() {
  const { t } = useTranslation('plan');
  const { code: roadmap } = useRoadmap();
  const page = usePage(AlignmentPageDocument, { roadmap });
  return (
    <>
      <PageHeading>{t('page.title')}</PageHeading>
      <Lead>{t('page.lead')}</Lead>
      <PageContent page={page} headed subject={t('page.title')} skeleton={<SkeletonBlock style={{ height: 400 }} />}>
        {({ alignmentPage }) => <Frameworks alignment={alignmentPage} refetch={page.refetch} />}
      </PageContent>
    </>
  );
}

type Asked = { act: 'edit' | 'remove'; id: string } | 'add' | null;

/** The framework that has no place in the catalogue is known by its title. */
const keyOf = ({ id, title }: Framework): string => id ?? title;

function Frameworks({ alignment, refetch }: { alignment: Alignment; refetch: () => Promise<void> }) {
  const { t } = useTranslation('plan');
  const [search, setSearch] = useSearchParams();
  const [asked, setAsked] = useState<Asked>(null);
  const { frameworks, mayPlan, uncoveredCount } = alignment;
  const chosen = search.get('framework') ?? '';
  const uncoveredOnly = search.get('uncovered') === 'yes';
  const put = (key: string, value: string) =>
    setSearch(
      (now) => {
        if (value === '') now.delete(key);
        else now.set(key, value);
        return now;
      },
      { replace: true },
    );
  const shown = frameworks
    .filter((framework) => chosen === '' || keyOf(framework) === chosen)
    .map((framework) => ({
      ...framework,
      items: framework.items.filter(({ uncovered }) => uncovered || !uncoveredOnly),
    }))
    .filter(({ items }) => items.length > 0);
  const all = frameworks.flatMap(({ items }): Item[] => items);
  const one = asked !== null && asked !== 'add' && all.find(({ id }) => id === asked.id);
  const shared = { refetch, onClose: () => setAsked(null) };
  return (
    <div {...focusHome}>
      <p role="status">{t('page.uncovered', { count: uncoveredCount })}</p>
      {uncoveredOnly && <p className="wm-print-only">{t('page.uncoveredOnly')}</p>}
      <Find className="wm-no-print">
        <Field label={t('page.framework')}>
          {(control) => (
            <SelectInput {...control} value={chosen} onChange={(event) => put('framework', event.target.value)}>
              <option value="">{t('page.all')}</option>
              {frameworks.map((framework) => (
                <option key={keyOf(framework)} value={keyOf(framework)}>
                  {framework.title}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
        <label>
          <input
            type="checkbox"
            checked={uncoveredOnly}
            onChange={(event) => put('uncovered', event.target.checked ? 'yes' : '')}
          />
          {t('page.uncoveredOnly')}
        </label>
        {mayPlan && (
          <Button startIcon={<Icon of={Plus} small />} onClick={() => setAsked('add')}>
            {t('item.add')}
          </Button>
        )}
      </Find>
      <div className="wm-no-print">
        <TakeAlignment />
      </div>
      {shown.length === 0 && (
        <EmptyState title={t(all.length === 0 ? 'page.empty' : 'page.none')}>
          {t(all.length === 0 ? 'page.empty.body' : 'page.none.body')}
        </EmptyState>
      )}
      {shown.map((framework) => (
        <ItemTable
          key={keyOf(framework)}
          framework={framework}
          priorities={alignment.priorities}
          onAct={mayPlan ? setAsked : null}
        />
      ))}
      {mayPlan && alignment.priorities.length > 0 && <PriorityAlignment alignment={alignment} refetch={refetch} />}
      {asked === 'add' && <AddItem {...shared} roadmapId={alignment.roadmap.id} frameworks={frameworks} />}
      {one && asked.act === 'edit' && <EditItem {...shared} item={one} />}
      {one && asked.act === 'remove' && <RemoveItem {...shared} item={one} />}
    </div>
  );
}
