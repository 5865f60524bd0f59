export { DiscussionModule } from './discussion.module.js';
export { Thread } from './thread.entity.js';
export { editableComments, threadCount, threadsJson } from './thread.sql.js';
export * from './discussion.doors.js';
