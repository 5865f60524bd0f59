import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { MailProgress } from '../../kernel/index.js';
import { ParticipantName } from '../places/index.js';
import { Accreditation, Role } from './role.js';

/** An open door for one address. Its token is nowhere: only the hash, and no GraphQL type shows that. */
@Entity('invitations')
@ObjectType({ description: 'An invitation that waits. It says nothing about whether its address has an account.' })
export class Invitation {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity. It does not open the invitation.' })
  id: string;

  @Column('text')
  @Field(() => String, { description: 'Address it is for, in lower case.' })
  email: string;

  @Column('boolean')
  @Field(() => Boolean, { description: 'True for an administrator to be, who takes no seat.' })
  administrator: boolean;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The roadmap of the seat.' })
  roadmapId: string | null;

  @Column('text', { nullable: true })
  @Field(() => Role, { nullable: true, description: 'The role of the seat.' })
  role: Role | null;

  @Column('text', { nullable: true })
  @Field(() => Accreditation, { nullable: true, description: 'How a head of delegation may sign.' })
  accreditation: Accreditation | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Title of the seat.' })
  title: string | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The participant of the seat.' })
  participantId: string | null;

  @Column('uuid', { array: true })
  @Field(() => [ID], { description: 'The institutions of a focal point.' })
  institutionIds: string[];

  @Column('text')
  @Field(() => String, {
    description: 'BCP 47 tag of the language in which it is mailed and opened, and of the account that it opens.',
  })
  language: string;

  /** Null once that account was erased: the link opens nothing until somebody else makes it anew */
  @Column('uuid', { nullable: true })
  invitedByUser: string | null;

  /** The membership it was made under; null for an administrator's */
  @Column('uuid', { nullable: true })
  invitedBy: string | null;

  /** The seat whose holder it succeeds; null for a seat of its own */
  @Column('uuid', { nullable: true })
  succeeds: string | null;

  @Column('timestamptz')
  @Field(() => Date, { description: 'When the link was made.' })
  invitedAt: Date;

  @Column('timestamptz')
  @Field(() => Date, { description: 'Until when the link opens it.' })
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  /** The latest mail with its link */
  @Column('uuid', { nullable: true })
  mailId: string | null;

  @Field(() => MailProgress, {
    nullable: true,
    description: 'The latest mail with its link; null where none was written, or it was long ago.',
  })
  mail: MailProgress | null;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}

@ObjectType({ description: 'An invitation with its link, which is told once.' })
export class InvitationLink {
  @Field(() => Invitation, { description: 'The invitation.' })
  invitation: Invitation;

  @Field(() => String, {
    nullable: true,
    description: 'The token of the link; null where the request was a repetition: then the link is to be made anew.',
  })
  token: string | null;
}

@ObjectType({ description: 'What whoever opens the link of an invitation is shown.' })
export class OpenInvitation {
  @Field(() => String, { description: 'Address it is for.' })
  email: string;

  @Field(() => Boolean, { description: 'True for an administrator to be, who takes no seat.' })
  administrator: boolean;

  @Field(() => String, { nullable: true, description: 'Title of the roadmap.' })
  roadmapTitle: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the seat.' })
  title: string | null;

  @Field(() => Role, { nullable: true, description: 'The role of the seat.' })
  role: Role | null;

  @Field(() => ParticipantName, { nullable: true, description: 'The participant of the seat.' })
  participant: ParticipantName | null;

  @Field(() => String, { description: 'BCP 47 tag of the language in which it is opened.' })
  language: string;

  @Field(() => Date, { description: 'Until when the link opens it.' })
  expiresAt: Date;
}

@ObjectType({ description: 'A link that lets the owner of an account set a password anew. It is told once.' })
export class ResetLink {
  @Field(() => String, { description: 'The token of the link.' })
  token: string;

  @Field(() => Date, { description: 'Until when it can be used.' })
  expiresAt: Date;
}

@ObjectType({ description: 'What whoever opens a reset link is shown.' })
export class OpenReset {
  @Field(() => String, { description: 'Address of the account.' })
  email: string;
}
