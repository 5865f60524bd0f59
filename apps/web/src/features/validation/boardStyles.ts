import { media } from '@waymark/ui';
import { phoneScreen } from '../../shared/page/paper.js';

const hiddenTitle = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' } as const;

/** A real table; on phones each row is a line of 42 px squares behind the code, with the outcome under it. */
export const boardStyles = {
  width: '100%',
  marginTop: 4,
  borderCollapse: 'collapse',
  fontSize: 14,
  lineHeight: '20px',
  '& th, & td': { padding: '7px 0', borderBottom: '1px solid var(--wm-line)', verticalAlign: 'middle' },
  '& thead th': {
    borderColor: 'var(--wm-line-2)',
    color: 'var(--wm-ink-3)',
    fontSize: 13,
    fontWeight: 500,
    lineHeight: '18px',
    verticalAlign: 'bottom',
    textAlign: 'left',
  },
  '& thead th.elector': { width: 42, textAlign: 'center' },
  '& tbody th': { textAlign: 'left', fontWeight: 500, paddingRight: 12 },
  '& tbody th a': {
    display: 'flex',
    alignItems: 'center',
    minHeight: 28,
    color: 'var(--wm-ink)',
    textDecoration: 'none',
    '&:hover .title': { textDecoration: 'underline' },
  },
  '& tbody th .code': { flex: 'none', marginRight: 10, fontWeight: 600, color: 'var(--wm-ink-3)' },
  '& td.square': { textAlign: 'center' },
  '& td.square a': {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: 38,
    minHeight: 32,
    borderRadius: 'var(--wm-r-s)',
    '&:hover': { background: 'var(--wm-tint)' },
  },
  '& .outcome': { width: 208, paddingLeft: 16, fontSize: 13, lineHeight: '18px' },
  '& tbody .outcome b': { display: 'block', fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  '& tbody .outcome > span': { color: 'var(--wm-ink-2)' },
  '& tbody .outcome summary': { color: 'var(--wm-link)', gap: '4px' },
  [media.touch]: { '& td.square a': { minHeight: 44 }, '& tbody th a': { minHeight: 44 } },
  // Beside a list of reasons the squares stay with their result.
  '& tbody tr:has(details[open]) > *': { verticalAlign: 'top' },
  [media.print]: { '& tbody tr > *': { verticalAlign: 'top' } },
  [phoneScreen]: {
    '&, & thead, & tbody': { display: 'block' },
    '& tr': {
      display: 'grid',
      gridTemplateColumns: 'minmax(30px, 1fr) repeat(var(--electors), 42px)',
      alignItems: 'center',
      padding: '4px 0 8px',
      borderBottom: '1px solid var(--wm-line)',
    },
    '& thead tr': { padding: '0 0 4px', borderColor: 'var(--wm-line-2)' },
    '& th, & td': { padding: 0, border: 0 },
    '& thead .outcome': hiddenTitle,
    '& tbody th .title': hiddenTitle,
    '& td.square a': { width: 42, minHeight: 44 },
    '& tbody .outcome': { gridColumn: '1 / -1', width: 'auto', paddingLeft: 0 },
    '& tbody .outcome b': { display: 'inline', marginRight: 8 },
  },
  // Beside six squares there is room for the codes, not for the word above them.
  '@media screen and (max-width:360px)': { '& thead th.priority': { fontSize: 0 } },
} as const;
