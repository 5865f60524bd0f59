import Button from '@mui/material/Button';
import { Tag, VisuallyHidden } from '@waymark/ui';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WordDiff } from '../../shared/words/WordDiff.js';
import { directionOf } from '../../shared/texts/directionOf.js';
import { OpenTranslation } from './OpenTranslation.js';
import type { Passage, Translation } from './translations.documents.js';
import { Changed, Row, Side, Words } from './translationStyles.js';
import { usePlaceName } from './usePlaceName.js';

export interface TranslationRowProps {
  passage: Passage;
  of: Pick<Translation, 'priorityId' | 'language' | 'sourceLanguage'>;
  isOpen: boolean;
  /** Whether it can be written now. */
  writes: boolean;
  onOpen: (id: string | null) => void;
  onSaved: (translation: Translation) => void;
  onConfirm: (passage: Passage) => void;
}

/** One passage, in both languages under the same number. */
export const TranslationRow = memo(function TranslationRow(props: TranslationRowProps) {
  const { passage, of, isOpen, writes, onOpen, onSaved, onConfirm } = props;
  const { t } = useTranslation(['translations', 'words']);
  const placeOf = usePlaceName();
  const { id, label, source, text, madeFrom, state } = passage;
  const place = placeOf(passage);
  const kind = t(`kind.${passage.kind}`);
  const direction = directionOf(of.language);
  const staleFrom = state === 'stale' ? madeFrom : null;
  // While it is open, what has changed stays: it would go with the first save, and everything below would move.
  const [opened, setOpened] = useState({ isOpen, from: staleFrom });
  if (opened.isOpen !== isOpen) setOpened({ isOpen, from: staleFrom });
  const from = isOpen ? opened.from : staleFrom;
  return (
    <Row role="group" aria-label={place} data-passage={id}>
      <Side>
        <div className="head">
          <span className="number">{t('paragraph', { label })}</span>
          <span>{passage.stepCode === null ? kind : t('ofStep', { code: passage.stepCode, kind })}</span>
        </div>
        <Words lang={of.sourceLanguage} dir={directionOf(of.sourceLanguage)}>
          {source}
        </Words>
        {from !== null && (
          <Changed>
            <p className="what">{t('changed')}</p>
            <div className="words" lang={of.sourceLanguage} dir={directionOf(of.sourceLanguage)}>
              <WordDiff before={from} after={source} />
            </div>
          </Changed>
        )}
      </Side>
      <Side>
        <div className="head">
          <span className="number">{t('paragraph', { label })}</span>
          <span>{state !== 'done' && <Tag>{t(`state.${state}`)}</Tag>}</span>
          <span className="rest" />
          {writes && state === 'stale' && !isOpen && (
            <Button size="small" variant="text" onClick={() => onConfirm(passage)}>
              {t('confirm')}
              <VisuallyHidden> {place}</VisuallyHidden>
            </Button>
          )}
          {writes && (
            <Button
              size="small"
              variant="text"
              data-translate={id}
              aria-keyshortcuts={isOpen ? 'Escape' : undefined}
              onClick={() => onOpen(isOpen ? null : id)}
            >
              {t(isOpen ? 'done' : text === '' ? 'translate' : 'edit')}
              <VisuallyHidden> {place}</VisuallyHidden>
            </Button>
          )}
        </div>
        {isOpen ? (
          <OpenTranslation passage={passage} of={of} place={place} onClose={() => onOpen(null)} onSaved={onSaved} />
        ) : (
          <Words
            lang={text === '' ? undefined : of.language}
            dir={text === '' ? undefined : direction}
            className={`${writes ? 'open' : ''}${text === '' ? ' missing' : ''}`}
            onClick={() => {
              // Who marks words wants to copy them.
              if (writes && window.getSelection()?.isCollapsed !== false) onOpen(id);
            }}
          >
            {text === '' ? t('none') : text}
          </Words>
        )}
      </Side>
    </Row>
  );
});
