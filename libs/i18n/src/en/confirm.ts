/** Dialogs before acts that enter the record, and the words after them. */
export const confirm = {
  'record.title': 'Record the position of {participant} on {code}',
  'record.consequence':
    'All delegations will see this at once. It can be replaced until the round closes; each version stays in the record.',
  'record.keepDraft': 'Keep as draft',
  'record.act': 'Record position',
  'replace.title': 'Replace the position of {participant} on {code}',
  'replace.act': 'Replace position',
  'close.act': 'Close the round',
  'publish.title': 'Publish the update on {code}',
  'publish.consequence': 'Everyone who may see the action will see it at once. It stays in the record.',
  'publish.act': 'Publish update',
  'return.act': 'Return update',
  cancel: 'Cancel',
} as const;
