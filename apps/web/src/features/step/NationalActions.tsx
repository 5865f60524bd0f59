import { styled } from '@mui/material/styles';
import {
  Disclosure,
  EmptyState,
  media,
  Participant,
  ScrollRegion,
  Section,
  SegmentedControl,
  UiLink,
  useDrawerMode,
  useParticipantNames,
  VisuallyHidden,
} from '@waymark/ui';
import Columns3 from 'lucide-react/icons/columns-3';
import List from 'lucide-react/icons/list';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { ReportedStatus } from '../../shared/tracking/ReportedStatus.js';
import { shownStatus } from './actionCells.js';
import { FactList } from './FactList.js';
import type { StepAction } from './step.documents.js';
import { useActionRows, type ActionRow } from './useActionRows.js';

const Compare = styled('table')({
  width: '100%',
  marginTop: 6,
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  fontSize: 14,
  lineHeight: '20px',
  '& th, & td': { padding: '10px 14px 10px 0', borderBottom: '1px solid var(--wm-line)', verticalAlign: 'top' },
  '& thead th': { borderColor: 'var(--wm-line-2)', lineHeight: '19px', fontWeight: 600, textAlign: 'left' },
  '& thead th a': { color: 'inherit', textDecoration: 'none', '&:hover .wm-name': { textDecoration: 'underline' } },
  // Code above name, as a column has no room for both beside each other.
  '& thead th a > span': { display: 'grid', gap: 6, justifyItems: 'start', lineHeight: '19px' },
  '& thead th:first-of-type': { width: 118 },
  '& tbody th': {
    paddingRight: 12,
    fontSize: 13,
    fontWeight: 400,
    lineHeight: '20px',
    textAlign: 'left',
    color: 'var(--wm-ink-3)',
  },
  '& tbody td': { overflowWrap: 'anywhere' },
  [media.compact]: { minWidth: 900 },
  [media.print]: {
    minWidth: 0,
    fontSize: '8.5pt',
    lineHeight: '11pt',
    '& th, & td': { paddingRight: 8 },
    '& thead th:first-of-type': { width: 74 },
    '& tbody th': { fontSize: '8.5pt', lineHeight: '11pt' },
  },
});
const Entries = styled('ul')({
  '& > li': { padding: '14px 0', borderBottom: '1px solid var(--wm-line)' },
  '& > li > h3': { marginBottom: 8 },
  '& > li > h3 a': { color: 'inherit', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } },
});
const Phone = styled('ul')({
  borderTop: '1px solid var(--wm-line)',
  '& > li': { padding: '5px 0', borderBottom: '1px solid var(--wm-line)' },
  '& summary > .name': { flex: 1, minWidth: 0 },
});

type Layout = 'side-by-side' | 'list';
const PROBLEMS: readonly (string | null)[] = ['delayed', 'blocked'];

/** The national actions of a step: side by side, as a list, and on phones one disclosure for each participant. */
export function NationalActions({ code, actions }: { code: string; actions: readonly StepAction[] }) {
  const { t } = useTranslation('step');
  const [query, setQuery] = useSearchParams();
  const phone = useDrawerMode() === 'page';
  const layout: Layout = query.get('layout') === 'list' ? 'list' : 'side-by-side';
  const rows = useActionRows(actions, code, { tight: !phone && layout === 'side-by-side' });
  const show = (next: Layout) =>
    setQuery(
      (before) => {
        if (next === 'list') before.set('layout', next);
        else before.delete('layout');
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  if (actions.length === 0) {
    return (
      <Section title={t('actions.title')}>
        <EmptyState title={t('actions.none')}>{t('actions.noneBody')}</EmptyState>
      </Section>
    );
  }
  return (
    <Section
      title={t('actions.title')}
      aside={
        phone ? undefined : (
          <SegmentedControl<Layout>
            label={t('layout.label')}
            value={layout}
            onChange={show}
            segments={[
              { value: 'side-by-side', label: t('layout.sideBySide'), icon: Columns3 },
              { value: 'list', label: t('layout.list'), icon: List },
            ]}
          />
        )
      }
    >
      {phone && <Disclosures actions={actions} rows={rows} />}
      {!phone && layout === 'list' && <ActionList actions={actions} rows={rows} code={code} />}
      {!phone && layout === 'side-by-side' && <SideBySide actions={actions} rows={rows} code={code} />}
    </Section>
  );
}

interface ViewProps {
  actions: readonly StepAction[];
  rows: readonly ActionRow[];
}

function ActionLink({ code, participantCode }: { code: string; participantCode: string }) {
  const pathOf = useRoadmapPath();
  return (
    <UiLink href={pathOf(`steps/${code}/${participantCode.toLowerCase()}`)}>
      <Participant code={participantCode} form="both" />
    </UiLink>
  );
}

function SideBySide({ actions, rows, code }: ViewProps & { code: string }) {
  const { t } = useTranslation('step');
  const caption = t('actions.caption', { code });
  return (
    <ScrollRegion label={caption}>
      <Compare>
        <VisuallyHidden as="caption">{caption}</VisuallyHidden>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{t('actions.attribute')}</VisuallyHidden>
            </th>
            {actions.map(({ id, participantCode }) => (
              <th key={id} scope="col">
                <ActionLink code={code} participantCode={participantCode} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {actions.map((action) => (
                <td key={action.id}>{row.cell(action)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Compare>
    </ScrollRegion>
  );
}

function ActionList({ actions, rows, code }: ViewProps & { code: string }) {
  return (
    <Entries>
      {actions.map((action) => (
        <li key={action.id}>
          <h3>
            <ActionLink code={code} participantCode={action.participantCode} />
          </h3>
          <FactList action={action} rows={rows} wide />
        </li>
      ))}
    </Entries>
  );
}

function Disclosures({ actions, rows }: ViewProps) {
  const names = useParticipantNames(actions.map(({ participantCode }) => participantCode));
  return (
    <Phone>
      {actions.map((action) => {
        const status = shownStatus(action);
        return (
          <li key={action.id}>
            <Disclosure
              open={PROBLEMS.includes(status)}
              summary={
                <>
                  <Participant code={action.participantCode} form="chip" decorative />
                  <span className="name">{names.name(action.participantCode)}</span>
                  <ReportedStatus status={status} />
                </>
              }
            >
              <FactList
                action={action}
                rows={rows.filter(({ key }) => key !== 'status' || status === 'not_applicable')}
              />
            </Disclosure>
          </li>
        );
      })}
    </Phone>
  );
}
