/** Long work in the background: how far it is, and how it ended. */
export const jobs = {
  'state.waiting': 'Waits to begin',
  'state.running': 'Under way',
  'state.done': 'Done',
  'state.failed': 'Failed',
  'state.cancelled': 'Cancelled. Nothing was saved.',
  progress: '{share} done',
  cancel: 'Cancel',
  cancelOf: 'Cancel: {title}',
} as const;
