import { UiLink, useParticipantNames } from '@waymark/ui';
import type { LedgerCitationFragment } from '../../gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { useRoundName } from '../../shared/ballots/useRoundName.js';
import { commentAnchor } from '../../shared/discussion/commentAnchor.js';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { TitleText } from '../../shared/session/TitleText.js';
import { SHORT } from './shortHash.js';
import { useDataWords } from './useDataWords.js';

const LedgerCitation = graphql(`
  fragment LedgerCitation on LedgerEntry {
    subjectKind
    subjectId
    subject {
      priorityCode
      stepCode
      roundCode
      participantCode
      code
      title
    }
  }
`);

type Cited = NonNullable<LedgerCitationFragment['subject']>;

/** What the page of a priority opens at, by the kind of record. */
const TABS: Partial<Record<string, string>> = {
  comment: '?tab=discussion',
  thread: '?tab=discussion',
  version: '?tab=history',
};

/** Where the record of an entry stands, within the roadmap; a comment in its thread. Null for what has no page. */
function addressOf({ subjectKind, subjectId }: LedgerCitationFragment, cited: Cited): string | null {
  const page = pageOf(subjectKind, cited);
  return page !== null && subjectKind === 'comment' ? `${page}#${commentAnchor(subjectId)}` : page;
}

function pageOf(kind: string, { priorityCode, stepCode, roundCode, participantCode }: Cited): string | null {
  if (roundCode) return `validation/${roundCode}`;
  if (stepCode) return participantCode ? `steps/${stepCode}/${participantCode.toLowerCase()}` : `steps/${stepCode}`;
  return priorityCode ? `priorities/${priorityCode.toLowerCase()}${TABS[kind] ?? ''}` : null;
}

/** The record of an entry by its name, leading to its page: "Update on 3.1, Egypt". */
export function LedgerSubject({ entry: ref }: { entry: FragmentType<typeof LedgerCitation> }) {
  const entry = readFragment(LedgerCitation, ref);
  const wordOf = useDataWords();
  const { subjectKind, subjectId, subject } = entry;
  if (subject) return <Named entry={entry} cited={subject} />;
  return (
    <>
      {wordOf(`subject.${subjectKind}`, subjectKind)} <code title={subjectId}>{subjectId.slice(0, SHORT)}</code>
    </>
  );
}

function Named({ entry, cited }: { entry: LedgerCitationFragment; cited: Cited }) {
  const kind = entry.subjectKind;
  const wordOf = useDataWords();
  const path = useRoadmapPath();
  const roundName = useRoundName();
  const { participantCode, roundCode, title, code } = cited;
  const names = useParticipantNames(participantCode ? [participantCode] : []);
  const regional = kind === 'milestone' && participantCode === null;
  const name = wordOf(`cited.${regional ? 'regional_milestone' : kind}`, kind, {
    priority: cited.priorityCode,
    step: cited.stepCode,
    round: roundCode && roundName({ code: roundCode, title: title ?? roundCode }),
    participant: participantCode && names.name(participantCode),
    code,
    title,
  });
  const page = addressOf(entry, cited);
  const text = <TitleText>{name}</TitleText>;
  return <span dir="auto">{page === null ? text : <UiLink href={path(page)}>{text}</UiLink>}</span>;
}
