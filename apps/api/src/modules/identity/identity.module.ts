import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SessionReader } from '../../kernel/index.js';
import { AcceptanceService } from './acceptance.service.js';
import { AccreditationRepository } from './accreditation.repository.js';
import { AccreditationsService } from './accreditations.service.js';
import { AccountActors } from './account-actors.js';
import { AccountFields, AccountsResolver } from './accounts.resolver.js';
import { AccountsService } from './accounts.service.js';
import { ConfirmationRepository } from './confirmation.repository.js';
import { ConfirmationsService } from './confirmations.service.js';
import { CarriedSeats } from './carried-seats.js';
import { Credential } from './credential.entity.js';
import { CredentialRepository } from './credential.repository.js';
import { HandOversService } from './hand-overs.service.js';
import { IdentityMails } from './identity-mails.js';
import { ErasureRepository } from './erasure.repository.js';
import { ErasuresService } from './erasures.service.js';
import { FoundingService } from './founding.service.js';
import { IdentityCitations } from './identity.citations.js';
import { Invitation } from './invitation.entity.js';
import { InvitationMails } from './invitation-mails.js';
import { InvitationRepository } from './invitation.repository.js';
import { InvitationsResolver } from './invitations.resolver.js';
import { InvitationsService } from './invitations.service.js';
import { Membership } from './membership.entity.js';
import { MembershipRepository } from './membership.repository.js';
import { MembershipsResolver } from './memberships.resolver.js';
import { MembershipsService } from './memberships.service.js';
import { PasswordsResolver } from './passwords.resolver.js';
import { PasswordsService } from './passwords.service.js';
import { PeopleImport } from './people-import.js';
import { PeopleImportRepository } from './people-import.repository.js';
import { ProfilesService } from './profiles.service.js';
import { RecordsOfPerson } from './records-of-person.js';
import { ResetLinkRepository } from './reset-link.repository.js';
import { ResetRequestsService } from './reset-requests.service.js';
import { SessionCookies } from './session-cookies.js';
import { SqlSessionReader } from './session-reader.js';
import { Session } from './session.entity.js';
import { SessionRepository } from './session.repository.js';
import { SeatsOfInstitutions } from './seats-of-institutions.js';
import { SessionsResolver } from './sessions.resolver.js';
import { SignInService } from './sign-in.service.js';
import { Succession } from './succession.js';
import { Throttle } from './throttle.js';
import { User } from './user.entity.js';
import { UserRepository } from './user.repository.js';

/** Global, because the kernel's guard asks it who somebody is. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([User, Credential, Session, Membership, Invitation])],
  providers: [
    { provide: SessionReader, useClass: SqlSessionReader },
    UserRepository,
    CredentialRepository,
    IdentityCitations,
    SeatsOfInstitutions,
    CarriedSeats,
    IdentityMails,
    SessionRepository,
    MembershipRepository,
    InvitationRepository,
    ConfirmationRepository,
    AccreditationRepository,
    AccountActors,
    ErasureRepository,
    RecordsOfPerson,
    ResetLinkRepository,
    SessionCookies,
    Throttle,
    Succession,
    AcceptanceService,
    PasswordsService,
    FoundingService,
    ResetRequestsService,
    SignInService,
    AccountsService,
    ProfilesService,
    ErasuresService,
    MembershipsService,
    HandOversService,
    ConfirmationsService,
    AccreditationsService,
    InvitationMails,
    InvitationsService,
    PeopleImportRepository,
    PeopleImport,
    InvitationsResolver,
    PasswordsResolver,
    SessionsResolver,
    AccountsResolver,
    AccountFields,
    MembershipsResolver,
  ],
  exports: [InvitationsService, SessionReader, SignInService],
})
export class IdentityModule {}
