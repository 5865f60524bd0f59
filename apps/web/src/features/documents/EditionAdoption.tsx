import { Note } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { EditionQuery } from '../../gql/graphql.js';
import { newPositions } from '../../shared/ballots/ballot.js';
import { BallotRecord } from '../../shared/positions/BallotRecord.js';
import { CancelledLast } from '../../shared/positions/CancelledLast.js';
import { OutcomePanel } from '../../shared/positions/OutcomePanel.js';
import { PositionPanel } from '../../shared/positions/PositionPanel.js';
import { PositionsStrip } from '../../shared/positions/PositionsStrip.js';
import { latestFirst, readBallot, type Ballot } from '../../shared/positions/record.documents.js';
import type { Edition } from './documents.documents.js';

type Facts = NonNullable<Edition['adoption']>;

export interface Adoption {
  number: string;
  state: Facts['state'];
  /** The ballot on this edition, open or ended. */
  ballot: Ballot | null;
  earlier: Ballot[];
  /** The own place on the open ballot. */
  writes: Facts['panel'];
}

const read = ({ state, ballot, earlierBallots, panel }: Facts, number: string): Adoption => {
  const shown = ballot && readBallot(ballot);
  return {
    number,
    state,
    ballot: shown,
    earlier: earlierBallots.map((one) => readBallot(one)),
    writes: panel !== null && panel.ballotId === shown?.id ? panel : null,
  };
};

/** What is agreed with this edition; null where it was never put to its adoption. */
export const adoptionOf = ({ adoption }: Edition, number: string): Adoption | null =>
  adoption && read(adoption, number);

/** What is new on the page: positions that were recorded meanwhile. */
export function useAdoptionNews(): (shown: EditionQuery, news: EditionQuery) => string | null {
  const { t } = useTranslation('states');
  const ballots = ({ comparePage: { adoption } }: EditionQuery) =>
    adoption?.ballot ? [readBallot(adoption.ballot)] : [];
  return (shown, news) => {
    const count = newPositions(ballots(shown), ballots(news));
    return count > 0 ? t('stale.positions', { count }) : null;
  };
}

/** Where each delegation stands on the whole document. */
export function AdoptionPositions({ adoption: { number, state, ballot, earlier } }: { adoption: Adoption }) {
  const { t } = useTranslation('documents');
  return (
    <section aria-labelledby="adoption-title" style={{ marginTop: 22 }}>
      <h2 id="adoption-title" style={{ fontSize: 19, lineHeight: '25px' }}>
        {t('adoption.title', { number })}
      </h2>
      {ballot && <PositionsStrip ballot={ballot} />}
      <CancelledLast ballots={latestFirst([...(ballot ? [ballot] : []), ...earlier])} />
      {!ballot && state === 'frozen' && <Note tone="quiet">{t('adoption.frozen')}</Note>}
    </section>
  );
}

/** The own position on the whole document, its result, and the ballots on the same edition before. */
export function AdoptionAside({ adoption, refetch }: { adoption: Adoption; refetch: () => Promise<unknown> }) {
  const { t } = useTranslation('documents');
  const { number, ballot, earlier, writes } = adoption;
  return (
    <>
      {ballot && writes ? (
        <PositionPanel
          name={t('adoption.name', { number })}
          panel={writes}
          ballot={ballot}
          // It is agreed as a whole: nothing covers a part of it.
          passages={[]}
          refetch={refetch}
        />
      ) : (
        ballot?.result && <OutcomePanel ballot={ballot} passages={[]} />
      )}
      {earlier.length > 0 && (
        <section aria-labelledby="earlier-ballots">
          <h2 id="earlier-ballots">{t('adoption.earlier')}</h2>
          {earlier.map((one) => (
            <div key={one.id} style={{ marginTop: 10, fontSize: 14, lineHeight: '21px' }}>
              <BallotRecord ballot={one} passages={[]} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}
