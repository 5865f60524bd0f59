import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Participant, Table, Td, Th, VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { TitleText } from '../../shared/session/TitleText.js';
import { useFormats } from '../../shared/session/useFormats.js';
import type { InstitutionAct } from './institutionQuestion.js';
import type { InstitutionRow } from './institutions.documents.js';
import type { People } from './people.documents.js';
import { RowActs } from './RowActs.js';
import { useWorkWords } from './useWorkWords.js';

const Quiet = styled('span')({
  display: 'block',
  fontWeight: 400,
  fontSize: 13,
  lineHeight: '19px',
  color: 'var(--wm-ink-2)',
});
/** The last column ends where the table does. */
const Ruled = styled(Table)({ '& tr > :last-child': { paddingRight: 0 } });

export interface InstitutionTableProps {
  rows: readonly InstitutionRow[];
  participants: People['roadmap']['participants'];
  onEdit: (institution: InstitutionRow) => void;
  onAct: (institution: InstitutionRow, act: InstitutionAct) => void;
}

const IN_USE: readonly InstitutionAct[] = ['rename', 'merge', 'archive'];

export function InstitutionTable({ rows, participants, onEdit, onAct }: InstitutionTableProps) {
  const { t } = useTranslation('institutions');
  const mayChange = rows.some((row) => row.mayChange);
  return (
    <Ruled stackOnPhone>
      <caption>
        <VisuallyHidden>{t('caption')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <Th scope="col" style={{ width: '34%' }}>
            {t('column.institution')}
          </Th>
          <Th scope="col" style={{ width: '11%' }}>
            {t('column.participant')}
          </Th>
          <Th scope="col">{t('column.work')}</Th>
          {mayChange && (
            <Th scope="col" style={{ width: '31%' }}>
              <VisuallyHidden>{t('column.acts')}</VisuallyHidden>
            </Th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} participants={participants} mayChange={mayChange} onEdit={onEdit} onAct={onAct} />
        ))}
      </tbody>
    </Ruled>
  );
}

type RowProps = Omit<InstitutionTableProps, 'rows'> & { row: InstitutionRow; mayChange: boolean };

function Row({ row, participants, mayChange, onEdit, onAct }: RowProps) {
  const { t } = useTranslation('institutions');
  const formats = useFormats();
  const words = useWorkWords();
  const participant = participants.find(({ id }) => id === row.participantId);
  const { name } = row;
  return (
    <tr id={`institution-${row.id}`} tabIndex={-1}>
      <Th scope="row">
        <span dir="auto">
          <TitleText>{row.acronym ? t('named', { name, acronym: row.acronym }) : name}</TitleText>
        </span>
        <Quiet dir="auto">{row.code}</Quiet>
        {row.formerly.map((former) => (
          <Quiet key={`${former.name} ${former.until}`} dir="auto">
            {t(former.merged ? 'formerly.merged' : 'formerly.named', {
              name: former.name,
              day: formats.day(former.until),
            })}
          </Quiet>
        ))}
      </Th>
      <Td>{participant ? <Participant code={participant.code} form="chip" /> : t('noParticipant')}</Td>
      <Td>
        {words(row)}
        {row.focalPoint !== null && <Quiet>{t(`focalPoint.${row.focalPoint}`)}</Quiet>}
      </Td>
      {mayChange && (
        <Td>
          {row.mayChange && (
            <RowActs>
              {row.archivedAt === null && (
                <Button
                  size="small"
                  variant="text"
                  aria-label={t('act.of', { act: t('act.edit'), name })}
                  onClick={() => onEdit(row)}
                >
                  {t('act.edit')}
                </Button>
              )}
              {(row.archivedAt === null ? IN_USE : (['restore'] as const)).map((act) => (
                <Button
                  key={act}
                  size="small"
                  variant="text"
                  aria-label={t('act.of', { act: t(`act.${act}`), name })}
                  onClick={() => onAct(row, act)}
                >
                  {t(`act.${act}`)}
                </Button>
              ))}
            </RowActs>
          )}
        </Td>
      )}
    </tr>
  );
}
