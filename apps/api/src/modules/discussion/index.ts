export { Comment } from './comment.entity.js';
export { threadPolicy, threadScope } from './discussion.policy.js';
export { DiscussionModule } from './discussion.module.js';
export { Thread, ThreadAction, ThreadState, ThreadSubject, Visibility } from './thread.entity.js';
export { editableComments, threadCount, threadsJson } from './thread.sql.js';
