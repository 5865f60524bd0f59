import { Injectable } from '@nestjs/common';
import {
  canCirculate,
  circulatingRefusal,
  countPassageChanges,
  isUnderAdoption,
  nextDraftNumber,
  nextTextCode,
  nextStepCode,
  type CirculationHindrance,
} from '@waymark/domain';
import {
  Act,
  Acts,
  authorize,
  conflict,
  forbidden,
  found,
  type Actor,
  type DomainEvent,
  type Done,
} from '../../../kernel/index.js';
import { priorityMoved } from '../roadmap.events.js';
import type { Roadmap } from '../roadmap.entity.js';
import { RoadmapRepository } from '../roadmap.repository.js';
import { CirculationRepository, type DocumentText } from './circulation.repository.js';
import type { CirculateInput, Circulation } from './circulation.types.js';
import { DraftedTexts, type DraftedText } from './drafted-texts.js';
import type { Edition } from './edition.js';
import { editionCirculated, translationCirculated, versionMade } from './edition.events.js';
import { editionHash, EditionRepository, type EditionsSoFar, type Part } from './edition.repository.js';
import { conductDocument } from './editions.policy.js';
import { VersionTranslations } from './version-translations.js';

/** Everything that the next draft of a document is made of. */
interface Prepared {
  roadmap: Roadmap;
  /** Those that it will hold, in order */
  texts: DocumentText[];
  drafts: Map<string, DraftedText>;
  editions: EditionsSoFar;
  hindrances: { code: CirculationHindrance; named: string[] }[];
}

/** Puts drafts of the whole document before the participants. Locks are taken in the order roadmap, priorities, makings. */
@Injectable()
export class CirculationService {
  constructor(
    private readonly roadmaps: RoadmapRepository,
    private readonly circulations: CirculationRepository,
    private readonly editions: EditionRepository,
    private readonly drafted: DraftedTexts,
    private readonly translations: VersionTranslations,
    private readonly acts: Acts,
  ) {}

  /** Newest first. @throws DomainError NOT_FOUND where the roadmap is not there for this reader */
  async listEditions(me: Actor, roadmapId: string): Promise<Edition[]> {
    found(await this.roadmaps.find(me, roadmapId));
    return this.editions.list(me, roadmapId);
  }

  /** What circulating a draft would do now, and what stands in its way. */
  async prepare(me: Actor, roadmapId: string): Promise<Circulation> {
    found(me.in(roadmapId));
    authorize(conductDocument(me, roadmapId));
    const roadmap = found(await this.roadmaps.find(me, roadmapId));
    const { texts, drafts, editions, hindrances } = await this.#prepared(me, roadmap, false);
    const before = await this.circulations.passages(
      texts.flatMap(({ id, currentVersionId }) =>
        currentVersionId !== null && drafts.has(id) ? [currentVersionId] : [],
      ),
    );
    return {
      number: nextDraftNumber(editions.numbers),
      delegations: await this.circulations.delegations(roadmapId),
      texts: texts
        .filter((text) => isChanged(text, drafts))
        .map((text) => {
          const draft = drafts.get(text.id);
          const passages = before.filter(({ versionId }) => versionId === text.currentVersionId);
          return {
            priorityId: text.id,
            code: text.code,
            title: titleOf(text, draft),
            state: text.state,
            version: draft?.version ?? null,
            number: draft ? text.number + 1 : text.number,
            ...countPassageChanges(passages, draft?.passages ?? passages),
          };
        }),
      parts: texts.length,
      hindrances,
      openBy: openBy(drafts),
    };
  }

  /** @throws DomainError FORBIDDEN with what stands in the way, CONFLICT where a text is not the one that was reviewed */
  @Act()
  circulate(me: Actor, input: CirculateInput): Promise<Edition> {
    return this.acts.inOrder<Roadmap, Edition>(me, {
      once: { operation: 'circulate', input },
      load: () => this.roadmaps.lock(me, input.roadmapId),
      refuse: (roadmap) => conductDocument(me, roadmap.id),
      change: (roadmap) => this.#circulate(me, roadmap, input),
      read: (id) => this.#get(me, input.roadmapId, id),
    });
  }

  async #circulate(me: Actor, roadmap: Roadmap, input: CirculateInput): Promise<Done<Edition>> {
    await this.circulations.lock(roadmap.id);
    const { texts, drafts, editions, hindrances } = await this.#prepared(me, roadmap, true);
    const [hindrance] = hindrances;
    if (hindrance?.code === 'roadmap_closed') throw forbidden(hindrance.code);
    expectReviewed(drafts, input);
    if (hindrance) throw forbidden(hindrance.code, hindrance.named);
    const editing = openBy(drafts);
    if (editing.length > 0 && !input.evenWhileEdited) throw forbidden('text_being_edited', editing);

    const changed = texts.filter((text) => isChanged(text, drafts));
    await this.#giveCodes(roadmap.id, changed, drafts);
    const made = await this.circulations.makeVersions(
      roadmap,
      input.note,
      changed.flatMap((text) => {
        const draft = drafts.get(text.id);
        return draft ? [{ priorityId: text.id, passages: draft.passages, number: text.number + 1 }] : [];
      }),
    );
    const translated = await this.translations.freeze(
      roadmap.id,
      made.map((version) => ({ ...version, ...found(drafts.get(version.priorityId)) })),
    );
    const parts = texts.map((text): Part => {
      const version = made.find(({ priorityId }) => priorityId === text.id);
      return {
        priorityId: text.id,
        versionId: version?.id ?? found(text.currentVersionId),
        hash: version?.hash ?? found(text.hash),
      };
    });
    const isOpened = (part: Part): boolean => changed.some(({ id }) => id === part.priorityId);
    await this.circulations.openConsultation(parts.filter(isOpened));
    const edition = await this.editions.insert(me, {
      roadmapId: roadmap.id,
      language: roadmap.language,
      number: nextDraftNumber(editions.numbers),
      kind: 'circulated',
      note: input.note,
      parts,
    });
    await this.drafted.settle(me, roadmap.id, edition.id, [...drafts.keys()]);
    const moved = changed
      .filter(({ state }) => state !== 'consultation')
      .map((text): DomainEvent => {
        const versionId = found(parts.find(({ priorityId }) => priorityId === text.id)).versionId;
        const act = text.state === 'draft' ? 'circulate' : 'resume_consultation';
        return priorityMoved({ ...text, currentVersionId: versionId }, act, 'consultation', input.idempotencyKey);
      });
    const events = [
      ...made.map((version) => versionMade(roadmap.id, version)),
      ...translated.map((one) => translationCirculated(roadmap.id, one)),
      ...moved,
      editionCirculated(edition, input.idempotencyKey),
    ];
    return { id: edition.id, events };
  }

  async #prepared(me: Actor, roadmap: Roadmap, held: boolean): Promise<Prepared> {
    const all = await this.circulations.texts(roadmap.id);
    const drafts = new Map(
      (await this.drafted.changed(me, roadmap.id, { held })).map((draft) => [draft.priorityId, draft]),
    );
    const editions = await this.editions.soFar(roadmap.id);
    // A text that nobody has written yet is not in the document.
    const texts = all.filter(
      ({ id, kind, currentVersionId }) => kind !== 'document' && (currentVersionId !== null || drafts.has(id)),
    );
    const document = all.find(({ kind }) => kind === 'document');
    const fixed = texts.filter(({ id, state }) => drafts.has(id) && !canCirculate(state));
    const phase = circulatingRefusal(roadmap.phase);
    const hindrances: Prepared['hindrances'] = [
      ...(phase ? [{ code: phase, named: [] }] : []),
      ...(isUnderAdoption(document?.state ?? null) ? [{ code: 'adoption_under_way' as const, named: [] }] : []),
      ...(fixed.length > 0
        ? [
            {
              code: 'text_is_fixed' as const,
              named: fixed.map((text) => text.code ?? titleOf(text, drafts.get(text.id))),
            },
          ]
        : []),
      ...(isSame(roadmap, texts, drafts, editions) ? [{ code: 'nothing_changed' as const, named: [] }] : []),
    ];
    return { roadmap, texts, drafts, editions, hindrances };
  }

  /** Codes are given at the first circulation, in the order of the text, and never again to anything else. */
  async #giveCodes(roadmapId: string, changed: readonly DocumentText[], drafts: Prepared['drafts']): Promise<void> {
    const given = await this.circulations.codes(roadmapId);
    const priorities: { id: string; code: string }[] = [];
    const steps: { id: string; code: string }[] = [];
    for (const text of changed) {
      const code = text.code ?? nextTextCode(text.kind, [...given.priorities, ...priorities.map((one) => one.code)]);
      if (text.code === null) priorities.push({ id: text.id, code });
      const named = new Set((drafts.get(text.id)?.passages ?? []).map(({ stepId }) => stepId));
      const taken = given.steps.flatMap((step) => (step.code === null ? [] : [step.code]));
      for (const stepId of named) {
        const step = given.steps.find(({ id }) => id === stepId);
        if (step?.code !== null) continue;
        steps.push({ id: step.id, code: nextStepCode(code, [...taken, ...steps.map((one) => one.code)]) });
      }
    }
    await this.circulations.giveCodes(priorities, steps);
  }

  async #get(me: Actor, roadmapId: string, id: string): Promise<Edition> {
    return found((await this.editions.list(me, roadmapId)).find((edition) => edition.id === id));
  }
}

/** What is written in the making, and what stands as a draft without one. */
const isChanged = ({ id, state }: DocumentText, drafts: Prepared['drafts']): boolean =>
  drafts.has(id) || state === 'draft';

const titleOf = ({ title }: DocumentText, draft: DraftedText | undefined): string =>
  draft?.passages.find(({ kind }) => kind === 'priority_title')?.text ?? title ?? '';

const openBy = (drafts: Prepared['drafts']): string[] => [
  ...new Set([...drafts.values()].flatMap((draft) => draft.openBy)),
];

/** Whether the draft would hold the very texts that were circulated last. */
function isSame(
  { id, language }: Roadmap,
  texts: readonly DocumentText[],
  drafts: Prepared['drafts'],
  { circulatedHash }: EditionsSoFar,
): boolean {
  if (texts.some((text) => isChanged(text, drafts))) return false;
  if (texts.length === 0) return true;
  const parts = texts.map((text) => ({
    priorityId: text.id,
    versionId: found(text.currentVersionId),
    hash: found(text.hash),
  }));
  return editionHash({ roadmapId: id, language, parts }) === circulatedHash;
}

/** @throws DomainError CONFLICT where a text is another than the one that was reviewed, or was not reviewed at all */
function expectReviewed(drafts: Prepared['drafts'], { texts, note }: CirculateInput): void {
  const now = [...drafts.values()].map(({ priorityId, version }) => ({ priorityId, version }));
  const reviewed = texts.map(({ priorityId, expectedVersion }) => ({ priorityId, version: expectedVersion }));
  const isSeen = now.every((one) =>
    reviewed.some(({ priorityId, version }) => priorityId === one.priorityId && version === one.version),
  );
  if (!isSeen || now.length !== reviewed.length) throw conflict({ base: reviewed, theirs: now, mine: { note } });
}
