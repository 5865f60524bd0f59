import { styled } from '@mui/material/styles';
import { media, ParticipantsProvider, SkeletonBlock } from '@waymark/ui';
import type { SetupSection } from '@waymark/domain';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/index.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { Hint } from './layout.js';
import { ParticipantsSection } from './sections/ParticipantsSection.js';
import { PeopleSection } from './sections/PeopleSection.js';
import { PeriodSection } from './sections/PeriodSection.js';
import { PublicationSection } from './sections/PublicationSection.js';
import { RuleSection } from './sections/RuleSection.js';
import { TitleSection } from './sections/TitleSection.js';
import { SetupAside } from './SetupAside.js';
import { SetupDocument, SetupParts, type Setup } from './setup.documents.js';
import { SetupContext, useSetup, useSetupState } from './useSetupState.js';

const SECTIONS = [
  ['title', TitleSection],
  ['participants', ParticipantsSection],
  ['period', PeriodSection],
  ['rule', RuleSection],
  ['publication', PublicationSection],
  ['people', PeopleSection],
] as const satisfies readonly (readonly [SetupSection, () => ReactNode])[];

const Lead = styled('p')({ maxWidth: '62ch', margin: '10px 0 0', color: 'var(--wm-ink-2)' });
const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 300px',
  gap: 56,
  marginTop: 24,
  '@media (max-width:1100px)': { gridTemplateColumns: 'minmax(0, 1fr) 260px', gap: 36 },
  '@media (max-width:1000px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: 24, '& > aside': { order: -1 } },
  [media.print]: { gridTemplateColumns: 'minmax(0, 1fr)' },
});
/** The title of a part, and at its far end how many there are. */
const Head = styled('header')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  justifyContent: 'space-between',
  gap: '4px 16px',
});
/** Of what is closed the settings are read: they look like text, and what would change them is not offered. */
const Settings = styled('fieldset')({
  minWidth: 0,
  margin: 0,
  padding: 0,
  border: 0,
  '&:disabled button': { display: 'none' },
  '&:disabled :is(input, select, textarea)': {
    borderColor: 'var(--wm-line)',
    background: 'transparent',
    color: 'var(--wm-ink-2)',
    opacity: 1,
    cursor: 'default',
  },
});
const Part = styled('section')({
  padding: '0 0 32px',
  scrollMarginTop: 'calc(var(--wm-top) + 16px)',
  '& + &': { paddingTop: 32, borderTop: '1px solid var(--wm-line)' },
});

/** What a secretariat sets for its roadmap: saved as one goes, with the list of what is missing beside it. */
export function SetupPage() {
  const { code } = useRoadmap();
  const { t } = useTranslation('setup');
  const page = usePage(SetupDocument, { roadmap: code }, { ignore: ['savedAt', 'today', 'version', 'missing'] });
  const setup = page.data && readFragment(SetupParts, page.data.roadmapSetup);
  const running = setup?.draftingSince != null;
  return (
    <>
      <PageHeading>{t(running ? 'title.running' : 'title')}</PageHeading>
      <Lead>{t(setup?.closedAt != null ? 'lead.closed' : running ? 'lead.running' : 'lead')}</Lead>
      <PageContent
        page={page}
        headed
        subject={t('title')}
        skeleton={Array.from({ length: 6 }, (_, row) => (
          <SkeletonBlock key={row} style={{ height: 120, marginBottom: 24 }} />
        ))}
      >
        {({ roadmapSetup }) => <Loaded setup={readFragment(SetupParts, roadmapSetup)} refetch={page.refetch} />}
      </PageContent>
    </>
  );
}

function Loaded({ setup, refetch }: { setup: Setup; refetch: () => Promise<void> }) {
  const { t } = useTranslation('setup');
  const state = useSetupState(setup, refetch);
  const participants = useMemo(
    () => setup.participants.map(({ footnoteMark: mark, ...participant }) => ({ ...participant, mark })),
    [setup.participants],
  );
  const parts = useMemo(
    () =>
      SECTIONS.map(([name, Content], place) => (
        <Part key={name} id={name} aria-labelledby={`${name}-heading`} tabIndex={-1}>
          <Head>
            <h2 id={`${name}-heading`}>{t('numbered', { number: place + 1, title: t(`section.${name}`) })}</h2>
            <Counted section={name} />
          </Head>
          <Content />
        </Part>
      )),
    [t],
  );
  return (
    <SetupContext value={state}>
      {/* Of this page, not of the session: who was just added is named as well. */}
      <ParticipantsProvider participants={participants}>
        <Columns>
          <Settings disabled={setup.closedAt !== null}>{parts}</Settings>
          <SetupAside />
        </Columns>
      </ParticipantsProvider>
    </SetupContext>
  );
}

/** Those that hold a list say how long it is, or what is missing in it. */
function Counted({ section }: { section: SetupSection }) {
  const { t } = useTranslation('setup');
  const { setup } = useSetup();
  const count = setup.participants.length;
  if (count === 0) return null;
  const missing = setup.missing.filter(({ code }) => code === 'head_missing').length;
  const words: Partial<Record<SetupSection, string>> = {
    participants: t('participants.count', { count }),
    people: t('people.missing', { count: missing }),
  };
  return words[section] === undefined ? null : <Hint style={{ marginTop: 0 }}>{words[section]}</Hint>;
}
