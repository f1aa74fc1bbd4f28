/** Two shops whose playbooks have the same text and mean different things, by what lies beside each. */
import { type Editor } from './harness';
import { until } from './look';

export const NAME = 'shop.playbook.yaml';
/** One text for two shops, in folders that have each its own people, words that it does not say, and rules that it leaves out. */
export const SHOP = `playbook: 1
extends: ./base.playbook.yaml
shop: { name: 小满家居 }
decision: { smart_service: disabled }
staffing:
  shifts:
    - { id: a, days: mon-sun, time: 09:00-21:00, members: [lin, wu] }
quick_replies:
  - { id: a, text: 比隔壁家厚，不比某宝差 }
`;
const base = (person: string): string =>
  `playbook: 1\nshared: true\nstaffing:\n  team: [{ id: ${person}, name: 林晓 }]\n`;
const pack = (word: string): string => `word_pack: 1\nentries:\n  - words: [${word}]\n`;
export const FILES: Readonly<Record<string, string>> = {
  [`east/${NAME}`]: SHOP,
  'east/base.playbook.yaml': base('lin'),
  'east/words/brand.yaml': pack('隔壁家'),
  [`west/${NAME}`]: SHOP,
  'west/base.playbook.yaml': base('wu'),
  'west/words/brand.yaml': pack('某宝'),
  'west/.service-playbook.yaml': 'rules:\n  live/missing: { level: ignore, because: 不做直播 }\n',
};
/** What is said of a shop: who is on a shift and on no team, the word that it does not say, what it does not plan. */
export const OF_EAST = [
  'no team member with the id "wu"',
  '"隔壁家" is in the word pack',
  'what live streams',
];
export const OF_WEST = ['no team member with the id "lin"', '"某宝" is in the word pack'];

/** What the panel of problems says that tells the shops apart, once it is all there. */
export async function told(editor: Editor, wanted: readonly string[]): Promise<readonly string[]> {
  return until(wanted.join(), async () => {
    const rows = (await editor.problems()).join('\n');
    const said = [...OF_EAST, ...OF_WEST].filter((words) => rows.includes(words));
    return wanted.every((words) => said.includes(words)) && said;
  });
}
