/** Good enough to catch a slip; the server knows which addresses exist. */
export const ADDRESS = /^\S+@\S+$/;
