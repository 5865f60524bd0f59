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
  /** The passage behind which the next one of its part comes, by the key of the part */
  last: Map<string | null, string>;
  /** What every text and step has and the document holds: the key of the part, and which it is */
  held: ReadonlySet<string>;
}

/** Writes the paragraphs of a document into texts in the making, by the acts that their writers have. */
@Injectable()
export class TextWriter {
  constructor(
    private readonly makings: MakingsService,
    private readonly passages: PassagesService,
  ) {}

  /** Texts of which nothing is new, changed or moved are not begun. */
  async write(me: Actor, roadmapId: string, paragraphs: readonly PlacedParagraph[], progress: Progress): Promise<void> {
    const placed = paragraphs.filter((one): one is Placed => one.part !== null);
    const touched = [...new Set(placed.map(({ priority }) => priority))]
      .map((priority) => placed.filter((one) => one.priority === priority))
      .filter((ones) => ones.some(({ change, moved }) => change !== 'unchanged' || moved));
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

  async #begin(me: Actor, roadmapId: string, ones: readonly Placed[]): Promise<Work> {
    const [title, ...others] = ones;
    const { priority, text } = found(title ?? null);
    const idempotencyKey = randomUUID();
    const isNew = title?.passage === null;
    const making = isNew
      ? await this.makings.addPriority(me, { roadmapId, kind: null, title: text, idempotencyKey })
      : await this.makings.startMaking(me, { priorityId: found(priority), idempotencyKey });
    const known = others.some(({ part, passage }) => part === 'step_title' && passage !== null);
    const lastStep = known ? null : (making.steps.findLast(({ removed }) => !removed)?.id ?? null);
    const held = new Set(
      ones.filter(({ part }) => isFixed({ kind: part })).map(({ step, part }) => heldName(step, part)),
    );
    return { me, roadmapId, making, steps: new Map(), lastStep, last: new Map(), held };
  }

  async #enter(work: Work, one: Placed): Promise<void> {
    if (one.part === 'step_title') await this.#step(work, one);
    const stepId = stepOf(work, one);
    const there =
      one.passage?.id ??
      (isFixed({ kind: one.part })
        ? work.making.passages.find(({ kind, stepId: of }) => kind === one.part && of === stepId)?.id
        : undefined);
    if (there === undefined) return this.#add(work, one);
    if (one.change !== 'unchanged') await this.#save(work, there, one.text);
    if (one.moved && one.part !== 'step_title')
      await this.#change(work, { change: 'move', passageId: there, afterPassageId: behind(work, one) });
    met(work, one, there);
  }

  async #step(work: Work, one: Placed): Promise<void> {
    const key = found(one.step);
    if (one.passage === null) {
      const known = new Set(work.making.steps.map(({ id }) => id));
      await this.#change(work, { change: 'add_step', afterStepId: work.lastStep, text: one.text });
      work.steps.set(key, found(work.making.steps.find(({ id }) => !known.has(id)) ?? null).id);
    } else {
      const stepId = found(one.passage.stepId);
      work.steps.set(key, stepId);
      if (one.moved) await this.#change(work, { change: 'move_step', stepId, afterStepId: work.lastStep });
    }
    work.lastStep = work.steps.get(key) ?? null;
  }

  async #add(work: Work, one: Placed): Promise<void> {
    const known = new Set(work.making.passages.map(({ id }) => id));
    const ownKind = one.part.endsWith('item') ? 'item' : 'paragraph';
    await this.#change(work, { change: 'add', afterPassageId: behind(work, one), ownKind, text: one.text });
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

  async #change(
    work: Work,
    change: Partial<typeof NO_CHANGE> & { change: 'add' | 'move' | 'add_step' | 'move_step' },
  ): Promise<void> {
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
  passageId: string | null;
  afterPassageId: string | null;
  stepId: string | null;
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

const heldName = (step: string | null, part: PassageKind): string => `${step} ${part}`;

/** What is new or moved comes behind what stands before it, and behind what every text has there and the document lacks. */
function behind(work: Work, one: Placed): string {
  const { passages } = work.making;
  const stepId = stepOf(work, one);
  const isLacking = (at: number): boolean => {
    const next = passages[at];
    return next?.stepId === stepId && next.fixed && !work.held.has(heldName(one.step, next.kind));
  };
  let at = passages.findIndex(({ id }) => id === work.last.get(one.step));
  while (isLacking(at + 1)) at += 1;
  return found(passages[at] ?? null).id;
}

/** What stays in another place is nothing to come behind. */
function met(work: Work, one: Placed, id: string | null): void {
  const passage = work.making.passages.find((each) => each.id === id);
  const isInPlace = passage?.stepId === stepOf(work, one) && one.faults.every(({ code }) => code !== 'place_kept');
  if (passage && isInPlace) work.last.set(one.step, passage.id);
}
