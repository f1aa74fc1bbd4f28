import { element } from '../form/webview/element';
import { download } from './download';
import type { TextHome, LoadedText, NamedText } from './home';
import { keepValue, keptValue } from './storage';

const KEY = 'service-playbook.text';

/** The part of the File System Access API that some browsers have. */
interface PicksFiles {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
}

/** A text that lives in this browser, and in a file where a person has opened or saved one. */
export function browserHome(): TextHome {
  /** The file that was opened, and what it held when it was last read or written. */
  let file: { readonly handle: FileSystemFileHandle; readonly text: string } | undefined;
  const take = async (handle: FileSystemFileHandle): Promise<NamedText> => {
    const text = await textNow(handle);
    file = { handle, text };
    return { name: handle.name, text };
  };
  return {
    load: async () => kept(),
    keep: (now) => keepValue(KEY, now),
    begin: () => (file = undefined),
    open: async () => {
      const picker = (globalThis as PicksFiles).showOpenFilePicker;
      if (!picker) {
        const chosen = (await chooseFiles('.yaml,.yml', false))[0];
        file = undefined;
        return chosen && { name: chosen.name, text: await chosen.text() };
      }
      const types = [{ description: 'YAML', accept: { 'text/yaml': ['.yaml', '.yml'] } }];
      const handles = await picker({ types }).catch(() => []);
      return handles[0] && take(handles[0]);
    },
    save: async ({ name, text }) => {
      if (!file) {
        download(name, text);
        return { kind: 'downloaded' };
      }
      const { handle } = file;
      try {
        if ((await textNow(handle)) !== file.text) return { kind: 'changed' };
        const writing = await handle.createWritable();
        await writing.write(text);
        await writing.close();
        file = { handle, text };
        return { kind: 'saved' };
      } catch (error) {
        return { kind: 'failed', reason: (error as Error).message };
      }
    },
    isChanged: async () => file !== undefined && (await textNow(file.handle)) !== file.text,
    reread: async () => file && take(file.handle),
  };
}

const textNow = async (handle: FileSystemFileHandle): Promise<string> => (await handle.getFile()).text();

/** What this browser has kept; undefined where it has nothing that can be read. */
function kept(): LoadedText | undefined {
  const { name, text, isInFile } = (keptValue(KEY) ?? {}) as Partial<LoadedText>;
  return typeof name === 'string' && typeof text === 'string'
    ? { name, text, isInFile: isInFile === true }
    : undefined;
}

/** Lets a person choose files; none where the dialog is left. */
export function chooseFiles(accept: string, multiple: boolean): Promise<readonly File[]> {
  const input = element('input', { type: 'file', accept, multiple });
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
