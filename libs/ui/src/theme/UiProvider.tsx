import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { LinkProvider, type LinkComponent } from '../navigation/UiLink.js';
import { SCHEME_STORAGE_KEY } from './colorScheme.js';
import { GlobalStyles } from './GlobalStyles.js';
import { theme } from './theme.js';

export interface UiProviderProps {
  children: ReactNode;
  /** Draws the links of all components; takes the props of `<a>`. The web passes its router's link. */
  link?: LinkComponent;
}

/** Theme, ground styles and the kind of link. One of them, around the whole application. */
export function UiProvider({ children, link = 'a' }: UiProviderProps) {
  return (
    <ThemeProvider theme={theme} defaultMode="system" modeStorageKey={SCHEME_STORAGE_KEY}>
      <GlobalStyles />
      <LinkProvider link={link}>{children}</LinkProvider>
    </ThemeProvider>
  );
}
