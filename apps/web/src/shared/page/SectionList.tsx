import { styled } from '@mui/material/styles';
import { Icon } from '@waymark/ui';
import Check from 'lucide-react/icons/check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import TriangleAlert from 'lucide-react/icons/triangle-alert';

const Root = styled('ol')({
  marginTop: 8,
  '& li': { borderBottom: '1px solid var(--wm-line)' },
  '& a': {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    gap: '0 12px',
    margin: '0 -10px',
    padding: '8px 10px',
    color: 'var(--wm-ink)',
    textDecoration: 'none',
    fontSize: 14,
    lineHeight: '20px',
  },
  '& a > svg': { marginTop: 2 },
  '& a:hover b': { textDecoration: 'underline' },
  '& b': { fontWeight: 600 },
  '& .says': { gridColumn: 2, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' },
  '& a.missing': { '& svg, & .says': { color: 'var(--wm-delayed-tx)' } },
  // Where one goes on.
  '& a.next': { borderRadius: 'var(--wm-r)', background: 'var(--wm-tint)' },
});

const ICONS = { done: Check, missing: TriangleAlert, waiting: CircleDashed } as const;

export interface ListedSection {
  /** Of the part of the page that it leads to. */
  id: string;
  title: string;
  says: string;
  /** `waiting`: nothing can be missing in it until another one is done. */
  state: keyof typeof ICONS;
}

/** The parts of a page that is worked through, with what each says; the first that misses something stands out. */
export function SectionList({ sections }: { sections: readonly ListedSection[] }) {
  const next = sections.find(({ state }) => state === 'missing');
  return (
    <Root>
      {sections.map((section) => (
        <li key={section.id}>
          <a href={`#${section.id}`} className={section === next ? 'missing next' : section.state}>
            <Icon of={ICONS[section.state]} small />
            <b>{section.title}</b>
            <span className="says">{section.says}</span>
          </a>
        </li>
      ))}
    </Root>
  );
}
