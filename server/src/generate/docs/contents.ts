import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Locale, say, type Text } from '../../../../schemas/text';
import { generatedPages } from '../generated-pages';
import { commandsPage, registerPage, targetsPage } from './made-pages';

/** A page of the documentation, as Markdown. */
export interface DocsPage {
  /** Its path in the folder of its language, without the extension: `first-hour`, `rules/hours/missing`. */
  readonly path: string;
  readonly markdown: string;
  /** The group of the contents that it stands in; absent for pages that another page leads to. */
  readonly group?: Text;
}

const groups = {
  begin: { zh: '上手', en: 'Begin' },
  write: { zh: '写手册', en: 'Write' },
  work: { zh: '用起来', en: 'Work with it' },
  look: { zh: '查', en: 'Look up' },
} as const satisfies Record<string, Text>;

const written = (name: string, locale: Locale): string => text(`server/docs/pages/${name}.${locale}.md`);
const generated = (name: string, locale: Locale): string => text(`schemas/generated/${name}.${locale}.md`);

/** All pages of a language, in the order of the contents. Run from the root of the project. */
export async function docsPages(locale: Locale): Promise<readonly DocsPage[]> {
  const page = (group: Text, path: string, markdown: string): DocsPage => ({ path, markdown, group });
  return [
    page(groups.begin, 'index', written('index', locale)),
    page(groups.begin, 'first-hour', written('first-hour', locale)),
    page(groups.begin, 'faq', written('faq', locale)),
    page(groups.write, 'fixes', written('fixes', locale)),
    page(groups.write, 'approval', written('approval', locale)),
    page(groups.write, 'rosters', written('rosters', locale)),
    page(groups.work, 'tables', `${written('tables', locale)}\n${await targetsPage(locale)}`),
    page(groups.work, 'editors', editorsPage(locale)),
    page(groups.work, 'ci', written('ci', locale)),
    page(groups.look, 'format', withoutOrigin(generated('reference', locale))),
    page(groups.look, 'rules', ruleIndex(locale)),
    page(groups.look, 'register', registerPage(locale)),
    page(groups.look, 'words', withoutOrigin(generated('reference-words', locale))),
    page(groups.look, 'export-target', withoutOrigin(generated('reference-export-target', locale))),
    page(groups.look, 'commands', commandsPage(locale)),
    page(groups.look, 'limits', written('limits', locale)),
    ...rulePages(locale),
    ...editors(locale).map(({ name, markdown }) => ({ path: `editors/${name}`, markdown })),
  ];
}

const ruleIndex = (locale: Locale): string =>
  withoutOrigin(generatedPages()[`gaps.${locale}.md`]!).replaceAll(`](gaps.${locale}/`, '](rules/');

const rulePages = (locale: Locale): readonly DocsPage[] =>
  Object.entries(generatedPages())
    .filter(([name]) => name.startsWith(`gaps.${locale}/`))
    .map(([name, markdown]) => ({
      path: name.replace(`gaps.${locale}/`, 'rules/').replace(/\.md$/, ''),
      markdown: withoutOrigin(markdown),
    }));

/** The pages of other editors, which lie in a folder of their own. */
function editors(locale: Locale): readonly { readonly name: string; readonly markdown: string }[] {
  const folder = 'server/docs/editors';
  const ending = `.${locale}.md`;
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({ name: file.slice(0, -ending.length), markdown: text(`${folder}/${file}`) }));
}

function editorsPage(locale: Locale): string {
  const list = editors(locale).map(({ name, markdown }) => `- [${titleOf(markdown)}](editors/${name}.md)`);
  return `${written('editors', locale)}\n${list.join('\n')}\n`;
}

/** The title of a page: its first heading. */
export const titleOf = (markdown: string): string =>
  /^# (.+)$/m.exec(markdown)?.[1]?.replaceAll('`', '') ??
  say({ zh: '客服手册', en: 'Service Playbook' }, 'zh');

/** Without the line that tells those who work on the code where a page comes from. */
const withoutOrigin = (markdown: string): string => markdown.replace(/^.*`npm run generate`.*\n\n?/m, '');

const text = (path: string): string => readFileSync(path, 'utf8');
