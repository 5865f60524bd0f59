import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { focusHome, media, Participant, Tag, useToast } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../../shared/routing/lazyPart.js';
import { AddFromList, Chips } from '../chips.js';
import { ConflictChoice } from '../ConflictChoice.js';
import { Hint } from '../layout.js';
import { useSettingProblem } from '../settings.js';
import { useRefusalToast } from '../useRefusalToast.js';
import { useChosenSetting } from '../useTypedSetting.js';
import { AddParticipantDocument, RemoveParticipantDocument, type SetupParticipant } from '../setup.documents.js';
import { useCatalogue } from '../useCatalogue.js';
import { useKeyedSetupAct, useSetupAct } from '../useSetupAct.js';
import { useSetup } from '../useSetupState.js';

const ParticipantDialog = lazyPart(
  async () => (await import('../ParticipantDialog.js')).ParticipantDialog,
  ({ onClose }) => onClose,
);

const Row = styled('li')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto',
  gap: '4px 16px',
  alignItems: 'center',
  minHeight: 50,
  padding: '6px 0',
  borderBottom: '1px solid var(--wm-line)',
  fontWeight: 500,
  '& .note': { fontSize: 13, lineHeight: '19px', fontWeight: 400, color: 'var(--wm-ink-2)' },
  '& .note > *': { marginLeft: 8 },
  '& .acts': { display: 'flex', gap: 4, marginRight: -8 },
  // The name and what can be done about it on one line, the footnote under them.
  [media.phone]: {
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    '& .note': { gridRow: 2, gridColumn: '1 / -1', marginTop: -4, paddingBottom: 4 },
  },
});

export function ParticipantsSection() {
  const { t } = useTranslation('setup');
  const { setup } = useSetup();
  const catalogue = useCatalogue();
  const toast = useToast();
  const refusal = useRefusalToast();
  const add = useKeyedSetupAct(AddParticipantDocument, 'add-participant');
  const remove = useSetupAct(RemoveParticipantDocument);
  const [edited, setEdited] = useState<SetupParticipant | null>(null);
  const taken = setup.participants.map(({ code }) => code);
  const isRunning = setup.draftingSince !== null;

  const addOne = async (code: string) => {
    const done = await add.send({ countryCode: code }, refusal);
    const name = catalogue.find(({ value }) => value === code)?.label ?? code;
    if (done) toast({ text: t('participants.added', { name }) });
  };
  const removeOne = async ({ id, name }: SetupParticipant) => {
    const done = await remove.send({ participantId: id }, refusal);
    if (done) toast({ text: t('participants.removed', { name }) });
  };

  return (
    <div {...focusHome}>
      {taken.length === 0 && <Hint>{t('participants.none')}</Hint>}
      <ul style={{ marginTop: 8 }}>
        {setup.participants.map((participant) => (
          <Row key={participant.id}>
            <Participant code={participant.code} form="both" />
            <span className="note">
              {t(participant.footnote === null ? 'participants.noNote' : 'participants.note')}
              {participant.ownDesignation && <Tag>{t('participants.own')}</Tag>}
              {!participant.elector && <Tag>{t('participants.noVoice')}</Tag>}
            </span>
            <span className="acts">
              <Button
                variant="text"
                aria-label={t('participants.edit', { name: participant.name })}
                onClick={() => setEdited(participant)}
              >
                {t('participants.editOne')}
              </Button>
              {!isRunning && participant.removable && (
                <Button
                  variant="text"
                  aria-label={t('participants.remove', { name: participant.name })}
                  onClick={() => void removeOne(participant)}
                >
                  {t('participants.take')}
                </Button>
              )}
            </span>
          </Row>
        ))}
      </ul>
      {isRunning && <Hint>{t('participants.fixed')}</Hint>}
      <AddFromList
        label={t('participants.add')}
        choices={catalogue.filter(({ value }) => !taken.includes(value))}
        onAdd={addOne}
      />
      <div style={{ marginTop: 26 }}>
        <Origins />
      </div>
      {edited && <ParticipantDialog participant={edited} onClose={() => setEdited(null)} />}
    </div>
  );
}

function Origins() {
  const { t } = useTranslation('setup');
  const { setup } = useSetup();
  const catalogue = useCatalogue();
  const { value, choose, conflict } = useChosenSetting('originCodes');
  const problem = useSettingProblem('originCodes');
  const nameOf = (code: string): string =>
    setup.origins.find((origin) => origin.code === code)?.name ??
    catalogue.find((entry) => entry.value === code)?.label ??
    code;
  return (
    <Chips
      label={t('origins')}
      none={t('origins.none')}
      items={value.map((code) => ({ value: code, label: nameOf(code) }))}
      onRemove={(code) => choose(value.filter((one) => one !== code))}
      removeLabel={(day) => t('day.remove', { day })}
      problem={problem}
    >
      <AddFromList
        label={t('origins.add')}
        choices={catalogue.filter((entry) => !value.includes(entry.value))}
        onAdd={(code) => choose([...value, code])}
      />
      <ConflictChoice conflict={conflict} />
    </Chips>
  );
}
