import { styled } from '@mui/material/styles';
import { isTitle } from '@waymark/domain';
import { Icon, media } from '@waymark/ui';
import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { rangeOf, type Group } from './groups.js';
import { PassageRow } from './PassageRow.js';
import { StepDetails } from './StepDetails.js';
import type { PassageWords } from './usePassageWords.js';

const Step = styled('section')({
  marginTop: 10,
  paddingTop: 10,
  borderTop: '1px solid var(--wm-line-2)',
  '& > .passages': { contain: 'layout style' },
});
const Fold = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  width: '100%',
  padding: '11px 0',
  border: 0,
  borderTop: '1px solid var(--wm-line)',
  background: 'none',
  color: 'var(--wm-ink-2)',
  font: '400 14px/20px var(--wm-sans)',
  textAlign: 'start',
  cursor: 'pointer',
  '&:hover': { background: 'var(--wm-canvas)' },
  '& .code': { flex: 'none', width: 44, fontWeight: 500, color: 'var(--wm-ink-3)' },
  '& .struck': { textDecoration: 'line-through' },
  '& .rest': { marginInlineStart: 'auto', fontSize: 13, color: 'var(--wm-ink-3)', whiteSpace: 'nowrap' },
  [media.print]: { '& svg': { display: 'none' } },
});
const Hide = styled('button')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  minHeight: 24,
  margin: '6px 0 12px 52px',
  padding: '2px 0',
  border: 0,
  background: 'none',
  color: 'var(--wm-link)',
  font: '500 13.5px/20px var(--wm-sans)',
  textDecoration: 'underline 1px',
  textUnderlineOffset: 3,
  cursor: 'pointer',
  [media.phone]: { marginInlineStart: 0 },
  [media.print]: { display: 'none' },
});

export interface PartProps {
  group: Group;
  words: PassageWords;
  language: string;
  writes: boolean;
  /** The passage that is open, where it is of this part. */
  open: string | null;
  /** Who has a passage open elsewhere, in words, one for each line: `id words`. */
  writers: ReadonlyMap<string, string>;
  changes: number;
  /** Undefined of a part that is not folded. */
  folded?: boolean;
  onFold: (stepId: string, folded: boolean) => void;
}

/** The text's own passages, or a step: whole, or folded to one line. */
export const Part = memo(function Part(props: PartProps) {
  const { group, words, language, writes, open, writers, changes, folded, onFold } = props;
  const { t } = useTranslation('drafting');
  const { stepId, code, removed, title, passages } = group;
  const rows = passages.map((passage) => (
    <PassageRow
      key={passage.id}
      passage={passage}
      words={words}
      code={isTitle(passage) ? code : null}
      language={language}
      isOpen={open === passage.id}
      writes={writes}
      writer={writers.get(passage.id) ?? null}
    />
  ));
  if (stepId === null) return <section aria-label={t('own')}>{rows}</section>;
  const named = title?.text || t('drafts.untitled');
  const shown = code ?? t('proposed');
  if (folded) {
    const range = rangeOf(group);
    return (
      <Fold type="button" aria-expanded={false} data-step={stepId} onClick={() => onFold(stepId, false)}>
        <span className="code">{shown}</span>
        <span dir="auto" lang={language} className={removed ? 'struck' : undefined}>
          {named}
        </span>
        <span className="rest">
          {changes > 0
            ? t('step.changed', { count: changes })
            : range === null
              ? t('step.none')
              : t('step.unchanged', { range })}
        </span>
        <Icon of={ChevronDown} small />
      </Fold>
    );
  }
  return (
    <Step aria-label={named} data-step={stepId}>
      {removed && <p className="wm-small">{t('step.struck')}</p>}
      <div className="passages">{rows}</div>
      <StepDetails stepId={stepId} shown={code ?? named} />
      <Hide type="button" aria-expanded onClick={() => onFold(stepId, true)}>
        {t('step.hide', { code: shown })}
        <Icon of={ChevronUp} small />
      </Hide>
    </Step>
  );
});
