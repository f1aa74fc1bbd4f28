/** Removes control characters: messages quote the file, and nothing in it may control the terminal. */
export const oneLine = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
