import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { toAppError, type AppError } from '../../shared/api/AppError.js';
import { POLL_INTERVAL, type Page } from '../../shared/page/usePage.js';
import { readTranslation, TranslationDocument, type Translation } from './translations.documents.js';

/** What the page of a translation shows. */
export interface Translated {
  priorityId: string;
  code: string | null;
  title: string;
  /** Null where the roadmap has no such language, or the text no words. */
  translation: Translation | null;
}

export interface TranslatedPage extends Page<Translated> {
  /** Shows what an own act has answered. */
  take: (translation: Translation) => void;
}

/**
 * A text beside its translation, as the server has it now: what was read earlier would be written upon. What others save
 * comes in where nothing is being written, so nothing of it is held back as news.
 */
export function useTranslated(roadmap: string, priority: string, language: string | null): TranslatedPage {
  const client = useApolloClient();
  const key = `${roadmap}/${priority}/${language ?? ''}`;
  const [held, setHeld] = useState<{ key: string; data?: Translated; error?: AppError }>();
  // Answers of what was asked before something newer was shown come too late.
  const turn = useRef(0);
  const refetch = useCallback((): Promise<void> => {
    const own = (turn.current += 1);
    return client
      .query({
        query: TranslationDocument,
        variables: { roadmap, priority, language },
        fetchPolicy: 'no-cache',
        context: { page: true },
      })
      .then(
        (answer) => {
          const page = answer.data?.translationPage;
          if (own !== turn.current || !page) return;
          setHeld({ key, data: { ...page, translation: page.translation && readTranslation(page.translation) } });
        },
        (thrown: unknown) => {
          if (own !== turn.current) return;
          setHeld((before) => ({
            key,
            data: before?.key === key ? before.data : undefined,
            error: toAppError(thrown),
          }));
        },
      );
  }, [client, roadmap, priority, language, key]);
  useEffect(() => {
    void refetch();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void refetch();
    }, POLL_INTERVAL);
    return () => clearInterval(timer);
  }, [refetch]);
  const take = useCallback((translation: Translation) => {
    turn.current += 1;
    setHeld((before) => (before?.data ? { ...before, data: { ...before.data, translation } } : before));
  }, []);
  const { data, error } = held?.key === key ? held : {};
  return { data, error: data ? undefined : error, news: undefined, showNews: () => undefined, refetch, take };
}
