import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { designTokens } from '../theme/tokens.js';
import { media } from '../theme/media.js';

const { prose } = designTokens.typography.scale;

const Root = styled('div')({
  maxWidth: prose.measure,
  font: `${prose.weight} ${prose.size}px/${prose.line}px var(--wm-serif)`,
  hyphens: 'auto',
  '& > * + *': { marginTop: '.75em' },
  [media.phone]: { fontSize: 18 },
});

/** Text of the roadmap: serif at reading size, at most 38 em wide, in its own language and direction. */
export function Prose({ lang, children }: { lang?: string; children: ReactNode }) {
  return (
    <Root lang={lang} dir="auto">
      {children}
    </Root>
  );
}
