import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Section } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { ImportsQuery } from '../../gql/graphql.js';
import { usePage } from '../../shared/page/usePage.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { ImportsDocument } from './imports.documents.js';

const Item = styled('li')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 16px',
  padding: '10px 0',
  borderTop: '1px solid var(--wm-line)',
  '& > div': { flex: '1 1 280px', minWidth: 0, overflowWrap: 'anywhere' },
});
const Quiet = styled('span')({ display: 'block', fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' });

type Earlier = ImportsQuery['imports'][number];

/** What one has imported here, and files that wait: each leads to its page. */
export function EarlierImports({ onOpen }: { onOpen: (one: Earlier) => void }) {
  const { t } = useTranslation('imports');
  const formats = useFormats();
  const { id: roadmapId } = useRoadmap();
  const { data } = usePage(ImportsDocument, { roadmapId });
  if (!data || data.imports.length === 0) return null;
  const told = ({ state, underWay, madeAt, appliedAt, undoneAt, newRecords, changedRecords }: Earlier): string => {
    if (underWay) return t(state === 'checked' ? 'importing' : 'undoing');
    if (state === 'applied')
      return t('earlier.applied', {
        day: formats.day(appliedAt ?? madeAt),
        added: newRecords ?? 0,
        changed: changedRecords ?? 0,
      });
    return state === 'undone' ? t('earlier.undone', { day: formats.day(undoneAt ?? madeAt) }) : t('nothingYet');
  };
  return (
    <Section title={t('earlier')}>
      <ul>
        {data.imports.map((one) => (
          <Item key={one.id}>
            <div>
              {one.fileName}
              <Quiet>{told(one)}</Quiet>
            </div>
            <Button size="small" aria-label={t('openOf', { file: one.fileName })} onClick={() => onOpen(one)}>
              {t('open')}
            </Button>
          </Item>
        ))}
      </ul>
    </Section>
  );
}
