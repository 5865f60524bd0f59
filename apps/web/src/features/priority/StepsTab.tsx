import { styled } from '@mui/material/styles';
import { EmptyState, media, MixBar, UiLink } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { PriorityStepsFragment } from '../../gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { statusCounts, useMixWords, withoutReport } from '../../shared/tracking/useMix.js';

const PrioritySteps = graphql(`
  fragment PrioritySteps on PriorityPage {
    code
    steps {
      id
      code
      title
      leadInstitution
      baselineEnd
      actions {
        total
        underWay
        ...MixParts
      }
    }
  }
`);

const List = styled('ul')({ borderTop: '1px solid var(--wm-line-2)' });
const Item = styled('li')({
  display: 'grid',
  gridTemplateColumns: '38px minmax(0, 1fr) minmax(0, 220px)',
  gap: '4px 16px',
  padding: '14px 0',
  borderBottom: '1px solid var(--wm-line)',
  fontSize: 14,
  lineHeight: '20px',
  '& h2': { font: '600 16px/23px var(--wm-serif)' },
  '& p': { marginTop: 2, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' },
  '& > .code': { font: '500 14px/23px var(--wm-sans)', color: 'var(--wm-ink-3)' },
  [media.phone]: { gridTemplateColumns: '32px minmax(0, 1fr)', '& > .mix': { gridColumn: 2 } },
  [media.print]: { breakInside: 'avoid' },
});

/** The coordinated steps of the priority, each with the mix of its national actions from published updates. */
export function StepsTab({ priority }: { priority: FragmentType<typeof PrioritySteps> }) {
  const { t } = useTranslation('priority');
  const { code, steps } = readFragment(PrioritySteps, priority);
  if (steps.length === 0) return <EmptyState title={t('steps.empty')} />;
  return (
    <List aria-label={t('steps.label', { code })}>
      {steps.map((step) => (
        <StepItem key={step.id} step={step} />
      ))}
    </List>
  );
}

function StepItem({ step }: { step: PriorityStepsFragment['steps'][number] }) {
  const { t } = useTranslation('priority');
  const path = useRoadmapPath();
  const formats = useFormats();
  const { code, title, leadInstitution, baselineEnd, actions } = step;
  const words = useMixWords().list(actions);
  return (
    <Item>
      <span className="code">{code}</span>
      <div>
        <h2>
          <UiLink href={path(`steps/${code}`)} data-row>
            {title}
          </UiLink>
        </h2>
        {leadInstitution && (
          <p>
            {t('steps.lead')}: <bdi>{leadInstitution}</bdi>
          </p>
        )}
        {baselineEnd && (
          <p>
            {t('steps.end')}: {formats.day(baselineEnd)}
          </p>
        )}
      </div>
      <div className="mix">
        <MixBar
          counts={{ ...statusCounts(actions), not_applicable: 0 }}
          unreported={withoutReport(actions)}
          label={words}
        />
        <p>{t('steps.underWay', { underWay: actions.underWay, total: actions.total })}</p>
        {/* The bar says it already to those who hear the page. */}
        <p aria-hidden="true">{words}</p>
      </div>
    </Item>
  );
}
