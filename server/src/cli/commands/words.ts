import type { WordPack } from '../../../../schemas/word-pack';
import { type Locale, say, type Text } from '../../../../schemas/text';
import { makeConfigs } from '../../workspace/configs';
import { filesOnDisk } from '../../workspace/read-disk';
import { nearest, ownPacks, writtenPack } from '../../service';
import { uriOf } from '../check-file';
import { nameFromHere } from '../result';
import { exit } from '../exit';
import { BadUsage, localeFrom, oneOf, parse } from '../options';
import { refused } from '../refused';
import { messages } from '../words';

const options = {
  format: { type: 'string', default: 'text' },
  show: { type: 'string' },
  lang: { type: 'string' },
} as const;

/** A word pack as the command lists it. */
interface ListedPack {
  readonly name: string;
  /** What a team calls it; the name where it has none. */
  readonly title: string;
  readonly pack: WordPack;
  /** The file of a team's pack; none for ours. */
  readonly file: string | undefined;
  /** How many phrases are looked for. */
  readonly words: number;
  readonly on: boolean;
}

/** `service-playbook words`: the word packs that a playbook can see, ours and the team's, or one of them as it is written. */
export function wordsCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(async () => {
    const { values, positionals } = parse(words, options, systemLocale);
    const locale = localeFrom(values.lang, systemLocale);
    const format = oneOf('--format', values.format, ['text', 'json'], locale);
    // Without a playbook: one in this folder.
    const [file = 'playbook.yaml', ...more] = positionals;
    if (more.length > 0) throw new BadUsage(messages.oneFileForWords[locale]);
    const packs = await packsFor(uriOf(file));
    if (values.show !== undefined) {
      const { pack } = packNamed(values.show, packs, locale);
      process.stdout.write(
        format === 'json' ? `${JSON.stringify({ ...pack, ready: undefined }, null, 2)}\n` : writtenPack(pack),
      );
      return exit.clean;
    }
    process.stdout.write(format === 'json' ? asJson(packs) : asText(packs, locale));
    return exit.clean;
  });
}

async function packsFor(uri: string): Promise<readonly ListedPack[]> {
  const configs = makeConfigs(filesOnDisk);
  const [config, team] = await Promise.all([configs.of(uri), configs.packsOf(uri)]);
  const disabled = new Set(config?.config.words?.disabled);
  const listed = (name: string, pack: WordPack, file?: string): ListedPack => ({
    name,
    title: pack.title ?? name,
    pack,
    file,
    words: pack.entries.reduce((sum, { words }) => sum + words.length, 0),
    on: !disabled.has(name),
  });
  return [
    ...Object.entries(ownPacks).map(([name, pack]) => listed(name, pack)),
    ...team.map(({ name, pack, uri: own }) => listed(name, pack, nameFromHere(own))),
  ];
}

/** @throws BadUsage where no pack has the name */
function packNamed(name: string, packs: readonly ListedPack[], locale: Locale): ListedPack {
  const found = packs.find((one) => one.name === name);
  if (found) return found;
  const meant = nearest(
    name,
    packs.map((one) => one.name),
  );
  throw new BadUsage(
    meant
      ? say(messages.noSuchPackButNear, locale, { name, meant })
      : say(messages.noSuchPack, locale, { name }),
  );
}

const inWords = {
  on: { zh: '用', en: 'on' },
  off: { zh: '不用', en: 'off' },
  count: { zh: '{count} 种说法', en: '{count} phrases' },
  own: { zh: '自带', en: 'built in' },
} as const satisfies Record<string, Text>;

function asText(packs: readonly ListedPack[], locale: Locale): string {
  const rows = packs.map(({ name, title, file, words, on }) => [
    name,
    say(on ? inWords.on : inWords.off, locale),
    say(inWords.count, locale, { count: words }),
    file ?? say(inWords.own, locale),
    ...(title === name ? [] : [title]),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => widthOf(row[column]!))));
  return rows
    .map((row) =>
      row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)))),
    )
    .map((row) => `${row.join('  ').trimEnd()}\n`)
    .join('');
}

/** The columns that a text takes on a terminal, where a Chinese character takes two. */
const widthOf = (text: string): number => text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);

const asJson = (packs: readonly ListedPack[]): string =>
  `${JSON.stringify(
    {
      version: 1,
      packs: packs.map(({ name, title, file, words, on }) => ({
        name,
        title,
        own: file === undefined,
        file,
        words,
        on,
      })),
    },
    null,
    2,
  )}\n`;
