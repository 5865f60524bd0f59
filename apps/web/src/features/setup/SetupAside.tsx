import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { floorAmong, MISSING_SECTIONS, SETUP_SECTIONS, type SetupSection } from '@waymark/domain';
import { ConfirmDialog, Icon, media, Panel, useToast } from '@waymark/ui';
import Check from 'lucide-react/icons/check';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { SectionList, type ListedSection } from '../../shared/page/SectionList.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { ClosingPart } from './ClosingPart.js';
import { NextPhase } from './NextPhase.js';
import { SetupFiles } from './SetupFiles.js';
import { StartDraftingDocument } from './setup.documents.js';
import { useKeyedSetupAct } from './useSetupAct.js';
import { useSetup } from './useSetupState.js';

const Root = styled('aside')({
  '& > .stay': { position: 'sticky', top: 'calc(var(--wm-top) + 20px)', [media.low]: { position: 'static' } },
  '& h2': { fontSize: 19, lineHeight: '25px' },
  '@media (max-width:1000px)': { '& > .stay': { position: 'static' } },
  [media.print]: { display: 'none' },
});
const Missing = styled('ul')({ display: 'grid', gap: 6, margin: '10px 0 0', fontSize: 14, lineHeight: '20px' });

const Saved = styled('p')({
  display: 'flex',
  gap: 8,
  alignItems: 'flex-start',
  marginTop: 14,
  minHeight: 20,
  color: 'var(--wm-ink-2)',
  '& > svg': { flex: 'none', marginTop: 2 },
});

/** The sections with what is missing in each, the way to it, and the act that ends setting up. */
export function SetupAside() {
  const { t } = useTranslation('setup');
  const { setup } = useSetup();
  return (
    <Root>
      <div className="stay">
        <nav aria-labelledby="setup-sections">
          <h2 id="setup-sections">{t('sections')}</h2>
          <Sections />
        </nav>
        <Panel style={{ marginTop: 20 }}>
          {setup.draftingSince === null && <BeforeDrafting />}
          <NextPhase />
          <ClosingPart />
          <SetupFiles />
        </Panel>
        <SavedLine />
      </div>
    </Root>
  );
}

function Sections() {
  const { t } = useTranslation('setup');
  const { setup } = useSetup();
  const summaries = useSummaries();
  const sections = SETUP_SECTIONS.map((id): ListedSection => {
    const title = t(`section.${id}`);
    const count = setup.missing.filter(({ section }) => section === id).length;
    if (count > 0) return { id, title, state: 'missing', says: t('missing.short', { count }) };
    const summary = summaries[id]();
    return summary === null
      ? { id, title, state: 'waiting', says: t('summary.later') }
      : { id, title, state: 'done', says: summary };
  });
  return <SectionList sections={sections} />;
}

/** What a section says once nothing is missing in it; null while it waits for another one. */
function useSummaries(): Record<SetupSection, () => string | null> {
  const { t } = useTranslation('setup');
  const { setup } = useSetup();
  const electors = setup.participants.filter(({ elector }) => elector).length;
  const { numerator, denominator } = setup.floor;
  return {
    title: () => t('complete'),
    participants: () => t('summary.participants', { count: setup.participants.length }),
    period: () =>
      t('summary.period', {
        from: setup.periodStart?.slice(0, 4) ?? '',
        to: setup.periodEnd?.slice(0, 4) ?? '',
        count: setup.reportingDates.length,
      }),
    rule: () =>
      electors === 0
        ? null
        : t('summary.rule', { floor: floorAmong({ numerator, denominator: denominator ?? null }, electors), electors }),
    publication: () => t(`summary.publication.${setup.publicationLevel}`),
    people: () => (setup.participants.length === 0 ? null : t('complete')),
  };
}

function BeforeDrafting() {
  const { t } = useTranslation('setup');
  const { setup } = useSetup();
  const toast = useToast();
  const errorText = useErrorText();
  const start = useKeyedSetupAct(StartDraftingDocument, 'start-drafting');
  const [asking, setAsking] = useState(false);
  const count = setup.missing.length;
  const nameOf = (id: string | null): string => setup.participants.find((one) => one.id === id)?.name ?? '';
  const act = async () => {
    const done = await start.send({});
    if (!done) return;
    setAsking(false);
    toast({ text: t('start.done') });
  };
  return (
    <>
      <h2>{t('before.title')}</h2>
      <p className="wm-small" style={{ marginTop: 4 }}>
        {count === 0 ? t('before.ready') : t('before.missing', { count })}
      </p>
      {count === 0 ? (
        <Button variant="contained" fullWidth style={{ marginTop: 12 }} onClick={() => setAsking(true)}>
          {t('start.act')}
        </Button>
      ) : (
        <>
          <Missing>
            {setup.missing.map(({ code, participantId }) => (
              <li key={`${code}:${participantId ?? ''}`}>
                <a href={`#${MISSING_SECTIONS[code]}`}>
                  {t(`missing.${code}`, { participant: nameOf(participantId) })}
                </a>
              </li>
            ))}
          </Missing>
          <p className="wm-small" style={{ marginTop: 12 }}>
            {t('before.hint')}
          </p>
        </>
      )}
      <ConfirmDialog
        open={asking}
        title={t('start.title')}
        quote={setup.title}
        quoteLang={setup.language}
        consequences={`${t('start.consequences')} ${t(`start.public.${setup.publicationLevel}`)}`}
        actLabel={t('start.act')}
        cancelLabel={t('start.cancel')}
        busy={start.busy}
        error={start.error && errorText(start.error)}
        onAct={() => void act()}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}

function SavedLine() {
  const { t } = useTranslation('setup');
  const { setup, saving } = useSetup();
  const formats = useFormats();
  const day = formats.day(setup.savedAt);
  const isToday = day === formats.day(setup.today);
  const at = () =>
    isToday ? t('saved.at', { time: formats.time(setup.savedAt, { withZone: false }) }) : t('saved.on', { day });
  const words = {
    untouched: at,
    saved: at,
    saving: () => t('saved.saving'),
    on_device: () => t('saved.device'),
    refused: () => t('saved.refused'),
    conflict: () => t('saved.refused'),
  };
  return (
    <Saved role="status" className="wm-small">
      {(saving === 'untouched' || saving === 'saved') && <Icon of={Check} small />}
      {words[saving]()}
    </Saved>
  );
}
