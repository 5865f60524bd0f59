import { useCallback, useState } from 'react';
import { deviceDrafts } from '../forms/deviceDrafts.js';
import { useKeptDraft } from '../forms/useAutosave.js';
import { useViewer } from '../session/SessionContext.js';

export interface CommentDraft {
  text: string;
  setText: (text: string) => void;
  /** Puts a text that was not posted back, before what was typed since. */
  restore: (text: string) => void;
}

/**
 * What is being typed, kept on this device until it is posted or emptied.
 * @param id names the box, for example `comment:${threadId}`
 */
export function useCommentDraft(id: string, initial = ''): CommentDraft {
  const { user } = useViewer();
  const kept = useKeptDraft<string>(id);
  const [text, setShown] = useState(kept?.value ?? initial);
  const keep = useCallback(
    (value: string) => {
      if (value.trim() === '' || value === initial) deviceDrafts.drop(user.id, id);
      else deviceDrafts.keep(user.id, id, value);
    },
    [user.id, id, initial],
  );
  const setText = useCallback(
    (value: string) => {
      setShown(value);
      keep(value);
    },
    [keep],
  );
  const restore = useCallback(
    (value: string) =>
      setShown((typed) => {
        const both = typed.trim() === '' ? value : `${value}\n\n${typed}`;
        keep(both);
        return both;
      }),
    [keep],
  );
  return { text, setText, restore };
}
