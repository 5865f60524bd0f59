import { styled } from '@mui/material/styles';
import { Participant, Section, Td, Th, VisuallyHidden } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { StepIndicatorFragment } from '../../gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { readFindings, type FindingRef } from '../../shared/evidence/finding.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { LabelledTable } from '../../shared/page/LabelledTable.js';

const StepAlignment = graphql(`
  fragment StepAlignment on AlignmentRef {
    code
    title
    frameworkTitle
  }
`);

const StepIndicator = graphql(`
  fragment StepIndicator on IndicatorRef {
    code
    title
    unit
    definition
    values {
      participantCode
      baseline
      target
      actual
      period
      exempt
    }
  }
`);

const List = styled('ul')({
  fontSize: 14,
  lineHeight: '20px',
  '& > li': { padding: '10px 0', borderBottom: '1px solid var(--wm-line)', maxWidth: '84ch' },
  '& small': { display: 'block', color: 'var(--wm-ink-3)' },
  '& b': { fontWeight: 600 },
});
const Note = styled('p')({ fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)', maxWidth: '84ch' });
const Indicator = styled('div')({
  '& + &': { marginTop: 24 },
  '& > h3': { marginBottom: 2 },
  '& table': { marginTop: 6 },
});

/** The evidence behind the step. */
export function Findings({ findings: refs }: { findings: readonly FindingRef[] }) {
  const findings = readFindings(refs);
  const { t } = useTranslation('step');
  return (
    <Section title={t('findings.title')}>
      {findings.length === 0 && <Note>{t('findings.none')}</Note>}
      <List>
        {findings.map((finding) => (
          <li key={finding.id}>
            <b>
              {finding.code} {finding.title}
            </b>
            <p dir="auto">{finding.statement}</p>
            <small>
              {finding.participantCode && (
                <>
                  <Participant code={finding.participantCode} />,{' '}
                </>
              )}
              {finding.themeTitle}. {t('findings.severity', { severity: finding.severity })}. {finding.paperTitle}
            </small>
          </li>
        ))}
      </List>
    </Section>
  );
}

/** The frameworks that the step serves. */
export function Alignment({ alignment: refs }: { alignment: readonly FragmentType<typeof StepAlignment>[] }) {
  const alignment = readFragment(StepAlignment, refs);
  const { t } = useTranslation('step');
  if (alignment.length === 0) return null;
  return (
    <Section title={t('alignment.title')}>
      <List>
        {alignment.map((item) => (
          <li key={item.code}>
            {item.title}
            <small>{item.frameworkTitle}</small>
          </li>
        ))}
      </List>
    </Section>
  );
}

/** Indicators of the step, each with its explanation, by participant: percentages are never averaged. */
export function Indicators({ indicators: refs }: { indicators: readonly FragmentType<typeof StepIndicator>[] }) {
  const indicators = readFragment(StepIndicator, refs);
  const { t } = useTranslation('step');
  if (indicators.length === 0) return null;
  return (
    <Section title={t('indicators.title')}>
      <Note style={{ marginBottom: 14 }}>{t('indicators.note')}</Note>
      {indicators.map((indicator) => (
        <Indicator key={indicator.code}>
          <h3>
            {indicator.code} {indicator.title}
          </h3>
          <Note>{indicator.definition}</Note>
          {indicator.unit !== 'percent' && <Note>{t('indicators.unit', { unit: indicator.unit })}</Note>}
          <IndicatorTable indicator={indicator} />
        </Indicator>
      ))}
    </Section>
  );
}

function IndicatorTable({ indicator }: { indicator: StepIndicatorFragment }) {
  const { t } = useTranslation('step');
  const formats = useFormats();
  const value = (number: number | null) => {
    if (number === null) return t('indicators.noValue');
    return indicator.unit === 'percent' ? formats.percent(number) : formats.number(number);
  };
  return (
    <LabelledTable>
      <VisuallyHidden as="caption">{indicator.title}</VisuallyHidden>
      <thead>
        <tr>
          <Th scope="col">{t('indicators.participant')}</Th>
          <Th scope="col" num>
            {t('indicators.baseline')}
          </Th>
          <Th scope="col" num>
            {t('indicators.actual')}
          </Th>
          <Th scope="col">{t('indicators.period')}</Th>
          <Th scope="col" num>
            {t('indicators.target')}
          </Th>
        </tr>
      </thead>
      <tbody>
        {indicator.values.map((point) => (
          <tr key={point.participantCode}>
            <Th scope="row">
              <Participant code={point.participantCode} form="both" />
            </Th>
            {point.exempt ? (
              <Td colSpan={4}>{t('indicators.exempt')}</Td>
            ) : (
              <>
                <Td num data-label={t('indicators.baseline')}>
                  {value(point.baseline)}
                </Td>
                <Td num data-label={t('indicators.actual')}>
                  {value(point.actual)}
                </Td>
                <Td data-label={t('indicators.period')}>{point.period ?? ''}</Td>
                <Td num data-label={t('indicators.target')}>
                  {value(point.target)}
                </Td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </LabelledTable>
  );
}
