import Button from '@mui/material/Button';
import { Icon } from '@waymark/ui';
import { isTitle } from '@waymark/domain';
import ArrowUp from 'lucide-react/icons/arrow-up';
import EllipsisVertical from 'lucide-react/icons/ellipsis-vertical';
import Pencil from 'lucide-react/icons/pencil-line';
import Plus from 'lucide-react/icons/plus';
import Trash from 'lucide-react/icons/trash-2';
import Undo from 'lucide-react/icons/undo-2';
import { memo, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { WordDiff } from '../../shared/words/WordDiff.js';
import { changeOf, type Reference } from './changes.js';
import { ReferenceContext, useDraftPlace, useWriting } from './DraftContext.js';
import type { Passage } from './drafting.documents.js';
import { OpenPassage } from './OpenPassage.js';
import { Here, InlineActs, Kind, Menu, Number, Row, Source, Words } from './passageStyles.js';
import { PassageSources } from './PassageSources.js';
import { TroubleLine } from './TroubleLine.js';
import { isLettered, type PassageWords } from './usePassageWords.js';

export interface PassageRowProps {
  passage: Passage;
  words: PassageWords;
  /** Of a step's title: the step's code. */
  code: string | null;
  language: string;
  isOpen: boolean;
  /** Whether it can be changed now. */
  writes: boolean;
  /** Who has it open elsewhere, in words. */
  writer: string | null;
}

/** One passage of the text: read as a document, written as a field once it is open. */
export const PassageRow = memo(function PassageRow(props: PassageRowProps) {
  const { passage, words, code, language, isOpen } = props;
  if (isOpen) return <OpenPassage key={passage.id} passage={passage} words={words} code={code} language={language} />;
  return <ReadPassage {...props} />;
});

function ReadPassage({ passage, words, code, language, writes, writer }: PassageRowProps) {
  const { t } = useTranslation('drafting');
  const { acts } = useDraftPlace();
  const reference = useContext(ReferenceContext);
  const writing = useWriting(passage.id);
  const { id } = passage;
  const text = writing?.text ?? passage.text;
  const change = changeOf(passage, text, reference);
  const place = words.place(passage);
  const isStruck = passage.state === 'removed';
  const mayOpen = writes && !isStruck;
  const number = isTitle(passage) && passage.stepId !== null ? (code ?? t('proposed')) : t('paragraph', passage);
  return (
    <Row data-passage={id} data-changed={change ? '' : undefined}>
      <Number
        type="button"
        className="number"
        data-passage-focus={id}
        disabled={!writes}
        aria-label={mayOpen ? t('edit', { place }) : place}
        aria-disabled={isStruck || undefined}
        onClick={() => mayOpen && acts.open(id)}
      >
        {passage.label === null ? '–' : number}
      </Number>
      <div className="body">
        {!isTitle(passage) && <Kind>{isStruck ? t('change.struck') : words.kind(passage)}</Kind>}
        <Text
          passage={passage}
          text={text}
          reference={reference}
          language={language}
          onOpen={mayOpen ? () => acts.open(id) : undefined}
        />
        {writing && <TroubleLine passage={passage} trouble={writing.trouble} />}
        {change !== null && <PassageSources passageId={id} />}
        {writer !== null && (
          <Source>
            <Here>
              <Icon of={Pencil} small />
              {writer}
            </Here>
          </Source>
        )}
        {writes && isStruck && <StruckActs passage={passage} />}
        {mayOpen && isLettered(passage) && !passage.fixed && (
          <InlineActs>
            <Button
              size="small"
              variant="text"
              startIcon={<Icon of={ArrowUp} small />}
              onClick={() => acts.move(id, -1)}
            >
              {t('act.up')}
            </Button>
            <Button
              size="small"
              variant="text"
              startIcon={<Icon of={Plus} small />}
              onClick={() => acts.add(id, 'paragraph')}
            >
              {t('act.add')}
            </Button>
            <Button size="small" variant="text" startIcon={<Icon of={Trash} small />} onClick={() => acts.remove(id)}>
              {t('act.remove')}
            </Button>
          </InlineActs>
        )}
      </div>
      {writes && (
        <Menu
          type="button"
          className="menu"
          aria-haspopup="menu"
          aria-label={t('acts', { place })}
          onClick={(event) => acts.showMenu(id, event.currentTarget)}
        >
          <Icon of={EllipsisVertical} />
        </Menu>
      )}
    </Row>
  );
}

interface TextProps {
  passage: Passage;
  text: string;
  reference: Reference | null;
  language: string;
  onOpen?: () => void;
}

function Text({ passage, text, reference, language, onOpen }: TextProps) {
  const { t } = useTranslation('drafting');
  const change = changeOf(passage, text, reference);
  const isStruck = passage.state === 'removed';
  const level = !isTitle(passage) || isStruck ? 'p' : passage.stepId === null ? 'h2' : 'h3';
  const look = !isTitle(passage) ? '' : passage.stepId === null ? ' title' : ' step';
  const missing = text.trim() === '';
  return (
    <Words
      as={level}
      lang={missing ? undefined : language}
      dir="auto"
      className={`${onOpen ? 'open' : ''}${look}${missing ? ' missing' : ''}`}
      onClick={() => {
        // Who marks words wants to copy them.
        if (window.getSelection()?.isCollapsed !== false) onOpen?.();
      }}
    >
      {missing && t('empty')}
      {!missing && isStruck && <WordDiff before={text} after="" />}
      {!missing && !isStruck && change === null && text}
      {!missing && !isStruck && change !== null && (
        <WordDiff before={change.kind === 'words' ? change.before : ''} after={text} />
      )}
    </Words>
  );
}

function StruckActs({ passage }: { passage: Passage }) {
  const { t } = useTranslation('drafting');
  const { acts } = useDraftPlace();
  if (passage.joinedInto !== null) return <Source>{t('joined.into')}</Source>;
  // A step is struck out whole, and comes back whole, by its title.
  if (passage.fixed && !isTitle(passage)) return null;
  return (
    <InlineActs>
      <Button size="small" variant="text" startIcon={<Icon of={Undo} small />} onClick={() => acts.putBack(passage.id)}>
        {t('act.putBack')}
      </Button>
    </InlineActs>
  );
}
