import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../../package.json';
import { type Locale, say } from '../../../../schemas/text';
import { openFile } from '../../service';
import { type Layers, makeLayers } from '../../workspace/bases/layers';
import { filesOnDisk } from '../../workspace/read-disk';
import { callTool, type OpenPlaybook, ToolRefusal, tools } from '../../tools';
import { uriOf } from '../check-file';
import { exit } from '../exit';
import { isUnder, realPathOf } from '../is-under';
import { mcpMessages } from '../mcp-words';
import { BadUsage, localeFrom, parse } from '../options';
import { settingsOf } from '../read-playbook';
import { reasonOf } from '../reasons';
import { refused } from '../refused';
import { readTextFile } from '../text-file';
import { messages } from '../words';

const options = { lang: { type: 'string' }, root: { type: 'string' } } as const;

/** What a model is told of the server as a whole. */
const instructions =
  'Reads the service playbooks (YAML) of online shops: hours, staff, priorities, replies and rules of customer service. It never writes: propose_edit returns text edits for you to apply. Check a playbook before and after an edit. Answers for customers come from find_reply, not from you.';

/** `service-playbook mcp`: serves the tools for agents over standard input and output. */
export function mcpCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(async () => {
    const { values, positionals } = parse(words, options, systemLocale);
    const locale = localeFrom(values.lang, systemLocale);
    if (positionals.length > 0)
      throw new BadUsage(say(mcpMessages.noWords, locale, { word: positionals[0]! }));
    const root = rootFrom(values.root ?? '.', locale);
    const { serve } = await import('../../mcp/serve');
    const context = {
      open: (file: string) => openUnder(root, file),
      tables: () => import('../../tables'),
      locale,
      now: () => Date.now(),
    };
    const call = (name: string, input: unknown) => callTool(tools, name, input, context);
    await serve({ tools, version, instructions, call });
    return exit.clean;
  });
}

/** @throws BadUsage where there is no such folder */
function rootFrom(folder: string, locale: Locale): string {
  try {
    return realpathSync(folder);
  } catch (error) {
    throw new BadUsage(say(messages.unreadable, locale, { file: folder, reason: reasonOf(error) }));
  }
}

/** Opens a playbook in the folder that may be read. @throws ToolRefusal */
async function openUnder(root: string, file: string): Promise<OpenPlaybook> {
  const path = resolve(root, file);
  if (!isUnder(root, path)) throw new ToolRefusal(`“${file}” lies outside of the folder that may be read.`);
  if (!/\.ya?ml$/i.test(path)) throw new ToolRefusal(`“${file}” is no YAML file.`);
  try {
    // A link may lead elsewhere.
    const real = realpathSync(path);
    if (!isUnder(root, real)) throw new ToolRefusal(`“${file}” lies outside of the folder that may be read.`);
    const analysis = await layersUnder(root).loaded(
      openFile(uriOf(real), 1, (await readTextFile(real)).text),
    );
    return { file, analysis, settings: await settingsOf(analysis) };
  } catch (error) {
    if (error instanceof ToolRefusal) throw error;
    throw new ToolRefusal(`“${file}” cannot be read: ${reasonOf(error).en}`);
  }
}

/** Puts a file together with what it extends, as far as that lies in the folder that may be read. */
const layersUnder = (root: string): Layers =>
  makeLayers({
    files: {
      ...filesOnDisk,
      read: async (uri) => (isUnderReally(root, uri) ? filesOnDisk.read(uri) : undefined),
    },
    openFile: () => undefined,
    folders: () => [`${pathToFileURL(root).href}/`],
  });

function isUnderReally(root: string, uri: string): boolean {
  const path = realPathOf(uri);
  return path !== undefined && isUnder(root, path);
}
