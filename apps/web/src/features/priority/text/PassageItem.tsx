import { styled } from '@mui/material/styles';
import { Disclosure, Prose } from '@waymark/ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { TextPassageFragment } from '../../../gql/graphql.js';
import type { DiscussionPlace } from '../../../shared/discussion/discussionPlace.js';
import { readFindings, type Finding } from '../../../shared/evidence/finding.js';
import { WordDiff } from '../../../shared/words/WordDiff.js';
import type { Amendment } from '../priority.documents.js';
import { AmendmentCard } from './AmendmentCard.js';
import { isPending, withAmendments } from './amendedText.js';
import { Paragraph } from './Paragraph.js';
import { PassageReferences } from './PassageReferences.js';

/** The text as it stands, with the proposed changes marked in it, or as if all were accepted. */
export type TextView = 'plain' | 'amended' | 'accepted';

const Kind = styled('p')({ fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' });

/** The words that the reader marked inside this element, to quote them. */
function markedIn(element: HTMLElement | null): string | null {
  const selection = window.getSelection();
  const text = selection?.toString().trim();
  return text && element && selection?.anchorNode && element.contains(selection.anchorNode) ? text : null;
}

export interface PassageItemProps {
  passage: TextPassageFragment;
  view: TextView;
  /** All amendments of the priority. */
  amendments: readonly Amendment[];
  priorityId: string;
  onFinding: (finding: Finding) => void;
  onComment?: (place: DiscussionPlace) => void;
}

/** A passage with what is proposed to it, what it rests on and how it is discussed. */
export function PassageItem({ passage, view, amendments, priorityId, onFinding, onComment }: PassageItemProps) {
  const { t } = useTranslation('priority');
  const { hash } = useLocation();
  const prose = useRef<HTMLDivElement>(null);
  const { id, ordinal, paragraph, kind, text, language } = passage;
  const own = amendments.filter(({ passageId }) => passageId === id);
  const pending = own.filter(isPending);
  const settled = own.filter((amendment) => !isPending(amendment));
  const accepted = withAmendments(text, pending);
  const comment = () =>
    onComment?.({ kind: 'passage', id, priorityId, label: paragraph, quote: markedIn(prose.current) });
  return (
    <Paragraph
      ordinal={ordinal}
      paragraph={paragraph}
      cited={hash === `#para-${ordinal}`}
      onComment={onComment && comment}
    >
      {kind === 'step_expected_result' && <Kind>{t('text.expectedResult')}</Kind>}
      <div ref={prose}>
        <Prose lang={language}>
          <p>
            {view === 'plain' && text}
            {view === 'accepted' && accepted}
            {view === 'amended' && (accepted === text ? text : <WordDiff before={text} after={accepted} />)}
          </p>
        </Prose>
      </div>
      <PassageReferences
        findings={readFindings(passage.findings)}
        threadCount={passage.threadCount}
        onFinding={onFinding}
      />
      {view === 'amended' && (
        <>
          {pending.map((amendment) => (
            <AmendmentCard
              key={amendment.id}
              amendment={amendment}
              // Where its words are not in the text any more, the card shows what it would change.
              withWording={withAmendments(text, [amendment]) === text}
            />
          ))}
          {settled.length > 0 && (
            <Disclosure summary={t('amendment.settled', { count: settled.length })}>
              {settled.map((amendment) => (
                <AmendmentCard key={amendment.id} amendment={amendment} withWording />
              ))}
            </Disclosure>
          )}
        </>
      )}
    </Paragraph>
  );
}
