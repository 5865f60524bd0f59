import { media } from '@waymark/ui';

/** Phones, but not paper: an A4 page is as narrow as a phone and has no thumb. */
export const phoneScreen = media.phone.replace('@media ', '@media screen and ');

/** Opens every disclosure on paper, for the styles of a surface that prints. */
export const openOnPaper = {
  [media.print]: {
    '& details::details-content': { display: 'block', contentVisibility: 'visible', blockSize: 'auto' },
    '& details > summary > svg': { display: 'none' },
  },
} as const;
