import { useQuery } from '@apollo/client/react';
import { styled } from '@mui/material/styles';
import { media, SkeletonBlock } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../../../gql/index.js';
import { toAppError } from '../../../shared/api/AppError.js';
import { useErrorText } from '../../../shared/api/useErrorText.js';
import { useRoadmap } from '../../../shared/session/SessionContext.js';
import { directionOf } from '../../../shared/texts/directionOf.js';
import { languageName } from '../../../shared/texts/useLanguages.js';

const TextInLanguageDocument = graphql(`
  query TextInLanguage($roadmap: String!, $code: String!, $language: String!) {
    priorityPage(roadmap: $roadmap, code: $code, language: $language) {
      text {
        passages {
          id
          ordinal
          text
          language
          translation
          translationStale
        }
      }
    }
  }
`);

const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gap: '0 32px',
  padding: '12px 0',
  borderTop: '1px solid var(--wm-line)',
  '& .number': { fontSize: 13, color: 'var(--wm-ink-3)' },
  '& .words': { font: '400 17px/28px var(--wm-serif)', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  '& .said': { fontSize: 13, lineHeight: '20px', color: 'var(--wm-ink-2)' },
  [media.phone]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: '10px 0' },
  [media.print]: { breakInside: 'avoid' },
});

/** The text beside its translation: the authentic words first, both under the same number. */
export function TextInLanguage({ language }: { language: string }) {
  const { t } = useTranslation('priority');
  const { code = '' } = useParams();
  const { code: roadmap } = useRoadmap();
  const errorText = useErrorText();
  // The same passage has other words in every language: what was read is kept by nobody.
  const { data, error } = useQuery(TextInLanguageDocument, {
    variables: { roadmap, code, language },
    fetchPolicy: 'no-cache',
  });
  if (error) return <p role="alert">{errorText(toAppError(error))}</p>;
  if (!data) return <SkeletonBlock style={{ height: 240 }} />;
  const { passages } = data.priorityPage.text;
  return (
    <>
      <p style={{ marginBottom: 12, color: 'var(--wm-ink-2)' }}>
        {t('text.translation', { language: languageName(passages[0]?.language ?? language) })}
      </p>
      {passages.map((passage) => (
        <Row key={passage.id}>
          <div>
            <span className="number">¶{passage.ordinal}</span>
            <p className="words" lang={passage.language} dir={directionOf(passage.language)}>
              {passage.text}
            </p>
          </div>
          <div>
            <span className="number">¶{passage.ordinal}</span>
            {passage.translation === null ? (
              <p className="said">{t('text.translation.missing')}</p>
            ) : (
              <p className="words" lang={language} dir={directionOf(language)}>
                {passage.translation}
              </p>
            )}
            {passage.translationStale && <p className="said">{t('text.translation.stale')}</p>}
          </div>
        </Row>
      ))}
    </>
  );
}
