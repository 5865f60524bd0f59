import { styled } from '@mui/material/styles';
import type { ActionStatus } from '@waymark/domain';
import { media, Participant, ScrollRegion, UiLink, VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { ActionGridQuery } from '../../gql/graphql.js';
import { graphql, readFragment } from '../../gql/index.js';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { ReportedStatus } from '../../shared/tracking/ReportedStatus.js';

const StepGridCell = graphql(`
  fragment StepGridCell on GridCell {
    participantCode
    status
    progress
    freshness
  }
`);

export type GridStep = ActionGridQuery['actionGrid']['rows'][number];

const Root = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: 14,
  lineHeight: '20px',
  '& th, & td': { padding: '8px 12px 8px 0', borderBottom: '1px solid var(--wm-line)', verticalAlign: 'top' },
  '& th': { textAlign: 'left', fontWeight: 500 },
  '& thead th': { borderColor: 'var(--wm-line-2)', fontSize: 13, lineHeight: '18px', verticalAlign: 'bottom' },
  '& th.priority': { paddingTop: 22, borderColor: 'var(--wm-line-2)', fontWeight: 600 },
  '& tbody th:not(.priority)': { width: '27%', minWidth: 200 },
  '& tbody th > a': { color: 'inherit', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } },
  '& td > a': { display: 'inline-block', minHeight: 24, color: 'inherit', textDecoration: 'none' },
  '& td > a:hover': { textDecoration: 'underline' },
  '& td.chosen': { background: 'var(--wm-tint)', boxShadow: '-6px 0 0 var(--wm-tint)' },
  '& small': { display: 'block', paddingLeft: 25, color: 'var(--wm-ink-2)' },
  '& .short': { display: 'none' },
  [media.compact]: { minWidth: 920 },
  [media.print]: { minWidth: 0, fontSize: '8.5pt', lineHeight: '11pt' },
  [media.phone]: {
    minWidth: 0,
    '&, & tbody, & tbody th': { display: 'block' },
    '& thead': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
    '& tbody tr': {
      display: 'grid',
      gridTemplateColumns: '1fr 1fr',
      gap: '0 12px',
      padding: '10px 0',
      borderBottom: '1px solid var(--wm-line)',
    },
    '& th.priority': { gridColumn: '1 / -1', paddingTop: 14, border: 0 },
    '& tbody th:not(.priority)': { gridColumn: '1 / -1', width: 'auto', padding: '0 0 4px', border: 0 },
    '& td': { display: 'flex', gap: 8, padding: '5px 0', border: 0 },
    '& .short': { display: 'inline-flex' },
    '& td > a': { minHeight: 44 },
  },
});

export interface StepGridProps {
  rows: readonly GridStep[];
  codes: readonly string[];
  /** The chosen status (null: no report); its cells stand out. */
  highlighted: ActionStatus | null | undefined;
}

/** Steps by participants, grouped by priority: a real table whose cells lead to the national actions. */
export function StepGrid({ rows, codes, highlighted }: StepGridProps) {
  const { t } = useTranslation('step');
  const priorities = [...new Set(rows.map(({ priorityCode }) => priorityCode))];
  return (
    <ScrollRegion label={t('steps.caption')}>
      <Root role="table">
        <VisuallyHidden as="caption">{t('steps.caption')}</VisuallyHidden>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('steps.column')}
            </th>
            {codes.map((code) => (
              <th key={code} role="columnheader" scope="col">
                <Participant code={code} form="stacked" />
              </th>
            ))}
          </tr>
        </thead>
        {priorities.map((priority) => (
          <PriorityRows
            key={priority}
            steps={rows.filter(({ priorityCode }) => priorityCode === priority)}
            columns={codes.length}
            highlighted={highlighted}
          />
        ))}
      </Root>
    </ScrollRegion>
  );
}

interface PriorityRowsProps extends Pick<StepGridProps, 'highlighted'> {
  steps: readonly GridStep[];
  columns: number;
}

function PriorityRows({ steps, columns, highlighted }: PriorityRowsProps) {
  const [first] = steps;
  return (
    <tbody role="rowgroup">
      <tr role="row">
        <th role="rowheader" scope="rowgroup" colSpan={columns + 1} className="priority">
          {first?.priorityCode} {first?.priorityTitle}
        </th>
      </tr>
      {steps.map((step) => (
        <StepRow key={step.stepCode} step={step} highlighted={highlighted} />
      ))}
    </tbody>
  );
}

function StepRow({ step, highlighted }: { step: GridStep } & Pick<StepGridProps, 'highlighted'>) {
  const { t } = useTranslation('status');
  const formats = useFormats();
  const pathOf = useRoadmapPath();
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <UiLink href={pathOf(`steps/${step.stepCode}`)} data-row>
          {step.stepCode} {step.stepTitle}
        </UiLink>
      </th>
      {readFragment(StepGridCell, step.cells).map(({ participantCode, status, progress, freshness }) => (
        <td
          key={participantCode}
          role="cell"
          className={highlighted !== undefined && highlighted === status ? 'chosen' : undefined}
        >
          <span className="short">
            <Participant code={participantCode} form="chip" decorative />
          </span>
          <UiLink href={pathOf(`steps/${step.stepCode}/${participantCode.toLowerCase()}`)}>
            <ReportedStatus status={status} />
            {progress !== null && <small>{formats.percent(progress)}</small>}
            {freshness === 'stale' && <small>{t('freshness.staleShort')}</small>}
          </UiLink>
        </td>
      ))}
    </tr>
  );
}
