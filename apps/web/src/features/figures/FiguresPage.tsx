import { styled } from '@mui/material/styles';
import { SkeletonBlock, Tabs, type TabLink } from '@waymark/ui';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Illustrative } from '../../shared/page/Illustrative.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import type { Ask } from './ask.js';
import { BudgetTab } from './BudgetTab.js';
import { FiguresDocument, type Figures } from './figures.documents.js';
import { FigureForm } from './FigureForm.js';
import { IndicatorsTab } from './IndicatorsTab.js';
import { RatesTab } from './RatesTab.js';
import { RisksTab } from './RisksTab.js';

const Lead = styled('p')({ maxWidth: '72ch', margin: '10px 0 20px', color: 'var(--wm-ink-2)' });

/** Indicators with what is planned, risks, budget lines and exchange rates; who may enters them here. */
export function FiguresPage() {
  const { t } = useTranslation('figures');
  const { code } = useRoadmap();
  const page = usePage(FiguresDocument, { roadmap: code });
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <Lead>{t('lead')}</Lead>
      <PageContent page={page} headed subject={t('title')} skeleton={<SkeletonBlock style={{ height: 400 }} />}>
        {({ figuresPage }) => <Lists figures={figuresPage} onChanged={page.refetch} />}
      </PageContent>
    </>
  );
}

const TABS = ['indicators', 'risks', 'budget', 'rates'] as const;

function Lists({ figures, onChanged }: { figures: Figures; onChanged: () => Promise<void> }) {
  const { t } = useTranslation('figures');
  const [search] = useSearchParams();
  const [asked, setAsked] = useState<((figures: Figures) => ReactElement | null) | null>(null);
  const { indicators, risks, lines, rates } = figures;
  const counts = { indicators, risks, budget: lines, rates };
  const shown = TABS.filter((tab) => counts[tab] !== null);
  const current = shown.find((tab) => tab === search.get('tab')) ?? 'indicators';
  const tabs = shown.map((key): TabLink => ({
    key,
    label: t(`tab.${key}`),
    href: key === 'indicators' ? '?' : `?tab=${key}`,
    count: counts[key]?.length ?? 0,
    current: key === current,
  }));
  const ask: Ask = (form) =>
    setAsked(() => (now: Figures) => {
      const made = form(now);
      return made && <FigureForm key={made.id} form={made} onChanged={onChanged} onClose={() => setAsked(null)} />;
    });
  return (
    <>
      <Tabs label={t('tabs')} tabs={tabs} onPaper={t('print.tabs')} />
      {current === 'indicators' && <IndicatorsTab figures={figures} ask={ask} />}
      {current === 'risks' && <RisksTab figures={figures} risks={risks ?? []} ask={ask} />}
      {current === 'budget' && <BudgetTab figures={figures} lines={lines ?? []} ask={ask} />}
      {current === 'rates' && <RatesTab figures={figures} rates={rates ?? []} ask={ask} />}
      <Illustrative />
      {asked?.(figures)}
    </>
  );
}
