import { styled } from '@mui/material/styles';
import { EmptyState, Participant, Td, Th, VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { LabelledTable } from '../../shared/page/LabelledTable.js';
import { useFormats } from '../../shared/session/useFormats.js';
import type { Ask } from './ask.js';
import type { Figures, Indicator, Planned } from './figures.documents.js';
import { AddButton, RowAct } from './ListHead.js';
import { placesOf } from './numbers.js';
import { useIndicatorForms } from './useIndicatorForms.js';

const One = styled('section')({ marginTop: 28 });
const Facts = styled('p')({ maxWidth: '72ch', margin: '4px 0 8px', color: 'var(--wm-ink-2)' });
const Value = styled('li')({ margin: 0 });
const Values = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 28px',
  listStyle: 'none',
  margin: 0,
  padding: 0,
});

/** Indicators by code: what each counts, and what is planned for each participant. */
export function IndicatorsTab({ figures, ask }: { figures: Figures; ask: Ask }) {
  const { t } = useTranslation('figures');
  const forms = useIndicatorForms();
  const { indicators, may } = figures;
  return (
    <>
      <AddButton label={t('indicators.add')} shown={may.keep} onAdd={() => ask(forms.add)} />
      {indicators.length === 0 && (
        <EmptyState title={t('indicators.empty')}>
          {t(may.keep ? 'indicators.emptyAct' : 'indicators.emptyRead')}
        </EmptyState>
      )}
      {indicators.map((indicator) => (
        <OneIndicator key={indicator.id} figures={figures} indicator={indicator} ask={ask} />
      ))}
    </>
  );
}

function OneIndicator({ figures, indicator, ask }: { figures: Figures; indicator: Indicator; ask: Ask }) {
  const { t, i18n } = useTranslation('figures');
  const forms = useIndicatorForms();
  const { may, participants, priorities, steps } = figures;
  const { id, code, title, unit, frequency, ascending, definition, planned, exemptParticipantIds } = indicator;
  const place =
    steps.find((step) => step.id === indicator.stepId) ??
    priorities.find((priority) => priority.id === indicator.priorityId);
  const known = `figures:frequency.${frequency}`;
  const onNow =
    <Form,>(form: (now: Figures, found: Indicator) => Form) =>
    (now: Figures): Form | null => {
      const found = now.indicators.find((one) => one.id === id);
      return found ? form(now, found) : null;
    };
  const change = (value: Planned) =>
    ask(
      onNow((now, found) =>
        forms.plan(
          now,
          found,
          found.planned.find(
            (one) =>
              one.participantId === value.participantId && one.kind === value.kind && one.period === value.period,
          ) ?? value,
        ),
      ),
    );
  return (
    <One aria-labelledby={`indicator-${id}`}>
      <h2 id={`indicator-${id}`} dir="auto" style={{ fontSize: 17 }}>
        {code} {title}
      </h2>
      <Facts className="wm-small">
        {place && `${place.code}. `}
        {t('indicators.of', {
          unit,
          frequency: i18n.exists(known) ? t(`frequency.${frequency}` as 'frequency.yearly') : frequency,
          direction: t(ascending ? 'indicators.up' : 'indicators.down'),
        })}
        . <span dir="auto">{definition}</span>
      </Facts>
      {may.keep && (
        <div>
          <RowAct
            label={t('act.plan')}
            name={code}
            onAct={() => ask(onNow((now, one) => forms.plan(now, one, null)))}
          />
          <RowAct label={t('act.edit')} name={code} onAct={() => ask(onNow(forms.edit))} />
          <RowAct label={t('act.remove')} name={code} onAct={() => ask(onNow((_, one) => forms.remove(one)))} />
        </div>
      )}
      <LabelledTable>
        <VisuallyHidden as="caption">{`${code} ${title}`}</VisuallyHidden>
        <thead>
          <tr>
            <Th scope="col" style={{ width: '28%' }}>
              {t('indicator.participant')}
            </Th>
            <Th scope="col" style={{ width: '22%' }}>
              {t('indicator.baseline')}
            </Th>
            <Th scope="col">{t('indicator.targets')}</Th>
          </tr>
        </thead>
        <tbody>
          {participants.map((participant) => {
            const own = planned.filter((one) => one.participantId === participant.id);
            const of = (kind: string) => own.filter((one) => one.kind === kind);
            const exempt = exemptParticipantIds.includes(participant.id);
            return (
              <tr key={participant.id}>
                <Th scope="row">
                  <Participant code={participant.code} form="both" />
                </Th>
                <Td data-label={t('indicator.baseline')}>
                  {exempt ? t('indicator.exempt') : <PlannedList values={of('baseline')} change={may.keep && change} />}
                </Td>
                <Td data-label={t('indicator.targets')}>
                  {!exempt && <PlannedList values={of('target')} change={may.keep && change} />}
                </Td>
              </tr>
            );
          })}
        </tbody>
      </LabelledTable>
    </One>
  );
}

/** Values with their periods; below each what stood before. */
function PlannedList({ values, change }: { values: readonly Planned[]; change: false | ((value: Planned) => void) }) {
  const { t } = useTranslation('figures');
  const formats = useFormats();
  const told = (value: string | null): string =>
    value === null ? t('indicator.none') : formats.number(Number(value), placesOf(value));
  if (values.length === 0) return t('indicator.none');
  return (
    <Values>
      {values.map((value) => {
        const { kind, period } = value;
        const words = t(kind === 'baseline' ? 'indicator.baselineValue' : 'indicator.value', {
          value: told(value.value),
          period,
        });
        return (
          <Value key={period}>
            {words} {change && <RowAct label={t('act.edit')} name={words} onAct={() => change(value)} />}
            {value.changes.length > 0 && (
              <details>
                <summary className="wm-small">{t('indicator.history', { count: value.changes.length })}</summary>
                <Values className="wm-folded wm-small">
                  {value.changes.map(({ from, reason, recordedAt }) => (
                    <Value key={recordedAt} dir="auto">
                      {t('indicator.changed', {
                        period,
                        from: told(from),
                        day: formats.day(recordedAt.slice(0, 10)),
                        reason,
                      })}
                    </Value>
                  ))}
                </Values>
              </details>
            )}
          </Value>
        );
      })}
    </Values>
  );
}
