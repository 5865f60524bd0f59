import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Table, Td, Th, VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { SeatAction, SeatRowFragment } from '../../gql/graphql.js';
import { graphql, readFragment } from '../../gql/index.js';
import { ConfirmationParts, useConfirmationWords } from '../../shared/confirmation/useConfirmationWords.js';
import { fileAddress } from '../../shared/files/uploadFile.js';
import { TitleText } from '../../shared/session/TitleText.js';
import { useFormats } from '../../shared/session/useFormats.js';
import type { Seat } from './people.documents.js';
import { RowActs } from './RowActs.js';

const SeatRow = graphql(`
  fragment SeatRow on PersonSeat {
    id
    userId
    role
    title
    createdAt
    waitsFor
    recordedLetter
    allowedActions
    institutions {
      id
      name
    }
    confirmation {
      ...ConfirmationParts
    }
    accreditationLetter {
      validFrom
      validUntil
      letter {
        id
        name
        sight
      }
    }
  }
`);

const Quiet = styled('span')({
  display: 'block',
  fontWeight: 400,
  fontSize: 13,
  lineHeight: '19px',
  color: 'var(--wm-ink-2)',
});
/** The last column ends where the table does. */
const Ruled = styled(Table)({ '& tr > :last-child': { paddingRight: 0 } });

export interface SeatTableProps {
  caption: string;
  seats: readonly Seat[];
  onAct: (seat: Seat, action: SeatAction) => void;
}

export function SeatTable({ caption, seats, onAct }: SeatTableProps) {
  const { t } = useTranslation('people');
  return (
    <Ruled stackOnPhone>
      <caption>
        <VisuallyHidden>{t('caption', { group: caption })}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {/* The same widths in each table: the page reads as one. */}
          <Th scope="col" style={{ width: '24%' }}>
            {t('function')}
          </Th>
          <Th scope="col" style={{ width: '25%' }}>
            {t('signature')}
          </Th>
          <Th scope="col" style={{ width: '14%' }}>
            {t('account')}
          </Th>
          <Th scope="col">
            <VisuallyHidden>{t('acts')}</VisuallyHidden>
          </Th>
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => (
          <Row key={seat.id} seat={readFragment(SeatRow, seat)} onAct={(action) => onAct(seat, action)} />
        ))}
      </tbody>
    </Ruled>
  );
}

function Row({ seat, onAct }: { seat: SeatRowFragment; onAct: (action: SeatAction) => void }) {
  const { t } = useTranslation('people');
  const formats = useFormats();
  return (
    <tr id={`seat-${seat.id}`} tabIndex={-1}>
      <Th scope="row">
        <bdi>
          <TitleText>{seat.title}</TitleText>
        </bdi>
        {seat.institutions.map(({ id, name }) => (
          <Quiet key={id}>
            <bdi>{name}</bdi>
          </Quiet>
        ))}
      </Th>
      <Td>
        <Standing seat={seat} />
        {seat.accreditationLetter && <Accredited {...seat.accreditationLetter} />}
      </Td>
      <Td style={{ whiteSpace: 'nowrap' }}>
        {t(seat.userId === null ? 'account.none' : 'account.active')}
        <Quiet>{t('account.since', { day: formats.day(seat.createdAt, 'table') })}</Quiet>
      </Td>
      <Td>
        <RowActs>
          {seat.allowedActions.map((action) => (
            <Button
              key={action}
              size="small"
              variant={action === 'confirm' || action === 'record_letter' ? 'contained' : 'text'}
              aria-label={t('act.of', { act: t(`act.${action}`), title: seat.title })}
              onClick={() => onAct(action)}
            >
              {t(`act.${action}`)}
            </Button>
          ))}
        </RowActs>
      </Td>
    </tr>
  );
}

/** Whether the seat signs, on what that stands, or what it waits for. */
function Standing({ seat }: { seat: SeatRowFragment }) {
  const { t } = useTranslation('people');
  const words = useConfirmationWords();
  const confirmation = readFragment(ConfirmationParts, seat.confirmation);
  const { role, waitsFor, recordedLetter } = seat;
  if (waitsFor !== null)
    return (
      <>
        <b>{t('standing.waits')}</b>
        {recordedLetter !== null && <Quiet dir="auto">{t('recorded', { reference: recordedLetter })}</Quiet>}
        <Quiet>{t(`waits.${waitsFor}`)}</Quiet>
      </>
    );
  if (confirmation)
    return (
      <>
        {t(role === 'secretariat' ? 'standing.secretariat' : 'standing.signs')}
        <Quiet dir="auto">
          <TitleText>{words(confirmation)}</TitleText>
        </Quiet>
      </>
    );
  return <>{t(role === 'delegate' || role === 'national_coordinator' ? 'standing.prepares' : 'standing.none')}</>;
}

/** The letter, where it can be opened, and its days. */
function Accredited({ letter, validFrom, validUntil }: NonNullable<SeatRowFragment['accreditationLetter']>) {
  const { t } = useTranslation('people');
  const formats = useFormats();
  const [from, until] = [validFrom, validUntil].map((day) => day && formats.day(day, 'table'));
  return (
    <>
      {letter && (
        <Quiet dir="auto">
          {t('accreditation.letter')}{' '}
          {letter.sight === 'open' ? (
            <a href={fileAddress(letter.id)} target="_blank" rel="noopener">
              {letter.name}
            </a>
          ) : (
            `${letter.name}: ${t(`accreditation.${letter.sight}`)}`
          )}
        </Quiet>
      )}
      {from && <Quiet>{t('accreditation.from', { day: from })}</Quiet>}
      {until && <Quiet>{t('accreditation.until', { day: until })}</Quiet>}
    </>
  );
}
