import { dirname, relative, resolve, sep } from 'node:path';
import { readTextFile } from './text-file';
import { defaultFormat, type FormatOptions, globMatcher, indentFrom } from '../service';

/** What an `.editorconfig` says of a file, as far as formatting goes by it (editorconfig.org). */
export interface EditorConfig {
  readonly format: FormatOptions;
  /** The line break of all lines; as the file has them where it is not set. */
  readonly newline: '\n' | '\r\n' | undefined;
}

/** Reads the `.editorconfig` files beside a file and above it, up to one with `root = true`; nearer ones come first. */
export async function editorConfigFor(file: string): Promise<EditorConfig> {
  const path = resolve(file);
  const keys = new Map<string, string>();
  for (const folder of foldersAbove(path)) {
    const text = await readTextFile(resolve(folder, '.editorconfig')).then(
      (found) => found.text,
      () => undefined,
    );
    if (text === undefined) continue;
    const { root, settings } = settingsFor(text, relative(folder, path).split(sep).join('/'));
    for (const [key, value] of settings) if (!keys.has(key)) keys.set(key, value);
    if (root) break;
  }
  return configOf(keys);
}

function foldersAbove(path: string): readonly string[] {
  const folders = [dirname(path)];
  for (let above = dirname(folders[0]!); above !== folders.at(-1); above = dirname(above))
    folders.push(above);
  return folders;
}

/** The settings of one `.editorconfig` for a path in its folder; of two for the same key the later counts. */
function settingsFor(text: string, path: string): { root: boolean; settings: ReadonlyMap<string, string> } {
  const settings = new Map<string, string>();
  let root = false;
  let matches: boolean | undefined;
  for (const line of text.split(/\r?\n/)) {
    const section = /^\s*\[(.*)\]\s*(?:[#;].*)?$/.exec(line)?.[1];
    const [, key, value] = /^([^#;=][^=]*)=(.*)$/.exec(line.trim().split(/\s[#;]/)[0]!) ?? [];
    if (section !== undefined)
      matches = globMatcher(section.includes('/') ? section.replace(/^\//, '') : `**/${section}`)(path);
    else if (!key || value === undefined) continue;
    else if (matches === undefined)
      root ||= key.trim().toLowerCase() === 'root' && value.trim().toLowerCase() === 'true';
    else if (matches) settings.set(key.trim().toLowerCase(), value.trim().toLowerCase());
  }
  return { root, settings };
}

function configOf(keys: ReadonlyMap<string, string>): EditorConfig {
  const flag = (key: string, byDefault: boolean): boolean =>
    keys.get(key) === 'true' || (keys.get(key) !== 'false' && byDefault);
  const size = keys.get('indent_size');
  const end = keys.get('end_of_line');
  return {
    format: {
      ...defaultFormat,
      indent: indentFrom(Number(size === 'tab' ? keys.get('tab_width') : size)),
      trimTrailingWhitespace: flag('trim_trailing_whitespace', defaultFormat.trimTrailingWhitespace),
      insertFinalNewline: flag('insert_final_newline', defaultFormat.insertFinalNewline),
    },
    newline: end === 'lf' ? '\n' : end === 'crlf' ? '\r\n' : undefined,
  };
}
