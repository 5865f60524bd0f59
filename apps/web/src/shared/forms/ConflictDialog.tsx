import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { FootnoteNotes, FootnoteSurface, media } from '@waymark/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../session/useFormats.js';

const Body = styled('div')({ display: 'grid', gap: 16, padding: 24, fontSize: 14, lineHeight: '21px' });
const Choice = styled('fieldset')({
  '& > legend': { font: '600 14px/20px var(--wm-sans)', marginBottom: 4 },
  '& > .before': { fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)', marginBottom: 6 },
  '& > div': {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: 10,
    [media.phone]: { gridTemplateColumns: '1fr' },
  },
  '& label': {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr)',
    gap: '2px 8px',
    alignContent: 'start',
    padding: '10px 12px',
    border: '1px solid var(--wm-line-2)',
    borderRadius: 'var(--wm-r)',
    cursor: 'pointer',
  },
  '& label:has(:checked)': { borderColor: 'var(--wm-primary)', background: 'var(--wm-tint)' },
  '& label b': { fontWeight: 600 },
  '& label > span': { gridColumn: 2, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  '& input': { margin: '3px 0 0', width: 16, height: 16, accentColor: 'var(--wm-primary)' },
});
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8 });

export type Pick = 'theirs' | 'mine' | 'both';

/** A field in which two drafts differ, as it reads. */
export interface Difference {
  key: string;
  label: string;
  /** What stood there before both; null where that is not known. */
  before: string | null;
  theirs: string;
  mine: string;
  /** A text that may say both, one after the other. */
  joins: boolean;
}

export interface ConflictDialogProps {
  /** A draft that is saved by itself, or a form that changes a record. */
  of: 'draft' | 'record';
  /** Who saved the other draft, and when, ISO 8601; null where there is none any more. */
  theirs: { author: string | undefined; savedAt: string | undefined } | null;
  differences: readonly Difference[];
  /** Fields that are not named keep mine. */
  onChoose: (picks: Record<string, Pick>) => void;
  /** All of theirs. */
  onTakeTheirs: () => void;
  /** Back to the form; nothing is saved and nothing is lost. */
  onLater: () => void;
}

/**
 * Two texts of one draft, field by field, with what stood there before. Nothing is overwritten until a choice is made,
 * and a text may keep both.
 */
export function ConflictDialog({ of, theirs, differences, onChoose, onTakeTheirs, onLater }: ConflictDialogProps) {
  const { t } = useTranslation('confirm');
  const formats = useFormats();
  const id = useId();
  const [picks, setPicks] = useState<Record<string, Pick>>({});
  const author = theirs?.author ?? t('conflict.somebody');
  const isRecord = of === 'record';
  const title = () => {
    if (isRecord) return t('conflict.record.title');
    if (!theirs) return t('conflict.titleGone');
    if (!theirs.savedAt) return t('conflict.titleNoTime', { title: author });
    return t('conflict.title', { title: author, time: formats.time(theirs.savedAt) });
  };
  return (
    <Dialog
      open
      onClose={onLater}
      maxWidth="md"
      fullWidth
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
    >
      <FootnoteSurface>
        <Body>
          <h2 id={`${id}-title`}>{title()}</h2>
          <p id={`${id}-body`}>
            {isRecord ? t('conflict.record.body') : theirs ? t('conflict.body') : t('conflict.bodyGone')}
          </p>
          {differences.map(({ key, ...difference }) => (
            <FieldChoice
              key={key}
              {...difference}
              author={author}
              pick={picks[key] ?? 'mine'}
              onPick={(pick) => setPicks((before) => ({ ...before, [key]: pick }))}
            />
          ))}
          <FootnoteNotes />
          <Acts>
            <Button variant="text" onClick={onLater}>
              {t('conflict.later')}
            </Button>
            {theirs && <Button onClick={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>}
            <Button variant="contained" onClick={() => onChoose(picks)}>
              {isRecord ? t('conflict.record.take') : theirs ? t('conflict.save') : t('conflict.keep')}
            </Button>
          </Acts>
        </Body>
      </FootnoteSurface>
    </Dialog>
  );
}

interface FieldChoiceProps extends Omit<Difference, 'key'> {
  author: string;
  pick: Pick;
  onPick: (pick: Pick) => void;
}

function FieldChoice({ label, before, theirs, mine, joins, author, pick, onPick }: FieldChoiceProps) {
  const { t } = useTranslation('confirm');
  const name = useId();
  const shown = (text: string) => text || t('conflict.empty');
  const options: [value: Pick, label: string, text: string | null][] = [
    ['theirs', t('conflict.theirs', { title: author }), shown(theirs)],
    ['mine', t('conflict.mine'), shown(mine)],
    ...(joins ? [['both', t('conflict.both'), null] as [Pick, string, null]] : []),
  ];
  return (
    <Choice>
      <legend>{label}</legend>
      {before !== null && (
        <p className="before" dir="auto">
          {t('conflict.base')}: {shown(before)}
        </p>
      )}
      <div>
        {options.map(([value, words, text]) => (
          <label key={value}>
            <input type="radio" name={name} checked={pick === value} onChange={() => onPick(value)} />
            <b>{words}</b>
            {text !== null && <span dir="auto">{text}</span>}
          </label>
        ))}
      </div>
    </Choice>
  );
}
