// Apart from the sections, so that who only wants a number does not take the library of the schemas into the package.

/** Inquiries a day. More is a typo, or would overflow what is calculated from it. */
export const MOST_INQUIRIES = 10_000_000;
