/** The origin that the window and its frames send to; that of a page on a disk is opaque, and cannot be named. */
export const frameOrigin = location.origin.startsWith('http') ? location.origin : '*';
