import type { Column } from '../matrix/columns.js';
import type { Whose } from '../matrix/world.js';

/** A row that an act waits for: `[table, column, field of the input]`. */
type Held = readonly [table: string, column: string, field: string];

/** One act that is made to wait while its right ends. */
export interface Race {
  /** Who acts */
  as: Column;
  /** The builder of its record in the table of access */
  record: string;
  /** Whose record: the actor's own unless it is said */
  whose?: Whose;
  /** What somebody else holds meanwhile */
  held: Held | 'key';
  /** How an administrator's right ends, where this is not by disabling the account */
  ending?: string;
}

/** Under no membership and no account's powers: whoever holds a session or a link, or nobody, may always do these. */
export const ENTRANCES = [
  'acceptInvitation',
  'changePassword',
  'endOtherSessions',
  'endSession',
  'saveProfile',
  'requestReset',
  'foundInstallation',
  'resetPassword',
  'signIn',
  'signInAsPersona',
  'signOut',
  'signOutEverywhere',
];

/** Every other mutation of the schema, in an order in which what one leaves does not hinder the next. */
export const races: Readonly<Record<string, Race>> = {
  inviteAdministrator: { as: 'A', record: 'administrator', held: 'key' },
  disableAccount: { as: 'A', record: 'account', whose: 'beside', held: ['users', 'id', 'userId'] },
  eraseAccount: { as: 'A', record: 'account', whose: 'beside', held: ['users', 'id', 'userId'] },
  inviteMember: { as: 'S', record: 'observer', held: ['roadmaps', 'id', 'roadmapId'] },
  renewInvitation: { as: 'S', record: 'observer', held: ['invitations', 'id', 'invitationId'] },
  withdrawInvitation: { as: 'S', record: 'observer', held: ['invitations', 'id', 'invitationId'] },
  recordLetter: { as: 'S', record: 'first signatory', held: ['memberships', 'id', 'membershipId'] },
  setAccreditation: { as: 'S', record: 'signatory', held: ['memberships', 'id', 'membershipId'] },
  confirmSeat: { as: 'H', record: 'alternate', held: ['memberships', 'id', 'membershipId'] },
  makeResetLink: { as: 'S', record: 'observer', held: ['users', 'id', 'userId'] },
  retryJob: { as: 'A', record: 'failed job', held: ['jobs', 'id', 'jobId'] },
  sendTestMail: { as: 'A', record: 'mail', held: 'key' },
  startMaintenance: { as: 'A', record: 'installation', held: 'key' },
  // By itself: while it is on, nobody disables an account either.
  endMaintenance: {
    as: 'A',
    record: 'maintenance that is on',
    held: 'key',
    ending: 'the administrator is one no more',
  },
  cancelJob: { as: 'O', record: 'job', held: ['jobs', 'id', 'jobId'] },
  handOverSeat: { as: 'H', record: 'delegate', held: ['memberships', 'id', 'membershipId'] },
  endMembership: { as: 'H', record: 'delegate', held: ['memberships', 'id', 'membershipId'] },

  adjustImport: { as: 'S', record: 'import', held: ['imports', 'id', 'importId'] },
  applyImport: { as: 'S', record: 'import', held: 'key' },
  undoImport: { as: 'S', record: 'import', held: ['imports', 'id', 'importId'] },
  createRoadmap: { as: 'A', record: 'roadmap', held: 'key' },
  saveSettings: { as: 'S', record: 'settings', held: ['roadmaps', 'id', 'roadmapId'] },
  addParticipant: { as: 'S', record: 'participant', held: ['roadmaps', 'id', 'roadmapId'] },
  saveParticipant: { as: 'S', record: 'participant', held: ['roadmaps', 'id', 'roadmapId'] },
  bringInSetup: { as: 'S', record: 'file', held: ['roadmaps', 'id', 'roadmapId'] },
  removeParticipant: { as: 'S', record: 'participant', held: ['roadmaps', 'id', 'roadmapId'] },
  startDrafting: { as: 'S', record: 'complete set-up', held: ['roadmaps', 'id', 'roadmapId'] },
  addCountry: { as: 'A', record: 'country', held: 'key' },
  editCountry: { as: 'A', record: 'country', held: ['countries', 'code', 'code'] },
  addInstitution: { as: 'C', record: 'institution', held: 'key' },
  editInstitution: { as: 'C', record: 'institution', held: ['institutions', 'id', 'institutionId'] },
  renameInstitution: { as: 'S', record: 'institution', held: ['institutions', 'id', 'institutionId'] },
  mergeInstitutions: { as: 'S', record: 'institution', held: ['institutions', 'id', 'intoId'] },
  archiveInstitution: { as: 'C', record: 'institution', held: ['institutions', 'id', 'institutionId'] },
  restoreInstitution: { as: 'S', record: 'institution', held: ['institutions', 'id', 'institutionId'] },

  // Nothing holds the row of what is not there yet: it waits for the record that it will refer to.
  saveUpdateDraft: { as: 'F', record: 'action', held: ['national_actions', 'id', 'actionId'] },
  discardUpdateDraft: { as: 'F', record: 'draft', held: ['status_updates', 'id', 'updateId'] },
  submitUpdate: { as: 'F', record: 'action', held: ['national_actions', 'id', 'actionId'] },
  returnUpdate: { as: 'C', record: 'submitted', held: ['status_updates', 'id', 'updateId'] },
  publishUpdate: { as: 'C', record: 'submitted', held: ['status_updates', 'id', 'updateId'] },
  moveForecast: { as: 'F', record: 'of an action', held: ['milestones', 'id', 'milestoneId'] },
  completeMilestone: { as: 'C', record: 'of an action', held: ['milestones', 'id', 'milestoneId'] },
  correctCompletion: { as: 'C', record: 'of an action', held: ['milestones', 'id', 'milestoneId'] },
  correctForecast: { as: 'F', record: 'of an action', held: ['milestones', 'id', 'milestoneId'] },

  savePlanOfStep: { as: 'S', record: 'step', held: ['steps', 'id', 'stepId'] },
  rebaselineStep: { as: 'S', record: 'step', held: ['steps', 'id', 'stepId'] },
  alignStep: { as: 'S', record: 'step', held: ['steps', 'id', 'stepId'] },
  alignPriority: { as: 'S', record: 'priority', held: ['priorities', 'id', 'priorityId'] },
  addAlignmentItem: { as: 'S', record: 'roadmap', held: ['roadmaps', 'id', 'roadmapId'] },
  editAlignmentItem: { as: 'S', record: 'own item', held: ['alignment_items', 'id', 'itemId'] },
  removeAlignmentItem: { as: 'S', record: 'own item', held: ['alignment_items', 'id', 'itemId'] },
  addDependency: { as: 'S', record: 'steps', held: ['steps', 'id', 'successorStepId'] },
  editDependency: { as: 'S', record: 'dependency', held: ['step_dependencies', 'id', 'dependencyId'] },
  removeDependency: { as: 'S', record: 'dependency', held: ['step_dependencies', 'id', 'dependencyId'] },
  addRegionalMilestone: { as: 'S', record: 'step', held: ['steps', 'id', 'stepId'] },
  orderMilestones: { as: 'S', record: 'step', held: ['steps', 'id', 'stepId'] },
  addActionMilestone: { as: 'F', record: 'action', held: ['national_actions', 'id', 'actionId'] },
  editMilestone: { as: 'F', record: 'of an action', held: ['milestones', 'id', 'milestoneId'] },
  rebaselineMilestone: { as: 'C', record: 'of an action', held: ['milestones', 'id', 'milestoneId'] },
  removeMilestone: { as: 'C', record: 'of an action', held: ['milestones', 'id', 'milestoneId'] },
  savePlanOfAction: { as: 'C', record: 'action', held: ['national_actions', 'id', 'actionId'] },
  moveDatesOfAction: { as: 'C', record: 'action', held: ['national_actions', 'id', 'actionId'] },
  setApplicability: { as: 'C', record: 'action', held: ['national_actions', 'id', 'actionId'] },
  addIndicator: { as: 'S', record: 'roadmap', held: 'key' },
  editIndicator: { as: 'S', record: 'indicator', held: ['indicators', 'id', 'indicatorId'] },
  setTarget: { as: 'S', record: 'indicator', held: ['indicators', 'id', 'indicatorId'] },
  removeIndicator: { as: 'S', record: 'indicator', held: ['indicators', 'id', 'indicatorId'] },
  addRisk: { as: 'S', record: 'roadmap', held: 'key' },
  editRisk: { as: 'S', record: 'risk', held: ['risks', 'id', 'riskId'] },
  rateRisk: { as: 'S', record: 'risk', held: ['risks', 'id', 'riskId'] },
  closeRisk: { as: 'S', record: 'risk', held: ['risks', 'id', 'riskId'] },
  addRate: { as: 'S', record: 'roadmap', held: 'key' },
  correctRate: { as: 'S', record: 'rate', held: ['exchange_rates', 'id', 'rateId'] },
  addBudgetLine: { as: 'C', record: 'line', held: 'key' },
  editBudgetLine: { as: 'C', record: 'line', held: ['budget_lines', 'id', 'budgetLineId'] },
  addDisbursement: { as: 'C', record: 'line', held: ['budget_lines', 'id', 'budgetLineId'] },
  correctDisbursement: { as: 'C', record: 'line', held: ['budget_lines', 'id', 'budgetLineId'] },
  removeBudgetLine: { as: 'C', record: 'line', held: ['budget_lines', 'id', 'budgetLineId'] },

  postComment: { as: 'D', record: 'reply, delegation', held: ['threads', 'id', 'threadId'] },
  editComment: { as: 'D', record: 'delegation', held: ['comments', 'id', 'commentId'] },
  removeComment: { as: 'O', record: 'participants', held: ['comments', 'id', 'commentId'] },
  resolveThread: { as: 'H', record: 'delegation', held: ['threads', 'id', 'threadId'] },
  reopenThread: { as: 'S', record: 'participants', held: ['threads', 'id', 'threadId'] },

  savePositionDraft: { as: 'D', record: 'open ballot', held: ['ballots', 'id', 'ballotId'] },
  discardPositionDraft: { as: 'C', record: 'draft', held: ['position_drafts', 'ballot_id', 'ballotId'] },
  signPosition: { as: 'H', record: 'open ballot', held: ['ballots', 'id', 'ballotId'] },
  extendDeadline: { as: 'S', record: 'open', held: ['rounds', 'id', 'roundId'] },
  cancelBallot: { as: 'S', record: 'open', held: ['ballots', 'id', 'ballotId'] },
  openRound: { as: 'S', record: 'frozen text', held: ['roadmaps', 'id', 'roadmapId'] },
  closeRound: { as: 'S', record: 'open', held: ['rounds', 'id', 'roundId'] },

  addPriority: { as: 'S', record: 'priority', held: ['roadmaps', 'id', 'roadmapId'] },
  orderPriorities: { as: 'S', record: 'priorities', held: ['roadmaps', 'id', 'roadmapId'] },
  startMaking: { as: 'S', record: 'priority without a text', held: ['priorities', 'id', 'priorityId'] },
  discardMaking: { as: 'S', record: 'making', held: ['makings', 'priority_id', 'priorityId'] },
  savePassage: { as: 'S', record: 'passage', held: ['makings', 'priority_id', 'priorityId'] },
  changeMaking: { as: 'S', record: 'passage', held: ['makings', 'priority_id', 'priorityId'] },
  saveTranslation: { as: 'S', record: 'translation', held: ['priorities', 'id', 'priorityId'] },
  confirmTranslation: { as: 'S', record: 'translation', held: ['priorities', 'id', 'priorityId'] },
  takeTranslations: { as: 'S', record: 'translation', held: ['priorities', 'id', 'priorityId'] },
  circulateTranslation: { as: 'S', record: 'text in consultation', held: ['priorities', 'id', 'priorityId'] },
  // Nobody waits to say that they are there, but for a text that is being thrown away.
  tendPassage: { as: 'S', record: 'passage', held: ['makings', 'priority_id', 'priorityId'] },
  movePriority: { as: 'S', record: 'in force', held: ['priorities', 'id', 'priorityId'] },

  movePhase: { as: 'S', record: 'adopted', held: ['roadmaps', 'id', 'roadmapId'] },
  circulate: { as: 'S', record: 'document', held: ['roadmaps', 'id', 'roadmapId'] },
  putToAdoption: { as: 'S', record: 'latest draft', held: ['roadmaps', 'id', 'roadmapId'] },

  // Nothing can be done in it afterwards.
  closeRoadmap: { as: 'S', record: 'roadmap', held: ['roadmaps', 'id', 'roadmapId'] },
};
