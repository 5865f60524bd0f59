/** On what it stands that somebody signs: on the people page and beside a signature. */
export const confirmation = {
  founding: 'In place from the beginning',
  by: 'Confirmed by {title}, {day}',
  byAdministrator: 'Confirmed by an administrator, {day}',
  letter: '{reference}, recorded by {recorder}, confirmed by {title}, {day}',
  letterByAdministrator: '{reference}, recorded by {recorder}, confirmed by an administrator, {day}',
} as const;
