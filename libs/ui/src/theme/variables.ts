import { sheetTokens, type Scheme, type SchemeTokens } from './tokens.js';

// What the token file leaves to the style sheet: ink over the strong end of each scale.
const OVER_SCALES = {
  light: { strong: '#FFFFFF', severe: '#FFFFFF' },
  dark: { strong: '#0B1A20', severe: '#26101F' },
} as const;

const statusVariables = (status: SchemeTokens['status']): Record<string, string> => ({
  '--wm-completed': status.completed.fill,
  '--wm-on-completed': status.completed.glyphOnFill,
  '--wm-completed-bg': status.completed.softBackground,
  '--wm-completed-tx': status.completed.textOnSoft,
  '--wm-ontrack': status.onTrack.fill,
  '--wm-on-ontrack': status.onTrack.glyphOnFill,
  '--wm-ontrack-bg': status.onTrack.softBackground,
  '--wm-ontrack-tx': status.onTrack.textOnSoft,
  '--wm-delayed': status.delayed.fill,
  '--wm-delayed-edge': status.delayed.edge,
  '--wm-on-delayed': status.delayed.glyphOnFill,
  '--wm-delayed-bg': status.delayed.softBackground,
  '--wm-delayed-tx': status.delayed.textOnSoft,
  '--wm-blocked': status.blocked.fill,
  '--wm-on-blocked': status.blocked.glyphOnFill,
  '--wm-blocked-bg': status.blocked.softBackground,
  '--wm-blocked-tx': status.blocked.textOnSoft,
  '--wm-notstarted': status.notStarted.fill,
  '--wm-notstarted-edge': status.notStarted.edge,
  '--wm-notstarted-bg': status.notStarted.softBackground,
  '--wm-notstarted-tx': status.notStarted.textOnSoft,
  '--wm-na': status.notApplicable.fill,
  '--wm-na-edge': status.notApplicable.edge,
});

/** The custom properties of one scheme. Names follow the mockups' style sheet, with the prefix `--wm-`. */
export function schemeVariables(scheme: Scheme): Record<string, string> {
  const { background, line, text, action, status, scaleProgress, scaleSeverity, diff, internal } =
    sheetTokens.color[scheme];
  const { elevation } = sheetTokens;
  return {
    '--wm-bg': background.default,
    '--wm-canvas': background.canvas,
    '--wm-surface': background.surface,
    '--wm-raised': background.raised,
    '--wm-tint': background.selected,
    '--wm-tint-2': background.selectedStrong,
    '--wm-line': line.hairline,
    '--wm-line-2': line.strong,
    '--wm-field': line.field,
    '--wm-ink': text.primary,
    '--wm-ink-2': text.secondary,
    '--wm-ink-3': text.tertiary,
    '--wm-link': text.link,
    '--wm-primary': action.primary,
    '--wm-primary-h': action.primaryHover,
    '--wm-on-primary': action.onPrimary,
    '--wm-focus': action.focusRing,
    ...statusVariables(status),
    ...Object.fromEntries(scaleProgress.map((color, index) => [`--wm-s${index + 1}`, color])),
    ...Object.fromEntries(scaleSeverity.map((color, index) => [`--wm-g${index}`, color])),
    '--wm-s-on-strong': OVER_SCALES[scheme].strong,
    '--wm-g-on-severe': OVER_SCALES[scheme].severe,
    '--wm-ins-bg': diff.insBackground,
    '--wm-ins-tx': diff.insText,
    '--wm-del-bg': diff.delBackground,
    '--wm-del-tx': diff.delText,
    '--wm-intern': internal.background,
    '--wm-intern-line': internal.border,
    '--wm-intern-tx': internal.text,
    '--wm-shadow': scheme === 'light' ? elevation.raised : elevation.raisedDark,
  };
}

/** The custom properties that both schemes share. */
export const sharedVariables: Record<string, string> = {
  '--wm-sans': sheetTokens.typography.families.sans,
  '--wm-serif': sheetTokens.typography.families.serif,
  '--wm-r': `${sheetTokens.radius.control}px`,
  '--wm-r-s': `${sheetTokens.radius.chip}px`,
  '--wm-r-l': `${sheetTokens.radius.panel}px`,
  '--wm-fast': sheetTokens.motion.fast,
  '--wm-base': sheetTokens.motion.base,
  '--wm-slow': sheetTokens.motion.drawer,
  '--wm-easing': sheetTokens.motion.easing,
  '--wm-top': `${sheetTokens.layout.topBar}px`,
  '--wm-gutter': `${sheetTokens.layout.gutter.desktop}px`,
  '--wm-content-max': `${sheetTokens.layout.contentMax}px`,
};
