import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isFixed, type PassageKind, type PlacedParagraph } from '@waymark/domain';
import { found, type Actor, type Progress, type Wire } from '../../../kernel/index.js';
import { MakingsService, PassagesService, type Making } from '../../drafting/index.js';

type Placed = PlacedParagraph & { part: PassageKind };

/** A text that is written under way. */
interface Work {
  me: Actor;
  roadmapId: string;
  making: Wire<Making>;
  /** Ids of steps by their keys */
  steps: Map<string, string>;
  /** The step behind which the next new one comes */
  lastStep: string | null;
  /** The passage behind which the next new one of its part comes, by the key of the part */
  last: Map<string | null, string>;
}

/** Writes the paragraphs of a document into texts in the making, by the acts that their writers have. */
@Injectable()
export class TextWriter {
  constructor(
    private readonly makings: MakingsService,
    private readonly passages: PassagesService,
  ) {}

  /** Texts of which nothing is new or changed are not begun. */
  async write(me: Actor, roadmapId: string, paragraphs: readonly PlacedParagraph[], progress: Progress): Promise<void> {
    const placed = paragraphs.filter((one): one is Placed => one.part !== null);
    const touched = [...new Set(placed.map(({ priority }) => priority))]
      .map((priority) => placed.filter((one) => one.priority === priority))
      .filter((ones) => ones.some(({ change }) => change !== 'unchanged'));
    const count = touched.flat().length;
    let done = 0;
    for (const ones of touched) {
      const work = await this.#begin(me, roadmapId, ones);
      for (const one of ones) {
        await this.#enter(work, one);
        progress((done += 1), count);
      }
    }
  }

  async #begin(me: Actor, roadmapId: string, [title, ...others]: readonly Placed[]): Promise<Work> {
    const { priority, text } = found(title ?? null);
    const idempotencyKey = randomUUID();
    const isNew = title?.passage === null;
    const making = isNew
      ? await this.makings.addPriority(me, { roadmapId, kind: null, title: text, idempotencyKey })
      : await this.makings.startMaking(me, { priorityId: found(priority), idempotencyKey });
    const known = others.some(({ part, passage }) => part === 'step_title' && passage !== null);
    const lastStep = known ? null : (making.steps.findLast(({ removed }) => !removed)?.id ?? null);
    return { me, roadmapId, making, steps: new Map(), lastStep, last: new Map() };
  }

  async #enter(work: Work, one: Placed): Promise<void> {
    if (one.part === 'step_title') await this.#step(work, one);
    if (one.change === 'unchanged') return met(work, one, one.passage?.id ?? null);
    const stepId = stepOf(work, one);
    const there =
      one.passage?.id ??
      (isFixed({ kind: one.part })
        ? work.making.passages.find(({ kind, stepId: of }) => kind === one.part && of === stepId)?.id
        : undefined);
    if (there === undefined) return this.#add(work, one, stepId);
    await this.#save(work, there, one.text);
    met(work, one, there);
  }

  async #step(work: Work, one: Placed): Promise<void> {
    const key = found(one.step);
    if (one.passage === null) {
      const known = new Set(work.making.steps.map(({ id }) => id));
      await this.#change(work, { change: 'add_step', afterStepId: work.lastStep, text: one.text });
      work.steps.set(key, found(work.making.steps.find(({ id }) => !known.has(id)) ?? null).id);
    } else work.steps.set(key, found(one.passage.stepId));
    work.lastStep = work.steps.get(key) ?? null;
  }

  async #add(work: Work, one: Placed, stepId: string | null): Promise<void> {
    const known = new Set(work.making.passages.map(({ id }) => id));
    const after =
      work.last.get(one.step) ?? work.making.passages.findLast((each) => each.stepId === stepId && each.fixed)?.id;
    const ownKind = one.part.endsWith('item') ? 'item' : 'paragraph';
    await this.#change(work, { change: 'add', afterPassageId: found(after ?? null), ownKind, text: one.text });
    met(work, one, work.making.passages.find(({ id }) => !known.has(id))?.id ?? null);
  }

  async #save(work: Work, passageId: string, text: string): Promise<void> {
    const { me, making } = work;
    const { version, text: words } = found(making.passages.find(({ id }) => id === passageId) ?? null);
    if (words === text) return;
    const { priorityId } = making;
    const saved = await this.passages.savePassage(me, { priorityId, passageId, text, expectedVersion: version });
    work.making = saved.making;
  }

  async #change(work: Work, change: Partial<typeof NO_CHANGE> & { change: 'add' | 'add_step' }): Promise<void> {
    const { priorityId, version } = work.making;
    const idempotencyKey = randomUUID();
    work.making = await this.passages.changeMaking(work.me, {
      ...NO_CHANGE,
      ...change,
      priorityId,
      expectedVersion: version,
      idempotencyKey,
    });
  }
}

const NO_CHANGE: {
  passageId: null;
  afterPassageId: string | null;
  stepId: null;
  afterStepId: string | null;
  ownKind: 'paragraph' | 'item' | null;
  offset: null;
  text: string | null;
  passageVersion: null;
} = {
  passageId: null,
  afterPassageId: null,
  stepId: null,
  afterStepId: null,
  ownKind: null,
  offset: null,
  text: null,
  passageVersion: null,
};

const stepOf = ({ steps }: Work, { step }: Placed): string | null => (step === null ? null : (steps.get(step) ?? step));

/** What is new comes behind the one of its own kinds that stands before it, else behind what every text has. */
function met({ last, making }: Work, { step }: Placed, id: string | null): void {
  const passage = making.passages.find((one) => one.id === id);
  if (passage && !passage.fixed) last.set(step, passage.id);
}
