import { useApolloClient } from '@apollo/client/react';
import { styled } from '@mui/material/styles';
import { Breadcrumbs, media, Note, VisuallyHidden } from '@waymark/ui';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepPlan } from '../../shared/plan/plan.documents.js';
import { connection } from '../../shared/api/connection.js';
import { maintenance } from '../../shared/frame/maintenance.js';
import { useRoadmapPath, useViewer, useWrites } from '../../shared/session/SessionContext.js';
import { AddStep } from './AddStep.js';
import { changeOf, type Change } from './changes.js';
import { ChangesAside } from './ChangesAside.js';
import { Contents } from './Contents.js';
import { DiscardMaking } from './DiscardMaking.js';
import { BesideContext, DraftContext, ReferenceContext, type Beside } from './DraftContext.js';
import { DraftDialogs, type Shown } from './DraftDialogs.js';
import type { DraftPriority, DraftSource, Making, Passage } from './drafting.documents.js';
import { Part } from './DraftText.js';
import { groupedBy, groupsOf } from './groups.js';
import { HeadLine, type View } from './HeadLine.js';
import { JumpRow } from './JumpRow.js';
import { MakingStore } from './MakingStore.js';
import { useDesk } from '../../shared/page/useDesk.js';
import { useDraftActs } from './useDraftActs.js';
import { useDraftKeys } from './useDraftKeys.js';
import { usePassageWords } from './usePassageWords.js';
import { usePresence } from './usePresence.js';
import { useReference } from './useReference.js';
import { useTextName } from './useTextName.js';

const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: '232px minmax(0, 1fr) 348px',
  flex: 1,
  [media.compact]: { gridTemplateColumns: '208px minmax(0, 1fr) 288px' },
  [media.rail]: { gridTemplateColumns: 'minmax(0, 1fr) 282px' },
  [media.narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  [media.print]: { display: 'block' },
});
const Text = styled('div')({
  justifySelf: 'center',
  width: '100%',
  minWidth: 0,
  maxWidth: 860,
  padding: '24px 36px 48px 28px',
  [media.phone]: { padding: '16px var(--wm-gutter) 32px' },
  [media.print]: { padding: 0 },
});

export interface DraftEditorProps {
  drafts: readonly DraftPriority[];
  making: Making;
  plans: readonly StepPlan[];
  sources: readonly DraftSource[];
  now: string;
  refetch: () => Promise<void>;
}

/** Words that wait on this device are sent when the server can be reached again. */
function useSending(store: MakingStore): void {
  useEffect(() => {
    const send = () => void store.flushAll();
    send();
    const stops = [
      connection.subscribe(() => {
        if (connection.online()) send();
      }),
      maintenance.subscribe(() => {
        if (!maintenance.told().bar) send();
      }),
    ];
    window.addEventListener('pagehide', send);
    return () => {
      stops.forEach((stop) => stop());
      window.removeEventListener('pagehide', send);
      send();
    };
  }, [store]);
}

/** A text in the making: its contents, its passages as a document of which one is open, and what has changed. */
export function DraftEditor({ drafts, making: given, plans, sources, now, refetch }: DraftEditorProps) {
  const { t } = useTranslation(['drafting', 'shell']);
  const client = useApolloClient();
  const { user } = useViewer();
  const path = useRoadmapPath();
  const writesHere = useWrites();
  const nameOf = useTextName();
  const [store] = useState(() => new MakingStore(client, user.id, given));
  useEffect(() => store.see(given), [store, given]);
  useSending(store);
  useDesk();
  const making = useSyncExternalStore(store.subscribe, store.making);
  const { code, kind, language, editable, passages, versions } = making;
  const writes = editable && writesHere;

  const [since, setSince] = useState<string | null>(null);
  const reference = useReference(making, since);
  const words = usePassageWords(kind);
  const changed = useMemo(
    () =>
      passages.flatMap((passage): { passage: Passage; change: Change }[] => {
        const change = changeOf(passage, store.textOf(passage), reference);
        return change ? [{ passage, change }] : [];
      }),
    [store, passages, reference],
  );
  const changesOf = useCallback(
    (stepId: string | null) => changed.filter(({ passage }) => passage.stepId === stepId).length,
    [changed],
  );
  const groups = useMemo(() => groupsOf(making), [making]);

  const [open, setOpen] = useState<string | null>(null);
  const [view, setView] = useState<View>(() => (given.versions.length > 0 ? 'changed' : 'all'));
  /** Steps that somebody folded or unfolded by hand. */
  const [folds, setFolds] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [shown, setShown] = useState<Shown | null>(null);
  const [said, setSaid] = useState('');
  const fold = useCallback(
    (stepId: string, folded: boolean) => setFolds((before) => new Map(before).set(stepId, folded)),
    [],
  );
  const unfold = useCallback((stepId: string) => fold(stepId, false), [fold]);
  const acts = useDraftActs(store, {
    open,
    setOpen,
    unfold,
    showMenu: (id, anchor) => setShown({ kind: 'menu', id, anchor }),
    showHistory: (id) => setShown({ kind: 'history', id }),
    showConflict: (id) => setShown({ kind: 'conflict', id }),
    say: setSaid,
    refetch,
    placeOf: words.place,
  });
  usePresence(store, open, refetch);
  const order = useMemo(() => passages.map(({ id }) => id), [passages]);
  const changedIds = useMemo(() => changed.map(({ passage }) => passage.id), [changed]);
  useDraftKeys(acts, order, changedIds);

  const own = drafts.find(({ id }) => id === making.priorityId);
  const name = nameOf({ code, kind });
  const number = (own?.circulatedNumber ?? versions[0]?.number ?? 0) + (editable ? 1 : 0);
  const place = useMemo(() => ({ store, acts, name, number, now }), [store, acts, name, number, now]);
  const beside = useMemo(
    (): Beside => ({
      sources: groupedBy(sources, ({ passageId }) => passageId),
      plans: new Map(plans.map((plan) => [plan.stepId, plan])),
      code,
      refetch,
    }),
    [sources, plans, code, refetch],
  );
  const writers = useMemo(
    () =>
      new Map(
        making.writers
          .filter((writer) => !(writer.own && writer.passageId === open))
          .map(({ passageId, title, own: isOwn }) => [
            passageId,
            isOwn ? t('editing.hereOwn') : t('editing.here', { title }),
          ]),
      ),
    [making.writers, open, t],
  );
  const isFolded = (stepId: string): boolean =>
    folds.get(stepId) ?? (view === 'changed' && reference !== null && changesOf(stepId) === 0);
  const choose = (next: View) => {
    setFolds(new Map());
    setView(next);
  };

  return (
    <DraftContext value={place}>
      <ReferenceContext value={reference}>
        <BesideContext value={beside}>
          <div style={{ display: 'flex', flexDirection: 'column', flex: 1 }}>
            <HeadLine making={making} view={view} onView={choose} />
            <JumpRow changed={changed} words={words} />
            <Columns>
              <Contents drafts={drafts} groups={groups} changesOf={changesOf} />
              <Text>
                <Breadcrumbs
                  label={t('shell:breadcrumb')}
                  crumbs={[
                    { label: t('drafts.title'), href: path('draft') },
                    ...(code === null ? [] : [{ label: code, href: path(`priorities/${code.toLowerCase()}`) }]),
                    { label: t('crumb') },
                  ]}
                />
                {!editable && <Note>{t('fixed')}</Note>}
                {groups.map((group) => (
                  <Part
                    key={group.stepId}
                    group={group}
                    words={words}
                    language={language}
                    writes={writes}
                    open={group.passages.some(({ id }) => id === open) ? open : null}
                    writers={writers}
                    changes={changesOf(group.stepId)}
                    folded={group.stepId === null ? undefined : isFolded(group.stepId)}
                    onFold={fold}
                  />
                ))}
                {writes && kind === 'priority' && <AddStep last={making.steps.at(-1)?.id ?? null} />}
                {writes && <DiscardMaking making={making} refetch={refetch} />}
                <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
              </Text>
              <ChangesAside
                making={making}
                reference={reference}
                changed={changed}
                words={words}
                open={open}
                onReference={setSince}
                refetch={refetch}
              />
            </Columns>
          </div>
          <DraftDialogs
            making={making}
            words={words}
            writes={writes}
            open={open}
            shown={shown}
            onShow={setShown}
            onClose={() => setShown(null)}
          />
        </BesideContext>
      </ReferenceContext>
    </DraftContext>
  );
}
