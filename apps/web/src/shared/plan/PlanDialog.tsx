import type { TypedDocumentNode } from '@apollo/client';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { FieldError, focusHome, useToast } from '@waymark/ui';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError, FieldProblem } from '../api/AppError.js';
import { useErrorText, useProblemText } from '../api/useErrorText.js';
import type { Keyed } from '../forms/ActDraft.js';
import { ConflictQuestion, type DraftField } from '../forms/ConflictQuestion.js';
import { RestoredLine } from '../forms/RestoredLine.js';
import { useActDraft } from '../forms/useActDraft.js';
import { useDraftedAct } from '../forms/useDraftedAct.js';
import { useRecordConflict, type SeenRecord } from '../forms/useRecordConflict.js';
import { PlanControl, readValue, type PlanField } from './PlanControl.js';
import { refusedWeight, unreadableDays, type PlanValues } from './planValues.js';

const Form = styled('form')({
  display: 'grid',
  gap: 26,
  padding: '24px 24px 8px',
  '& h2 + p': { marginTop: -14 },
  '& [aria-invalid="true"]': { scrollMarginTop: 64 },
});
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8, marginTop: 2 });

export interface PlanDialogProps<Fields extends PlanValues, Input extends Keyed, Data> {
  /** Names the act and its record, for the words that are kept. */
  id: string;
  title: string;
  lead?: string;
  fields: readonly PlanField<Fields>[];
  /** What an untouched form holds. */
  initial: Fields;
  /** The version of the record that is changed, as far as the page knows it; null for one that is to be made. */
  version: number | null;
  document: TypedDocumentNode<Data, { input: Input }>;
  /** What is sent. @param version the one on which the words were written; 0 for a record that is to be made */
  contents: (fields: Fields, version: number) => Omit<Input, keyof Keyed>;
  /** The words of the button. */
  act: string;
  /** What entered the record. */
  done: string;
  /** Words for a refusal that names what stands in the way. */
  namedText?: (error: AppError) => string | undefined;
  /** Told what stands in the form, where fields depend on one another. */
  onTyped?: (fields: Fields) => void;
  /** Loads what is on record. */
  refetch: () => Promise<unknown>;
  onClose: () => void;
}

/** One act upon a plan in a form. What is typed is kept until it is on record; a change by another is shown before it is overwritten. */
export function PlanDialog<Fields extends PlanValues, Input extends Keyed, Data>(
  props: PlanDialogProps<Fields, Input, Data>,
) {
  const { t } = useTranslation(['confirm']);
  const { fields, initial, version, refetch, onClose } = props;
  const id = useId();
  const toast = useToast();
  const errorText = useErrorText();
  const problemText = useProblemText();
  const record: SeenRecord<Fields> | null = version === null ? null : { version, fields: initial };
  const draft = useActDraft<{ fields: Fields; base: SeenRecord<Fields> | null }>(props.id, {
    fields: initial,
    base: record,
  });
  const act = useDraftedAct(props.document, draft, refetch);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const { base, fields: mine } = draft.values;
  const conflict = useRecordConflict<Fields>({
    record,
    base,
    mine,
    put: (next, upon) => draft.change({ fields: next, base: upon }),
  });
  const { onTyped } = props;
  useEffect(() => onTyped?.(mine));
  const set = (part: Partial<Fields>) => {
    setProblems([]);
    draft.change((now) => ({ fields: { ...now.fields, ...part } }));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (conflict.mustChoose()) return;
    const found = [...unreadableDays(fields, mine), ...refusedWeight(mine)];
    setProblems(found);
    if (found.length > 0) return;
    const sent = await act.send(props.contents(mine, base?.version ?? version ?? 0), (error) => {
      setProblems(error.facts.fields ?? []);
      conflict.meet(error);
    });
    if (!sent) return;
    toast({ text: props.done });
    await refetch();
    onClose();
  };
  const isAtField = problems.some(({ field }) => fields.some(({ key }) => key === field));
  const refusal =
    act.error &&
    !isAtField &&
    (act.error.code === 'CONFLICT'
      ? t(conflict.conflict ? 'conflict.record.waiting' : 'conflict.record.joined')
      : (props.namedText?.(act.error) ?? errorText(act.error)));
  return (
    <Dialog open fullWidth onClose={() => !act.busy && onClose()} aria-labelledby={`${id}-title`}>
      <Form ref={form} noValidate onSubmit={(event) => void submit(event)} {...focusHome}>
        <h2 id={`${id}-title`} dir="auto">
          {props.title}
        </h2>
        {props.lead && <p className="wm-small">{props.lead}</p>}
        <RestoredLine draft={draft} />
        {fields.map((field) => {
          const problem = problems.find((one) => one.field === field.key);
          return (
            <PlanControl
              key={field.key}
              field={field}
              values={mine}
              problem={problem && problemText(problem)}
              onChange={set}
            />
          );
        })}
        <Acts>
          <Button onClick={onClose} disabled={act.busy}>
            {t('cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={act.busy}>
            {props.act}
          </Button>
        </Acts>
        <div role="alert" style={{ minHeight: 20 }}>
          {refusal && <FieldError>{refusal}</FieldError>}
        </div>
      </Form>
      <ConflictQuestion
        of="record"
        draft={conflict}
        fields={fields.map((field): DraftField<Fields> => ({
          key: field.key,
          label: field.label,
          read: (values) => readValue(field, values[field.key]),
        }))}
      />
    </Dialog>
  );
}
