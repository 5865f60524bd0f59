import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';

const Root = styled('section')({ marginTop: 36 });
const Head = styled('header')({
  display: 'flex',
  alignItems: 'baseline',
  justifyContent: 'space-between',
  flexWrap: 'wrap',
  gap: '8px 16px',
  marginBottom: 8,
});
const Aside = styled('div')({ fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' });

export interface SectionProps {
  title: ReactNode;
  /** Stands at the far end of the title line: a count, a link, a switch. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page under its own heading, named by it. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <Root aria-labelledby={id}>
      <Head>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <Aside>{aside}</Aside>}
      </Head>
      {children}
    </Root>
  );
}
