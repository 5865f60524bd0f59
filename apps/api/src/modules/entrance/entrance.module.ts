import { Module } from '@nestjs/common';
import './entrance.policy.js';
import { SignInResolver } from './sign-in.resolver.js';
import { ViewerReadModel } from './viewer.read-model.js';

@Module({ providers: [ViewerReadModel, SignInResolver] })
export class EntranceModule {}
