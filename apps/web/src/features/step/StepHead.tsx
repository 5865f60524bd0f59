import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { isolated } from '@waymark/i18n';
import { Breadcrumbs, Icon, Prose } from '@waymark/ui';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StepHeadPartsFragment } from '../../gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { useNeighbourKeys } from '../../shared/keyboard/useShortcuts.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { StatusCountList } from './StatusCountList.js';

const StepHeadParts = graphql(`
  fragment StepHeadParts on StepPage {
    roadmap {
      id
      today
    }
    code
    priorityCode
    priorityTitle
    previousCode
    nextCode
    title
    description
    expectedResult
    leadInstitution
    supportInstitutions
    startDate
    baselineEnd
    originCountries
    actions {
      ...MixParts
    }
    rollUp {
      progress
      applicable
      noReport
    }
  }
`);

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  justifyContent: 'space-between',
  gap: 16,
  '& > div:first-of-type': { flex: '1 1 480px', minWidth: 0 },
});
const Lead = styled('p')({ maxWidth: '74ch', marginTop: 6, color: 'var(--wm-ink-2)' });
const Neighbours = styled('nav')({ display: 'flex', gap: 8, '@media print': { display: 'none' } });
const AsOf = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '6px 28px',
  marginTop: 14,
  fontSize: 14,
  lineHeight: '20px',
  '& + p': { marginTop: 4, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' },
});
const Result = styled('div')({ marginTop: 22, '& > h2': { font: '600 15px/22px var(--wm-sans)', letterSpacing: 0 } });
const Facts = styled('p')({ marginTop: 10, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' });

/** Where the step belongs, what it says, how it stands today, and the way to its neighbours. */
export function StepHead({ step: ref }: { step: FragmentType<typeof StepHeadParts> }) {
  const step = readFragment(StepHeadParts, ref);
  const { t } = useTranslation(['step', 'format', 'shell']);
  const formats = useFormats();
  const pathOf = useRoadmapPath();
  const { previousCode, nextCode, code, priorityCode, rollUp } = step;
  const previous = previousCode && pathOf(`steps/${previousCode}`);
  const next = nextCode && pathOf(`steps/${nextCode}`);
  useNeighbourKeys(previous, next);
  return (
    <>
      <Breadcrumbs
        label={t('shell:breadcrumb')}
        crumbs={[
          { label: t('priorities'), href: pathOf('priorities') },
          { label: `${priorityCode} ${step.priorityTitle}`, href: pathOf(`priorities/${priorityCode.toLowerCase()}`) },
          { label: t('crumb', { code }) },
        ]}
      />
      <Head>
        <div>
          <PageHeading>{`${code} ${step.title}`}</PageHeading>
          <Lead dir="auto">{step.description}</Lead>
        </div>
        <Neighbours aria-label={t('neighbours')}>
          {previous && (
            <Button size="small" component={Link} to={previous} aria-label={t('previous', { code: previousCode })}>
              <Icon of={ChevronLeft} small />
              {previousCode}
            </Button>
          )}
          {next && (
            <Button size="small" component={Link} to={next} aria-label={t('next', { code: nextCode })}>
              {nextCode}
              <Icon of={ChevronRight} small />
            </Button>
          )}
        </Neighbours>
      </Head>
      <AsOf>
        <span>{t('format:asOf', { day: formats.day(step.roadmap.today) })}</span>
        <StatusCountList mix={step.actions} wide />
      </AsOf>
      {rollUp.progress !== null && (
        <p>
          {t('rollUp', {
            percent: formats.percent(rollUp.progress),
            applicable: rollUp.applicable,
            noReport: rollUp.noReport,
          })}
        </p>
      )}
      <Result>
        <h2>{t('expected.title')}</h2>
        <Prose>
          <p>{step.expectedResult}</p>
        </Prose>
      </Result>
      <RegionalFacts step={step} />
    </>
  );
}

function RegionalFacts({ step }: { step: StepHeadPartsFragment }) {
  const { t } = useTranslation('step');
  const formats = useFormats();
  const facts = [
    step.leadInstitution && `${t('facts.lead')}: ${isolated(step.leadInstitution)}`,
    step.supportInstitutions.length > 0 &&
      `${t('facts.support')}: ${step.supportInstitutions.map(isolated).join(', ')}`,
    step.startDate &&
      step.baselineEnd &&
      `${t('facts.period')}: ${formats.dayRange(step.startDate, step.baselineEnd, 'month')}`,
    step.originCountries.length > 0 && `${t('facts.origin')}: ${step.originCountries.join(', ')}`,
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return <Facts>{facts.join(' · ')}</Facts>;
}
