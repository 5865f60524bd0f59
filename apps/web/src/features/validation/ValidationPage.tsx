import { styled } from '@mui/material/styles';
import { EmptyState, media, Tabs } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { newPositions } from '../../shared/ballots/ballot.js';
import { StanceLegend } from '../../shared/ballots/StanceLegend.js';
import { useRoundName } from '../../shared/ballots/useRoundName.js';
import { Illustrative } from '../../shared/page/Illustrative.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { lazyPart } from '../../shared/routing/lazyPart.js';
import { useCan, useRoadmap, useRoadmapPath } from '../../shared/session/SessionContext.js';
import type { ChairAct } from './chair/chairAct.js';
import { Adoption } from './chair/Adoption.js';
import { ChairPanel, OpenRoundButton } from './chair/ChairPanel.js';
import { TextActs } from './chair/TextActs.js';
import { PositionBoard } from './PositionBoard.js';
import { readRound, ValidationDocument, type ValidationView } from './round.js';
import { ReadOnlyLine, RoundFacts } from './RoundFacts.js';
import { Statements } from './Statements.js';
import { useNamedDocument } from './useNamedDocument.js';
import { ValidationSkeleton } from './ValidationSkeleton.js';

const ChairDialogs = lazyPart(
  async () => (await import('./chair/ChairDialogs.js')).ChairDialogs,
  ({ onClose }) => onClose,
);

const Columns = styled('div', { shouldForwardProp: (prop) => prop !== 'chaired' })<{ chaired: boolean }>(
  ({ chaired }) =>
    chaired && {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) 304px',
      gridTemplateRows: 'auto 1fr',
      gridTemplateAreas: '"board chair" "rest chair"',
      columnGap: 32,
      '& > .board': { gridArea: 'board' },
      '& > .chair': { gridArea: 'chair' },
      '& > .rest': { gridArea: 'rest', minWidth: 0 },
      [media.narrow]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
        gridTemplateRows: 'none',
        gridTemplateAreas: '"board" "chair" "rest"',
        '& > .chair': { marginTop: 28 },
      },
      [media.print]: { display: 'block' },
    },
);

/** Whether the whole document is before the delegations, or agreed by them. */
const isPut = (document: ValidationView['document']): boolean =>
  document != null && ['frozen', 'validating', 'validated', 'validated_with_reservations'].includes(document.state);

const positionsOf = ({ round }: ValidationView) => (round ? readRound(round).ballots.map(({ ballot }) => ballot) : []);

/** The rounds, and one of them as ballots by delegations. */
export function ValidationPage() {
  const { t } = useTranslation(['validation', 'states', 'shell', 'stance']);
  const { code } = useRoadmap();
  const { round: roundCode } = useParams();
  const pathOf = useRoadmapPath();
  const roundName = useRoundName();
  const chair = useCan('secretariat');
  const outside = useCan('donor', 'observer');
  const [act, setAct] = useState<ChairAct | null>(null);
  const named = useNamedDocument();
  const page = usePage(
    ValidationDocument,
    { roadmap: code, round: roundCode ?? null },
    { ignore: ['draftSavedAt', 'closeRefusal'] },
  );
  return (
    <PageContent
      page={page}
      subject={t('validation:title')}
      skeleton={<ValidationSkeleton />}
      describeNews={({ validationPage: shown }, { validationPage: news }) => {
        const count = newPositions(positionsOf(shown), positionsOf(news));
        return count > 0 ? t('states:stale.positions', { count }) : null;
      }}
    >
      {({ validationPage }) => {
        const view = { ...validationPage, priorities: named.texts(validationPage) };
        const round = view.round ? named.round(readRound(view.round)) : null;
        const mayOpen = view.allowedActions.includes('open_round');
        const conducts = chair && (mayOpen || round?.head.state === 'open');
        return (
          <>
            <PageHeading style={{ marginBottom: 14 }}>{t('validation:title')}</PageHeading>
            {view.rounds.length > 0 && (
              <Tabs
                label={t('validation:rounds')}
                onPaper={
                  view.rounds.length > 1 &&
                  t('validation:print.rounds', {
                    rounds: view.rounds
                      .filter(({ id }) => id !== round?.head.id)
                      .map(roundName)
                      .join(', '),
                  })
                }
                tabs={view.rounds.map((head) => ({
                  key: head.id,
                  label: roundName(head),
                  href: pathOf(`validation/${head.code}`),
                  current: head.id === round?.head.id,
                }))}
              />
            )}
            {!round && (
              <EmptyState
                title={t('validation:empty.title')}
                action={mayOpen ? <OpenRoundButton onAct={setAct} /> : undefined}
              >
                {t(outside ? 'validation:empty.declared' : 'validation:empty.body')}
              </EmptyState>
            )}
            {round && (
              <>
                <RoundFacts round={round} />
                <ReadOnlyLine round={round} now={view.roadmap.now} />
                <Columns chaired={conducts}>
                  <div className="board">
                    <PositionBoard round={round} />
                    <div style={{ display: 'grid', gap: 10, marginTop: 14 }}>
                      <StanceLegend label={t('validation:board.title')} ballots={positionsOf(view)} />
                      <Illustrative />
                    </div>
                  </div>
                  {conducts && (
                    <aside className="chair wm-no-print">
                      <ChairPanel round={round} allowed={view.allowedActions} onAct={setAct} />
                    </aside>
                  )}
                  <div className="rest">
                    <Statements ballots={round.ballots} />
                  </div>
                </Columns>
              </>
            )}
            <TextActs
              priorities={view.priorities}
              round={view.allowedActions.includes('cancel_ballot') ? round : null}
              onAct={setAct}
            />
            {chair && view.roadmap.phase === 'validation' && !isPut(view.document) && (
              <Adoption refetch={page.refetch} />
            )}
            {act && (
              <ChairDialogs act={act} view={view} round={round} refetch={page.refetch} onClose={() => setAct(null)} />
            )}
          </>
        );
      }}
    </PageContent>
  );
}
