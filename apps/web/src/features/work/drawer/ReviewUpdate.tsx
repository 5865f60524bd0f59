import Button from '@mui/material/Button';
import { ConfirmDialog, Field, focusHome, Refusal, StatusMark, TextArea } from '@waymark/ui';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../shared/api/useErrorText.js';
import { RestoredLine } from '../../../shared/forms/RestoredLine.js';
import { useActDraft, useIntent } from '../../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../../shared/forms/useDraftedAct.js';
import { useTextLimits } from '../../../shared/forms/useTextLimits.js';
import { useFormats } from '../../../shared/session/useFormats.js';
import { readFragment } from '../../../gql/index.js';
import {
  PublishUpdateDocument,
  ReturnUpdateDocument,
  UpdateParts,
  type Update,
  type WorkAction,
} from '../work.documents.js';
import { DrawerFoot } from './DrawerFoot.js';
import { OpenUpdate } from './OpenUpdate.js';
import { Explanation } from './UpdateContents.js';

export interface ReviewUpdateProps {
  action: WorkAction;
  update: Update;
  /** @param publishedAt when it entered the record */
  onPublished: (publishedAt: string | null) => Promise<void>;
  onReturned: () => Promise<void>;
  /** Loads the update as it stands on record. */
  refetch: () => Promise<unknown>;
}

/** Names the reason of a return on this device. */
export const returnDraftId = (updateId: string): string => `return:${updateId}`;
export interface ReturnWords {
  reason: string;
}
export const NO_REASON: ReturnWords = { reason: '' };

/** The national coordinator reads what was submitted, and publishes it or returns it with a reason. */
export function ReviewUpdate({ action, update, onPublished, onReturned, refetch }: ReviewUpdateProps) {
  const { t } = useTranslation(['work', 'status']);
  const formats = useFormats();
  const [returning, setReturning] = useState(false);
  const [closed, setClosed] = useState(false);
  const { report } = action;
  const close = () => {
    setReturning(false);
    setClosed(true);
  };
  return (
    <>
      <OpenUpdate action={action} update={update} />
      {report && (
        <p className="wm-small">
          {t('before', {
            status: t(`status:${report.status}`),
            percent: formats.percent(report.progress),
            day: formats.day(report.publishedAt),
          })}
        </p>
      )}
      {returning ? (
        <ReturnForm update={update} onReturned={onReturned} refetch={refetch} onCancel={close} />
      ) : (
        <DrawerFoot>
          <Publish action={action} update={update} onPublished={onPublished} refetch={refetch} />
          {/* The foot of the drawer is no place of its own: its first control would publish. */}
          <Button autoFocus={closed} onClick={() => setReturning(true)}>
            {t('return.start')}
          </Button>
        </DrawerFoot>
      )}
    </>
  );
}

function Publish({ action, update, onPublished, refetch }: Omit<ReviewUpdateProps, 'onReturned'>) {
  const { t } = useTranslation(['work', 'confirm']);
  const formats = useFormats();
  const errorText = useErrorText();
  const [asking, setAsking] = useState(false);
  const intent = useIntent(`publish:${update.id}:${update.version}`);
  const publish = useDraftedAct(PublishUpdateDocument, intent, refetch);
  const send = async () => {
    const answer = await publish.send({ updateId: update.id, expectedVersion: update.version });
    if (!answer) return;
    setAsking(false);
    await onPublished(readFragment(UpdateParts, answer.publishUpdate).publishedAt);
  };
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)}>
        {t('publish')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('confirm:publish.title', { code: action.stepCode })}
        subject={
          <span style={{ display: 'flex', gap: 14 }}>
            <StatusMark status={update.status} />
            {formats.percent(update.progress)}
          </span>
        }
        quote={
          <>
            {update.narrative}
            <Explanation content={update} />
          </>
        }
        consequences={t('confirm:publish.consequence')}
        actLabel={t('confirm:publish.act')}
        cancelLabel={t('confirm:cancel')}
        busy={publish.busy}
        error={publish.error && errorText(publish.error)}
        onAct={() => void send()}
        onCancel={() => {
          publish.clearError();
          setAsking(false);
        }}
      />
    </>
  );
}

interface ReturnFormProps {
  update: Update;
  onReturned: () => Promise<void>;
  refetch: () => Promise<unknown>;
  onCancel: () => void;
}

function ReturnForm({ update, onReturned, refetch, onCancel }: ReturnFormProps) {
  const { t } = useTranslation(['work', 'errors']);
  const errorText = useErrorText();
  const draft = useActDraft(returnDraftId(update.id), NO_REASON);
  const { reason } = draft.values;
  const [missing, setMissing] = useState(false);
  const [tried, setTried] = useState(false);
  const limits = useTextLimits();
  const giveBack = useDraftedAct(ReturnUpdateDocument, draft, refetch);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '' || limits.tooLong('returnReason', reason)) {
      setMissing(reason.trim() === '');
      field.current?.focus();
      return;
    }
    const contents = { updateId: update.id, reason: reason.trim(), expectedVersion: update.version };
    if (await giveBack.send(contents)) await onReturned();
  };
  return (
    <form id="return-update" noValidate onSubmit={(event) => void send(event)} {...focusHome}>
      <RestoredLine draft={draft} />
      <Field
        label={t('return.reason')}
        hint={t('return.hint')}
        error={missing ? t('errors:reason_required') : tried ? limits.tooLong('returnReason', reason) : undefined}
        limit={limits.limit('returnReason', reason)}
      >
        {(control) => (
          <TextArea
            {...control}
            ref={field}
            style={{ minHeight: 86 }}
            dir="auto"
            value={reason}
            onChange={(event) => {
              draft.change({ reason: event.target.value });
              setMissing(false);
            }}
          />
        )}
      </Field>
      <DrawerFoot>
        <Refusal title={t('notReturned')}>{giveBack.error && errorText(giveBack.error)}</Refusal>
        <Button type="submit" form="return-update" variant="contained" loading={giveBack.busy}>
          {t('return.act')}
        </Button>
        <Button onClick={onCancel}>{t('return.cancel')}</Button>
      </DrawerFoot>
    </form>
  );
}
