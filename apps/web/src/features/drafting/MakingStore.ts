import type { ApolloClient } from '@apollo/client';
import { readFragment } from '../../gql/index.js';
import { toAppError } from '../../shared/api/AppError.js';
import { ActDraft } from '../../shared/forms/ActDraft.js';
import { deviceDrafts } from '../../shared/forms/deviceDrafts.js';
import {
  ChangeMakingDocument,
  PassageParts,
  readMaking,
  SavePassageDocument,
  type Making,
  type Passage,
  type Writer,
} from './drafting.documents.js';
import { Listeners } from './Listeners.js';
import { keptWords } from './wording.js';
import {
  isEarlier,
  lastEdit,
  troubleOf,
  type Done,
  type MakingAct,
  type Plain,
  type Saving,
  type Writing,
} from './writings.js';

/** How long after the last key words are saved, in ms. */
export const QUIET_TIME = 1000;

interface Kept {
  values: { text: string };
  on: Writing['on'];
}

/**
 * A text in the making as this page writes it: what is saved, and beside it the words that are not. Each passage is saved
 * by itself, one save after the other; what is not acknowledged is kept on the device, for this account.
 */
export class MakingStore {
  readonly #client: ApolloClient;
  readonly #userId: string;
  readonly #page = new Listeners();
  readonly #passages = new Map<string, Listeners>();
  readonly #writings = new Map<string, Writing>();
  readonly #plain = new Map<string, Plain>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #running = new Map<string, Promise<void>>();
  #making: Making;
  /** The latest revision that an answer told of: an own save may stand upon others' that are not seen yet. */
  #known: string;
  #saving: Saving;
  #savedAt: string;
  #keptAt = new Date().toISOString();
  #composing: string | null = null;

  constructor(client: ApolloClient, userId: string, making: Making) {
    this.#client = client;
    this.#userId = userId;
    this.#making = making;
    this.#known = making.revision;
    this.#savedAt = lastEdit(making);
    this.#saving = { kind: 'saved', at: this.#savedAt };
    this.#restore();
  }

  /** Of the page: what is saved, and how it stands with saving. */
  readonly subscribe = (listener: () => void): (() => void) => this.#page.add(listener);
  readonly making = (): Making => this.#making;
  readonly saving = (): Saving => this.#saving;

  /** Of one passage: its words while they are written. */
  readonly subscribeTo = (id: string, listener: () => void): (() => void) => {
    const listeners = this.#passages.get(id) ?? new Listeners();
    this.#passages.set(id, listeners);
    return listeners.add(listener);
  };
  readonly writingOf = (id: string): Writing | null => this.#writings.get(id) ?? null;
  /** What the last save has changed so that the words are plain. */
  readonly plainOf = (id: string): Plain | null => this.#plain.get(id) ?? null;

  readonly passage = (id: string): Passage | undefined => this.#making.passages.find((one) => one.id === id);
  /** The words that one sees: those of the field before those that are saved. */
  readonly textOf = (passage: Passage): string => this.#writings.get(passage.id)?.text ?? passage.text;

  /** The passages whose words wait for a person. */
  readonly conflicts = (): string[] =>
    [...this.#writings].flatMap(([id, { trouble }]) => (trouble?.kind === 'conflict' ? [id] : []));

  /** What the server has now. What nobody has changed stays the same object, so that it is not drawn again. */
  see(making: Making): void {
    // An answer may come late, after that of an act which it was asked before.
    if (making.begunAt === this.#making.begunAt && isEarlier(making.revision, this.#known)) return;
    this.#known = making.revision;
    const known = new Map(this.#making.passages.map((one) => [one.id, one]));
    const passages = making.passages.map((one) => {
      const before = known.get(one.id);
      return before && JSON.stringify(before) === JSON.stringify(one) ? before : one;
    });
    this.#making = { ...making, passages };
    for (const passage of passages) this.#follow(passage);
    this.#savedAt = lastEdit(this.#making);
    this.#tell();
  }

  seeWriters(writers: readonly Writer[]): void {
    if (JSON.stringify(writers) === JSON.stringify(this.#making.writers)) return;
    this.#making = { ...this.#making, writers };
    this.#tell();
  }

  /** While a person composes a sign out of several keys, nothing is saved. */
  compose(id: string | null): void {
    const before = this.#composing;
    this.#composing = id;
    if (before !== null && id === null) this.#soon(before);
  }

  type(id: string, text: string): void {
    const passage = this.passage(id);
    if (!passage) return;
    const before = this.#writings.get(id);
    const trouble = before?.trouble?.kind === 'conflict' ? before.trouble : null;
    const writing = { text, on: before?.on ?? { text: passage.text, version: passage.version }, trouble };
    this.#plain.delete(id);
    this.#write(id, writing);
    this.#soon(id);
  }

  /** @returns whether everything of the passage is saved */
  async flush(id: string): Promise<boolean> {
    clearTimeout(this.#timers.get(id));
    await this.#running.get(id);
    if (this.#isDirty(id) && this.#composing !== id && this.#writings.get(id)?.trouble?.kind !== 'conflict') {
      const attempt = this.#save(id);
      this.#running.set(id, attempt);
      this.#tell();
      await attempt;
      this.#running.delete(id);
      this.#tell();
    }
    return !this.#isDirty(id);
  }

  readonly flushAll = async (): Promise<void> => {
    await Promise.all([...this.#writings.keys()].map((id) => this.flush(id)));
  };

  /** The field is closed: words that are saved are the passage's own. */
  async leave(id: string): Promise<void> {
    this.#composing = null;
    await this.flush(id);
    this.#plain.delete(id);
    if (!this.#isDirty(id)) this.#forget(id);
  }

  /** Lets words go that are not saved. */
  drop(id: string): void {
    this.#forget(id);
  }

  /** A person keeps the words that somebody else has saved, and lets the own ones go. */
  takeTheirs(id: string): void {
    const { trouble } = this.#writings.get(id) ?? {};
    if (trouble?.kind !== 'conflict') return;
    const { text, version } = trouble.theirs;
    this.#replace({ ...this.passage(id)!, text, version });
    this.#forget(id);
  }

  /** A person has decided between two wordings. */
  decide(id: string, text: string): Promise<boolean> {
    const { trouble } = this.#writings.get(id) ?? {};
    if (trouble?.kind !== 'conflict') return Promise.resolve(false);
    const { theirs } = trouble;
    this.#replace({ ...this.passage(id)!, text: theirs.text, version: theirs.version });
    this.#write(id, { text, on: theirs, trouble: null });
    return this.flush(id);
  }

  async change(act: MakingAct): Promise<Done> {
    await this.flushAll();
    const own = act.passageId;
    if (own != null && this.#isDirty(own)) return { unsaved: own };
    const { priorityId, version: expectedVersion } = this.#making;
    const intent = ['making', priorityId, expectedVersion, ...Object.values(act)].join(':');
    const sending = new ActDraft(this.#userId, intent, {}, []).begin();
    try {
      const { data } = await this.#client.mutate({
        mutation: ChangeMakingDocument,
        variables: { input: sending.keyed({ ...act, priorityId, expectedVersion }) },
        fetchPolicy: 'no-cache',
      });
      sending.acknowledged();
      if (data) this.see(readMaking(data.changeMaking));
      return { making: this.#making };
    } catch (thrown) {
      const error = toAppError(thrown);
      sending.refused(error);
      return { error };
    }
  }

  /** Whether somebody else has changed the text since it was read here; not while own words are on their way. */
  isBehind(revision: string): boolean {
    return this.#running.size === 0 && isEarlier(this.#making.revision, revision);
  }

  #save = async (id: string): Promise<void> => {
    const { text: sent, on } = this.#writings.get(id)!;
    const { priorityId } = this.#making;
    try {
      const { data } = await this.#client.mutate({
        mutation: SavePassageDocument,
        variables: { input: { priorityId, passageId: id, text: sent, expectedVersion: on.version } },
        fetchPolicy: 'no-cache',
      });
      if (!data) return;
      const { making, passage: ref, changed, upon } = data.savePassage;
      const passage = readFragment(PassageParts, ref);
      // What others have saved in between is not seen yet: the next look must find that it is news.
      const revision = upon === this.#making.revision ? making.revision : this.#making.revision;
      if (isEarlier(this.#known, making.revision)) this.#known = making.revision;
      this.#making = { ...this.#making, revision, hindrances: making.hindrances };
      this.#savedAt = passage.editedAt ?? new Date().toISOString();
      if (changed.length > 0) this.#plain.set(id, changed);
      this.#replace(passage);
      const now = this.#writings.get(id);
      if (now) this.#write(id, { text: now.text, on: { text: passage.text, version: passage.version }, trouble: null });
      if (now && now.text !== sent) this.#soon(id);
    } catch (thrown) {
      const now = this.#writings.get(id);
      if (now) this.#write(id, { ...now, trouble: troubleOf(toAppError(thrown)) });
    }
  };

  #soon(id: string): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.set(
      id,
      setTimeout(() => void this.flush(id), QUIET_TIME),
    );
  }

  #isDirty(id: string): boolean {
    const writing = this.#writings.get(id);
    const kind = this.passage(id)?.kind;
    return writing !== undefined && kind !== undefined && keptWords(kind, writing.text) !== writing.on.text;
  }

  #write(id: string, writing: Writing): void {
    this.#writings.set(id, writing);
    const name = this.#nameOf(id);
    if (this.#isDirty(id)) {
      this.#keptAt = new Date().toISOString();
      deviceDrafts.keep(this.#userId, name, { values: { text: writing.text }, on: writing.on } satisfies Kept);
    } else deviceDrafts.drop(this.#userId, name);
    this.#passages.get(id)?.tell();
    this.#tell();
  }

  #forget(id: string): void {
    clearTimeout(this.#timers.get(id));
    this.#writings.delete(id);
    deviceDrafts.drop(this.#userId, this.#nameOf(id));
    this.#passages.get(id)?.tell();
    this.#tell();
  }

  #replace(passage: Passage): void {
    const passages = this.#making.passages.map((one) => (one.id === passage.id ? passage : one));
    this.#making = { ...this.#making, passages };
  }

  /** Somebody else's words come into a field in which nothing waits to be saved. */
  #follow({ id, text, version }: Passage): void {
    const writing = this.#writings.get(id);
    if (!writing || writing.on.version === version) return;
    const isSaved = keptWords(this.passage(id)!.kind, writing.text) === text;
    if (isSaved || !this.#isDirty(id))
      this.#write(id, { text: isSaved ? writing.text : text, on: { text, version }, trouble: null });
  }

  #nameOf = (passageId: string): string => `passage:${this.#making.priorityId}:${passageId}`;

  /** Words that an earlier visit has left on this device. */
  #restore(): void {
    for (const { id, kind, text } of this.#making.passages) {
      const kept = deviceDrafts.read<Partial<Kept>>(this.#userId, this.#nameOf(id));
      const words = kept?.value.values?.text;
      if (kept?.value.on === undefined || words === undefined) continue;
      if (keptWords(kind, words) === text) deviceDrafts.drop(this.#userId, this.#nameOf(id));
      else this.#writings.set(id, { text: words, on: kept.value.on, trouble: { kind: 'on_device' } });
      this.#keptAt = kept.keptAt;
    }
    this.#saving = this.#standing();
  }

  #standing(): Saving {
    const waiting = [...this.#writings].filter(([id]) => this.#isDirty(id)).map(([, { trouble }]) => trouble);
    if (waiting.some((trouble) => trouble !== null && trouble.kind !== 'on_device')) return { kind: 'refused' };
    if (this.#running.size > 0) return { kind: 'saving' };
    if (waiting.some((trouble) => trouble?.kind === 'on_device')) return { kind: 'on_device', at: this.#keptAt };
    return waiting.length > 0 ? { kind: 'saving' } : { kind: 'saved', at: this.#savedAt };
  }

  /** A key that is pressed draws nothing but its field, as long as nothing else is others. */
  #tell(): void {
    const saving = this.#standing();
    if (JSON.stringify(saving) !== JSON.stringify(this.#saving)) this.#saving = saving;
    this.#page.tell();
  }
}
