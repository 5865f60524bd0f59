/** Whether nothing of the text can be read: it is empty, or holds only spaces and characters without a shape. */
export function isBlank(text: string | null): boolean {
  return text === null || /^[\s\p{Cf}]*$/u.test(text);
}
