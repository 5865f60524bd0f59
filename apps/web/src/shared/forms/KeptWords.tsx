import Button from '@mui/material/Button';
import { Note } from '@waymark/ui';
import { useTranslation } from 'react-i18next';

export interface KeptWordsProps {
  /** What was typed; empty texts are left out. */
  words: readonly string[];
  onDiscard: () => void;
}

/** Words of a form that is no longer offered, because the record has moved on: still here, to be read and copied. */
export function KeptWords({ words, onDiscard }: KeptWordsProps) {
  const { t } = useTranslation('states');
  const texts = words.filter((text) => text.trim() !== '');
  if (texts.length === 0) return null;
  return (
    <Note tone="warn">
      {t('draft.unsent')}
      {texts.map((text) => (
        <blockquote key={text} dir="auto" style={{ margin: '6px 0', whiteSpace: 'pre-wrap' }}>
          {text}
        </blockquote>
      ))}
      <Button size="small" variant="text" onClick={onDiscard}>
        {t('draft.discard')}
      </Button>
    </Note>
  );
}
