import { Injectable } from '@nestjs/common';
import { checkUpdate, isBlank, isEditableUpdate, nextUpdateState } from '@waymark/domain';
import {
  Act,
  authorize,
  conflict,
  Events,
  forbidden,
  found,
  Idempotency,
  invalid,
  membershipOf,
  type Actor,
} from '../../kernel/index.js';
import { NationalActionRepository, type ActionInHand } from './national-action.repository.js';
import type { StatusUpdate } from './status-update.entity.js';
import {
  StatusUpdateRepository,
  type ActionToWrite,
  type Author,
  type LockedUpdate,
  type UpdateText,
} from './status-update.repository.js';
import { draftDiscarded, updatePublished, updateReturned, updateSubmitted } from './tracking.events.js';
import type {
  DiscardUpdateDraftInput,
  PublishUpdateInput,
  ReturnUpdateInput,
  SaveUpdateDraftInput,
  SubmitUpdateInput,
} from './tracking.inputs.js';
import { reviewUpdate, submitUpdate, writeUpdate } from './tracking.policy.js';

/** What institutions and coordinators do with status updates. */
@Injectable()
export class UpdateService {
  constructor(
    private readonly actions: NationalActionRepository,
    private readonly updates: StatusUpdateRepository,
    private readonly events: Events,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws DomainError CONFLICT when the unpublished update is not the one that was seen. */
  @Act()
  async saveUpdateDraft(me: Actor, input: SaveUpdateDraftInput): Promise<StatusUpdate> {
    const text = textOf(input);
    if (!Number.isInteger(text.progress) || text.progress < 0 || text.progress > 100) {
      throw invalid('progress_invalid', [{ field: 'progress', problem: 'progress_invalid' }]);
    }
    const to = await this.#toWrite(me, input, text);
    return this.#written(me, to, text, await this.updates.save(me, to, { text, by: authorOf(me, to.action) }));
  }

  /** @throws DomainError VALIDATION with every field that keeps it from being submitted. */
  @Act()
  async submitUpdate(me: Actor, input: SubmitUpdateInput): Promise<StatusUpdate> {
    return this.idempotency.record(me, 'submitUpdate', input, {
      act: () => this.#submit(me, input),
      read: (id) => this.#get(me, id),
    });
  }

  async #submit(me: Actor, input: SubmitUpdateInput): Promise<StatusUpdate> {
    const text = textOf(input);
    const to = await this.#toWrite(me, input, text, ({ action, today }) => {
      authorize(submitUpdate(me, action));
      const problems = checkUpdate({ ...text, today });
      if (problems.length > 0)
        throw invalid(
          'input_invalid',
          problems.map(({ field, code }) => ({ field, problem: code })),
        );
    });
    const submitted = await this.updates.submit(me, to, { text, by: authorOf(me, to.action) });
    const update = await this.#written(me, to, text, submitted);
    const { idempotencyKey } = input;
    await this.events.record(me, updateSubmitted(to.action, { updateId: update.id, idempotencyKey }));
    return update;
  }

  /** Only what was never submitted can be thrown away: the history of returns stays. */
  @Act()
  async discardUpdateDraft(me: Actor, { updateId, expectedVersion }: DiscardUpdateDraftInput): Promise<boolean> {
    const { update, action } = await this.#lock(me, updateId);
    authorize(writeUpdate(me, action));
    await this.#expect(me, update, expectedVersion, null);
    if (update.state !== 'draft') throw forbidden('update_not_editable');
    await this.updates.discard(updateId);
    await this.events.record(me, draftDiscarded(action, updateId));
    return true;
  }

  @Act()
  async returnUpdate(me: Actor, input: ReturnUpdateInput): Promise<StatusUpdate> {
    const reason = input.reason.trim();
    const act = async (updateId: string): Promise<string> => {
      const action = await this.#review(me, input, 'return');
      if (isBlank(reason)) throw invalid('reason_required', [{ field: 'reason', problem: 'reason_required' }]);
      await this.updates.giveBack(updateId, membershipOf(me, action.roadmapId).id, reason);
      await this.events.record(me, updateReturned(action, input));
      return updateId;
    };
    return this.#get(me, await this.idempotency.once(me, 'returnUpdate', input, act, input.updateId));
  }

  @Act()
  async publishUpdate(me: Actor, input: PublishUpdateInput): Promise<StatusUpdate> {
    const read = (id: string): Promise<StatusUpdate> => this.#get(me, id);
    const act = async (updateId: string): Promise<StatusUpdate> => {
      const action = await this.#review(me, input, 'publish');
      await this.updates.publish(updateId, membershipOf(me, action.roadmapId).id);
      const published = await read(updateId);
      await this.events.record(me, updatePublished(action, input, published));
      return published;
    };
    return this.idempotency.record(me, 'publishUpdate', input, { act, read, expected: input.updateId });
  }

  async #get(me: Actor, id: string): Promise<StatusUpdate> {
    return found(await this.updates.find(me, id));
  }

  /** The action and its open update, as the actor saw it and may write it. */
  async #toWrite(
    me: Actor,
    { actionId, expectedVersion }: SaveUpdateDraftInput,
    text: UpdateText,
    refuse: (to: ActionToWrite) => void = () => undefined,
  ): Promise<ActionToWrite> {
    const to = found(await this.updates.toWrite(me, actionId));
    authorize(writeUpdate(me, to.action));
    refuse(to);
    await this.#expect(me, to.open, expectedVersion ?? null, text);
    if (to.open && !isEditableUpdate(to.open.state)) throw forbidden('update_not_editable');
    return to;
  }

  /** Nothing was written where somebody else had begun an update meanwhile. */
  async #written(
    me: Actor,
    { action }: ActionToWrite,
    text: UpdateText,
    update: StatusUpdate | null,
  ): Promise<StatusUpdate> {
    if (update) return update;
    await this.#expect(me, await this.updates.lockOpen(action.id), null, text);
    throw conflict({ base: null, theirs: null, mine: text });
  }

  async #lock(me: Actor, updateId: string): Promise<{ update: LockedUpdate; action: ActionInHand }> {
    const update = found(await this.updates.lock(me, updateId));
    return { update, action: found(await this.actions.inHand(me, update.actionId)) };
  }

  async #review(me: Actor, input: PublishUpdateInput, act: 'return' | 'publish'): Promise<ActionInHand> {
    const { update, action } = await this.#lock(me, input.updateId);
    authorize(reviewUpdate(me, action));
    await this.#expect(me, update, input.expectedVersion, null);
    if (nextUpdateState(update.state, act) === null) throw forbidden('update_not_submitted');
    return action;
  }

  async #expect(
    me: Actor,
    found: LockedUpdate | null,
    expectedVersion: number | null,
    mine: UpdateText | null,
  ): Promise<void> {
    if ((found?.version ?? null) === expectedVersion) return;
    const theirs = found && (await this.updates.find(me, found.id));
    throw conflict({ base: expectedVersion === null ? null : { version: expectedVersion }, theirs, mine });
  }
}

const textOf = ({ status, progress, narrative, cause, nextDate }: SaveUpdateDraftInput): UpdateText => ({
  status,
  progress,
  narrative: narrative.trim(),
  cause: cause?.trim() || null,
  nextDate: nextDate ?? null,
});

/** The lead institution before a supporting one. */
function authorOf(me: Actor, action: ActionInHand): Author {
  const membership = membershipOf(me, action.roadmapId);
  const institutionId = action.institutionIds.find((id) => membership.institutionIds.includes(id)) ?? null;
  return { membershipId: membership.id, institutionId };
}
