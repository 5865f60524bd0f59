import { styled } from '@mui/material/styles';
import { Note } from '@waymark/ui';
import Bell from 'lucide-react/icons/bell';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/session/useFormats.js';
import type { Work } from './work.documents.js';

const Notes = styled('div')({ display: 'grid', gap: 8, margin: '16px 0 24px', '&:empty': { margin: '0 0 24px' } });

/** What waits for the reader, and the next reporting date where there is one. */
export function WorkNotes({ work }: { work: Work }) {
  const { t } = useTranslation('work');
  const formats = useFormats();
  const count = (group: Work['items'][number]['group']) => work.items.filter((item) => item.group === group).length;
  const returned = count('returned');
  const review = count('to_review');
  const due = count('due');
  return (
    <Notes>
      {returned > 0 &&
        (work.scope === 'institution' ? (
          <Note tone="warn">{t('note.returned', { count: returned })}</Note>
        ) : (
          <Note>{t('note.returnedToOthers', { count: returned })}</Note>
        ))}
      {review > 0 && <Note>{t('note.review', { count: review })}</Note>}
      {work.dueOn !== null ? (
        <Note icon={Bell}>{t('note.due', { day: formats.day(work.dueOn), count: due })}</Note>
      ) : (
        due > 0 && <Note icon={Bell}>{t('note.dueNoDate', { count: due })}</Note>
      )}
    </Notes>
  );
}
