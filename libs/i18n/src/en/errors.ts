/** One text for each code of a refusal or failure. */
export const errors = {
  unknown: 'Something went wrong. Nothing has been lost. Try again.',
} as const;
