import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Comment } from './comment.entity.js';
import { CommentsOfPerson } from './comments-of-person.js';
import { CommentRepository } from './comment.repository.js';
import { DiscussionCitations } from './discussion.citations.js';
import { DiscussionResolver } from './discussion.resolver.js';
import { DiscussionService } from './discussion.service.js';
import { Thread } from './thread.entity.js';
import { ThreadRepository } from './thread.repository.js';

@Module({
  imports: [TypeOrmModule.forFeature([Comment, Thread])],
  providers: [
    CommentRepository,
    ThreadRepository,
    DiscussionCitations,
    DiscussionService,
    CommentsOfPerson,
    DiscussionResolver,
  ],
})
export class DiscussionModule {}
