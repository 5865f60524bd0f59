import { ThemeProvider } from '@mui/material/styles';
import { useEffect, type ReactNode } from 'react';
import { keepFocus } from '../focus/keepFocus.js';
import { LinkProvider, type LinkComponent } from '../navigation/UiLink.js';
import { followColorScheme } from './colorScheme.js';
import { theme } from './theme.js';

export interface UiProviderProps {
  children: ReactNode;
  /** Draws the links of all components; takes the props of `<a>`. The web passes its router's link. */
  link?: LinkComponent;
}

/** Theme, the kind of link, and a focus that is never lost. One, around the whole application. */
export function UiProvider({ children, link = 'a' }: UiProviderProps) {
  useEffect(() => keepFocus(document), []);
  useEffect(followColorScheme, []);
  return (
    <ThemeProvider theme={theme}>
      <LinkProvider link={link}>{children}</LinkProvider>
    </ThemeProvider>
  );
}
