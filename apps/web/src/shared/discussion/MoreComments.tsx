import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';

/** How many comments one request brings. */
const WINDOW = 50;

export interface MoreCommentsProps {
  way: 'earlier' | 'later';
  /** Those that are here already, folded away */
  folded?: number;
  /** Those that the page does not have */
  left: number;
  /** Those that are in sight */
  shown: number;
  busy: boolean;
  onShow: (control: HTMLElement) => unknown;
}

/** Leads to the comments before or after those in sight: how many come at once, and how many there are. */
export function MoreComments({ way, folded = 0, left, shown, busy, onShow }: MoreCommentsProps) {
  const { t } = useTranslation('discussion');
  const count = folded || Math.min(WINDOW, left);
  if (count === 0) return null;
  const all = folded + left;
  return (
    <>
      <Button
        className="wm-no-print"
        variant="text"
        size="small"
        style={{ marginLeft: 40, marginBottom: 8, textDecoration: 'underline', textUnderlineOffset: 3 }}
        loading={busy}
        onClick={({ currentTarget }) => void onShow(currentTarget)}
      >
        {all > count ? t(`${way}.of`, { count, left: all, shown }) : t(way, { count })}
      </Button>
      {left > 0 && <p className="wm-small wm-print-only">{t('print.part', { count: left })}</p>}
    </>
  );
}
