import { ThemeProvider } from '@mui/material/styles';
import { useEffect, type ReactNode } from 'react';
import { keepFocus } from '../focus/keepFocus.js';
import { LinkProvider, type LinkComponent } from '../navigation/UiLink.js';
import { SCHEME_STORAGE_KEY } from './colorScheme.js';
import { GlobalStyles } from './GlobalStyles.js';
import { theme } from './theme.js';

export interface UiProviderProps {
  children: ReactNode;
  /** Draws the links of all components; takes the props of `<a>`. The web passes its router's link. */
  link?: LinkComponent;
}

/** Theme, ground styles, the kind of link, and a focus that is never lost. One, around the whole application. */
export function UiProvider({ children, link = 'a' }: UiProviderProps) {
  useEffect(() => keepFocus(document), []);
  return (
    <ThemeProvider theme={theme} defaultMode="system" modeStorageKey={SCHEME_STORAGE_KEY}>
      <GlobalStyles />
      <LinkProvider link={link}>{children}</LinkProvider>
    </ThemeProvider>
  );
}
