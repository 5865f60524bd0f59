import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { isTitle, plainWords } from '@waymark/domain';
import { Icon, media, VisuallyHidden } from '@waymark/ui';
import EllipsisVertical from 'lucide-react/icons/ellipsis-vertical';
import History from 'lucide-react/icons/history';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import {
  memo,
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useTextLimits } from '../../shared/forms/useTextLimits.js';
import { WordDiff } from '../../shared/words/WordDiff.js';
import { ReferenceContext, useDraftPlace, usePlain, useTrouble } from './DraftContext.js';
import type { Passage } from './drafting.documents.js';
import type { Plain } from './writings.js';
import { takeCaret } from './caret.js';
import { Menu } from './passageStyles.js';
import { TroubleLine } from './TroubleLine.js';
import type { PassageWords } from './usePassageWords.js';
import { countWords } from './wording.js';

const Root = styled('div')({
  margin: '8px -16px 14px',
  border: '1px solid var(--wm-field)',
  borderRadius: 'var(--wm-r-l)',
  background: 'var(--wm-surface)',
  outline: '2px solid var(--wm-tint-2)',
  [media.phone]: { marginInline: -8 },
});
const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 8px',
  padding: '8px 10px 8px 16px',
  borderBottom: '1px solid var(--wm-line)',
  '& b': { fontSize: 14, fontWeight: 600 },
  '& > .what': { flex: '1 1 auto', fontSize: 13, color: 'var(--wm-ink-2)' },
});
const Field = styled('textarea')({
  scrollMargin: '120px 0 80px',
  display: 'block',
  width: '100%',
  padding: '12px 16px',
  border: 0,
  background: 'none',
  color: 'var(--wm-ink)',
  font: '400 17.5px/29px var(--wm-serif)',
  fieldSizing: 'content',
  // Grows from three lines on; a title from one.
  '&:not([rows="1"])': { minHeight: 111 },
  resize: 'vertical',
  '&:focus-visible': { outlineOffset: -3 },
});
const Foot = styled('div')({
  padding: '10px 16px 12px',
  borderTop: '1px solid var(--wm-line)',
  borderRadius: '0 0 var(--wm-r-l) var(--wm-r-l)',
  background: 'var(--wm-canvas)',
  '& > .words': {
    font: '400 15.5px/25px var(--wm-serif)',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    minHeight: 25,
  },
  // One place for what is said of the words, or why they are not saved: it is there before it says anything.
  '& > .below': { minHeight: 72 },
  '& .said': { fontSize: 13, lineHeight: '20px', color: 'var(--wm-ink-2)' },
});
const Counted = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  gap: 12,
  font: '500 13px/19px var(--wm-sans)',
  color: 'var(--wm-ink-2)',
});

/** How long after a key the changes are drawn anew, in ms: a key costs its own field only. */
const DRAWN_AFTER = 200;

/** Nothing was changed by pasting. */
const NOTHING: Plain = [];

/** Tells of the words of a passage, as they stand after each change: own ones and those of others. */
function useWords(passage: Passage, told: (text: string) => void): void {
  const { store } = useDraftPlace();
  useEffect(() => {
    const tell = () => told(store.textOf(store.passage(passage.id) ?? passage));
    tell();
    return store.subscribeTo(passage.id, tell);
  }, [store, passage, told]);
}

/** The words of a passage, once nobody has typed for a moment. */
function useSettled(passage: Passage): string {
  const { store } = useDraftPlace();
  const [settled, setSettled] = useState(() => store.textOf(passage));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = useCallback((text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSettled(text), DRAWN_AFTER);
  }, []);
  useWords(passage, settle);
  useEffect(() => () => clearTimeout(timer.current), []);
  return settled;
}

export interface OpenPassageProps {
  passage: Passage;
  words: PassageWords;
  code: string | null;
  language: string;
}

/** The one passage that is open: a plain field, and below it what has changed. */
export function OpenPassage({ passage, words, code, language }: OpenPassageProps) {
  const { t } = useTranslation('drafting');
  const { store, acts } = useDraftPlace();
  const reference = useContext(ReferenceContext);
  const trouble = useTrouble(passage.id);
  const plain = usePlain(passage.id);
  const limits = useTextLimits();
  const fieldId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [pasted, setPasted] = useState(NOTHING);
  const { id } = passage;
  // The field holds its words by itself: a key draws nothing of this page anew.
  const [first] = useState(() => store.textOf(passage));
  const text = useSettled(passage);
  const title = isTitle(passage);
  const place = words.place(passage);
  const limit = limits.limit(title ? 'passageTitle' : 'passage', text);

  useLayoutEffect(() => {
    const caret = takeCaret(id) ?? field.current?.value.length ?? 0;
    field.current?.focus();
    field.current?.setSelectionRange(caret, caret);
    return () => void store.leave(id);
  }, [store, id]);

  const follow = useCallback((words: string) => {
    if (field.current && field.current.value !== words) field.current.value = words;
  }, []);
  useWords(passage, follow);

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const given = event.clipboardData.getData('text/plain');
    const words = plainWords(given);
    const changed = title ? asOneLine(words.text, words.changed) : words.changed;
    if (changed.length === 0) return;
    event.preventDefault();
    // What was pasted between words keeps the space that it ends with.
    const space = /[^\S\n]$/.test(given) ? ' ' : '';
    insert(event.currentTarget, (title ? words.text.replaceAll('\n', ' ') : words.text) + space);
    setPasted(changed as Plain);
  };
  const isHeld = trouble !== null && trouble.kind !== 'on_device';
  const said = pasted.length > 0 ? pasted : (plain ?? NOTHING);
  const line =
    said.length > 0
      ? t('plain.said', { what: said.map(({ what, times }) => t(`plain.${what}`, { times })).join('; ') })
      : limit.line;

  return (
    <Root role="group" aria-label={t('editing', { place })} data-passage={id} data-open>
      <OpenHead passage={passage} words={words} code={code} />
      <label htmlFor={fieldId}>
        <VisuallyHidden>{t('textOf', { place })}</VisuallyHidden>
      </label>
      <Field
        ref={field}
        id={fieldId}
        rows={title ? 1 : 3}
        lang={language}
        dir="auto"
        defaultValue={first}
        data-passage-field={id}
        aria-describedby={`${fieldId}-said`}
        aria-invalid={limit.over || undefined}
        onChange={(event) => {
          setPasted(NOTHING);
          store.type(id, title ? event.target.value.replace(/\n/g, ' ') : event.target.value);
        }}
        onCompositionStart={() => store.compose(id)}
        onCompositionEnd={() => store.compose(null)}
        onPaste={paste}
        onBlur={() => void store.flush(id)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const isDone = event.key === 'Escape' || (title && event.key === 'Enter' && !event.ctrlKey && !event.metaKey);
          if (!isDone) return;
          event.preventDefault();
          acts.close();
        }}
      />
      <Foot>
        <Changes
          before={reference ? reference.textOf(passage) : undefined}
          after={text}
          number={reference?.number}
          language={language}
        />
        <div className="below">
          <p className="said" id={`${fieldId}-said`} role="status">
            {!isHeld && line}
          </p>
          {isHeld && <TroubleLine passage={passage} trouble={trouble} />}
        </div>
      </Foot>
    </Root>
  );
}

/** Apart from the field: a key draws the field alone. */
const OpenHead = memo(function OpenHead({ passage, words, code }: Omit<OpenPassageProps, 'language'>) {
  const { t } = useTranslation('drafting');
  const { acts } = useDraftPlace();
  const reference = useContext(ReferenceContext);
  const { id } = passage;
  const place = words.place(passage);
  return (
    <Head>
      <b>{passage.label === null ? '' : t('paragraph', passage)}</b>
      <span className="what">
        {code === null ? words.kind(passage) : t('place.ofStep', { code, kind: words.kind(passage).toLowerCase() })}
      </span>
      {reference?.inForce && reference.textOf(passage) !== null && (
        <Button size="small" variant="text" startIcon={<Icon of={RotateCcw} small />} onClick={() => acts.restore(id)}>
          {t('restore', { number: reference.number })}
        </Button>
      )}
      <Button size="small" variant="text" startIcon={<Icon of={History} small />} onClick={() => acts.showHistory(id)}>
        {t('history')}
      </Button>
      <Menu
        type="button"
        aria-haspopup="menu"
        aria-label={t('acts', { place })}
        onClick={(event) => acts.showMenu(id, event.currentTarget)}
      >
        <Icon of={EllipsisVertical} />
      </Menu>
      <Button size="small" aria-keyshortcuts="Escape" onClick={acts.close}>
        {t('done')}
      </Button>
    </Head>
  );
});

interface ChangesProps {
  /** The words of the earlier version; null where it lacks the passage, undefined before the first one. */
  before: string | null | undefined;
  after: string;
  number: number | undefined;
  language: string;
}

const Changes = memo(function Changes({ before, after, number = 0, language }: ChangesProps) {
  const { t } = useTranslation(['drafting', 'words']);
  if (before === undefined) return null;
  const isSame = before === after;
  const counts = countWords(before ?? '', after);
  return (
    <>
      <Counted>
        <span>{t(isSame ? 'diff.none' : before === null ? 'diff.new' : 'diff.title', { number })}</span>
        {!isSame && <span>{t('words:count.full', { added: counts.added, removed: counts.removed })}</span>}
      </Counted>
      <div className="words" dir="auto" lang={language}>
        <WordDiff before={before ?? ''} after={after} />
      </div>
    </>
  );
});

/** A title is one line: what breaks it is named as well. */
function asOneLine(text: string, changed: ReturnType<typeof plainWords>['changed']) {
  const times = text.split('\n').length - 1;
  return times === 0
    ? changed
    : [...changed.filter(({ what }) => what !== 'line_break'), { what: 'line_break', times }];
}

/** Writes into a field as a person would, so that the field's own undo takes it back. */
function insert(field: HTMLTextAreaElement, text: string): void {
  // The only way that keeps the undo of the browser; where it is missing, the words come in all the same.
  if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
