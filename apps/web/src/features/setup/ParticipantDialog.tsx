import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import {
  ChoiceGroup,
  Field,
  FieldError,
  focusHome,
  FootnoteNotes,
  FootnoteSurface,
  SelectInput,
  TextArea,
  TextInput,
  useToast,
} from '@waymark/ui';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '../../shared/api/AppError.js';
import { useErrorText, useProblemText } from '../../shared/api/useErrorText.js';
import { RestoredLine } from '../../shared/forms/RestoredLine.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { DayChips } from './chips.js';
import { CheckLine, Grid, Weekdays } from './layout.js';
import { SaveParticipantDocument, type SetupParticipant } from './setup.documents.js';
import { useZones } from '../../shared/texts/useZones.js';
import { useSetupAct } from './useSetupAct.js';
import { useSetup } from './useSetupState.js';

const Form = styled('form')({ padding: '24px 24px 8px' });
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8, marginTop: 18 });

interface Values {
  own: boolean;
  name: string;
  chip: string;
  footnote: string;
  mark: string;
  elector: boolean;
  zone: string;
  ownDays: boolean;
  days: number[];
  holidays: string[];
}

const valuesOf = (participant: SetupParticipant, workingDays: readonly number[]): Values => ({
  own: participant.ownDesignation,
  name: participant.name,
  chip: participant.chip,
  footnote: participant.footnote ?? '',
  mark: participant.footnoteMark ?? '',
  elector: participant.elector,
  zone: participant.zone ?? '',
  ownDays: participant.workingDays !== null,
  days: [...(participant.workingDays ?? workingDays)],
  holidays: [...participant.holidays],
});

const FIELDS = {
  name: 'designation.name',
  chip: 'designation.chip',
  footnote: 'designation.footnote',
  mark: 'designation.footnoteMark',
} as const;

/** What a roadmap sets for one of its participants: wording, voice, days. */
export function ParticipantDialog({ participant, onClose }: { participant: SetupParticipant; onClose: () => void }) {
  const { t } = useTranslation(['setup', 'confirm']);
  const { setup } = useSetup();
  const problemText = useProblemText();
  const errorText = useErrorText();
  const toast = useToast();
  const zones = useZones(participant.zone);
  const id = useId();
  const draft = useActDraft<Values>(`participant:${participant.id}`, valuesOf(participant, setup.workingDays));
  const act = useSetupAct(SaveParticipantDocument);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const { values, change } = draft;
  const set = (part: Partial<Values>) => {
    setProblems([]);
    change(part);
  };
  const problemOf = (field: string): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && problemText(found);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { own, name, chip, footnote, mark, elector, zone, ownDays, days, holidays } = values;
    const empty = (text: string): string | null => (text.trim() === '' ? null : text.trim());
    const done = await act.send(
      {
        participantId: participant.id,
        designation: own
          ? { name: name.trim(), chip: chip.trim(), footnote: empty(footnote), footnoteMark: empty(mark) }
          : null,
        elector,
        zone: empty(zone),
        workingDays: ownDays ? days : null,
        holidays,
      },
      (error) => setProblems(error.facts.fields ?? []),
    );
    if (!done) return;
    draft.discard();
    toast({ text: t('setup:participant.saved', { name: participant.name }) });
    onClose();
  };
  const text = (field: keyof typeof FIELDS, label: string, Input: typeof TextInput | typeof TextArea = TextInput) => (
    <Field label={label} error={problemOf(FIELDS[field])}>
      {(control) => (
        <Input
          {...control}
          dir="auto"
          value={values[field]}
          onChange={(event) => set({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  const shownAtFields = problems.length > 0;
  return (
    <Dialog open onClose={() => !act.busy && onClose()} aria-labelledby={`${id}-title`}>
      <FootnoteSurface>
        <Form noValidate onSubmit={(event) => void save(event)} {...focusHome}>
          <h2 id={`${id}-title`}>{t('setup:participant.title', { name: participant.name })}</h2>
          <RestoredLine draft={draft} />
          <p className="wm-small">{t('setup:participant.lead')}</p>
          <Grid>
            <div className="full">
              <ChoiceGroup
                legend={t('setup:participant.wording')}
                value={values.own ? 'own' : 'catalogue'}
                onChange={(wording) => set({ own: wording === 'own' })}
                choices={[
                  { value: 'catalogue', label: t('setup:participant.wording.catalogue') },
                  { value: 'own', label: t('setup:participant.wording.own') },
                ]}
              />
            </div>
            {values.own && (
              <>
                {text('name', t('setup:participant.name'))}
                {text('chip', t('setup:participant.chip'))}
                {text('mark', t('setup:participant.mark'))}
                <div className="full">{text('footnote', t('setup:participant.footnote'), TextArea)}</div>
              </>
            )}
            <div className="full">
              <CheckLine
                label={t('setup:participant.elector')}
                checked={values.elector}
                onChange={(elector) => set({ elector })}
              />
            </div>
            <div className="full">
              <Field label={t('setup:participant.zone')} error={problemOf('zone')}>
                {(control) => (
                  <SelectInput {...control} value={values.zone} onChange={(event) => set({ zone: event.target.value })}>
                    <option value="">{t('setup:participant.zone.roadmap')}</option>
                    {zones.map((zone) => (
                      <option key={zone.value} value={zone.value}>
                        {zone.label}
                      </option>
                    ))}
                  </SelectInput>
                )}
              </Field>
            </div>
            <div className="full">
              <ChoiceGroup
                legend={t('setup:participant.days')}
                value={values.ownDays ? 'own' : 'roadmap'}
                onChange={(kind) => set({ ownDays: kind === 'own' })}
                error={problemOf('workingDays') && <FieldError>{problemOf('workingDays')}</FieldError>}
                choices={[
                  { value: 'roadmap', label: t('setup:participant.days.roadmap') },
                  { value: 'own', label: t('setup:participant.days.own') },
                ]}
              />
              {values.ownDays && (
                <Weekdays label={t('setup:days')} days={values.days} onChange={(days) => set({ days })} />
              )}
            </div>
            <div className="full">
              <DayChips
                label={t('setup:participant.holidays')}
                none={t('setup:holidays.none')}
                addLabel={t('setup:holidays.add')}
                days={values.holidays}
                onChange={(holidays) => set({ holidays })}
              />
            </div>
          </Grid>
          <Acts>
            <Button onClick={onClose} disabled={act.busy}>
              {t('confirm:cancel')}
            </Button>
            <Button type="submit" variant="contained" loading={act.busy}>
              {t('setup:participant.save', { name: participant.name })}
            </Button>
          </Acts>
          <div role="alert" style={{ minHeight: 20, marginTop: 8 }}>
            {act.error && !shownAtFields && <FieldError>{errorText(act.error)}</FieldError>}
          </div>
          <FootnoteNotes />
        </Form>
      </FootnoteSurface>
    </Dialog>
  );
}
