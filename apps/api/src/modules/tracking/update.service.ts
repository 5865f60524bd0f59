import { Injectable } from '@nestjs/common';
import { checkUpdate, isBlank, isEditableUpdate, nextUpdateState } from '@waymark/domain';
import {
  Act,
  authorize,
  conflict,
  Events,
  forbidden,
  Idempotency,
  invalid,
  membershipOf,
  notFound,
  type Actor,
} from '../../kernel/index.js';
import { NationalActionRepository, type ActionInHand } from './national-action.repository.js';
import type { StatusUpdate } from './status-update.entity.js';
import { StatusUpdateRepository, type Author, type LockedUpdate, type UpdateText } from './status-update.repository.js';
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
    const action = await this.#writable(me, input.actionId);
    const id = await this.#write(me, action, input, text);
    return this.#get(me, id);
  }

  /** @throws DomainError VALIDATION with every field that keeps it from being submitted. */
  @Act()
  async submitUpdate(me: Actor, input: SubmitUpdateInput): Promise<StatusUpdate> {
    const id = await this.idempotency.once(me, 'submitUpdate', input, async () => {
      const text = textOf(input);
      const action = await this.#writable(me, input.actionId);
      authorize(submitUpdate(me, action));
      const today = await this.actions.today(action.roadmapId);
      const problems = checkUpdate({ ...text, today });
      if (problems.length > 0) {
        throw invalid(
          'input_invalid',
          problems.map(({ field, code }) => ({ field, problem: code })),
        );
      }
      const updateId = await this.#write(me, action, input, text);
      await this.updates.submit(updateId, membershipOf(me, action.roadmapId).id);
      await this.events.record(me, updateSubmitted(action, { updateId, idempotencyKey: input.idempotencyKey }));
      return updateId;
    });
    return this.#get(me, id);
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
    await this.idempotency.once(me, 'returnUpdate', input, async () => {
      const action = await this.#review(me, input, 'return');
      if (isBlank(reason)) throw invalid('reason_required', [{ field: 'reason', problem: 'reason_required' }]);
      await this.updates.giveBack(input.updateId, membershipOf(me, action.roadmapId).id, reason);
      await this.events.record(me, updateReturned(action, input));
      return input.updateId;
    });
    return this.#get(me, input.updateId);
  }

  @Act()
  async publishUpdate(me: Actor, input: PublishUpdateInput): Promise<StatusUpdate> {
    await this.idempotency.once(me, 'publishUpdate', input, async () => {
      const action = await this.#review(me, input, 'publish');
      await this.updates.publish(input.updateId, membershipOf(me, action.roadmapId).id);
      await this.events.record(me, updatePublished(action, input, await this.#get(me, input.updateId)));
      return input.updateId;
    });
    return this.#get(me, input.updateId);
  }

  async #get(me: Actor, id: string): Promise<StatusUpdate> {
    const update = await this.updates.find(me, id);
    if (!update) throw notFound();
    return update;
  }

  async #writable(me: Actor, actionId: string): Promise<ActionInHand> {
    const action = await this.actions.inHand(me, actionId);
    if (!action) throw notFound();
    authorize(writeUpdate(me, action));
    return action;
  }

  async #write(
    me: Actor,
    action: ActionInHand,
    { expectedVersion }: SaveUpdateDraftInput,
    text: UpdateText,
  ): Promise<string> {
    const author = authorOf(me, action);
    const open = await this.updates.lockOpen(action.id);
    await this.#expect(me, open, expectedVersion ?? null, text);
    if (open) {
      if (!isEditableUpdate(open.state)) throw forbidden('update_not_editable');
      await this.updates.write(open.id, text, author);
      return open.id;
    }
    const id = await this.updates.insertDraft(action, text, author);
    if (id === null) {
      await this.#expect(me, await this.updates.lockOpen(action.id), null, text);
      throw conflict({ base: null, theirs: null, mine: text });
    }
    return id;
  }

  async #lock(me: Actor, updateId: string): Promise<{ update: LockedUpdate; action: ActionInHand }> {
    const update = await this.updates.lock(me, updateId);
    const action = update && (await this.actions.inHand(me, update.actionId));
    if (!update || !action) throw notFound();
    return { update, action };
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
