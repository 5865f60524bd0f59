import { EmptyState, Td, Th, VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { LabelledTable } from '../../shared/page/LabelledTable.js';
import { useFormats } from '../../shared/session/useFormats.js';
import type { Ask } from './ask.js';
import type { Figures, Risk } from './figures.documents.js';
import { AddButton, RowAct } from './ListHead.js';
import { useRiskForms } from './useRiskForms.js';

/** Risks by code, those that are closed as well. */
export function RisksTab({ figures, risks, ask }: { figures: Figures; risks: readonly Risk[]; ask: Ask }) {
  const { t } = useTranslation('figures');
  const forms = useRiskForms();
  const { may } = figures;
  return (
    <>
      <AddButton label={t('risks.add')} shown={may.keep} onAdd={() => ask(forms.add)} />
      {risks.length === 0 ? (
        <EmptyState title={t('risks.empty')}>{t(may.keep ? 'risks.emptyAct' : 'risks.emptyRead')}</EmptyState>
      ) : (
        <LabelledTable>
          <VisuallyHidden as="caption">{t('tab.risks')}</VisuallyHidden>
          <thead>
            <tr>
              <Th scope="col">{t('risks.risk')}</Th>
              <Th scope="col">{t('risks.rating')}</Th>
              <Th scope="col">{t('risks.mitigation')}</Th>
              <Th scope="col">{t('risks.owner')}</Th>
              {may.keep && <Th scope="col">{t('acts')}</Th>}
            </tr>
          </thead>
          <tbody>
            {risks.map((risk) => (
              <OneRisk key={risk.id} risk={risk} mayKeep={may.keep} ask={ask} />
            ))}
          </tbody>
        </LabelledTable>
      )}
    </>
  );
}

function OneRisk({ risk, mayKeep, ask }: { risk: Risk; mayKeep: boolean; ask: Ask }) {
  const { t, i18n } = useTranslation('figures');
  const formats = useFormats();
  const forms = useRiskForms();
  const { code, title, description, likelihood, impact, trend, mitigation, ownerRole, closedOn, ratings } = risk;
  const onNow =
    <Form,>(form: (now: Figures, found: Risk) => Form) =>
    (now: Figures): Form | null => {
      const found = now.risks?.find(({ id }) => id === risk.id);
      return found ? form(now, found) : null;
    };
  const earlier = ratings.slice(0, -1);
  return (
    <tr>
      <Th scope="row" dir="auto">
        {code} {title}
        <p className="wm-small" dir="auto" style={{ fontWeight: 400 }}>
          {description}
        </p>
      </Th>
      <Td data-label={t('risks.rating')}>
        <div>
          {t('risks.ratingOf', {
            likelihood,
            impact,
            trend: i18n.exists(`figures:trend.${trend}`) ? t(`trend.${trend}` as 'trend.stable') : trend,
          })}
          {closedOn !== null && <p className="wm-small">{t('risks.closed', { day: formats.day(closedOn) })}</p>}
          {earlier.map((rating) => (
            <p key={rating.day} className="wm-small">
              {t('risks.rated', {
                ...{ day: formats.day(rating.day), likelihood: rating.likelihood, impact: rating.impact },
              })}
            </p>
          ))}
        </div>
      </Td>
      <Td data-label={t('risks.mitigation')} dir="auto">
        {mitigation}
      </Td>
      <Td data-label={t('risks.owner')} dir="auto">
        {ownerRole}
      </Td>
      {mayKeep && (
        <Td data-label={t('acts')}>
          <div>
            {closedOn === null && (
              <>
                <RowAct label={t('act.rate')} name={code} onAct={() => ask(onNow((_, one) => forms.rate(one)))} />
                <RowAct label={t('act.edit')} name={code} onAct={() => ask(onNow(forms.edit))} />
                <RowAct label={t('act.close')} name={code} onAct={() => ask(onNow((_, one) => forms.close(one)))} />
              </>
            )}
          </div>
        </Td>
      )}
    </tr>
  );
}
