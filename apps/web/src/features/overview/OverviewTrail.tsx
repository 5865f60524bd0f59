import { styled } from '@mui/material/styles';
import { media, PhaseTrail } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { TrailPartsFragment } from '../../gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { useFormats } from '../../shared/session/useFormats.js';

export const TrailParts = graphql(`
  fragment TrailParts on TrailEntry {
    phase
    state
    from
    to
    roundNumber
    roundDeadline
  }
`);

const Place = styled('div')({
  margin: '28px 0 8px',
  [media.phone]: { marginTop: 20 },
  // Paper has no button that would open the rest.
  [media.print]: { '& li': { display: 'block !important' }, '& button': { display: 'none !important' } },
});

/** The phases of the roadmap; the one in which a round is open says until when. */
export function OverviewTrail({ trail }: { trail: readonly FragmentType<typeof TrailParts>[] }) {
  const { t } = useTranslation(['overview', 'shell']);
  const formats = useFormats();

  const label = ({ phase, roundNumber: number }: TrailPartsFragment): string => {
    const name = t(`shell:phase.${phase}`);
    return number ? t('overview:trail.round', { phase: name, number }) : name;
  };
  const detail = ({ state, from, to, roundNumber, roundDeadline }: TrailPartsFragment): string | undefined => {
    if (roundNumber && roundDeadline) return t('overview:trail.closes', { day: formats.day(roundDeadline, 'table') });
    if (from && to) return formats.dayRange(from, to, 'month');
    if (from && state === 'now') return t('overview:trail.since', { month: formats.day(from, 'month') });
    if (from) return formats.day(from, 'month');
    return to ? t('overview:trail.until', { month: formats.day(to, 'month') }) : undefined;
  };

  return (
    <Place>
      <PhaseTrail
        label={t('overview:trail.label')}
        phases={trail
          .map((entry) => readFragment(TrailParts, entry))
          .map((entry) => ({ key: entry.phase, label: label(entry), detail: detail(entry), state: entry.state }))}
        stateLabels={{ done: t('shell:phases.done'), now: t('shell:phases.now'), next: t('shell:phases.next') }}
        allLabel={t('shell:phases.all')}
      />
    </Place>
  );
}
