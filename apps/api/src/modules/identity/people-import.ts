import { Injectable, type OnModuleInit } from '@nestjs/common';
import { belongsToParticipant, seenAs, TEXT_LIMITS } from '@waymark/domain';
import { catalogue, LANGUAGES } from '@waymark/i18n';
import {
  eachRow,
  ImportKinds,
  membershipOf,
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
import { invitationEvent } from './identity.events.js';
import { changeSeat, type Seat } from './identity.policy.js';
import { InvitationMails } from './invitation-mails.js';
import { InvitationRepository } from './invitation.repository.js';
import {
  PeopleImportRepository,
  type ImportedInstitution,
  type ImportedParticipant,
  type OfferedSeat,
} from './people-import.repository.js';
import type { Accreditation, Role } from './role.js';

/** Functions as a file names them: the seats of `people` among the texts. */
export const FUNCTIONS = [
  'head',
  'alternate',
  'delegate',
  'national_coordinator',
  'focal_point',
  'observer',
  'donor',
] as const;

const column = (
  key: string,
  kind: ImportColumn['kind'],
  heading: string,
  aliases: readonly string[],
  more: Partial<ImportColumn> = {},
): ImportColumn => ({ key, kind, heading, aliases, required: false, limit: TEXT_LIMITS.code, width: 24, ...more });

const COLUMNS: readonly ImportColumn[] = [
  column('address', 'address', 'Address', ['Email', 'E-mail', 'Email address', 'Mail'], {
    required: true,
    limit: TEXT_LIMITS.email,
    width: 36,
  }),
  column('function', 'choice', 'Function', ['Role', 'Seat'], { required: true }),
  column('title', 'text', 'Title', ['Role title', 'Position'], {
    required: true,
    limit: TEXT_LIMITS.membershipTitle,
    width: 44,
  }),
  column('participant', 'choice', 'Participant', ['Country', 'Delegation', 'Country code']),
  column('institutions', 'codes', 'Institutions', ['Institution', 'Institution code', 'Institution codes'], {
    limit: 1000,
    width: 32,
  }),
  column('language', 'choice', 'Language', ['Language of the invitation', 'Interface language', 'Language code']),
];

/** What a file of people is held against. */
interface Ground {
  participants: readonly ImportedParticipant[];
  institutions: readonly ImportedInstitution[];
  offered: readonly OfferedSeat[];
}

/** A row as the seat that it offers. */
type RowSeat = Seat & { title: string; institutionIds: string[] };

/** People come in as invitations: each by the right that the seat needs, and never told whether an account exists. */
@Injectable()
export class PeopleImport implements ImportKind, OnModuleInit {
  readonly kind = 'people';
  readonly sheets = [{ key: 'people', name: 'People', aliases: [], columns: COLUMNS, names: ['address'] }];

  constructor(
    private readonly kinds: ImportKinds,
    private readonly repository: PeopleImportRepository,
    private readonly invitations: InvitationRepository,
    private readonly mails: InvitationMails,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  refuse(me: Actor, roadmapId: string): Refusal {
    return me.is(roadmapId, 'S', 'H', 'C') ? null : 'role_not_permitted';
  }

  async prepare(me: Actor, roadmapId: string): Promise<Prepared> {
    const ground = await this.#ground(me, roadmapId);
    return { choices: await choicesOf(ground), compare: eachRow((values) => compare(me, roadmapId, ground, values)) };
  }

  async current(me: Actor, roadmapId: string): Promise<Record<string, ImportValues[]>> {
    const ground = await this.#ground(me, roadmapId);
    // Somebody reads more seats than it grants: those would come back as faults.
    const own = ground.offered.filter((seat) => mayGrant(me, ground, { ...seat, roadmapId }));
    return { people: own.map((seat) => valuesOf(seat, ground.institutions)) };
  }

  async apply(me: Actor, roadmapId: string, rows: readonly EnteringRow[], progress: Progress): Promise<Applied> {
    const ground = await this.#ground(me, roadmapId);
    const records: AppliedRecord[] = [];
    const events: DomainEvent[] = [];
    const inviter = { invitedByUser: me.userId ?? '', invitedBy: membershipOf(me, roadmapId).id };
    for (const [at, { values }] of rows.entries()) {
      const earlier = openFor(ground, values);
      if (earlier) {
        await this.invitations.withdraw(earlier.id);
        await this.mails.takeBack(earlier);
        events.push(invitationEvent('invitation.withdrawn', earlier.id, earlier));
      }
      const seat = seatOf(roadmapId, ground, values);
      const language = languageOf(values) ?? earlier?.language ?? null;
      const email = String(values['address']);
      const { id, token } = await this.invitations.insert({ email, language, seat, ...inviter });
      await this.mails.write(id, token);
      events.push(invitationEvent('invitation.made', id, seat));
      records.push({ id, version: 1, before: earlier ? { id: earlier.id } : null });
      progress(at + 1, rows.length);
    }
    return { records, events };
  }

  /** Links that were opened, or made anew, are built on. */
  async undo(
    me: Actor,
    roadmapId: string,
    records: readonly AppliedRecord[],
    progress: Progress,
  ): Promise<DomainEvent[] | null> {
    if ((await this.repository.untouched(records)) < records.length) return null;
    const { offered } = await this.#ground(me, roadmapId);
    const events: DomainEvent[] = [];
    for (const [at, { id }] of records.entries()) {
      progress(at + 1, records.length);
      await this.invitations.withdraw(id);
      const seat = offered.find((one) => one.id === id);
      if (!seat) continue;
      await this.mails.takeBack(seat);
      events.push(invitationEvent('invitation.withdrawn', id, seat));
    }
    await this.repository.reopen(records.flatMap(({ before }) => (before as { id: string } | null)?.id ?? []));
    return events;
  }

  async #ground(me: Actor, roadmapId: string): Promise<Ground> {
    return {
      participants: await this.repository.participants(roadmapId),
      institutions: await this.repository.institutions(roadmapId),
      offered: await this.repository.offered(me, roadmapId),
    };
  }
}

async function choicesOf({ participants }: Ground): Promise<Record<string, Choice[]>> {
  const words = await catalogue('en', 'people');
  const inEnglish = new Intl.DisplayNames(['en'], { type: 'language' });
  return {
    function: FUNCTIONS.map((value) => ({ value, words: [words[`seat.${value}`], value] })),
    participant: participants.map(({ id, code, name, chip }) => ({ value: id, words: [name, code, chip] })),
    language: LANGUAGES.map(({ code, nativeName }) => ({
      value: code,
      words: [nativeName, code, inEnglish.of(code) ?? code],
    })),
  };
}

const roleOf = (called: string): { role: Role; accreditation: Accreditation | null } =>
  called === 'head' || called === 'alternate'
    ? { role: 'delegation_head', accreditation: called }
    : { role: called as Role, accreditation: null };

/** What may stand in a cell of institutions: their codes, however they are written. */
const byCode = (institutions: readonly ImportedInstitution[], code: string): ImportedInstitution | undefined =>
  institutions.find((one) => seenAs(one.code) === seenAs(code));

const codesIn = (values: ImportValues): readonly string[] =>
  (values['institutions'] as readonly string[] | undefined) ?? [];

function seatOf(roadmapId: string, { institutions }: Ground, values: ImportValues): RowSeat {
  const participantId = (values['participant'] as string | null | undefined) ?? null;
  const institutionIds = codesIn(values).flatMap((code) => byCode(institutions, code)?.id ?? []);
  return {
    roadmapId,
    ...roleOf(String(values['function'])),
    participantId,
    title: String(values['title']),
    institutionIds,
  };
}

const openFor = ({ offered }: Ground, values: ImportValues): OfferedSeat | undefined =>
  offered.find(({ email, pending }) => pending && email === values['address']);

function valuesOf(seat: OfferedSeat, institutions: readonly ImportedInstitution[]): ImportValues {
  const codes = seat.institutionIds.flatMap((id) => institutions.find((one) => one.id === id)?.code ?? []);
  return {
    address: seat.email,
    function: seat.accreditation ?? seat.role,
    title: seat.title,
    participant: seat.participantId,
    institutions: codes,
    language: seat.language,
  };
}

/** Null where a row leaves it to what is usual. */
const languageOf = (values: ImportValues): string | null => (values['language'] as string | null | undefined) ?? null;

/** Once an invitation is taken, its language is the account's own. */
const speaksAlike = (values: ImportValues, { pending, language }: OfferedSeat): boolean =>
  !pending || (languageOf(values) ?? language) === language;

const isSame = (a: RowSeat, b: OfferedSeat): boolean =>
  a.role === b.role &&
  a.accreditation === b.accreditation &&
  a.participantId === b.participantId &&
  a.title === b.title &&
  a.institutionIds.length === b.institutionIds.length &&
  a.institutionIds.every((id) => b.institutionIds.includes(id));

/** The rules of one invitation, told by cell. */
function compare(me: Actor, roadmapId: string, ground: Ground, values: ImportValues): Comparison {
  const seat = seatOf(roadmapId, ground, values);
  const faults = faultsOf(me, ground, values, seat);
  const there = ground.offered.filter(({ email }) => email === values['address']);
  if (there.some((one) => isSame(seat, one) && speaksAlike(values, one)))
    return { change: 'unchanged', before: null, faults };
  const open = openFor(ground, values);
  if (!open) return { change: 'new', before: null, faults };
  const other = { column: 'address', code: 'seat_other' } as const;
  return { change: 'changed', before: valuesOf(open, ground.institutions), faults: [...faults, other] };
}

function faultsOf(me: Actor, ground: Ground, values: ImportValues, seat: RowSeat): Comparison['faults'] {
  const { role, participantId } = seat;
  if (belongsToParticipant(role) !== (participantId !== null))
    return [{ column: 'participant', code: 'participant_of_role_only' }];
  const codes = codesIn(values);
  if ((role === 'focal_point') !== codes.length > 0)
    return [{ column: 'institutions', code: 'institutions_of_focal_points_only' }];
  const foreign = codes.find((code) => byCode(ground.institutions, code)?.participantId !== participantId);
  if (foreign !== undefined) return [{ column: 'institutions', code: 'institution_of_other', detail: foreign }];
  return mayGrant(me, ground, seat) ? [] : [{ column: 'function', code: 'seat_not_yours' }];
}

function mayGrant(me: Actor, ground: Ground, seat: Parameters<typeof changeSeat>[1]): boolean {
  const team = ground.participants.find(({ id }) => id === seat.participantId);
  return changeSeat(me, seat, team ?? { hasHead: false, hasCoordinator: false }) === null;
}
