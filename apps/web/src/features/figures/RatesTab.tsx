import { EmptyState, Td, Th, VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { LabelledTable } from '../../shared/page/LabelledTable.js';
import { useFormats } from '../../shared/session/useFormats.js';
import type { Ask } from './ask.js';
import type { Figures, Rate } from './figures.documents.js';
import { AddButton, RowAct } from './ListHead.js';
import { placesOf } from './numbers.js';
import { useMoneyForms } from './useMoneyForms.js';

/** Dated rates by currency, the latest first. */
export function RatesTab({ figures, rates, ask }: { figures: Figures; rates: readonly Rate[]; ask: Ask }) {
  const { t } = useTranslation('figures');
  const formats = useFormats();
  const forms = useMoneyForms();
  const { may, currency } = figures;
  return (
    <>
      <p className="wm-small" style={{ maxWidth: '72ch', marginTop: 20 }}>
        {t('rates.lead', { currency })}
      </p>
      <AddButton label={t('rates.add')} shown={may.keep} onAdd={() => ask(forms.addRate)} />
      {rates.length === 0 ? (
        <EmptyState title={t('rates.empty')}>
          {may.keep ? t('rates.emptyAct', { currency }) : t('rates.emptyRead')}
        </EmptyState>
      ) : (
        <LabelledTable>
          <VisuallyHidden as="caption">{t('tab.rates')}</VisuallyHidden>
          <thead>
            <tr>
              <Th scope="col">{t('rates.currency')}</Th>
              <Th scope="col">{t('rates.day')}</Th>
              <Th scope="col" num>
                {t('rates.rate')}
              </Th>
              <Th scope="col">{t('rates.source')}</Th>
              {may.keep && <Th scope="col">{t('acts')}</Th>}
            </tr>
          </thead>
          <tbody>
            {rates.map((rate) => (
              <tr key={rate.id}>
                <Th scope="row">{rate.currency}</Th>
                <Td data-label={t('rates.day')}>{formats.day(rate.day)}</Td>
                <Td num data-label={t('rates.rate')}>
                  {formats.number(Number(rate.rate), placesOf(rate.rate))}
                </Td>
                <Td data-label={t('rates.source')} dir="auto">
                  {rate.source}
                </Td>
                {may.keep && (
                  <Td data-label={t('acts')}>
                    <RowAct
                      label={t('act.correct')}
                      name={`${rate.currency}, ${formats.day(rate.day)}`}
                      onAct={() =>
                        ask((now) => {
                          const found = now.rates?.find(({ id }) => id === rate.id);
                          return found ? forms.correctRate(now, found) : null;
                        })
                      }
                    />
                  </Td>
                )}
              </tr>
            ))}
          </tbody>
        </LabelledTable>
      )}
    </>
  );
}
