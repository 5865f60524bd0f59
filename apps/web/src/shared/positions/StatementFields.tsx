import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ChoiceGroup, Field, FieldError, focusHome, PositionStamp, TextArea } from '@waymark/ui';
import { STANCES } from '@waymark/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stance } from '../../gql/graphql.js';
import { useTextLimits } from '../forms/useTextLimits.js';
import { useFormats } from '../session/useFormats.js';
import type { CitedPassage } from './record.documents.js';
import { CoveredPassages } from './CoveredPassages.js';
import { extraKinds, type FormField, type FormProblem, type PositionForm } from './positionForm.js';

/** Takes the focus of a statement that was added or taken away. */
const Others = styled('div')({ display: 'grid', gap: 16, '&:empty': { display: 'none' } });
const Extras = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '0 8px', marginLeft: -10 });

/** The id of a field's control, where the error summary leads. */
export const fieldId = (field: FormField): string => `position-${field}`;

interface PartProps {
  form: PositionForm;
  onChange: (part: Partial<PositionForm>) => void;
  problems: readonly FormProblem[];
}

/** A problem of the form in words. */
export const useProblemWords = (): ((problem: FormProblem) => string) => {
  const { t } = useTranslation(['priority', 'format']);
  const formats = useFormats();
  return ({ word, over }) =>
    word === 'tooLong'
      ? t('format:characters.refusal', {
          limit: formats.number(over?.limit ?? 0),
          length: formats.number(over?.length ?? 0),
        })
      : t(`problem.${word}`);
};

const useProblem = (problems: readonly FormProblem[]) => {
  const words = useProblemWords();
  return (field: FormField): string | undefined => {
    const problem = problems.find((one) => one.field === field);
    return problem && words(problem);
  };
};

/** The five stances with their stamps. */
export function StanceField({ form, onChange, problems }: PartProps) {
  const { t } = useTranslation(['priority', 'stance']);
  const problem = useProblem(problems)('stance');
  return (
    <div id={fieldId('stance')} tabIndex={-1}>
      <ChoiceGroup
        legend={t('record.choose')}
        value={form.stance}
        onChange={(stance) => onChange({ stance })}
        error={problem && <FieldError>{problem}</FieldError>}
        choices={STANCES.map((stance) => ({
          value: stance,
          label: t(`stance:${stance}`),
          mark: <PositionStamp stance={stance} decorative />,
        }))}
      />
    </div>
  );
}

export interface StatementFieldsProps extends PartProps {
  stance: Stance;
  passages: readonly CitedPassage[];
}

const HINTS = {
  endorse: 'record.statementHint',
  abstain: 'record.statementHint',
  reservation: 'record.reservationNeeds',
  request_change: 'record.changeNeeds',
  object: 'record.objectNeeds',
} as const;

/** The words that go with a stance: its statement, what a reservation covers, what a request asks for, and others. */
export function StatementFields({ form, stance, onChange, problems, passages }: StatementFieldsProps) {
  const { t } = useTranslation(['priority', 'stance']);
  const problemOf = useProblem(problems);
  const limits = useTextLimits();
  const kinds = extraKinds(stance);
  const [added, setAdded] = useState<FormField | null>(null);
  const shown = kinds.filter((kind) => form.extra[kind] !== undefined);
  const setExtra = (kind: (typeof kinds)[number], text: string | undefined) =>
    onChange({ extra: { ...form.extra, [kind]: text } });
  return (
    <>
      <Field
        id={fieldId('main')}
        label={t('record.statement')}
        hint={t(HINTS[stance])}
        error={problemOf('main')}
        limit={limits.limit('statement', form.main)}
      >
        {(control) => (
          <TextArea
            {...control}
            style={{ minHeight: 112 }}
            dir="auto"
            value={form.main}
            onChange={(event) => onChange({ main: event.target.value })}
          />
        )}
      </Field>
      {stance === 'reservation' && (
        <CoveredPassages
          passages={passages}
          chosen={form.passageIds}
          onChange={(passageIds) => onChange({ passageIds })}
        />
      )}
      {stance === 'request_change' && (
        <Field
          id={fieldId('requested')}
          label={t('record.requested')}
          hint={t('record.requestedHint')}
          error={problemOf('requested')}
          limit={limits.limit('requestedText', form.requestedText)}
        >
          {(control) => (
            <TextArea
              {...control}
              style={{ minHeight: 84 }}
              dir="auto"
              value={form.requestedText}
              onChange={(event) => onChange({ requestedText: event.target.value })}
            />
          )}
        </Field>
      )}
      <Others {...focusHome}>
        {shown.map((kind) => (
          <div key={kind}>
            <Field
              id={fieldId(kind)}
              label={t(`stance:statement.${kind}`)}
              error={problemOf(kind)}
              limit={limits.limit('statement', form.extra[kind] ?? '')}
            >
              {(control) => (
                <TextArea
                  {...control}
                  style={{ minHeight: 84 }}
                  dir="auto"
                  autoFocus={added === kind}
                  value={form.extra[kind] ?? ''}
                  onChange={(event) => setExtra(kind, event.target.value)}
                />
              )}
            </Field>
            <Button
              variant="text"
              size="small"
              style={{ marginLeft: -10 }}
              aria-label={t('record.dropLabel', { kind: t(`stance:statement.${kind}`) })}
              onClick={() => setExtra(kind, undefined)}
            >
              {t('record.drop')}
            </Button>
          </div>
        ))}
        {shown.length < kinds.length && (
          <Extras>
            {kinds
              .filter((kind) => !shown.includes(kind))
              .map((kind) => (
                <Button
                  key={kind}
                  variant="text"
                  size="small"
                  onClick={() => {
                    setAdded(kind);
                    setExtra(kind, '');
                  }}
                >
                  {t(`record.add.${kind}`)}
                </Button>
              ))}
          </Extras>
        )}
      </Others>
    </>
  );
}
