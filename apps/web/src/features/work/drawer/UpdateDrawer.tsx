import { useApolloClient } from '@apollo/client/react';
import { Drawer, SkeletonBlock, UiLink, useParticipantNames, useParticipants } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DiscussionPanel } from '../../../shared/discussion/DiscussionPanel.js';
import { useNamedComment } from '../../../shared/discussion/namedComment.js';
import { PageContent } from '../../../shared/page/PageContent.js';
import { usePage } from '../../../shared/page/usePage.js';
import { useMembership, useRoadmap, useRoadmapPath } from '../../../shared/session/SessionContext.js';
import { useFormats } from '../../../shared/session/useFormats.js';
import type { ActionAddress } from '../actionAddress.js';
import {
  readWorkAction,
  WorkActionDocument,
  WorkThreadsDocument,
  type WorkAction,
  type WorkItem,
} from '../work.documents.js';
import { DoneLine, type Done } from './DoneLine.js';
import { FootContext } from './DrawerFoot.js';
import { EarlierUpdates } from './EarlierUpdates.js';
import { MilestonesTable } from './MilestonesTable.js';
import { ReadOnlyUpdate } from './OpenUpdate.js';
import { ReviewUpdate } from './ReviewUpdate.js';
import { UnsentReason, UnsentUpdate } from './UnsentWords.js';
import { UpdateForm } from './UpdateForm.js';

export interface UpdateDrawerProps {
  address: ActionAddress;
  /** Its row in the list; undefined where it is none of the reader's. */
  item: WorkItem | undefined;
  width: number;
  docksFrom: number;
  onClose: () => void;
  /** The list is older than what was done here. */
  onChanged: () => Promise<void>;
}

/** One action: its update to write, review or read, its milestones, what was reported before, and its discussion. */
export function UpdateDrawer({ address, item, width, docksFrom, onClose, onChanged }: UpdateDrawerProps) {
  const { stepCode, participantCode } = address;
  const { t } = useTranslation(['work', 'shell']);
  const { code: roadmap } = useRoadmap();
  const comment = useNamedComment();
  const page = usePage(WorkActionDocument, { roadmap, stepCode, participantCode, ...(comment && { comment }) });
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const known = useParticipants().byCode.has(participantCode);
  const names = useParticipantNames(known ? [participantCode] : []);
  const action = page.data && readWorkAction(page.data.workAction);
  const acts = action?.allowedActions ?? [];
  const hasFoot = acts.includes('write') || acts.includes('publish');
  return (
    <Drawer
      open
      onClose={onClose}
      eyebrow={t('drawer.eyebrow', {
        code: stepCode,
        participant: known ? names.name(participantCode) : participantCode,
      })}
      title={action?.title ?? item?.title ?? t('drawer.subject')}
      closeLabel={t('shell:close')}
      focusKey={`${stepCode} ${participantCode}`}
      width={width}
      docksFrom={docksFrom}
      footer={hasFoot ? <div ref={setFoot} style={{ display: 'contents' }} /> : undefined}
    >
      <FootContext value={foot}>
        <PageContent
          page={page}
          subject={t('drawer.subject')}
          skeleton={<DrawerSkeleton />}
          describeNews={() => t('news')}
        >
          {({ workAction }) => (
            <ActionInDrawer
              action={readWorkAction(workAction)}
              item={item}
              refetch={page.refetch}
              onChanged={onChanged}
            />
          )}
        </PageContent>
      </FootContext>
    </Drawer>
  );
}

interface ActionInDrawerProps {
  action: WorkAction;
  item: WorkItem | undefined;
  refetch: () => Promise<void>;
  onChanged: () => Promise<void>;
}

function ActionInDrawer({ action, item, refetch, onChanged }: ActionInDrawerProps) {
  const { t } = useTranslation('work');
  const formats = useFormats();
  const { id: roadmapId, code: roadmap } = useRoadmap();
  const { role } = useMembership();
  const pathOf = useRoadmapPath();
  const [done, setDone] = useState<Done | null>(null);
  // A new key starts the form again from what the server has.
  const [edition, setEdition] = useState(0);
  const { open, allowedActions, stepCode, participantCode } = action;
  const client = useApolloClient();
  const askThreads = async (before: string) => {
    const { data } = await client.query({
      query: WorkThreadsDocument,
      variables: { roadmap, stepCode, participantCode, before },
      fetchPolicy: 'no-cache',
    });
    return data?.workAction.discussion;
  };
  const update = async () => {
    await Promise.all([refetch(), onChanged()]);
  };
  const finish = async (line: Omit<Done, 'takesFocus'>) => {
    await update();
    setEdition((count) => count + 1);
    setDone({ ...line, takesFocus: true });
  };
  return (
    <>
      <DoneLine done={done} />
      {allowedActions.includes('write') ? (
        <UpdateForm
          key={edition}
          action={action}
          onSent={() => finish({ text: t('done.sent'), detail: t('done.sentDetail') })}
          onDiscarded={() => finish({ text: t('done.discarded') })}
          onCreated={() => void update()}
          onOutdated={() => setEdition((count) => count + 1)}
          onOvertaken={() => void update()}
        />
      ) : allowedActions.includes('publish') && open ? (
        <ReviewUpdate
          action={action}
          update={open}
          onPublished={(at) =>
            finish({
              text: t('done.published', { time: at ? formats.time(at) : '' }),
              detail: t('done.publishedDetail'),
            })
          }
          onReturned={() => finish({ text: t('done.returned'), detail: t('done.returnedDetail') })}
          refetch={update}
        />
      ) : (
        <ReadOnlyUpdate
          action={action}
          author={role === 'focal_point'}
          submittedOnly={open === null && item?.openUpdate === 'submitted'}
        />
      )}
      {!allowedActions.includes('write') && <UnsentUpdate action={action} />}
      {!allowedActions.includes('publish') && <UnsentReason action={action} />}
      <MilestonesTable
        action={action}
        onDone={async (text) => {
          await update();
          setDone({ text, takesFocus: false });
        }}
        refetch={update}
      />
      <EarlierUpdates action={action} />
      <p className="wm-small">
        <UiLink href={pathOf(`steps/${action.stepCode}/${action.participantCode.toLowerCase()}`)}>
          {t('drawer.openPage')}
        </UiLink>
      </p>
      <DiscussionPanel
        roadmapId={roadmapId}
        subject={{ kind: 'national_action', id: action.actionId }}
        discussion={action.discussion}
        askThreads={askThreads}
        refetch={refetch}
      />
    </>
  );
}

function DrawerSkeleton() {
  return (
    <>
      <SkeletonBlock style={{ width: 60 }} />
      <SkeletonBlock style={{ width: '100%', height: 92 }} />
      <SkeletonBlock style={{ width: '100%', height: 40 }} />
      <SkeletonBlock style={{ width: '100%', height: 110 }} />
      <SkeletonBlock style={{ width: '60%' }} />
      <SkeletonBlock style={{ width: '100%', height: 120 }} />
    </>
  );
}
