import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SessionReader } from '../../kernel/index.js';
import { AccountsResolver } from './accounts.resolver.js';
import { AccountsService } from './accounts.service.js';
import { Credential } from './credential.entity.js';
import { CredentialRepository } from './credential.repository.js';
import { IdentityCitations } from './identity.citations.js';
import { Membership } from './membership.entity.js';
import { MembershipRepository } from './membership.repository.js';
import { MembershipsResolver } from './memberships.resolver.js';
import { MembershipsService } from './memberships.service.js';
import { SessionCookies } from './session-cookies.js';
import { SqlSessionReader } from './session-reader.js';
import { Session } from './session.entity.js';
import { SessionRepository } from './session.repository.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignInService } from './sign-in.service.js';
import { Throttle } from './throttle.js';
import { User } from './user.entity.js';
import { UserRepository } from './user.repository.js';
import { ViewerReadModel } from './viewer.read-model.js';

/** Global, because the kernel's guard asks it who somebody is. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([User, Credential, Session, Membership])],
  providers: [
    { provide: SessionReader, useClass: SqlSessionReader },
    UserRepository,
    CredentialRepository,
    IdentityCitations,
    SessionRepository,
    MembershipRepository,
    SessionCookies,
    Throttle,
    ViewerReadModel,
    SignInService,
    AccountsService,
    MembershipsService,
    SignInResolver,
    AccountsResolver,
    MembershipsResolver,
  ],
  exports: [SessionReader],
})
export class IdentityModule {}
