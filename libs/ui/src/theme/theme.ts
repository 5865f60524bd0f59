import { createTheme } from '@mui/material/styles';
import { controls } from './controls.js';
import { breakpointValues } from './media.js';
import { surfaces } from './surfaces.js';
import { designTokens } from './tokens.js';

const { families, scale } = designTokens.typography;
const { motion } = designTokens;

interface TypeStyle {
  family: string;
  size: number;
  line: number;
  weight: number;
  tracking?: string;
}

const typeStyle = ({ family, size, line, weight, tracking }: TypeStyle) => ({
  fontFamily: family === 'serif' ? families.serif : families.sans,
  fontSize: size,
  lineHeight: `${line}px`,
  fontWeight: weight,
  letterSpacing: tracking ?? 0,
});

/**
 * The MUI theme from the design tokens. Its palette is that of the light scheme: every colour that is seen is set in
 * `controls` and `surfaces`, by the variables that both schemes have, so that switching draws nothing anew.
 */
export const theme = createTheme({
  palette: designTokens.muiPalette.light,
  breakpoints: { values: breakpointValues },
  spacing: designTokens.spacing.base,
  shape: { borderRadius: designTokens.radius.control },
  transitions: {
    duration: {
      shortest: Number.parseInt(motion.fast, 10),
      shorter: Number.parseInt(motion.fast, 10),
      short: Number.parseInt(motion.base, 10),
      standard: Number.parseInt(motion.base, 10),
      enteringScreen: Number.parseInt(motion.drawer, 10),
      leavingScreen: Number.parseInt(motion.base, 10),
    },
    easing: { easeInOut: motion.easing, easeOut: motion.easing, sharp: motion.easing },
  },
  typography: {
    fontFamily: families.sans,
    htmlFontSize: 16,
    h1: typeStyle(scale.h1),
    h2: typeStyle(scale.h2),
    h3: typeStyle(scale.h3),
    body1: typeStyle(scale.body),
    body2: typeStyle(scale.table),
    caption: typeStyle(scale.small),
    button: { ...typeStyle(scale.button), textTransform: 'none' },
  },
  components: { ...controls, ...surfaces },
});
