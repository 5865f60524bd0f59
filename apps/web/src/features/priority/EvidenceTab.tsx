import { styled } from '@mui/material/styles';
import { EmptyState, media, Participant, Section, Tag } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { ParticipantSeries } from '../../shared/ballots/ParticipantSeries.js';
import { readFindings, type Finding } from '../../shared/evidence/finding.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { useSeverityWords } from './FindingDrawer.js';

const PriorityEvidence = graphql(`
  fragment PriorityEvidence on PriorityPage {
    participantsWithoutFinding
    findings {
      ...FindingParts
    }
    alignment {
      code
      title
      frameworkTitle
    }
  }
`);

const Intro = styled('p')({ maxWidth: '62ch', color: 'var(--wm-ink-2)' });
const Group = styled('section')({
  marginTop: 20,
  '& > h3': { paddingBottom: 6, borderBottom: '1px solid var(--wm-line)' },
});
const Item = styled('article')({
  padding: '12px 0 14px',
  borderBottom: '1px solid var(--wm-line)',
  '& > header': { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 10px' },
  '& h4': { font: '600 15px/22px var(--wm-sans)' },
  '& > p': { marginTop: 4, maxWidth: '62ch', font: '400 16px/25px var(--wm-serif)' },
  '& > small': { display: 'block', marginTop: 4, color: 'var(--wm-ink-3)' },
  [media.print]: { breakInside: 'avoid' },
});
const Absent = styled('p')({ marginTop: 20, fontSize: 14, lineHeight: '21px', color: 'var(--wm-ink-2)' });
const Quiet = styled('p')({ marginTop: 8, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' });
const Items = styled('ul')({
  '& > li': { padding: '8px 0', borderTop: '1px solid var(--wm-line)', fontSize: 14, lineHeight: '21px' },
  '& small': { display: 'block', color: 'var(--wm-ink-3)' },
});

/** What the priority rests on: findings by participant, who has none, and what it is aligned with. */
export function EvidenceTab({ priority }: { priority: FragmentType<typeof PriorityEvidence> }) {
  const { t } = useTranslation('priority');
  const { participants } = useRoadmap();
  const { findings: refs, participantsWithoutFinding: without, alignment } = readFragment(PriorityEvidence, priority);
  const findings = readFindings(refs);
  // The region first, then the participants in the order of the roadmap.
  const groups = [null, ...participants.map(({ code }) => code)]
    .map((code) => ({ code, items: findings.filter(({ participantCode }) => participantCode === code) }))
    .filter(({ items }) => items.length > 0);
  return (
    <>
      <Section title={t('evidence.findings')}>
        <Intro>{t('evidence.intro')}</Intro>
        {findings.length === 0 && <EmptyState title={t('evidence.empty')} />}
        {groups.map(({ code, items }) => (
          <Group key={code ?? 'region'}>
            <h3>{code ? <Participant code={code} form="both" /> : t('finding.region')}</h3>
            {items.map((finding) => (
              <FindingItem key={finding.id} finding={finding} />
            ))}
          </Group>
        ))}
        {without.length > 0 && findings.length > 0 && (
          <Absent>
            {t('evidence.noneBefore')} <ParticipantSeries codes={without} />.
          </Absent>
        )}
        {findings.length > 0 && <Quiet>{t('evidence.noRanking')}</Quiet>}
      </Section>
      <Section title={t('evidence.alignment')}>
        {alignment.length === 0 ? (
          <EmptyState title={t('evidence.alignmentEmpty')} />
        ) : (
          <Items>
            {alignment.map(({ code, title, frameworkTitle }) => (
              <li key={code}>
                {title}
                <small>{frameworkTitle}</small>
              </li>
            ))}
          </Items>
        )}
      </Section>
    </>
  );
}

function FindingItem({ finding }: { finding: Finding }) {
  const { t } = useTranslation('priority');
  const severity = useSeverityWords();
  const { code, title, statement, themeTitle, paperTitle } = finding;
  return (
    <Item id={code}>
      <header>
        <h4>
          {code} {title}
        </h4>
        <Tag>
          {t('finding.severityLabel')} {severity(finding.severity)}
        </Tag>
      </header>
      <p dir="auto">{statement}</p>
      <small>
        {themeTitle}. {paperTitle}.
      </small>
    </Item>
  );
}
