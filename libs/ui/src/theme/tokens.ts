import tokens from '../tokens.json' with { type: 'json' };

/** The design's values, unchanged, for the style sheet: the single source of every colour and size. */
export const sheetTokens = tokens;

/** What scripts read of them. The build leaves the rest out of what browsers download. */
export const ofScripts = ({
  muiPalette: { light },
  typography: { families, scale },
  spacing: { base },
  radius,
  elevation: { drawer: drawerShadow },
  density,
  layout: { breakpoints, drawer },
  motion,
}: typeof tokens) => ({
  muiPalette: { light },
  typography: { families, scale },
  spacing: { base },
  radius,
  elevation: { drawer: drawerShadow },
  density,
  layout: { breakpoints, drawer },
  motion,
});

export const designTokens = ofScripts(tokens);

export type Scheme = 'light' | 'dark';

export type SchemeTokens = (typeof tokens.color)[Scheme];
