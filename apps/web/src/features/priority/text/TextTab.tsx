import { styled } from '@mui/material/styles';
import { EmptyState, Note, SegmentedControl } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { TextPassageFragment } from '../../../gql/graphql.js';
import { graphql, readFragment } from '../../../gql/index.js';
import type { DiscussionPlace } from '../../../shared/discussion/discussionPlace.js';
import type { Finding } from '../../../shared/evidence/finding.js';
import { languageName } from '../../../shared/texts/useLanguages.js';
import type { PriorityData } from '../priority.documents.js';
import { askedOf, nameOfAsked, useAskedLanguage } from '../textLanguage.js';
import { AmendmentCard } from './AmendmentCard.js';
import { isPending } from './amendedText.js';
import { PassageItem, type TextView } from './PassageItem.js';
import { StepPassages } from './StepPassages.js';
import { TextInLanguage } from './TextInLanguage.js';
import { VersionLine } from './VersionLine.js';

const TextPassage = graphql(`
  fragment TextPassage on PassageView {
    id
    kind
    ordinal
    paragraph
    stepCode
    text
    language
    threadCount
    findings {
      ...FindingParts
    }
  }
`);

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '6px 16px',
  marginBottom: 20,
});
const Notice = styled('div')({ marginBottom: 20 });
const Elsewhere = styled('section')({ marginTop: 28, '& h3': { marginBottom: 8 } });

/** Passages of the priority itself, then of its steps, in the order of the version. */
function grouped(passages: readonly TextPassageFragment[]): {
  own: TextPassageFragment[];
  steps: Map<string, TextPassageFragment[]>;
} {
  const own: TextPassageFragment[] = [];
  const steps = new Map<string, TextPassageFragment[]>();
  for (const passage of [...passages].sort((a, b) => a.ordinal - b.ordinal)) {
    if (passage.stepCode === null) own.push(passage);
    else steps.set(passage.stepCode, [...(steps.get(passage.stepCode) ?? []), passage]);
  }
  return { own, steps };
}

export interface TextTabProps {
  priority: PriorityData;
  onFinding: (finding: Finding) => void;
  /** Starts a comment on a passage; undefined where the reader does not write. */
  onComment?: (place: DiscussionPlace) => void;
}

/**
 * The text of the shown version by passages, with the amendments proposed to it; in another language where the address
 * asks for one that the version has.
 */
export function TextTab({ priority, ...acts }: TextTabProps) {
  const { t } = useTranslation('priority');
  const { text, amendments, translations } = priority;
  const [view, setView] = useState<TextView>('amended');
  const passages = readFragment(TextPassage, text.passages);
  const authentic = passages[0]?.language ?? '';
  const languages = [authentic, ...translations.map((one) => one.language)];
  const asked = useAskedLanguage();
  const found = asked === null ? authentic : askedOf(asked, languages);
  const language = found ?? authentic;
  const [, setQuery] = useSearchParams();
  const setLanguage = (chosen: string) =>
    setQuery(
      (before) => {
        if (chosen === authentic) before.delete('language');
        else before.set('language', chosen);
        return before;
      },
      { preventScrollReset: true },
    );
  const pending = amendments.filter(isPending);
  const shown: TextView = pending.length > 0 ? view : 'amended';
  return (
    <>
      <Head>
        {pending.length > 0 && (
          <SegmentedControl
            label={t('text.view')}
            value={view}
            onChange={setView}
            segments={[
              { value: 'plain', label: t('text.plain', { number: text.head.number }) },
              { value: 'amended', label: t('text.amended') },
              { value: 'accepted', label: t('text.accepted') },
            ]}
          />
        )}
        {translations.length > 0 && (
          <SegmentedControl
            label={t('text.languages')}
            value={language}
            onChange={setLanguage}
            segments={languages.map((tag) => ({ value: tag, label: languageName(tag) }))}
          />
        )}
        <VersionLine head={text.head} />
      </Head>
      {asked !== null && found === undefined && authentic !== '' && (
        <Notice>
          <Note role="status">
            {t('text.notInLanguage', { asked: nameOfAsked(asked), language: languageName(authentic) })}
          </Note>
        </Notice>
      )}
      {language === authentic ? (
        <Passages priority={priority} passages={passages} view={shown} pending={pending} {...acts} />
      ) : (
        <TextInLanguage key={language} language={language} />
      )}
    </>
  );
}

interface PassagesProps extends Omit<TextTabProps, 'priority'> {
  priority: PriorityData;
  passages: readonly TextPassageFragment[];
  view: TextView;
  pending: PriorityData['amendments'];
}

function Passages({ priority, passages, view, pending, onFinding, onComment }: PassagesProps) {
  const { t } = useTranslation('priority');
  const { amendments, title } = priority;
  const { own, steps } = grouped(passages);
  const known = new Set(passages.map(({ id }) => id));
  const elsewhere = pending.filter(({ passageId }) => passageId === null || !known.has(passageId));
  const rest = { view, amendments, priorityId: priority.id, onFinding, onComment };
  return (
    <>
      {passages.length === 0 && <EmptyState title={t('text.empty')} />}
      {own
        .filter(
          (passage) => passage.kind !== 'priority_title' || passage.text !== title || hasPending(passage, pending),
        )
        .map((passage) => (
          <PassageItem key={passage.id} passage={passage} {...rest} />
        ))}
      {[...steps].map(([code, ofStep]) => (
        <StepPassages key={code} code={code} passages={ofStep} {...rest} />
      ))}
      {elsewhere.length > 0 && (
        <Elsewhere>
          <h3>{t('amendment.elsewhere')}</h3>
          {elsewhere.map((amendment) => (
            <AmendmentCard key={amendment.id} amendment={amendment} withWording withSubject />
          ))}
        </Elsewhere>
      )}
    </>
  );
}

const hasPending = (passage: TextPassageFragment, pending: readonly { passageId: string | null }[]): boolean =>
  pending.some(({ passageId }) => passageId === passage.id);
