import { useState } from 'react';
import { useActDraft, type Sending } from '../forms/useActDraft.js';

/** What the box holds, and what was posted from it and is not yet acknowledged. */
interface CommentWords {
  text: string;
  sent: string;
}

const NOTHING: CommentWords = { text: '', sent: '' };

const joined = (first: string, second: string): string =>
  [first, second].filter((text) => text.trim() !== '').join('\n\n');

export interface CommentDraft {
  text: string;
  setText: (text: string) => void;
  restored: boolean;
  /** A reload caught the text on its way: it may be on record already. */
  onItsWay: boolean;
  discard: () => void;
  /** Puts a text that was taken back before what was typed since. */
  restore: (text: string) => void;
  /** Whether a comment of this box is on its way. */
  busy: boolean;
  /**
   * Empties the box for the next comment while this one is on its way; the device keeps both.
   * @param send resolves to why the comment was refused, or null; then the box gets its text back
   * @returns whether it was posted
   */
  post: (send: (text: string, sending: Sending) => Promise<unknown>) => Promise<boolean>;
}

/** @param id names the box, for example `comment:${threadId}` */
export function useCommentDraft(id: string): CommentDraft {
  const { values, restored, change, begin, discard } = useActDraft(id, NOTHING);
  const [busy, setBusy] = useState(false);
  // What a reload caught on its way may or may not be on record: it returns to the box, with its key.
  const text = busy ? values.text : joined(values.sent, values.text);
  return {
    text,
    restored,
    onItsWay: !busy && values.sent !== '',
    discard,
    busy,
    setText: (typed) => change(busy ? { text: typed } : { text: typed, sent: '' }),
    restore: (taken) => change((now) => ({ text: joined(taken, now.text) })),
    post: async (send) => {
      setBusy(true);
      change({ text: '', sent: text });
      const refusal = await send(text, begin());
      setBusy(false);
      if (refusal) return false;
      change({ sent: '' });
      return true;
    },
  };
}
