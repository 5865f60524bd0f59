import { styled } from '@mui/material/styles';
import { EmptyState, Participant, Td, Th, VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { readFragment, type FragmentType } from '../../gql/index.js';
import { LabelledTable } from '../../shared/page/LabelledTable.js';
import { useFormats } from '../../shared/session/useFormats.js';
import type { Ask } from './ask.js';
import { SumInCurrency, type Figures, type Line } from './figures.documents.js';
import { AddButton, RowAct } from './ListHead.js';
import { placesOf } from './numbers.js';
import { useMoneyForms } from './useMoneyForms.js';

const Sums = styled('dl')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '12px 40px',
  margin: '8px 0 24px',
  '& dt': { fontSize: 13, color: 'var(--wm-ink-2)' },
  '& dd': { margin: 0, fontWeight: 600 },
  '& small': { display: 'block', fontSize: 13, fontWeight: 400 },
});

const SUMS = ['planned', 'committed', 'disbursed', 'unfunded'] as const;

/** Budget lines with their payments, and sums in the roadmap's currency with what has no rate beside them. */
export function BudgetTab({ figures, lines, ask }: { figures: Figures; lines: readonly Line[]; ask: Ask }) {
  const { t } = useTranslation('figures');
  const forms = useMoneyForms();
  const { may, totals, currency } = figures;
  return (
    <>
      <AddButton label={t('budget.add')} shown={may.addLines} onAdd={() => ask(forms.add)} />
      {lines.length === 0 && (
        <EmptyState title={t('budget.empty')}>{t(may.addLines ? 'budget.emptyAct' : 'budget.emptyRead')}</EmptyState>
      )}
      {totals && lines.length > 0 && (
        <>
          <h2 style={{ fontSize: 17, marginTop: 24 }}>{t('budget.sums', { currency })}</h2>
          <Sums>
            {SUMS.map((sum) => (
              <div key={sum}>
                <dt>{t(`budget.${sum}`)}</dt>
                <Sum sum={totals[sum]} currency={currency} />
              </div>
            ))}
          </Sums>
          <LabelledTable>
            <VisuallyHidden as="caption">{t('tab.budget')}</VisuallyHidden>
            <thead>
              <tr>
                <Th scope="col">{t('budget.line')}</Th>
                <Th scope="col">{t('budget.for')}</Th>
                <Th scope="col">{t('budget.source')}</Th>
                <Th scope="col">{t('budget.status')}</Th>
                <Th scope="col" num>
                  {t('budget.amount')}
                </Th>
                <Th scope="col" num>
                  {t('budget.paid')}
                </Th>
                {lines.some(({ mayChange }) => mayChange) && <Th scope="col">{t('acts')}</Th>}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <OneLine key={line.id} figures={figures} line={line} ask={ask} />
              ))}
            </tbody>
          </LabelledTable>
        </>
      )}
    </>
  );
}

function Sum({ sum, currency }: { sum: FragmentType<typeof SumInCurrency>; currency: string }) {
  const { t } = useTranslation('figures');
  const formats = useFormats();
  const { total, unconverted } = readFragment(SumInCurrency, sum);
  const beside = unconverted.map((one) => formats.money(Number(one.amount), 'exact', one.currency));
  return (
    <dd>
      {formats.money(Number(total), 'exact', currency)}
      {beside.length > 0 && <small>{t('budget.beside', { amounts: beside.join(', ') })}</small>}
    </dd>
  );
}

function OneLine({ figures, line, ask }: { figures: Figures; line: Line; ask: Ask }) {
  const { t } = useTranslation('figures');
  const formats = useFormats();
  const forms = useMoneyForms();
  const { title, currency, converted, rate, payments, mayChange } = line;
  const step = figures.steps.find(({ id }) => id === line.stepId);
  const participant = figures.participants.find(({ id }) => id === line.participantId);
  const money = (one: { amount: string; currency: string }): string =>
    formats.money(Number(one.amount), 'exact', one.currency);
  const onNow =
    <Form,>(form: (now: Figures, found: Line) => Form) =>
    (now: Figures): Form | null => {
      const found = now.lines?.find(({ id }) => id === line.id);
      return found ? form(now, found) : null;
    };
  return (
    <tr>
      <Th scope="row" dir="auto">
        {step?.code} {title}
      </Th>
      <Td data-label={t('budget.for')}>
        {participant ? <Participant code={participant.code} form="both" /> : t('all')}
      </Td>
      <Td data-label={t('budget.source')} dir="auto">
        {line.fundingSource ?? t('budget.noSource')}
      </Td>
      <Td data-label={t('budget.status')}>{t(`status.${line.status}`)}</Td>
      <Td num data-label={t('budget.amount')}>
        <div>
          {money(line)}
          {rate !== null && converted !== null && (
            <p className="wm-small">
              {t('budget.converted', {
                amount: money({ amount: converted, currency: figures.currency }),
                day: formats.day(rate.day),
                rate: formats.number(Number(rate.rate), placesOf(rate.rate)),
              })}
            </p>
          )}
          {converted === null && <p className="wm-small">{t('budget.noRate', { currency })}</p>}
        </div>
      </Td>
      <Td num data-label={t('budget.paid')}>
        <div>
          {payments.map((payment) => {
            const words = t('budget.payment', { amount: money(payment), day: formats.day(payment.day) });
            return (
              <p key={payment.id} className="wm-small">
                {words}
                {mayChange && (
                  <RowAct
                    label={t('act.correct')}
                    name={words}
                    onAct={() =>
                      ask(
                        onNow((_, one) =>
                          forms.correctPayment(one, one.payments.find(({ id }) => id === payment.id) ?? payment),
                        ),
                      )
                    }
                  />
                )}
              </p>
            );
          })}
        </div>
      </Td>
      {mayChange && (
        <Td data-label={t('acts')}>
          <div>
            <RowAct label={t('act.pay')} name={title} onAct={() => ask(onNow((_, one) => forms.pay(one)))} />
            <RowAct label={t('act.edit')} name={title} onAct={() => ask(onNow(forms.edit))} />
            <RowAct label={t('act.remove')} name={title} onAct={() => ask(onNow((_, one) => forms.remove(one)))} />
          </div>
        </Td>
      )}
    </tr>
  );
}
