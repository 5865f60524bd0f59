/** Where the caret stands in the passage that opens next. */
let next: { id: string; at: number } | null = null;

export function putCaret(id: string, at: number): void {
  next = { id, at };
}

/** @returns null where it was not said */
export function takeCaret(id: string): number | null {
  const at = next?.id === id ? next.at : null;
  next = null;
  return at;
}
