import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  codeLooks,
  compareCodes,
  folded,
  INSTITUTION_LEVELS,
  INSTITUTION_ROLES,
  INSTITUTION_TYPES,
  isInstitutionCode,
  TEXT_LIMITS,
} from '@waymark/domain';
import {
  DomainError,
  eachRow,
  ImportKinds,
  TransitionGuards,
  type Actor,
  type Applied,
  type AppliedRecord,
  type Choice,
  type Comparison,
  type DomainEvent,
  type EnteringRow,
  type ImportColumn,
  type ImportKind,
  type ImportValues,
  type Prepared,
  type Progress,
  type Refusal,
} from '../../kernel/index.js';
import {
  InstitutionImportRepository,
  type ImportedFacts,
  type NamedCountry,
  type ThereInstitution,
} from './institution-import.repository.js';
import { institutionEvent } from './places.events.js';
import { changeInstitution } from './places.policy.js';

const text = (
  key: string,
  heading: string,
  aliases: readonly string[],
  more: Partial<ImportColumn> = {},
): ImportColumn => ({
  key,
  heading,
  aliases,
  kind: 'text',
  required: false,
  limit: TEXT_LIMITS.institutionName,
  width: 30,
  ...more,
});

const COLUMNS: readonly ImportColumn[] = [
  text('code', 'Code', ['Institution code', 'Id', 'Short code'], {
    kind: 'code',
    required: true,
    limit: TEXT_LIMITS.institutionCode,
    width: 24,
  }),
  text('name', 'Name', ['Institution', 'Name in English', 'Institution name'], { required: true, width: 60 }),
  text('acronym', 'Acronym', ['Abbreviation', 'Short name'], { limit: TEXT_LIMITS.acronym, width: 14 }),
  text('participant', 'Participant', ['Country', 'Country code'], { kind: 'choice' }),
  text('type', 'Type', ['Kind', 'Kind of institution'], { kind: 'choice', required: true }),
  text('level', 'Level', ['Level of government'], { kind: 'choice', required: true, width: 16 }),
  text('mandate', 'Mandate', ['Task', 'Responsibility'], { limit: TEXT_LIMITS.mandate, width: 60 }),
  text('roles', 'Roles', ['Role', 'Roles in the chain'], { kind: 'choices', limit: 1000, width: 40 }),
  text('confidence', 'Confidence', ['Certainty'], { kind: 'choice', width: 14 }),
  text('note', 'Note', ['Remark', 'Remarks', 'Comment'], { limit: TEXT_LIMITS.institutionNote, width: 60 }),
];

const CONFIDENCE = ['high', 'medium', 'low'];
/** The words of the catalogue are read with spaces or with the sign between them. */
const inWords = (values: readonly string[]): Choice[] =>
  values.map((value) => ({ value, words: [value.replaceAll('_', ' '), value] }));
const CHOICES = {
  type: inWords(INSTITUTION_TYPES),
  level: inWords(INSTITUTION_LEVELS),
  roles: inWords(INSTITUTION_ROLES),
  confidence: inWords(CONFIDENCE),
};

/** What a file of institutions is held against. */
interface Ground {
  countries: readonly NamedCountry[];
  byCode: ReadonlyMap<string, ThereInstitution>;
  byName: ReadonlyMap<string, ThereInstitution>;
}

/** Institutions from a file, known by their codes. A code that only looks like another one is nobody's. */
@Injectable()
export class InstitutionImport implements ImportKind, OnModuleInit {
  readonly kind = 'institutions';
  readonly sheets = [{ key: 'institutions', name: 'Institutions', aliases: [], columns: COLUMNS, names: ['code'] }];

  constructor(
    private readonly kinds: ImportKinds,
    private readonly repository: InstitutionImportRepository,
    private readonly guards: TransitionGuards,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  refuse(me: Actor, roadmapId: string): Refusal {
    return me.is(roadmapId, 'S', 'C') ? null : 'role_not_permitted';
  }

  async prepare(me: Actor, roadmapId: string): Promise<Prepared> {
    const ground = await this.#ground(roadmapId);
    const participant = ground.countries.map(({ code, name, chip }) => ({ value: code, words: [name, code, chip] }));
    return {
      choices: { ...CHOICES, participant },
      compare: eachRow((values) => compare(me, roadmapId, ground, values)),
    };
  }

  /** Those that the actor may change: a coordinator's file is that of its own participant. */
  async current(me: Actor, roadmapId: string): Promise<Record<string, ImportValues[]>> {
    const there = await this.repository.there(roadmapId);
    const institutions = there
      .filter(({ inUse, participantId }) => inUse && changeInstitution(me, { roadmapId, participantId }) === null)
      .map(valuesOf);
    return { institutions };
  }

  async apply(_me: Actor, roadmapId: string, rows: readonly EnteringRow[], progress: Progress): Promise<Applied> {
    await this.repository.holdCodes(roadmapId);
    const ground = await this.#ground(roadmapId);
    const entering = rows.map(({ values }) => {
      const there = ground.byCode.get(codeOf(values)) ?? null;
      return { there, facts: factsOf({ ...(there ? valuesOf(there) : {}), ...values }, there) };
    });
    const made = entering.flatMap(({ there, facts }) => (there ? [] : { ...facts, id: randomUUID() }));
    const changed = entering.flatMap(({ there, facts }) =>
      there ? { ...facts, id: there.id, version: there.version, there } : [],
    );
    await this.repository.insert(roadmapId, made);
    progress(made.length, rows.length);
    await this.repository.update(changed);
    progress(rows.length, rows.length);
    const whose = (code: string | null): string | null =>
      ground.countries.find((one) => one.code === code)?.participantId ?? null;
    return {
      records: [
        ...made.map(({ id }) => ({ id, version: 1, before: null })),
        ...changed.map(({ id, version, there }) => ({ id, version: version + 1, before: there })),
      ],
      events: [
        ...made.map(({ id, countryCode, type, level }) =>
          institutionEvent('added', { id, roadmapId, participantId: whose(countryCode) }, { type, level }, null),
        ),
        ...changed.map(({ id, type, level, there, ...facts }) => {
          const names = changedFacts(there, { ...facts, type, level });
          return institutionEvent(
            'edited',
            { id, roadmapId, participantId: there.participantId },
            { changed: names, type, level },
            null,
          );
        }),
      ],
    };
  }

  /** Those that were changed since, lead or support something, or have a focal point, are built on. */
  async undo(
    me: Actor,
    roadmapId: string,
    records: readonly AppliedRecord[],
    progress: Progress,
  ): Promise<DomainEvent[] | null> {
    await this.repository.holdCodes(roadmapId);
    if ((await this.repository.untouched(records)) < records.length) return null;
    const whose = new Map((await this.repository.there(roadmapId)).map(({ id, participantId }) => [id, participantId]));
    const [made, changed] = [
      records.filter(({ before }) => before === null),
      records.filter(({ before }) => before !== null),
    ];
    for (const [at, { id }] of made.entries()) {
      if (!(await this.#isFree(me, id))) return null;
      progress(at + 1, records.length);
    }
    if (!(await this.repository.remove(made.map(({ id }) => id)))) return null;
    await this.repository.update(
      changed.map(({ id, version, before }) => ({ ...(before as ThereInstitution), id, version })),
    );
    const of = (id: string) => ({ id, roadmapId, participantId: whose.get(id) ?? null });
    return [
      ...made.map(({ id }) => institutionEvent('removed', of(id), {}, null)),
      ...changed.map(({ id, before }) => {
        const { type, level } = before as ThereInstitution;
        return institutionEvent('edited', of(id), { type, level }, null);
      }),
    ];
  }

  /** What keeps an institution from being archived keeps it from being taken back. */
  async #isFree(me: Actor, id: string): Promise<boolean> {
    try {
      await this.guards.check('institution.archive', me, id);
      return true;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'FORBIDDEN') return false;
      throw error;
    }
  }

  async #ground(roadmapId: string): Promise<Ground> {
    const there = await this.repository.there(roadmapId);
    return {
      countries: await this.repository.countries(roadmapId),
      byCode: new Map(there.map((one) => [codeLooks(one.code), one])),
      byName: new Map(there.filter(({ inUse }) => inUse).map((one) => [nameOf(one.countryCode, one.name), one])),
    };
  }
}

const codeOf = (values: ImportValues): string => codeLooks(String(values['code']));
const nameOf = (country: string | null, name: string): string => `${country ?? ''} ${folded(name)}`;

function valuesOf(there: ThereInstitution): ImportValues {
  const { code, name, acronym, countryCode, type, level, mandate, roles, confidence, note } = there;
  return {
    code,
    name,
    acronym,
    participant: countryCode,
    type,
    level,
    mandate: mandate || null,
    roles,
    confidence,
    note,
  };
}

/** A code keeps the case in which it was given first. */
function factsOf(values: ImportValues, there: ThereInstitution | null): ImportedFacts {
  const of = (key: string): string | null => (values[key] as string | null | undefined) ?? null;
  return {
    code: there?.code ?? of('code') ?? '',
    countryCode: of('participant'),
    name: of('name') ?? '',
    acronym: of('acronym'),
    type: of('type') ?? '',
    level: of('level') ?? '',
    mandate: of('mandate') ?? '',
    roles: [...((values['roles'] as readonly string[] | undefined) ?? [])].sort(compareCodes),
    confidence: of('confidence') ?? CONFIDENCE[0] ?? '',
    note: of('note'),
  };
}

/** The names of the facts that are others now. */
const changedFacts = (before: ImportedFacts, after: ImportedFacts): string[] =>
  (Object.keys(factsOf({}, null)) as (keyof ImportedFacts)[]).filter(
    (fact) => JSON.stringify(comparable(before[fact])) !== JSON.stringify(comparable(after[fact])),
  );

const comparable = (value: ImportedFacts[keyof ImportedFacts]): unknown =>
  Array.isArray(value) ? [...value].sort(compareCodes) : value;

function compare(me: Actor, roadmapId: string, ground: Ground, values: ImportValues): Comparison {
  const there = ground.byCode.get(codeOf(values)) ?? null;
  const faults = faultsOf(me, roadmapId, ground, values, there);
  if (there === null) return { change: 'new', before: null, faults };
  const after = factsOf({ ...valuesOf(there), ...values }, there);
  const isSame = changedFacts(there, after).length === 0;
  return { change: isSame ? 'unchanged' : 'changed', before: isSame ? null : valuesOf(there), faults };
}

function faultsOf(
  me: Actor,
  roadmapId: string,
  ground: Ground,
  values: ImportValues,
  there: ThereInstitution | null,
): Comparison['faults'] {
  const code = String(values['code']);
  const country =
    values['participant'] === undefined ? (there?.countryCode ?? null) : (values['participant'] as string | null);
  const named = ground.countries.find((one) => one.code === country);
  if (there && !there.inUse) return [{ column: 'code', code: 'record_archived' }];
  if (there && there.code.toLowerCase() !== code.toLowerCase())
    return [{ column: 'code', code: 'key_alike', detail: there.code }];
  if (!there && !isInstitutionCode(code)) return [{ column: 'code', code: 'code_invalid' }];
  if (there && there.countryCode !== country) {
    const earlier = ground.countries.find((one) => one.code === there.countryCode)?.name ?? '';
    return [{ column: 'participant', code: 'participant_changed', detail: earlier }];
  }
  if (changeInstitution(me, { roadmapId, participantId: named?.participantId ?? null }) !== null)
    return [{ column: 'participant', code: 'not_own_participant' }];
  const namesake = ground.byName.get(nameOf(country, String(values['name'])));
  return namesake && namesake.id !== there?.id
    ? [{ column: 'name', code: 'name_repeated', detail: namesake.code }]
    : [];
}
