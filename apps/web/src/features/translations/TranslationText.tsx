import { styled } from '@mui/material/styles';
import { media, SegmentedControl } from '@waymark/ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/api/AppError.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { useAct } from '../../shared/forms/useAct.js';
import { useWrites } from '../../shared/session/SessionContext.js';
import { languageName } from '../../shared/texts/useLanguages.js';
import { CirculateTranslation } from './CirculateTranslation.js';
import { FilesOfTranslation } from './FilesOfTranslation.js';
import { LanguageLinks } from './LanguageLinks.js';
import {
  ConfirmTranslationDocument,
  readTranslation,
  type Passage,
  type Translation,
} from './translations.documents.js';
import { TranslationRow } from './TranslationRow.js';
import { Heads } from './translationStyles.js';
import { useFileText } from './useFileText.js';

const Tools = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '10px 16px',
  margin: '14px 0 4px',
  '& > .rest': { flex: '1 1 auto' },
  [media.print]: { display: 'none' },
});

type Shown = 'all' | 'missing' | 'stale';

interface Props {
  translation: Translation;
  /** Of the priority, as the address has it. */
  address: string;
  refetch: () => Promise<void>;
  onChanged: (translation: Translation) => void;
}

/** The passages in two columns, one of them open at a time. */
export function TranslationText({ translation, address, refetch, onChanged }: Props) {
  const { t } = useTranslation('translations');
  const errorText = useErrorText();
  const writes = useWrites();
  const confirmed = useAct(ConfirmTranslationDocument);
  const [openId, setOpenId] = useState<string | null>(null);
  const [fileError, setFileError] = useState<AppError | null>(null);
  const fileText = useFileText();
  const { shown, show, passages } = useShown(translation);
  const list = useRef<HTMLDivElement>(null);
  const { priorityId, language, sourceLanguage } = translation;
  const of = useMemo(() => ({ priorityId, language, sourceLanguage }), [priorityId, language, sourceLanguage]);
  const { send } = confirmed;

  const closed = useRef<string | null>(null);
  const open = useCallback((id: string | null) => {
    setOpenId((before) => {
      closed.current = id === null ? before : null;
      return id;
    });
  }, []);
  useEffect(() => {
    // Who has closed a field goes on from its button.
    if (openId !== null || closed.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-translate="${closed.current}"]`)?.focus();
    closed.current = null;
  }, [openId]);

  const confirm = useCallback(
    (passage: Passage) => {
      const { id: passageId, source, version: expectedVersion } = passage;
      void send({ input: { priorityId, language, passageId, source, expectedVersion } }).then((answer) => {
        if (answer) onChanged(readTranslation(answer.confirmTranslation));
        else void refetch();
      });
    },
    [send, priorityId, language, onChanged, refetch],
  );

  return (
    <>
      <LanguageLinks translation={translation} address={address} />
      <Tools>
        <SegmentedControl
          label={t('show')}
          segments={[
            { value: 'all', label: t('show.all') },
            { value: 'missing', label: t('show.missing') },
            { value: 'stale', label: t('show.stale') },
          ]}
          value={shown}
          onChange={show}
        />
        <span className="rest" />
        <FilesOfTranslation
          translation={translation}
          address={address}
          refetch={refetch}
          onChanged={onChanged}
          onRefused={setFileError}
        />
        {writes && translation.circulable && (
          <CirculateTranslation translation={translation} refetch={refetch} onChanged={onChanged} />
        )}
      </Tools>
      <Refused role="alert">
        {confirmed.error && errorText(confirmed.error)}
        {fileError && fileText(fileError)}
      </Refused>
      <Heads>
        <span>
          {languageName(sourceLanguage)}{' '}
          <small>{t(translation.inMaking ? 'source.making' : 'source.circulated')}</small>
        </span>
        <span>{languageName(language)}</span>
      </Heads>
      <div ref={list}>
        {passages.map((passage) => (
          <TranslationRow
            key={passage.id}
            passage={passage}
            of={of}
            isOpen={passage.id === openId}
            writes={writes}
            onOpen={open}
            onSaved={onChanged}
            onConfirm={confirm}
          />
        ))}
      </div>
      {passages.length === 0 && (
        <p style={{ padding: '18px 0' }}>{t(shown === 'stale' ? 'nothing.stale' : 'nothing.missing')}</p>
      )}
    </>
  );
}

/** What was chosen stays until it is chosen anew: a passage that is translated does not vanish under the hand. */
function useShown({ passages }: Translation) {
  const [{ shown, ids }, setShown] = useState<{ shown: Shown; ids: ReadonlySet<string> | null }>({
    shown: 'all',
    ids: null,
  });
  const show = (next: Shown): void => {
    const chosen = passages.filter(({ state }) => state === next).map(({ id }) => id);
    setShown({ shown: next, ids: next === 'all' ? null : new Set(chosen) });
  };
  return { shown, show, passages: ids === null ? passages : passages.filter(({ id }) => ids.has(id)) };
}
