import MuiGlobalStyles from '@mui/material/GlobalStyles';
import { useParticipants } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useRoadmap } from '../../shared/session/SessionContext.js';

/** A text as a string of a style sheet. */
const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll(/\s+/g, ' ')}"`;

/** On paper: at the foot of every page its number, and what every page must say. */
export function PaperFoot() {
  const { t } = useTranslation(['documents', 'shell']);
  const { illustrative } = useRoadmap();
  const { byCode } = useParticipants();
  const notes = new Set([...byCode.values()].flatMap(({ note }) => (note ? [`${note.mark} ${note.text}`] : [])));
  const said = [...notes, ...(illustrative ? [t('shell:illustrative')] : [])].join(' ');
  return (
    <MuiGlobalStyles
      styles={`@page {
        margin-bottom: 24mm;
        @bottom-left { content: ${quoted(said)}; width: 85%; font: 8pt/11pt sans-serif; }
        @bottom-right { content: ${quoted(`${t('documents:page')} `)} counter(page); font: 8pt/11pt sans-serif; }
      }`}
    />
  );
}
