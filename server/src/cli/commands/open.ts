import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Locale, say } from '../../../../schemas/text';
import { exit } from '../exit';
import { isUnder } from '../is-under';
import { openMessages } from '../open-words';
import { BadUsage, localeFrom, parse } from '../options';
import { type PageAsset, pageFiles } from '../playground/page-files';
import { servePage } from '../playground/page-server';
import { projectFiles } from '../playground/project-files';
import { servedFile } from '../playground/served-file';
import { showInBrowser } from '../playground/show-in-browser';
import { reasonOf } from '../reasons';
import { refused } from '../refused';
import { messages } from '../words';

const options = { lang: { type: 'string' }, 'no-browser': { type: 'boolean', default: false } } as const;

/** `service-playbook open`: a playbook in the browser, until the command is ended. */
export function openCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(async () => {
    const { values, positionals } = parse(words, options, systemLocale);
    const locale = localeFrom(values.lang, systemLocale);
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new BadUsage(openMessages.oneFile[locale]);
    if (!/\.ya?ml$/i.test(file)) throw new BadUsage(say(openMessages.notYaml, locale, { file }));
    const served = servedFile(resolve(file));
    try {
      await stat(dirname(resolve(file)));
      await served.read();
    } catch (error) {
      throw new BadUsage(say(messages.unreadable, locale, { file, reason: reasonOf(error) }));
    }
    const project = projectFiles(projectFolder(resolve(file)));
    const { address, close } = await servePage(filesOfPage(locale), served, project, locale);
    const ended = new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    process.stdout.write(
      `${[say(openMessages.opened, locale, { file }), address, openMessages.howToEnd[locale]].join('\n')}\n`,
    );
    if (!values['no-browser']) showInBrowser(address);
    await ended;
    close();
    return exit.clean;
  });
}

/** The folder that the command was started in, where the file lies in it; otherwise that of the file. */
const projectFolder = (file: string): string =>
  isUnder(process.cwd(), file) ? process.cwd() : dirname(file);

/** The page lies beside the bundles. @throws BadUsage where it does not */
function filesOfPage(locale: Locale): ReadonlyMap<string, PageAsset> {
  const folder = join(__dirname, 'playground');
  try {
    return pageFiles(folder, __dirname);
  } catch {
    throw new BadUsage(say(openMessages.noPages, locale, { folder }));
  }
}
