/** A playbook whose names and texts hold all that Markdown and HTML read as more than letters. */

const marks =
  '*a* _b_ **c** `d` ~~e~~ <b>f</b> <img src=http://x.invalid/p.png> ![g](http://x.invalid/g.png) [x](http://x.invalid) <script>h</script>';

/** A text with the marks, and a word by which it is known. */
const hostileName = (which: string): string => `${which} ${marks}`;
/** As much of it as a hover shows: long replies are shortened. */
export const shownName = (which: string): string =>
  which === 'reply' ? 'reply *a* _b_ **c** `d`' : hostileName(which);
const quoted = (which: string): string => JSON.stringify(hostileName(which));

export const hostileShop = `playbook: 1
shop: { name: ${quoted('shop')}, platform: other }
hours: { weekly: { mon-sun: 09:00-22:00 } }
staffing:
  team: [{ id: lin, name: ${quoted('lin')} }]
  shifts:
    - { id: day, days: mon-sun, time: 09:00-22:00, members: [lin] }
priority:
  categories:
    - { id: help, level: 1, name: ${quoted('category')}, replies: [size] }
  default: help
quick_replies:
  - { id: size, title: ${quoted('title')}, text: "You are at {{shop.name}}" }
auto_replies:
  - { when: welcome, text: ${quoted('reply')} }
  - { id: late, when: welcome, text: 您好 }
`;

/** Where hovers show names: the words to rest on, and which name is shown there. */
export const hoveredPlaces: readonly (readonly [words: string, which: string])[] = [
  ['size] }', 'title'],
  ['lin] }', 'lin'],
  ['help\nquick', 'category'],
  ['shop.name}}', 'shop'],
  ['when: welcome, text: 您好', 'reply'],
];

/** The line and column of words in the playbook, both from 1; a character inside them. */
export function placeOf(words: string): { readonly line: number; readonly column: number } {
  const before = hostileShop.slice(0, hostileShop.indexOf(words) + 1).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
