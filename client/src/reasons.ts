/** Translates a sentence into the editor's language and fills its `{0}`: `l10n.t`. */
type Translate = (sentence: string, ...values: string[]) => string;

/** A refusal; its message is in the person's language already. */
export class Refused extends Error {}

/** Why something failed, for a person: known causes in words, anything else as the system's message. */
export function reasonOf(error: unknown, t: Translate): string {
  if (error instanceof Refused) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  const { code } = Object(error) as { readonly code?: unknown };
  switch (code) {
    case 'FileNotFound':
    case 'ENOENT':
      return t('There is no such file or folder.');
    case 'NoPermissions':
    case 'EACCES':
    case 'EPERM':
      return t('Permission is denied.');
    case 'FileExists':
    case 'EEXIST':
      return t('A file of that name is there already.');
    case 'FileIsADirectory':
    case 'EISDIR':
      return t('It is a folder, not a file.');
    case 'Unavailable':
      return t('The disk or the server it is on cannot be reached.');
    default:
      return t('The system says: {0}', reason);
  }
}
