/** While everything can only be read; the words of the administrator stand beside these. */
export const maintenance = {
  title: 'Maintenance:',
  brief: 'Maintenance',
  reading: 'everything can be read, nothing can be sent.',
  until: 'everything can be read, nothing can be sent, until about {time} on {day}.',
  kept: 'What you type stays on this device. Send it when maintenance has ended.',
} as const;
