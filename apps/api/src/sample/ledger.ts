import { found, type SampleContext } from './context.js';
import type { mapAmendments } from './amendments.js';
import type { mapEditions } from './editions.js';
import type { mapDiscussion } from './discussion.js';
import type { mapMemberships } from './identity.js';
import type { mapRoadmap } from './roadmap.js';
import type { VersionRow } from './texts.js';
import type { mapTracking } from './tracking.js';
import type { mapUpdates } from './updates.js';
import type { mapValidation } from './validation.js';

/** The rows whose making the ledger records. */
interface Acts {
  people: ReturnType<typeof mapMemberships>;
  roadmap: ReturnType<typeof mapRoadmap>;
  versions: readonly VersionRow[];
  editions: ReturnType<typeof mapEditions>['editions'];
  validation: Pick<ReturnType<typeof mapValidation>, 'rounds' | 'ballots' | 'positions'>;
  amendments: ReturnType<typeof mapAmendments>;
  tracking: ReturnType<typeof mapTracking>;
  updates: ReturnType<typeof mapUpdates>;
  discussion: ReturnType<typeof mapDiscussion>;
}

/** Ids, enums, numbers, dates and hashes; never a text. */
type Payload = Record<string, string | number | null>;

interface Act {
  type: string;
  subject: [kind: string, id: string];
  by: string | null;
  at: string;
  payload: Payload;
}

/** Acts of one instant in the order in which they follow from one another. */
const order = [
  'membership.confirmed',
  'amendment.admitted',
  'position.signed',
  'position.replaced',
  'ballot.declared',
  'round.closed',
  'amendment.withdrawn',
  'amendment.rejected',
  'amendment.merged',
  'version.made',
  'edition.circulated',
  'edition.in_force',
  'phase.moved',
  'round.opened',
  'update.published',
  'milestone.moved',
  'milestone.reached',
  'comment.posted',
  'thread.resolved',
];

/**
 * The acts of the sample that the ledger holds, by the time they occurred. They are not sealed here: the sealer
 * numbers and chains them like any others.
 */
export function mapLedger(context: SampleContext, acts: Acts) {
  const all = [
    ...confirmationActs(context, acts),
    ...textActs(context, acts),
    ...amendmentActs(context, acts.amendments),
    ...validationActs(context, acts.validation),
    ...trackingActs(acts),
    ...discussionActs(acts.discussion),
  ];
  const rank = ({ type }: Act): number => order.indexOf(type);
  all.sort((one, other) => (one.at === other.at ? rank(one) - rank(other) : one.at < other.at ? -1 : 1));
  return {
    events: all.map(({ type, subject: [kind, id], by, at, payload }) => ({
      id: context.ids.own('event', `${type} ${id} ${at}`),
      roadmap_id: context.roadmapId,
      type,
      subject_kind: kind,
      subject_id: id,
      membership_id: by,
      occurred_at: at,
      audience: 'participants',
      on_ledger: true,
      payload,
    })),
  };
}

function confirmationActs({ secretariat }: SampleContext, { people }: Acts): Act[] {
  const seats = new Map(people.memberships.map((membership) => [membership.id, membership]));
  return people.confirmations.map((confirmation) => ({
    type: 'membership.confirmed',
    subject: ['membership', confirmation.membership_id],
    by: confirmation.by_administrator ? null : (confirmation.confirmed_by ?? secretariat),
    at: confirmation.confirmed_at,
    payload: {
      role: seats.get(confirmation.membership_id)?.role ?? null,
      accreditation: seats.get(confirmation.membership_id)?.accreditation ?? null,
      participantId: seats.get(confirmation.membership_id)?.participant_id ?? null,
      basis: confirmation.basis,
      confirmationId: confirmation.id,
      ...(confirmation.by_administrator && { actor: 'administrator' }),
    },
  }));
}

function textActs(context: SampleContext, { roadmap, versions, editions, validation }: Acts): Act[] {
  const { sitting, secretariat, roadmapId } = context;
  const opening = found(validation.rounds[0], 'first round').opened_at;
  const instants: Record<string, string> = { validation: opening, adopted: sitting.closedAt };
  const phases = roadmap.phase_changes.map(({ phase, entered_on: day }): Act => ({
    type: 'phase.moved',
    subject: ['roadmap', roadmapId],
    by: secretariat,
    at: instants[phase] ?? context.at(day),
    payload: { phase },
  }));
  const made = versions.map((version): Act => ({
    type: 'version.made',
    subject: ['priority', version.priority_id],
    by: secretariat,
    at: version.created_at,
    payload: { versionId: version.id, number: version.number, hash: version.hash },
  }));
  const given = editions.map(({ id, kind, ordinal, hash, circulated_at: at, circulated_by: by }): Act => ({
    type: `edition.${kind}`,
    subject: ['edition', id],
    by,
    at,
    payload: { ordinal, hash },
  }));
  return [...phases, ...made, ...given];
}

function amendmentActs({ secretariat }: SampleContext, { amendments }: Acts['amendments']): Act[] {
  return amendments.flatMap((amendment) => {
    const subject: Act['subject'] = ['amendment', amendment.id];
    const payload = { participantId: amendment.participant_id, baseHash: amendment.base_hash };
    const admitted: Act = { type: 'amendment.admitted', subject, by: secretariat, at: amendment.proposed_at, payload };
    if (amendment.decided_at === null) return [admitted];
    // A sponsor withdraws; all other decisions are told by the secretariat.
    const by = amendment.state === 'withdrawn' ? amendment.proposed_by : secretariat;
    return [admitted, { type: `amendment.${amendment.state}`, subject, by, at: amendment.decided_at, payload }];
  });
}

function validationActs({ secretariat }: SampleContext, { rounds, ballots, positions }: Acts['validation']): Act[] {
  const opened = rounds.map((round): Act => ({
    type: 'round.opened',
    subject: ['round', round.id],
    by: secretariat,
    at: round.opened_at,
    payload: { mode: round.mode, deadline: round.deadline },
  }));
  const closed = rounds.flatMap((round): Act[] =>
    round.closed_at === null
      ? []
      : [
          {
            type: 'round.closed',
            subject: ['round', round.id],
            by: secretariat,
            at: round.closed_at,
            payload: { mode: round.mode },
          },
        ],
  );
  const declared = ballots.flatMap((ballot): Act[] =>
    ballot.result === null || ballot.ended_at === null
      ? []
      : [
          {
            type: 'ballot.declared',
            subject: ['ballot', ballot.id],
            by: secretariat,
            at: ballot.ended_at,
            payload: { outcome: ballot.result.outcome, rule: ballot.result.rule, versionHash: ballot.version_hash },
          },
        ],
  );
  const signed = positions.flatMap((position): Act[] => {
    const payload = {
      ballotId: position.ballot_id,
      participantId: position.participant_id,
      stance: position.stance,
      versionHash: position.version_hash,
    };
    const act = { subject: ['position', position.id] as Act['subject'], by: position.signed_by, payload };
    const signing: Act = { ...act, type: 'position.signed', at: position.signed_at };
    if (position.state !== 'replaced' || position.ended_at === null) return [signing];
    return [signing, { ...act, type: 'position.replaced', at: position.ended_at }];
  });
  return [...opened, ...closed, ...declared, ...signed];
}

function trackingActs({ tracking, updates }: Acts): Act[] {
  const milestones = tracking.milestone_events.map((event): Act => ({
    type: `milestone.${event.kind}`,
    subject: ['milestone', event.milestone_id],
    by: event.recorded_by,
    at: event.recorded_at,
    payload: event.kind === 'moved' ? { from: event.from_date, to: event.to_date } : { completedOn: event.to_date },
  }));
  const published = updates.status_updates.flatMap((update): Act[] =>
    update.published_at === null
      ? []
      : [
          {
            type: 'update.published',
            subject: ['status_update', update.id],
            by: update.published_by,
            at: update.published_at,
            payload: { actionId: update.action_id, status: update.status, progress: update.progress },
          },
        ],
  );
  return [...milestones, ...published];
}

function discussionActs({ threads, comments }: Acts['discussion']): Act[] {
  const posted = comments.map((comment): Act => ({
    type: 'comment.posted',
    subject: ['comment', comment.id],
    by: comment.written_by,
    at: comment.posted_at,
    payload: { threadId: comment.thread_id },
  }));
  const settled = threads.flatMap((thread): Act[] =>
    thread.settled_at === null
      ? []
      : [
          {
            type: 'thread.resolved',
            subject: ['thread', thread.id],
            by: thread.settled_by,
            at: thread.settled_at,
            payload: { state: thread.state },
          },
        ],
  );
  return [...posted, ...settled];
}
