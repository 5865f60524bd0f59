import { styled } from '@mui/material/styles';
import { createFormats, DEFAULT_LANGUAGE } from '@waymark/i18n';
import { media, Participant, ParticipantsProvider, Td } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFragment } from '../../gql/index.js';
import type { OwnRoadmapsQuery } from '../../gql/graphql.js';
import { useRoundName } from '../../shared/ballots/useRoundName.js';
import { NeedParts, useNeedWords } from '../../shared/needs/needWords.js';
import { namesOf } from './namesOf.js';

type OwnRoadmap = OwnRoadmapsQuery['ownRoadmaps'][number];

const Title = styled('th')({
  padding: '16px 24px 16px 0',
  borderBottom: '1px solid var(--wm-line)',
  fontWeight: 400,
  textAlign: 'left',
  verticalAlign: 'top',
  '& a': { font: '600 18px/26px var(--wm-serif)', color: 'var(--wm-ink)' },
  '& ul': { display: 'flex', flexWrap: 'wrap', gap: 6, marginTop: 6 },
});
const Cell = styled(Td)({
  padding: '18px 16px 16px 0',
  verticalAlign: 'top',
  '&&:last-of-type': { paddingRight: 0 },
  '& b': { display: 'block', fontWeight: 600 },
  '& a': { fontWeight: 600 },
  '& small': { display: 'block', marginTop: 1, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' },
  [media.phone]: { '&&': { paddingTop: 8 } },
});
/** On phones there is no head of the column. */
const Label = styled('span')({
  display: 'none',
  [media.phone]: { display: 'block', fontSize: 13, lineHeight: '18px', color: 'var(--wm-ink-3)' },
});

/** One roadmap: who one is there, where it stands, and the first thing that needs one. */
export function OwnRoadmapRow({ roadmap }: { roadmap: OwnRoadmap }) {
  const { t } = useTranslation('roadmaps');
  const { code, title, participants, participantId, institutions, role } = roadmap;
  const own = participants.find(({ id }) => id === participantId)?.code ?? null;
  const lines = useWhere(roadmap);
  return (
    <ParticipantsProvider participants={namesOf(participants)} own={own}>
      <tr>
        <Title scope="row">
          <Link to={`/r/${code}`} dir="auto" data-row>
            {title}
          </Link>
          {participants.length > 0 && (
            <ul aria-label={t('participants')}>
              {participants.map((participant) => (
                <li key={participant.id}>
                  <Participant code={participant.code} form="chip" />
                </li>
              ))}
            </ul>
          )}
        </Title>
        <Cell>
          <Label>{t('own.role')}</Label>
          <b>{t(`own.role.${role}`)}</b>
          {institutions.map(({ id, name }) => (
            <small key={id} dir="auto">
              {name}
            </small>
          ))}
          {own !== null && (
            <small>
              <Participant code={own} />
            </small>
          )}
        </Cell>
        <Cell>
          <Label>{t('own.stands')}</Label>
          <b>{lines.phase}</b>
          {lines.more && <small>{lines.more}</small>}
        </Cell>
        <Cell>
          <Label>{t('own.needs')}</Label>
          <FirstNeed roadmap={roadmap} />
        </Cell>
      </tr>
    </ParticipantsProvider>
  );
}

const isBeingSetUp = ({ phase, draftingSince }: OwnRoadmap) => draftingSince === null && phase !== 'closed';

/** The phase, and under it the open round, else the years of the period. */
function useWhere(roadmap: OwnRoadmap) {
  const { phase, round, periodStart, periodEnd } = roadmap;
  const { t } = useTranslation('shell');
  const roundName = useRoundName();
  const years = [...new Set([periodStart, periodEnd].flatMap((day) => day?.slice(0, 4) ?? []))].join('–');
  return {
    phase: t(isBeingSetUp(roadmap) ? 'nav.setup' : `phase.${phase}`),
    more: round ? roundName(round) : years,
  };
}

function FirstNeed({ roadmap }: { roadmap: OwnRoadmap }) {
  const { code, role, round, needs, zone } = roadmap;
  const { t } = useTranslation('roadmaps');
  const wordsOf = useNeedWords(role, round);
  const [first, ...more] = needs.map((need) => readFragment(NeedParts, need));
  if (!first && role === 'secretariat' && isBeingSetUp(roadmap))
    return <Link to={`/r/${code}/setup`}>{t('own.setUp')}</Link>;
  if (!first) return <span style={{ color: 'var(--wm-ink-2)' }}>{t('own.nothing')}</span>;
  const formats = createFormats({ language: DEFAULT_LANGUAGE, zone });
  const { deadline, dueOn, path } = first;
  return (
    <>
      <Link to={`/r/${code}/${path}`}>{wordsOf(first).title}</Link>
      {deadline && <small>{t('own.until', { day: formats.day(deadline), time: formats.time(deadline) })}</small>}
      {dueOn && <small>{t('own.dueOn', { day: formats.day(dueOn) })}</small>}
      {more.length > 0 && <small>{t('own.more', { count: more.length })}</small>}
    </>
  );
}
