import { styled } from '@mui/material/styles';
import { isDay } from '@waymark/domain';
import { Disclosure } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { readFragment, type FragmentType } from '../../gql/index.js';
import { useFormats } from '../session/useFormats.js';
import { PlanChangeParts } from './plan.documents.js';

const Changes = styled('ol')({
  marginTop: 6,
  fontSize: 13,
  lineHeight: '19px',
  color: 'var(--wm-ink-2)',
  '& > li': { padding: '6px 0' },
  '& > li > span': { display: 'block' },
});

/** How something was planned before, the latest first; nothing where it was never changed. */
export function PlanHistory({ history: refs }: { history: readonly FragmentType<typeof PlanChangeParts>[] }) {
  const { t, i18n } = useTranslation('plan');
  const formats = useFormats();
  const history = readFragment(PlanChangeParts, refs);
  if (history.length === 0) return null;
  const word = (value: string) => {
    if (isDay(value)) return formats.day(value, 'table');
    return i18n.exists(`plan:scope.${value}`) ? t(`scope.${value}` as 'scope.regional') : value;
  };
  const said = (values: readonly string[]) =>
    values.length === 0 ? t('history.nothing') : values.map(word).join(', ');
  const fieldWord = (field: string) =>
    // The API names the fields; one without a word stands for itself.
    i18n.exists(`plan:field.${field}`) ? t(`field.${field}` as 'field.lead') : field;
  return (
    <Disclosure summary={t('history', { count: history.length })}>
      <Changes>
        {history.map((change) => (
          <li key={`${change.recordedAt} ${change.field}`} dir="auto">
            <span>
              {t('history.change', {
                field: fieldWord(change.field),
                before: said(change.before),
                after: said(change.after),
                day: formats.day(change.recordedAt, 'table'),
              })}
            </span>
            {change.reason && <span>{t('history.because', { reason: change.reason })}</span>}
          </li>
        ))}
      </Changes>
    </Disclosure>
  );
}
