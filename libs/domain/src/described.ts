/**
 * An enumeration in the words of whoever programs against the API: as a whole and value by value. It stands beside the
 * list of its values and apart from it, so that the web app, which has words of its own, does not carry these.
 */
export interface Described<Value extends string> {
  readonly description: string;
  readonly values: Readonly<Record<Value, string>>;
}
