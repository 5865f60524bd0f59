import { found, type SampleContext } from './context.js';
import type { SourceThread } from './source.js';
import { sampleLanguage } from './texts.js';

/** Threads and their comments, visible to all participants. */
export function mapDiscussion(context: SampleContext) {
  const { threads } = context.source.validation;
  const id = (key: string): string => context.ids.own('thread', key);
  const utc = (instant: string): string => new Date(instant).toISOString();
  return {
    threads: threads.map((thread) => {
      const first = found(thread.messages[0], thread.id);
      const last = found(thread.messages.at(-1), thread.id);
      const open = thread.status === 'open';
      return {
        id: id(thread.id),
        roadmap_id: context.roadmapId,
        ...subjectOf(context, thread),
        title: thread.subject,
        visibility: 'participants',
        state: thread.status,
        started_by: context.membership(first.authorRole),
        started_at: utc(first.at),
        // The sample does not say when a thread was settled; its last word is the earliest moment it can have been.
        settled_by: open ? null : context.secretariat,
        settled_at: open ? null : utc(last.at),
        comment_count: thread.messages.length,
      };
    }),
    comments: threads.flatMap((thread) =>
      thread.messages.map((message, index) => ({
        id: context.ids.own('comment', message.id),
        thread_id: id(thread.id),
        number: index + 1,
        written_by: context.membership(message.authorRole),
        text: message.text,
        language: message.language ?? sampleLanguage,
        posted_at: utc(message.at),
      })),
    ),
  };
}

/** What a thread is about, and the priority that this belongs to; a finding belongs to no single one. */
function subjectOf(context: SampleContext, { target }: SourceThread) {
  const { source } = context;
  const ofStep = (stepId: string): string => context.priority(context.sourceStep(stepId).priorityId);
  switch (target.type) {
    case 'step':
      return { subject_kind: 'step', subject_id: context.step(target.id), priority_id: ofStep(target.id) };
    case 'priority':
      return {
        subject_kind: 'priority',
        subject_id: context.priority(target.id),
        priority_id: context.priority(target.id),
      };
    case 'amendment': {
      const amendment = found(
        source.validation.amendments.find(({ id }) => id === target.id),
        target.id,
      );
      const stepId = amendment.target.type === 'step' ? amendment.target.id : null;
      return {
        subject_kind: 'amendment',
        subject_id: context.amendment(target.id),
        priority_id: stepId === null ? null : ofStep(stepId),
      };
    }
    case 'milestone':
      return {
        subject_kind: 'milestone',
        subject_id: context.milestone(target.id),
        priority_id: ofStep(context.sourceMilestone(target.id).stepId),
      };
    case 'update': {
      const update = found(
        source.roadmap.updates.find(({ id }) => id === target.id),
        target.id,
      );
      return {
        subject_kind: 'status_update',
        subject_id: context.update(target.id),
        priority_id: ofStep(update.stepId),
      };
    }
    case 'finding':
      return { subject_kind: 'finding', subject_id: context.finding(target.id), priority_id: null };
    default:
      throw new Error(`The sample's thread subject "${target.type}" is unknown.`);
  }
}
