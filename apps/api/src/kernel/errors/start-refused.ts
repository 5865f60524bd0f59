/** Waymark does not start or run a command, for a reason that the person who starts it can mend: the message says both. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
