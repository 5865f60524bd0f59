import { Breadcrumbs, EmptyState, SkeletonBlock } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { useRoadmap, useRoadmapPath } from '../../shared/session/SessionContext.js';
import { languageName } from '../../shared/texts/useLanguages.js';
import { TranslationText } from './TranslationText.js';
import { useTranslated, type Translated } from './useTranslated.js';

/** A text beside its translation, as the secretariat writes it. To everybody else the server says that there is no such page. */
export function TranslationPage() {
  const { t } = useTranslation('translations');
  const { code: roadmap } = useRoadmap();
  const { priority = '', language = null } = useParams();
  const { take, ...page } = useTranslated(roadmap, priority, language);
  return (
    <PageContent
      page={page}
      subject={t('subject')}
      skeleton={Array.from({ length: 8 }, (_, row) => (
        <SkeletonBlock key={row} style={{ height: 96, marginBottom: 20 }} />
      ))}
    >
      {(text) => (
        <>
          <Head text={text} address={priority} />
          {text.translation ? (
            <TranslationText
              key={`${text.priorityId}:${text.translation.language}`}
              translation={text.translation}
              address={priority}
              refetch={page.refetch}
              onChanged={take}
            />
          ) : (
            <NoLanguage />
          )}
        </>
      )}
    </PageContent>
  );
}

function Head({ text: { code, title, translation }, address }: { text: Translated; address: string }) {
  const { t } = useTranslation(['translations', 'shell']);
  const path = useRoadmapPath();
  const name = code ?? t('name.new');
  const heading = translation
    ? t('heading', { name, language: languageName(translation.language) })
    : t('heading.none', { name });
  return (
    <>
      <Breadcrumbs
        label={t('shell:breadcrumb')}
        crumbs={[
          { label: t('drafts'), href: path('draft') },
          { label: name, href: path(`draft/${address}`) },
          { label: t('crumb') },
        ]}
      />
      <PageHeading>{heading}</PageHeading>
      <p
        lang={translation?.sourceLanguage}
        dir="auto"
        style={{ margin: '6px 0 4px', color: 'var(--wm-ink-2)', minHeight: 24 }}
      >
        {title}
      </p>
    </>
  );
}

function NoLanguage() {
  const { t } = useTranslation('translations');
  const path = useRoadmapPath();
  return (
    <EmptyState title={t('noLanguage')}>
      {t('noLanguage.hint')} <Link to={path('setup')}>{t('noLanguage.setup')}</Link>
    </EmptyState>
  );
}
