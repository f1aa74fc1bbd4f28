import { type Locale, say, type Text } from '../../../schemas/text';
import type { Files } from '../host';
import { type Analysis, type BaseChoice, folderOf } from '../service';
import { sameFile } from './bases/address';
import { pathBetween } from './bases/moved-paths';
import { keptOfPlaybooks, type KeptOfPlaybooksHost } from './kept-of-playbooks';
import { isPlaybookName } from './playbook-name';

export interface BaseChoicesHost extends KeptOfPlaybooksHost {
  readonly files: Files;
  /** All playbooks of the workspace that extend something, each with its bases. */
  extending(): Promise<readonly Analysis[]>;
  locale(): Locale;
}

/** Finds the playbooks that an open file may extend, by their paths from it: shared ones first. Never rejects. */
export type FindBaseChoices = (uri: string) => Promise<readonly BaseChoice[]>;

/** What a file says of itself. */
interface Known {
  readonly isShared: boolean;
  readonly shop: string;
}

/** Reads each playbook once, until it changes. */
export function makeBaseChoices(host: BaseChoicesHost): FindBaseChoices {
  const { files, playbooks, extending, locale } = host;
  const knownOf = keptOfPlaybooks(host, ({ documents: [first] }): Known => {
    const { shared, shop } = first!.playbook;
    return { isShared: shared === true, shop: shop.name };
  });
  return async (uri) => {
    const folder = folderOf(uri);
    if (folder === undefined) return [];
    const own = sameFile(uri);
    const beside = (await files.list(folder)).filter(isPlaybookName);
    const found = [...(await playbooks.all()), ...beside.map((name) => folder + encodeURIComponent(name))];
    const users = new Set(
      (await extending())
        .filter(({ bases = [] }) => bases.some((base) => sameFile(base.uri) === own))
        .map((user) => sameFile(user.uri)),
    );
    const uris = new Map(found.map((one) => [sameFile(one), one]));
    const choices = [...uris].filter(([key]) => key !== own && !users.has(key)).map(([, one]) => one);
    const known = await knownOf(choices);
    return choices
      .flatMap((one) => choiceOf(folder, one, known.get(one)) ?? [])
      .sort((a, b) => Number(b.isShared) - Number(a.isShared) || stepsOf(a) - stepsOf(b))
      .map(({ path, isShared, shop }) => ({ path, title: titleOf(isShared, shop, locale()) }));
  };
}

const choiceOf = (folder: string, uri: string, known: Known | undefined) => {
  const path = pathBetween(folder, uri, './');
  return path === undefined || !known ? undefined : { ...known, path };
};

/** How far away a file is, in folders. */
const stepsOf = ({ path }: BaseChoice): number => path.split('/').length;

const sharedWord: Text = { zh: '共用手册', en: 'shared playbook' };

const titleOf = (isShared: boolean, shop: string, locale: Locale): string =>
  [...(isShared ? [say(sharedWord, locale)] : []), shop].filter((part) => part !== '').join(' · ');
