import { styled } from '@mui/material/styles';
import { Icon, media, Note } from '@waymark/ui';
import Lock from 'lucide-react/icons/lock';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../session/useFormats.js';
import { loadRooms } from '../texts/i18n.js';
import { PopoverButton } from './PopoverButton.js';

interface Facts {
  /** As the administrator has typed it */
  notice: string;
  until: string | null;
}

/** The words stand where the offline ones do, and give their place to them. */
const Bar = styled('div')({
  '&&': { padding: 0 },
  '& button': { minHeight: 36, padding: '2px 14px', fontSize: 13, lineHeight: '17px' },
  '& button:hover, & button[aria-expanded="true"]': { background: 'none' },
  '& .face': {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    maxWidth: 560,
  },
  '& .brief': { display: 'none' },
  '@container (max-width:460px)': { '& .face': { position: 'static' }, '& .brief': { display: 'inline' } },
  [media.phone]: { '& button': { minHeight: 44, padding: '2px 8px' }, '& button > svg': { display: 'none' } },
});
const Whole = styled('div')({
  width: 'min(360px, calc(100vw - 64px))',
  color: 'var(--wm-ink)',
  fontSize: 14,
  lineHeight: '21px',
  '& p + p': { marginTop: 8 },
});

/** @param until null where it was not said */
function useUntil(): (until: string | null) => string {
  const { t } = useTranslation('maintenance');
  const formats = useFormats();
  return (until) =>
    until === null ? t('reading') : t('until', { day: formats.day(until), time: formats.time(until) });
}

function MaintenanceBar({ notice, until }: Facts) {
  const { t } = useTranslation('maintenance');
  const reading = useUntil()(until);
  return (
    <Bar role="status">
      <PopoverButton
        label={`${t('title')} ${reading} ${notice}`}
        face={
          <>
            <Icon of={Lock} small />
            <span className="face">
              <b className="brief">{t('brief')}</b>
              <span className="rest">
                <b>{t('title')}</b> {reading} <bdi>{notice}</bdi>
              </span>
            </span>
          </>
        }
      >
        {() => (
          <Whole>
            <p>{reading}</p>
            <p dir="auto">{notice}</p>
            <p>{t('kept')}</p>
          </Whole>
        )}
      </PopoverButton>
    </Bar>
  );
}

function MaintenanceNote({ notice, until }: Facts) {
  const { t } = useTranslation('maintenance');
  const reading = useUntil()(until);
  return (
    <div style={{ marginBottom: 20 }}>
      <Note icon={Lock}>
        <p>
          <b>{t('title')}</b> {reading}
        </p>
        <p dir="auto">{notice}</p>
      </Note>
    </div>
  );
}

/** @param told as the server tells it: JSON in the letters of an address */
export async function draw(told: string) {
  const facts = JSON.parse(decodeURIComponent(told)) as Facts;
  await loadRooms(['maintenance', 'refusals']);
  return { bar: <MaintenanceBar {...facts} />, note: <MaintenanceNote {...facts} /> };
}
