/** The key of the account whose page is drawn: in memory only, so that it goes with the page. */
let held: { userId: string; key: Uint8Array } | null = null;

export const draftKey = {
  /** @param key 32 bytes in Base64, as the server tells it to the account alone */
  take(userId: string, key: string): void {
    held = { userId, key: Uint8Array.from(atob(key), (byte) => byte.charCodeAt(0)) };
  },

  of: (userId: string): Uint8Array | null => (held?.userId === userId ? held.key : null),

  /** @returns what forgets the key that is known now, and no later one */
  forgetting(): () => void {
    const known = held;
    return () => {
      if (held === known) held = null;
    };
  },
};
