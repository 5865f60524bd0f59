import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ErrorSummary, Note, useToast } from '@waymark/ui';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PositionPanelPartsFragment } from '../../gql/graphql.js';
import { useOnline } from '../api/connection.js';
import { ConflictLine } from '../forms/ConflictLine.js';
import { ConflictQuestion } from '../forms/ConflictQuestion.js';
import { DiscardDraft } from '../forms/DiscardDraft.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { useFormats } from '../session/useFormats.js';
import { readPosition, type Ballot, type CitedPassage, type Position } from './record.documents.js';
import { DraftLine } from './DraftLine.js';
import { DiscardPositionDraftDocument } from './position.documents.js';
import { contentOf, EMPTY_FORM, formOf, hasStance, problemsOf, type PositionContent } from './positionForm.js';
import { SignDialog } from './SignDialog.js';
import { fieldId, StanceField, StatementFields, useProblemWords } from './StatementFields.js';
import { usePositionFields } from './usePositionFields.js';
import { usePositionDraft } from './usePositionDraft.js';

const Root = styled('form')({ display: 'grid', gap: 24, marginTop: 12 });
const Quiet = styled('p')({ fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' });

export interface PositionFormProps {
  /** What the position is on, in a sentence: "P3" */
  name: string;
  panel: PositionPanelPartsFragment;
  ballot: Ballot;
  /** The passages of the version on the ballot. */
  passages: readonly CitedPassage[];
  /** Asks the page again: after signing, replacing, discarding and the first save. */
  refetch: () => Promise<unknown>;
  current: Position | null;
  onRecorded: (signedAt: string) => Promise<void>;
  /** Leaves the form and keeps what is recorded. */
  onKeepCurrent?: () => void;
  onEdit: () => void;
}

/** Stance and statements, saved as a draft while they are written; the head reviews and records them. */
export function PositionForm(props: PositionFormProps) {
  const { name, panel, ballot, passages, refetch, current, onRecorded, onKeepCurrent, onEdit } = props;
  const { t } = useTranslation(['priority', 'states']);
  const formats = useFormats();
  const online = useOnline();
  const problemWords = useProblemWords();
  const draft = usePositionDraft(panel, () => void refetch());
  const { form, flush, settle } = draft;
  const fields = usePositionFields(passages);
  const toast = useToast();
  const [tries, setTries] = useState(0);
  const [review, setReview] = useState<PositionContent | null>(null);
  const passageIds = useMemo(() => passages.map(({ id }) => id), [passages]);
  const problems = tries > 0 ? problemsOf(form, passageIds) : [];
  const last = readPosition(panel.last);
  const root = useRef<HTMLFormElement>(null);

  const keys = useMemo(() => [{ keys: 'mod+s', label: t('record.save'), run: () => void flush() }], [flush, t]);
  useShortcuts(keys);

  const change: typeof draft.change = (part) => {
    onEdit();
    draft.change(part);
  };
  const submit = async () => {
    setTries((count) => count + 1);
    if (problemsOf(form, passageIds).length > 0 || !hasStance(form)) return;
    await flush();
    if (draft.inConflict()) return draft.compare(true);
    setReview(contentOf({ ...form, passageIds: form.passageIds.filter((id) => passageIds.includes(id)) }));
  };
  const messages = problems.map((problem) => ({ id: fieldId(problem.field), message: problemWords(problem) }));

  return (
    <Root
      ref={root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (panel.canSign) void submit();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) void flush();
      }}
    >
      {current && <Quiet>{t('record.replaceNote')}</Quiet>}
      {messages.length > 0 && (
        <ErrorSummary key={tries} title={t('states:summary.title', { count: messages.length })} errors={messages} />
      )}
      {draft.origin === 'last' && !draft.restored && last && (
        <Note>{t('record.prefilled', { day: formats.day(last.signedAt) })}</Note>
      )}
      {draft.restored && !draft.conflict && <Note>{t('record.fromDevice')}</Note>}
      <StanceField form={form} onChange={change} problems={problems} />
      {form.stance && (
        <StatementFields form={form} stance={form.stance} onChange={change} problems={problems} passages={passages} />
      )}
      {panel.canSign ? (
        <Button type="submit" variant="contained" fullWidth disabled={!online}>
          {t(current ? 'record.reviewReplace' : 'record.review')}
        </Button>
      ) : (
        !panel.awaiting && <Quiet>{t('record.onlyHead')}</Quiet>
      )}
      {onKeepCurrent && !draft.exists && (
        <Button variant="text" size="small" onClick={onKeepCurrent}>
          {t('record.keep')}
        </Button>
      )}
      {draft.exists && (
        <DiscardDraft
          document={DiscardPositionDraftDocument}
          input={() => ({ ballotId: panel.ballotId, expectedVersion: draft.version() ?? 0 })}
          title={t('record.discardTitle')}
          consequences={t('record.discardConsequence')}
          onDiscarded={async () => {
            toast({ text: t('record.discarded') });
            draft.reset(current ? formOf(current) : EMPTY_FORM);
            onKeepCurrent?.();
            await refetch();
          }}
        />
      )}
      {/* Last, so that it moves nothing when it grows. */}
      {draft.conflict && !draft.comparing ? (
        <ConflictLine onCompare={() => draft.compare(true)} />
      ) : (
        <DraftLine panel={panel} state={draft.saving} exists={draft.exists} />
      )}
      <ConflictQuestion draft={draft} fields={fields} authorOf={({ savedByTitle }) => savedByTitle} />
      {review && (
        <SignDialog
          name={name}
          participantCode={panel.participantCode}
          versionHash={panel.versionHash}
          ballot={ballot}
          content={review}
          passages={passages}
          replaces={current}
          onRefused={refetch}
          onCancel={() => setReview(null)}
          onSigned={async (signedAt) => {
            settle();
            setReview(null);
            await onRecorded(signedAt);
          }}
        />
      )}
    </Root>
  );
}
