import tokens from '../tokens.json' with { type: 'json' };

/** The design's values, unchanged; the single source of every colour and size. */
export const designTokens = tokens;

export type DesignTokens = typeof tokens;

export type Scheme = 'light' | 'dark';

export type SchemeTokens = (typeof tokens.color)[Scheme];
