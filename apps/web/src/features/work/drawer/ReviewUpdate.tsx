import Button from '@mui/material/Button';
import { ConfirmDialog, ErrorState, Field, StatusMark, TextArea } from '@waymark/ui';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../shared/api/useErrorText.js';
import { useAct } from '../../../shared/forms/useAct.js';
import { useActKey } from '../../../shared/forms/useActKey.js';
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
}

/** The national coordinator reads what was submitted, and publishes it or returns it with a reason. */
export function ReviewUpdate({ action, update, onPublished, onReturned }: ReviewUpdateProps) {
  const { t } = useTranslation(['work', 'status']);
  const formats = useFormats();
  const [returning, setReturning] = useState(false);
  const { report } = action;
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
        <ReturnForm update={update} onReturned={onReturned} onCancel={() => setReturning(false)} />
      ) : (
        <DrawerFoot>
          <Publish action={action} update={update} onPublished={onPublished} />
          <Button onClick={() => setReturning(true)}>{t('return.start')}</Button>
        </DrawerFoot>
      )}
    </>
  );
}

function Publish({ action, update, onPublished }: Omit<ReviewUpdateProps, 'onReturned'>) {
  const { t } = useTranslation(['work', 'confirm']);
  const formats = useFormats();
  const errorText = useErrorText();
  const [asking, setAsking] = useState(false);
  const publish = useAct(PublishUpdateDocument);
  const key = useActKey();
  const send = async () => {
    const contents = { updateId: update.id, expectedVersion: update.version };
    const answer = await publish.send({ input: { ...contents, idempotencyKey: key.keyFor(contents) } });
    if (!answer) return;
    key.done();
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
  onCancel: () => void;
}

function ReturnForm({ update, onReturned, onCancel }: ReturnFormProps) {
  const { t } = useTranslation(['work', 'errors']);
  const errorText = useErrorText();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [tried, setTried] = useState(false);
  const limits = useTextLimits();
  const giveBack = useAct(ReturnUpdateDocument);
  const key = useActKey();
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
    const answer = await giveBack.send({ input: { ...contents, idempotencyKey: key.keyFor(contents) } });
    if (!answer) return;
    key.done();
    await onReturned();
  };
  return (
    <form id="return-update" noValidate onSubmit={(event) => void send(event)}>
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
              setReason(event.target.value);
              setMissing(false);
            }}
          />
        )}
      </Field>
      {giveBack.error && <ErrorState title={t('notReturned')}>{errorText(giveBack.error)}</ErrorState>}
      <DrawerFoot>
        <Button type="submit" form="return-update" variant="contained" loading={giveBack.busy}>
          {t('return.act')}
        </Button>
        <Button onClick={onCancel}>{t('return.cancel')}</Button>
      </DrawerFoot>
    </form>
  );
}
