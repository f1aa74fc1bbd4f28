/** By which an earlier export as a document is known among files of the same name. */
export const documentMarks = {
  markdown: '<!-- service-playbook export -->',
  html: '<meta name="generator" content="service-playbook export">',
} as const;

/** Whether a file is a document that was exported from a playbook: the mark stands at its start. */
export function isOwnDocument(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 512));
  return Object.values(documentMarks).some((mark) => start.includes(mark));
}
