import { say } from '../../../schemas/text';
import * as service from '../service';
import { makeLayers } from '../workspace/bases/layers';
import { clockSettings } from '../workspace/check-settings';
import { type LoadedConfig, settingsFrom } from '../workspace/configs';
import type { CheckedPlaybook, LanguageService, LanguageServiceOptions } from './types';

export type * from './types';

/** Makes a language service for playbooks. It reads nothing but what it is given, and has no network. */
export function createLanguageService(options: LanguageServiceOptions = {}): LanguageService {
  const { locale = 'zh', today = '', levels, snippets = false, folders = [] } = options;
  const config = options.config && loadedConfig(options.config);
  const layers = makeLayers({
    files: {
      read: async (uri) => options.read?.(uri).catch(() => undefined),
      list: async () => [],
      find: async () => [],
    },
    openFile: () => undefined,
    folders: () => folders.map((folder) => (folder.endsWith('/') ? folder : `${folder}/`)),
  });
  const settingsOf = (file: service.Analysis): service.CheckSettings => ({
    ...clockSettings(file, today),
    ...settingsFrom(config, file.uri, levels),
  });
  const contextOf = (file: service.Analysis): service.AnalysisContext => {
    const { today, options } = settingsOf(file);
    return { locale, today, options };
  };

  // Users of the library see no more of an analysis than they need: what they hand in is what `open` and `change` made.
  return {
    open: (uri, text, version = 1) => service.openFile(uri, version, text),
    change: (file: service.Analysis, changes, version = file.version + 1) =>
      service.changeFile(file, version, changes),
    withBases: (file: service.Analysis) => layers.loaded(file),
    check: (file: service.Analysis) => checked(file, settingsOf(file), locale),
    diagnostics: (file: service.Analysis) => service.diagnostics(file, settingsOf(file), locale),
    codeActions: (file: service.Analysis, range) => [
      ...service.codeActions(file, range, settingsOf(file), locale),
      ...service.refactorings(file, range, locale),
    ],
    fixAll: (file: service.Analysis) => {
      const edit = service.asOneEdit(file, service.fixUntilDone(file, settingsOf(file)).snapshot);
      return edit ? [edit] : [];
    },
    completion: (file: service.Analysis, position) =>
      service.completion(file, position, { locale, snippets, today: settingsOf(file).today }),
    hover: (file: service.Analysis, position) => service.hover(file, position, contextOf(file)),
    documentSymbols: (file: service.Analysis) => service.documentSymbols(file, locale),
    foldingRanges: (file: service.Analysis) => service.foldingRanges(file),
    definition: (file: service.Analysis, position) =>
      service.definition(file, position, settingsOf(file).today),
    references: (file: service.Analysis, position) => service.references(file, position, true),
    rename: (file: service.Analysis, position, name) => {
      try {
        return service.rename(file, position, name, locale);
      } catch (error) {
        return { refused: error instanceof Error ? error.message : String(error) };
      }
    },
    formatting: (file: service.Analysis) => service.formatting(file, { tabSize: 2, insertSpaces: true }),
    rules: () =>
      service.rules.map(({ id, level, title, why, howToFix }) => ({
        id,
        level,
        title: say(title, locale),
        why: say(why, locale),
        howToFix: say(howToFix, locale),
      })),
  };
}

const loadedConfig = ({ uri, text }: { readonly uri: string; readonly text: string }): LoadedConfig => ({
  uri,
  folder: service.folderOf(uri) ?? uri,
  ...service.readConfig(text),
});

function checked(
  file: service.Analysis,
  settings: service.CheckSettings,
  locale: 'zh' | 'en',
): CheckedPlaybook {
  const all = service.allFindings(file, settings);
  const findings = all.flatMap(({ document, findings }) => {
    const where = service.locator(file, document);
    return findings.map(({ code, level, at, message, data }) => {
      const { uri, start, end } = where(at);
      const range = { start, end };
      return { rule: code, level, message: say(message, locale, data), range, ...(uri ? { uri } : {}) };
    });
  });
  return { score: service.score(all).total, findings };
}
