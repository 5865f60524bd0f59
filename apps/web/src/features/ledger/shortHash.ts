/** How much of an id or hash is enough to tell entries apart by eye. */
export const SHORT = 8;
