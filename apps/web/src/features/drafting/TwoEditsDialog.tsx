import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import { mergedText, mergeWords, type MergeChoice, type MergeChunk } from '@waymark/domain';
import { Icon } from '@waymark/ui';
import X from 'lucide-react/icons/x';
import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/session/useFormats.js';
import { WordDiff } from '../../shared/words/WordDiff.js';
import { useDraftPlace } from './DraftContext.js';
import type { OtherWords, Writing } from './writings.js';
import { Acts, Body, Choices, Columns, Combined, Dotted, Head, Lower } from './twoEditsStyles.js';

type Side = 'theirs' | 'mine' | 'base';
/** By the keys 1, 2 and 3. */
const SIDES: readonly Side[] = ['theirs', 'mine', 'base'];

export interface TwoEditsDialogProps {
  /** How the passage is cited: "P3 ¶11". */
  place: string;
  language: string;
  writing: Writing;
  theirs: OtherWords;
  /** The combined text, or one of the two. */
  onSave: (text: string) => void;
  onTakeTheirs: () => void;
  onLater: () => void;
}

/**
 * Two edits of one passage, by word, with the words that both began with. What only one of them changed is kept; where
 * both changed the same words a person says which stay. Nothing is saved before somebody presses a button.
 */
export function TwoEditsDialog(props: TwoEditsDialogProps) {
  const { place, language, writing, theirs, onSave, onTakeTheirs, onLater } = props;
  const { t } = useTranslation('drafting');
  const { number } = useDraftPlace();
  const formats = useFormats();
  const id = useId();
  const { text: mine, on } = writing;
  const chunks = useMemo(() => mergeWords(on.text, theirs.text, mine), [on.text, theirs.text, mine]);
  const places = useMemo(() => chunks.flatMap(({ kind }, at) => (kind === 'conflict' ? [at] : [])), [chunks]);
  const [picks, setPicks] = useState<ReadonlyMap<number, Side>>(new Map());
  const [typed, setTyped] = useState<string | null>(null);
  const [current, setCurrent] = useState(0);
  const choices = new Map<number, MergeChoice>(places.map((at) => [at, picks.get(at) ?? 'mine']));
  const combined = typed ?? mergedText(chunks, choices) ?? mine;
  const others = chunks.filter(({ kind }) => kind === 'theirs' || kind === 'mine' || kind === 'both').length;
  const author = theirs.by ?? t('somebody');
  const time = theirs.at === null ? '' : formats.time(theirs.at, { withZone: false });

  const pick = (at: number, side: Side) => setPicks((before) => new Map(before).set(at, side));
  const press = (event: KeyboardEvent) => {
    const side = SIDES[Number(event.key) - 1];
    const at = places[current];
    const isTyping = event.target instanceof HTMLTextAreaElement;
    if (side === undefined || at === undefined || typed !== null || isTyping || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    pick(at, side);
    setCurrent((before) => Math.min(before + 1, places.length - 1));
  };

  return (
    <Dialog
      open
      onClose={onLater}
      maxWidth={false}
      onKeyDown={press}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
      slotProps={{ paper: { sx: { width: '100%', maxWidth: 1120 } } }}
    >
      <Body>
        <Head>
          <div>
            <h2 id={`${id}-title`}>{t('two.title', { place })}</h2>
            <p id={`${id}-body`}>{t('two.body', { title: author, time })}</p>
          </div>
          <IconButton aria-label={t('two.close')} onClick={onLater}>
            <Icon of={X} />
          </IconButton>
        </Head>
        <Columns>
          <section aria-labelledby={`${id}-base`}>
            <h3 id={`${id}-base`}>{t('two.base')}</h3>
            <p dir="auto" lang={language}>
              {on.text}
            </p>
          </section>
          <section aria-labelledby={`${id}-theirs`}>
            <h3 id={`${id}-theirs`}>
              {t('two.theirs')} <span>{t('two.theirsBy', { time, title: author })}</span>
            </h3>
            <p dir="auto" lang={language}>
              <SideWords chunks={chunks} side="theirs" />
            </p>
          </section>
          <section aria-labelledby={`${id}-mine`}>
            <h3 id={`${id}-mine`}>
              {t('two.mine')} <span>{t('two.mineNot')}</span>
            </h3>
            <p dir="auto" lang={language}>
              <SideWords chunks={chunks} side="mine" />
            </p>
          </section>
        </Columns>
        <Lower>
          <div>
            {places.length === 0 && <p>{t('two.clean')}</p>}
            {places.map((at, index) => (
              <Choices key={at} onFocus={() => setCurrent(index)} disabled={typed !== null}>
                <legend>
                  {places.length === 1
                    ? t('two.question')
                    : t('two.numbered', { number: index + 1, count: places.length })}
                </legend>
                {SIDES.map((side, order) => {
                  const chosen = (picks.get(at) ?? 'mine') === side;
                  return (
                    <label key={side} className={chosen ? 'on' : undefined}>
                      <input
                        type="radio"
                        name={`${id}-${at}`}
                        checked={chosen}
                        aria-keyshortcuts={String(order + 1)}
                        onChange={() => pick(at, side)}
                      />
                      <span>
                        <span dir="auto" lang={language}>
                          {wordsBefore(chunks, at)} <b>{chunks[at]?.[side].trim() || t('two.none')}</b>
                        </span>
                        <span className="whose">{t(side === 'base' ? 'two.asItWas' : `two.${side}`)}</span>
                      </span>
                    </label>
                  );
                })}
              </Choices>
            ))}
          </div>
          <Combined>
            <label htmlFor={`${id}-combined`}>
              {t('two.combined')} <span>{t('two.others', { count: others })}</span>
            </label>
            <textarea
              id={`${id}-combined`}
              rows={5}
              dir="auto"
              lang={language}
              value={combined}
              onChange={(event) => setTyped(event.target.value)}
            />
            <p>
              {typed === null ? t('two.history', { number }) : t('two.byHand')}
              {typed !== null && (
                <Button size="small" variant="text" onClick={() => setTyped(null)}>
                  {t('two.again')}
                </Button>
              )}
            </p>
          </Combined>
        </Lower>
        <Acts>
          <Button variant="text" onClick={onLater}>
            {t('two.later')}
          </Button>
          <span className="rest" />
          <Button onClick={onTakeTheirs}>{t('two.takeTheirs')}</Button>
          <Button onClick={() => onSave(mine)}>{t('two.takeMine')}</Button>
          <Button variant="contained" onClick={() => onSave(combined)}>
            {t('two.save')}
          </Button>
        </Acts>
      </Body>
    </Dialog>
  );
}

/** One edit beside the words that both began with; what the other one touched as well is dotted. */
function SideWords({ chunks, side }: { chunks: readonly MergeChunk[]; side: 'theirs' | 'mine' }) {
  return chunks.map((chunk, at) => {
    const words = chunk.base === chunk[side] ? chunk.base : <WordDiff before={chunk.base} after={chunk[side]} />;
    return chunk.kind === 'conflict' ? <Dotted key={at}>{words}</Dotted> : <span key={at}>{words}</span>;
  });
}

/** The words that stand before a place, so that one knows it again. */
function wordsBefore(chunks: readonly MergeChunk[], at: number): string {
  const before = chunks
    .slice(0, at)
    .map(({ mine }) => mine)
    .join('');
  return before.trim().split(/\s+/u).slice(-2).join(' ');
}
