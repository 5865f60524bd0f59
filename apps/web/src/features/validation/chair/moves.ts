import { priorityTransitions, type PriorityState, type PriorityTransition } from '@waymark/domain';
import type { PriorityAct } from '../../../gql/graphql.js';

/** Acts of the domain behind those of the interface. */
const DOMAIN_ACTS: Record<PriorityAct, readonly PriorityTransition['act'][]> = {
  circulate: ['circulate'],
  freeze: ['freeze'],
  resume_consultation: ['revise', 'resume'],
  reopen: ['reopen'],
  restore: ['restore_validated', 'restore_validated_with_reservations'],
  withdraw: ['withdraw'],
};

/** Whether an action of a record is a move of its text; the others belong to the page of the priority. */
export const isMove = (action: string): action is PriorityAct => action in DOMAIN_ACTS;

/** Whether the act needs a reason from this state, by the table of states. */
export const needsReason = (state: PriorityState, act: PriorityAct): boolean =>
  priorityTransitions.some((row) => row.from === state && DOMAIN_ACTS[act].includes(row.act) && row.needsReason);
