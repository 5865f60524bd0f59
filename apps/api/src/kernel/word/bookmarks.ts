const PREFIX = 'wm_';
const UUID = /^wm_([0-9a-f]{8})_([0-9a-f]{4})_([0-9a-f]{4})_([0-9a-f]{4})_([0-9a-f]{12})$/i;

/** The name of the bookmark of a record: word processors take letters, figures and `_`, 40 at most. */
export const bookmarkOf = (id: string): string => `${PREFIX}${id.replaceAll('-', '_')}`;

/** The id of the record that a bookmark names; null for one that somebody else made. */
export function idOfBookmark(name: string): string | null {
  const parts = UUID.exec(name)?.slice(1);
  return parts ? parts.join('-').toLowerCase() : null;
}
