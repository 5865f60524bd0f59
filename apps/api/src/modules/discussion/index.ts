export { DiscussionModule } from './discussion.module.js';
export { editableComments } from './comments.sql.js';
export { Discussion } from './thread.entity.js';
export { discussionJson, threadCount, type DiscussionFacts, type ThreadsWhere } from './thread.sql.js';
export * from './discussion.doors.js';
