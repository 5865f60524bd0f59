import { Injectable } from '@nestjs/common';
import { checkUpdate, isBlank, isEditableUpdate, nextUpdateState } from '@waymark/domain';
import {
  Act,
  Acts,
  conflict,
  forbidden,
  found,
  invalid,
  membershipOf,
  type Actor,
  type Done,
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
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError CONFLICT when the unpublished update is not the one that was seen. */
  @Act()
  saveUpdateDraft(me: Actor, input: SaveUpdateDraftInput): Promise<StatusUpdate> {
    const text = textOf(input);
    if (!Number.isInteger(text.progress) || text.progress < 0 || text.progress > 100) {
      throw invalid('progress_invalid', [{ field: 'progress', problem: 'progress_invalid' }]);
    }
    return this.acts.inOrder(me, {
      load: () => this.updates.toWrite(me, input.actionId),
      refuse: ({ action, closed }) => writeUpdate(me, action) ?? (closed ? 'roadmap_closed' : null),
      change: async (to, id) => {
        await this.#refuseOther(me, to, input, text);
        const saved = await this.updates.save(me, to, { id, text, by: authorOf(me, to.action) });
        // Saving a draft is no event: by its version its readers can tell.
        return { events: [], result: saved ?? (await this.#refuseSecond(me, to, text)) };
      },
      read: (id) => this.#get(me, id),
    });
  }

  /** @throws DomainError VALIDATION with every field that keeps it from being submitted. */
  @Act()
  submitUpdate(me: Actor, input: SubmitUpdateInput): Promise<StatusUpdate> {
    const text = textOf(input);
    const { idempotencyKey } = input;
    return this.acts.inOrder(me, {
      once: { operation: 'submitUpdate', input },
      load: () => this.updates.toWrite(me, input.actionId),
      refuse: ({ action }) => submitUpdate(me, action),
      change: async (to, id) => {
        refuseIncomplete(text, to);
        await this.#refuseOther(me, to, input, text);
        const submitted = await this.updates.submit(me, to, { id, text, by: authorOf(me, to.action) });
        const update = submitted ?? (await this.#refuseSecond(me, to, text));
        const events = [updateSubmitted(to.action, { updateId: update.id, idempotencyKey })];
        return { id: update.id, events, result: update };
      },
      read: (id) => this.#get(me, id),
    });
  }

  /** Only what was never submitted can be thrown away: the history of returns stays. */
  @Act()
  discardUpdateDraft(me: Actor, { updateId, expectedVersion }: DiscardUpdateDraftInput): Promise<boolean> {
    return this.acts.inOrder(me, {
      load: () => this.#lock(me, updateId),
      refuse: ({ action }) => writeUpdate(me, action),
      change: async ({ update, action }) => {
        await this.#expect(me, update, expectedVersion, null);
        if (update.state !== 'draft') throw forbidden('update_not_editable');
        await this.updates.discard(updateId);
        return { events: [draftDiscarded(action, updateId)] };
      },
      read: () => Promise.resolve(true),
    });
  }

  @Act()
  returnUpdate(me: Actor, input: ReturnUpdateInput): Promise<StatusUpdate> {
    const reason = input.reason.trim();
    return this.#review(me, 'return', input, async (action, id) => {
      if (isBlank(reason)) throw invalid('reason_required', [{ field: 'reason', problem: 'reason_required' }]);
      await this.updates.giveBack(id, membershipOf(me, action.roadmapId).id, reason);
      return { events: [updateReturned(action, input)] };
    });
  }

  @Act()
  publishUpdate(me: Actor, input: PublishUpdateInput): Promise<StatusUpdate> {
    return this.#review(me, 'publish', input, async (action, id) => {
      await this.updates.publish(id, membershipOf(me, action.roadmapId).id);
      const published = await this.#get(me, id);
      return { events: [updatePublished(action, input, published)], result: published };
    });
  }

  async #get(me: Actor, id: string): Promise<StatusUpdate> {
    return found(await this.updates.find(me, id));
  }

  /** Refuses to write over another update than the one that was seen, or over one that waits for its coordinator. */
  async #refuseOther(
    me: Actor,
    { open }: ActionToWrite,
    { expectedVersion }: SaveUpdateDraftInput,
    text: UpdateText,
  ): Promise<void> {
    await this.#expect(me, open, expectedVersion ?? null, text);
    if (open && !isEditableUpdate(open.state)) throw forbidden('update_not_editable');
  }

  /** Nothing was written: somebody else had begun an update meanwhile. */
  async #refuseSecond(me: Actor, { action }: ActionToWrite, text: UpdateText): Promise<never> {
    await this.#expect(me, await this.updates.lockOpen(action.id), null, text);
    throw conflict({ base: null, theirs: null, mine: text });
  }

  async #lock(me: Actor, updateId: string): Promise<{ update: LockedUpdate; action: ActionInHand }> {
    const update = found(await this.updates.lock(me, updateId));
    return { update, action: found(await this.actions.inHand(me, update.actionId)) };
  }

  #review(
    me: Actor,
    act: 'return' | 'publish',
    input: PublishUpdateInput,
    change: (action: ActionInHand, id: string) => Promise<Done<StatusUpdate>>,
  ): Promise<StatusUpdate> {
    return this.acts.inOrder(me, {
      once: { operation: `${act}Update`, input, expected: input.updateId },
      load: () => this.#lock(me, input.updateId),
      refuse: ({ action }) => reviewUpdate(me, action),
      change: async ({ update, action }, id) => {
        await this.#expect(me, update, input.expectedVersion, null);
        if (nextUpdateState(update.state, act) === null) throw forbidden('update_not_submitted');
        return change(action, id);
      },
      read: (id) => this.#get(me, id),
    });
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

function refuseIncomplete(text: UpdateText, { today }: ActionToWrite): void {
  const problems = checkUpdate({ ...text, today });
  if (problems.length > 0)
    throw invalid(
      'input_invalid',
      problems.map(({ field, code }) => ({ field, problem: code })),
    );
}

/** The lead institution before a supporting one. */
function authorOf(me: Actor, action: ActionInHand): Author {
  const membership = membershipOf(me, action.roadmapId);
  const institutionId = action.institutionIds.find((id) => membership.institutionIds.includes(id)) ?? null;
  return { membershipId: membership.id, institutionId };
}
