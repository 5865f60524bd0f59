import { media } from '@waymark/ui';

/** Phones, but not paper: an A4 page is as narrow as a phone and has no thumb. */
export const phoneScreen = media.phone.replace('@media ', '@media screen and ');
