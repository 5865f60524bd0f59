import { useQuery } from '@apollo/client/react';
import { styled } from '@mui/material/styles';
import { Disclosure, Prose, SegmentedControl, Skeleton } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/index.js';
import type { VersionTextQuery } from '../../../gql/graphql.js';
import { toAppError } from '../../../shared/api/AppError.js';
import { LoadError } from '../../../shared/page/LoadError.js';
import { WordDiff } from '../../../shared/words/WordDiff.js';

const VersionTextDocument = graphql(`
  query VersionText($priorityId: ID!) {
    priorityVersions(priorityId: $priorityId) {
      id
      number
      language
      passages {
        id
        ordinal
        kind
        stepId
        text
      }
    }
  }
`);

type Version = VersionTextQuery['priorityVersions'][number];
type Passage = Version['passages'][number] & {
  /** Its words in the version before, where the two are held against each other; empty where it is new. */
  earlier?: string;
};

const Root = styled('div')({
  marginTop: 8,
  '& > fieldset': { marginBottom: 14 },
});
const Line = styled('div')({
  display: 'grid',
  gridTemplateColumns: '38px minmax(0, 1fr)',
  gap: '0 8px',
  marginBottom: 12,
  '& > span': { font: '500 13px/25px var(--wm-sans)', color: 'var(--wm-ink-3)' },
  '& > div': { fontSize: 16, lineHeight: '25px' },
  '&.title': { marginTop: 20, '& > div': { fontWeight: 600 } },
});

export interface VersionTextProps {
  priorityId: string;
  /** Number of the version to read. */
  number: number;
  /** The steps whose codes are known today, to name the passages of each. */
  steps: readonly { id: string; code: string }[];
}

/** The exact words of one version, fetched once somebody wants to read them, and what it changed in the one before. */
export function VersionText({ priorityId, number, steps }: VersionTextProps) {
  const { t } = useTranslation(['priority', 'states']);
  const [opened, setOpened] = useState(false);
  const { data, error, refetch } = useQuery(VersionTextDocument, { variables: { priorityId }, skip: !opened });
  const shown = data?.priorityVersions.find((version) => version.number === number);
  const before = data?.priorityVersions.find((version) => version.number === number - 1);
  return (
    <Disclosure summary={t('history.text', { number })} onToggle={(open) => open && setOpened(true)}>
      {!shown && <p className="wm-small wm-print-only">{t('print.versionText', { number })}</p>}
      {error ? (
        <LoadError
          error={toAppError(error)}
          subject={t('history.version', { number })}
          onRetry={() => void refetch().catch(() => {})}
        />
      ) : shown ? (
        <Text shown={shown} before={before} steps={steps} />
      ) : (
        opened && <Skeleton label={t('states:loading')} />
      )}
    </Disclosure>
  );
}

function Text({
  shown,
  before,
  steps,
}: {
  shown: Version;
  before: Version | undefined;
  steps: VersionTextProps['steps'];
}) {
  const { t } = useTranslation('priority');
  const [view, setView] = useState<'text' | 'changes'>('text');
  const passages: readonly Passage[] =
    before && view === 'changes' ? changed(before.passages, shown.passages) : shown.passages;
  return (
    <Root>
      {before && (
        <SegmentedControl
          label={t('text.view')}
          value={view}
          onChange={setView}
          segments={[
            { value: 'text', label: t('history.asItStands') },
            { value: 'changes', label: t('history.changes', { number: before.number }) },
          ]}
        />
      )}
      {passages.map(({ id, ordinal, kind, stepId, text, earlier }) => {
        const step = kind === 'step_title' ? steps.find((one) => one.id === stepId)?.code : undefined;
        return (
          <Line key={id} className={kind === 'step_title' ? 'title' : undefined}>
            <span>{step ?? `¶${ordinal}`}</span>
            <Prose lang={shown.language}>
              <p>{earlier === undefined ? text : <WordDiff before={earlier} after={text} />}</p>
            </Prose>
          </Line>
        );
      })}
    </Root>
  );
}

/** The passages of both versions in their order, each with its earlier words; what was taken out has no words now. */
function changed(before: readonly Passage[], after: readonly Passage[]): Passage[] {
  const earlier = new Map(before.map(({ id, text }) => [id, text]));
  const kept = new Set(after.map(({ id }) => id));
  const removed = before.filter(({ id }) => !kept.has(id)).map((passage) => ({ ...passage, text: '' }));
  return [...removed, ...after]
    .sort((a, b) => a.ordinal - b.ordinal)
    .map((passage) => ({ ...passage, earlier: earlier.get(passage.id) ?? '' }));
}
