import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { languageName } from '../../shared/texts/useLanguages.js';
import type { Translation } from './translations.documents.js';

const List = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 22px',
  margin: '8px 0 0',
  fontSize: 13.5,
  lineHeight: '20px',
  // As wide as what is said of each usually becomes: counting moves no link.
  '& li': { minWidth: 'min(260px, 100%)' },
  '& a': { display: 'inline-block', padding: '6px 0' },
  '& a[aria-current]': { color: 'var(--wm-ink)', fontWeight: 600, textDecoration: 'none' },
  '& small': { fontSize: 13, color: 'var(--wm-ink-2)' },
});

/** The languages of the roadmap, each with how far this text is translated into it. */
export function LanguageLinks({ translation, address }: { translation: Translation; address: string }) {
  const { t } = useTranslation('translations');
  const path = useRoadmapPath();
  return (
    <nav aria-label={t('languages')}>
      <List>
        {translation.languages.map(({ language, done, stale, missing, required }) => (
          <li key={language}>
            <Link
              to={path(`draft/${address}/translations/${language}`)}
              aria-current={language === translation.language ? 'page' : undefined}
            >
              {languageName(language)}
            </Link>{' '}
            <small>
              {t('progress', { done, total: done + stale + missing })}
              {stale > 0 && `, ${t('progress.stale', { count: stale })}`}
              {required && `, ${t('required')}`}
            </small>
          </li>
        ))}
      </List>
    </nav>
  );
}
