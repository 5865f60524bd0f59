import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { Tag, useToast } from '@waymark/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { useAct } from '../../shared/forms/useAct.js';
import { WordDiff } from '../../shared/words/WordDiff.js';
import { directionOf } from '../../shared/texts/directionOf.js';
import type { PreviewedPassage } from './sendTranslation.js';
import { readTranslation, TakeTranslationsDocument, type Translation } from './translations.documents.js';

const Body = styled('div')({ display: 'grid', gap: 14, padding: 24, minWidth: 'min(640px, 80vw)' });
const List = styled('ul')({
  maxHeight: '48vh',
  overflowY: 'auto',
  borderBlock: '1px solid var(--wm-line)',
  '& li': { padding: '10px 0' },
  '& li + li': { borderTop: '1px solid var(--wm-line)' },
  '& .head': { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '4px 10px', fontSize: 13 },
  '& .words': {
    marginTop: 4,
    font: '400 15.5px/25px var(--wm-serif)',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8 });

interface Props {
  fileName: string;
  passages: readonly PreviewedPassage[];
  translation: Translation;
  refetch: () => Promise<void>;
  onChanged: (translation: Translation) => void;
  onClose: () => void;
}

/** What a file would change, passage by passage; nothing of it is kept until it is taken. */
export function FilePreview({ fileName, passages, translation, refetch, onChanged, onClose }: Props) {
  const { t } = useTranslation(['translations', 'words']);
  const errorText = useErrorText();
  const toast = useToast();
  const id = useId();
  const taking = useAct(TakeTranslationsDocument);
  const { priorityId, language } = translation;
  const shown = passages.filter(({ what }) => what !== 'unchanged');
  const taken = shown.filter(({ what }) => what !== 'fault');
  const take = async () => {
    const texts = taken.map(({ passageId, source, text, version }) => ({
      passageId,
      source,
      text,
      expectedVersion: version,
    }));
    const answer = await taking.send({ input: { priorityId, language, texts } }, (error) => {
      if (error.code === 'CONFLICT') void refetch();
    });
    if (!answer) return;
    onChanged(readTranslation(answer.takeTranslations));
    toast({ text: t('preview.done', { count: taken.length }) });
    onClose();
  };
  return (
    <Dialog open maxWidth="md" onClose={() => !taking.busy && onClose()} aria-labelledby={`${id}-title`}>
      <Body>
        <h2 id={`${id}-title`}>{t('preview.title', { fileName })}</h2>
        <p style={{ color: 'var(--wm-ink-2)' }}>
          {t('preview.counts', {
            taken: taken.length,
            unchanged: passages.length - shown.length,
            faults: shown.length - taken.length,
          })}
        </p>
        {shown.length > 0 && (
          // It scrolls: whoever uses keys must be able to reach it.
          <List tabIndex={0} aria-label={t('preview.list')}>
            {shown.map((passage) => (
              <Item key={passage.passageId} passage={passage} language={language} />
            ))}
          </List>
        )}
        <Acts>
          <Button onClick={onClose} disabled={taking.busy}>
            {t(taken.length === 0 ? 'preview.close' : 'preview.cancel')}
          </Button>
          {taken.length > 0 && (
            <Button variant="contained" loading={taking.busy} onClick={() => void take()}>
              {t('preview.take', { count: taken.length })}
            </Button>
          )}
        </Acts>
        <Refused role="alert">
          {taking.error && (taking.error.code === 'CONFLICT' ? t('preview.conflict') : errorText(taking.error))}
        </Refused>
      </Body>
    </Dialog>
  );
}

function Item({ passage, language }: { passage: PreviewedPassage; language: string }) {
  const { t } = useTranslation('translations');
  const { label, what, fault, stale, before, text } = passage;
  return (
    <li>
      <div className="head">
        <b>{label === null ? t('preview.nowhere') : t('paragraph', { label })}</b>
        <Tag>{t(`preview.${what}`)}</Tag>
        {fault && <span>{t(`preview.fault.${fault}`)}</span>}
        {stale && <span>{t('preview.stale')}</span>}
      </div>
      <div className="words" lang={language} dir={directionOf(language)}>
        {what === 'changed' ? <WordDiff before={before} after={text} /> : text}
      </div>
    </li>
  );
}
