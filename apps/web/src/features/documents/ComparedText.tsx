import { isTitle } from '@waymark/domain';
import { Icon } from '@waymark/ui';
import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WordRuns } from '../../shared/words/WordDiff.js';
import { blocksOf, type Line, type Part, type View } from './comparison.js';
import { Fold, LineRoot, PartRoot } from './deskStyles.js';
import type { Source } from './documents.documents.js';
import { Sources } from '../../shared/drafting/Sources.js';

/** Where a text stands on the page, for the contents. */
export const partAnchor = (code: string): string => code.toLowerCase();

interface PartProps {
  part: Part;
  view: View;
  language: string;
  /** Of each passage the amendments that brought its words. */
  sources: ReadonlyMap<string, readonly Source[]>;
}

/** One text of the document between two editions: what changed, and what did not as one line for each stretch. */
export const ComparedPart = memo(function ComparedPart({ part, view, language, sources }: PartProps) {
  const { t } = useTranslation('documents');
  const { contents, kind, place, keeps, lines } = part;
  const blocks = useMemo(() => blocksOf(lines, view), [lines, view]);
  const code = contents.code ?? '';
  const whole = blocks.length === 1 && keeps !== null;
  return (
    <PartRoot aria-labelledby={partAnchor(code)}>
      <h2 id={partAnchor(code)} tabIndex={-1}>
        <span className="code">{code}</span>
        <span dir="auto" lang={language}>
          {contents.title || t('untitled')}
        </span>
      </h2>
      {view !== 'later' && place !== 'kept' && <p className="told">{t(`part.${place}`)}</p>}
      {view !== 'later' && contents.place === 'moved_here' && <p className="told">{t('part.moved')}</p>}
      {blocks.map((block) =>
        block.kind === 'line' ? (
          <LineView key={block.line.key} line={block.line} {...{ kind, code, language, sources }} />
        ) : (
          <Folded
            key={block.lines[0]?.key}
            lines={block.lines}
            says={
              whole
                ? t('unchanged.whole', { count: block.lines.length, number: keeps })
                : t('unchanged', { count: block.lines.length })
            }
            {...{ kind, code, language, sources }}
          />
        ),
      )}
    </PartRoot>
  );
});

interface OfPart extends Omit<PartProps, 'part' | 'view'> {
  kind: Part['kind'];
  code: string;
}

function Folded({ lines, says, ...rest }: OfPart & { lines: readonly Line[]; says: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Fold type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {says}
        <Icon of={open ? ChevronUp : ChevronDown} small />
      </Fold>
      {open && lines.map((line) => <LineView key={line.key} line={line} {...rest} />)}
    </>
  );
}

function LineView({ line, kind, code, language, sources }: OfPart & { line: Line }) {
  const { t } = useTranslation('documents');
  const { id, key, told, isChange, number, stepCode, stepTitle, runs } = line;
  const own = sources.get(id);
  const kindName = t(kind === 'preamble' && line.kind === 'priority_summary' ? 'kind.vision' : `kind.${line.kind}`);
  // The heading of the text has these words.
  if (line.kind === 'priority_title' && !isChange) return null;
  const ofStep = stepCode !== null && line.kind !== 'step_title';
  return (
    <LineRoot
      data-change={isChange || undefined}
      id={isChange ? `passage-${key}` : undefined}
      tabIndex={isChange ? -1 : undefined}
    >
      <span className="number">{t('paragraph', { number })}</span>
      <div className="body">
        <p className="kind">
          {ofStep
            ? t('place.step', { code: stepCode, title: stepTitle, kind: kindName })
            : stepCode === null
              ? kindName
              : t('place.stepTitle', { code: stepCode, kind: kindName })}
        </p>
        {told !== null && <p className="told">{t(`told.${told}`)}</p>}
        <p className={isTitle(line) ? 'words title' : 'words'} dir="auto" lang={language}>
          <WordRuns runs={runs} />
        </p>
        {isChange && own && <Sources sources={own} code={code} />}
      </div>
    </LineRoot>
  );
}
