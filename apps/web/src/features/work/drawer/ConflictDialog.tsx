import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { FootnoteNotes, FootnoteSurface, media } from '@waymark/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/session/useFormats.js';
import { percentOf, UPDATE_FIELDS, valuesOf, type UpdateField, type UpdateValues } from './updateValues.js';
import type { DraftConflict } from './useUpdateDraft.js';

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

type Pick = 'theirs' | 'mine' | 'both';

export interface ConflictDialogProps {
  conflict: DraftConflict;
  onChoose: (chosen: UpdateValues) => void;
  /** Back to the form; nothing is saved and nothing is lost. */
  onLater: () => void;
}

/**
 * Two texts of one draft, field by field, with what stood there before. Nothing is overwritten until a choice is made,
 * and a narrative may keep both.
 */
export function ConflictDialog({ conflict, onChoose, onLater }: ConflictDialogProps) {
  const { base, theirs, mine } = conflict;
  const { t } = useTranslation(['work', 'states']);
  const formats = useFormats();
  const id = useId();
  const [picks, setPicks] = useState<Partial<Record<UpdateField, Pick>>>({});
  const other = theirs ? valuesOf(theirs, (day) => formats.day(day)) : base;
  const differing = theirs ? UPDATE_FIELDS.filter((field) => other[field] !== mine[field]) : [];
  const pickOf = (field: UpdateField): Pick => picks[field] ?? 'mine';
  const chosen = (): UpdateValues => {
    const values = { ...mine };
    for (const field of differing) {
      const pick = pickOf(field);
      if (pick === 'theirs') Object.assign(values, { [field]: other[field] });
      if (pick === 'both') Object.assign(values, { [field]: `${other[field]}\n\n${mine[field]}` });
    }
    return values;
  };
  const who = theirs?.writtenByTitle ?? t('conflict.somebody');
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
          <h2 id={`${id}-title`}>
            {theirs
              ? theirs.savedAt
                ? t('conflict.title', { title: who, time: formats.time(theirs.savedAt) })
                : t('conflict.titleNoTime', { title: who })
              : t('conflict.titleGone')}
          </h2>
          <p id={`${id}-body`}>{theirs ? t('conflict.body') : t('conflict.bodyGone')}</p>
          {differing.map((field) => (
            <FieldChoice
              key={field}
              field={field}
              before={base[field]}
              options={[
                ['theirs', t('conflict.theirs', { title: who }), other[field]],
                ['mine', t('conflict.mine'), mine[field]],
              ]}
              both={field === 'narrative' || field === 'cause'}
              pick={pickOf(field)}
              onPick={(pick) => setPicks((before) => ({ ...before, [field]: pick }))}
            />
          ))}
          <FootnoteNotes />
          <Acts>
            <Button onClick={onLater}>{t('conflict.later')}</Button>
            <Button variant="contained" onClick={() => onChoose(chosen())}>
              {theirs ? t('conflict.save') : t('conflict.keep')}
            </Button>
          </Acts>
        </Body>
      </FootnoteSurface>
    </Dialog>
  );
}

interface FieldChoiceProps {
  field: UpdateField;
  before: string;
  options: [value: Pick, label: string, text: string][];
  both: boolean;
  pick: Pick;
  onPick: (pick: Pick) => void;
}

function FieldChoice({ field, before, options, both, pick, onPick }: FieldChoiceProps) {
  const { t } = useTranslation(['work', 'status']);
  const formats = useFormats();
  const name = useId();
  const shown = (text: string) => {
    if (text === '') return t('conflict.empty');
    if (field === 'status') return t(`status:${text as UpdateValues['status']}`);
    const percent = field === 'progress' ? percentOf(text) : null;
    return percent === null ? text : formats.percent(percent);
  };
  return (
    <Choice>
      <legend>{t(`conflict.field.${field}`)}</legend>
      <p className="before" dir="auto">
        {t('conflict.base')}: {shown(before)}
      </p>
      <div>
        {options.map(([value, label, text]) => (
          <label key={value}>
            <input type="radio" name={name} checked={pick === value} onChange={() => onPick(value)} />
            <b>{label}</b>
            <span dir="auto">{shown(text)}</span>
          </label>
        ))}
        {both && (
          <label>
            <input type="radio" name={name} checked={pick === 'both'} onChange={() => onPick('both')} />
            <b>{t('conflict.both')}</b>
          </label>
        )}
      </div>
    </Choice>
  );
}
