/** What `--format` of `check` takes, in the order in which the usage lists it. */
export const formatNames = [
  'text',
  'json',
  'unix',
  'gnu',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'checkstyle',
  'markdown',
  'html',
  'csv',
] as const;

export type FormatName = (typeof formatNames)[number];
