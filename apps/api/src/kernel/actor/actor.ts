import type { Accreditation, Role } from '@waymark/domain';

/** The letters of `access.md`. P is everybody, A the platform administrator, X a signed-in user without any membership. */
export type RoleLetter = 'S' | 'H' | 'D' | 'C' | 'F' | 'O' | 'N';

export const letterOf: Record<Role, RoleLetter> = {
  secretariat: 'S',
  delegation_head: 'H',
  delegate: 'D',
  national_coordinator: 'C',
  focal_point: 'F',
  observer: 'O',
  donor: 'N',
};

/** The members of a roadmap: M in `access.md`. */
export const MEMBERS: readonly RoleLetter[] = ['S', 'H', 'D', 'C', 'F', 'O'];
/** A delegation's own people, institutions' focal points included. */
export const DELEGATION: readonly RoleLetter[] = ['H', 'D', 'C', 'F'];

/** One membership as read with the session. */
export interface ActorMembership {
  id: string;
  roadmapId: string;
  roadmapCode: string;
  role: Role;
  accreditation: Accreditation | null;
  title: string;
  participantId: string | null;
  institutionIds: readonly string[];
  /** Grows when anything of the membership changes, or an institution is taken from it */
  version: number;
  /** Whether it counts: false for a signatory or member of the secretariat whom nobody has vouched for yet */
  confirmed: boolean;
  /** Whether its roadmap is closed: it gives reading alone. No right: what is done in a closed roadmap is refused when it is recorded */
  closed: boolean;
}

/** Who asks. Rights come from the memberships, read anew at each request; outside its roadmaps an actor is the public. */
export class Actor {
  constructor(
    readonly userId: string | null,
    readonly sessionId: string | null,
    readonly administrator: boolean,
    readonly memberships: readonly ActorMembership[],
    /** BCP 47 tag of the language in which it reads; names are listed in its order. */
    readonly language: string = 'en',
    /** The roadmap to which it is narrowed, see `within`; null where it reads across roadmaps */
    readonly page: string | null = null,
  ) {}

  static readonly anonymous = new Actor(null, null, false, []);

  /** The membership in a roadmap, by its id or its code; null outside. */
  in(roadmap: string): ActorMembership | null {
    return this.memberships.find((m) => m.roadmapId === roadmap || m.roadmapCode === roadmap) ?? null;
  }

  /**
   * The reader of a page about one roadmap, whose row its statement has as the table `r` where the reader may see it:
   * what it is there is all that it is.
   * @param roadmap id or code
   */
  within(roadmap: string): Actor {
    const membership = this.in(roadmap);
    const memberships = membership ? [membership] : [];
    return new Actor(this.userId, this.sessionId, this.administrator, memberships, this.language, roadmap);
  }

  /** The reader in those roadmaps alone where it has this role. */
  as(role: Role): Actor {
    return this.#where((membership) => membership.role === role);
  }

  /** The actor in those roadmaps alone where anything is written: what it is told that it may do, it may do as that one. */
  writing(): Actor {
    return this.#where(({ closed }) => !closed);
  }

  is(roadmap: string, ...letters: readonly RoleLetter[]): boolean {
    const membership = this.in(roadmap);
    return membership !== null && letters.includes(letterOf[membership.role]);
  }

  /** Ids of the roadmaps where the actor has one of the roles. */
  roadmapsAs(...letters: readonly RoleLetter[]): string[] {
    return this.#as(letters).map((m) => m.roadmapId);
  }

  /** Ids of the participants for which the actor acts in one of the roles. */
  participantsAs(...letters: readonly RoleLetter[]): string[] {
    return this.#as(letters).flatMap((m) => m.participantId ?? []);
  }

  /** Ids of the institutions whose focal point the actor is. */
  institutions(): string[] {
    return this.#as(['F']).flatMap((m) => [...m.institutionIds]);
  }

  /** An administrator reads no roadmap content, not even what the public reads. */
  readsAsPublic(): boolean {
    return !this.administrator;
  }

  #where(keeps: (membership: ActorMembership) => boolean): Actor {
    const memberships = this.memberships.filter(keeps);
    return new Actor(this.userId, this.sessionId, this.administrator, memberships, this.language, this.page);
  }

  #as(letters: readonly RoleLetter[]): ActorMembership[] {
    return this.memberships.filter((m) => letters.includes(letterOf[m.role]));
  }
}

/** The actor's membership in a roadmap where a policy has already let it pass. */
export function membershipOf(me: Actor, roadmapId: string): ActorMembership {
  const membership = me.in(roadmapId);
  if (!membership) throw new Error('a membership was taken for granted before it was authorized');
  return membership;
}
