import { Global, Module } from '@nestjs/common';
import { Mail } from './mail.js';
import { MailsOfPerson } from './mails-of-person.js';

/** Global: any module writes mails. Who sends them is the process's background work. */
@Global()
@Module({ providers: [Mail, MailsOfPerson], exports: [Mail] })
export class MailModule {}
