import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { Field, TextInput } from '@waymark/ui';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { Refused } from '../../shared/forms/Refused.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useTextLimits } from '../../shared/forms/useTextLimits.js';
import { useRoadmap, useRoadmapPath } from '../../shared/session/SessionContext.js';
import { AddPriorityDocument } from './drafting.documents.js';

const Form = styled('form')({ display: 'grid', gap: 22, padding: 24, minWidth: 'min(480px, 80vw)' });
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8 });

interface Props {
  kind: 'priority' | 'preamble';
  onClose: () => void;
}

/** A new text begins with its title. */
export function AddPriorityDialog({ kind, onClose }: Props) {
  const { t } = useTranslation(['drafting', 'shell']);
  const { id: roadmapId } = useRoadmap();
  const path = useRoadmapPath();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const limits = useTextLimits();
  const id = useId();
  const draft = useActDraft(`add-priority:${roadmapId}:${kind}`, {
    title: kind === 'preamble' ? (t('add.preambleTitle') as string) : '',
  });
  const add = useDraftedAct(AddPriorityDocument, draft);
  const [missing, setMissing] = useState(false);
  const { title } = draft.values;
  const problem =
    limits.tooLong('passageTitle', title) ?? (missing && title.trim() === '' ? t('add.needed') : undefined);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(true);
    if (title.trim() === '' || limits.tooLong('passageTitle', title)) return;
    const answer = await add.send({ roadmapId, kind, title });
    if (!answer) return;
    onClose();
    void navigate(path(`draft/${answer.addPriority.priorityId}`));
  };
  return (
    <Dialog open onClose={() => !add.busy && onClose()} aria-labelledby={`${id}-title`}>
      <Form onSubmit={(event) => void submit(event)} noValidate>
        <h2 id={`${id}-title`}>{t(kind === 'preamble' ? 'add.preamble' : 'add.title')}</h2>
        <Field label={t('add.name')} error={problem} limit={limits.limit('passageTitle', title)}>
          {(control) => (
            <TextInput
              {...control}
              autoFocus
              value={title}
              onChange={(event) => draft.change({ title: event.target.value })}
            />
          )}
        </Field>
        <p className="wm-small" style={{ color: 'var(--wm-ink-3)' }}>
          {t('add.consequences')}
        </p>
        <Acts>
          <Button onClick={onClose} disabled={add.busy}>
            {t('close')}
          </Button>
          <Button type="submit" variant="contained" loading={add.busy}>
            {t(kind === 'preamble' ? 'add.preamble' : 'add.act')}
          </Button>
        </Acts>
        <Refused role="alert">{add.error && errorText(add.error)}</Refused>
      </Form>
    </Dialog>
  );
}
