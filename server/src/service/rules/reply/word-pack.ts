import type { Text } from '../../../../../schemas/text';
import { defineTextRule } from '../../rule-support/rule';
import type { LexiconEntry } from '../../lexicon/phrases';
import { readingOf } from '../../lexicon/reading';
import { ofEntry, sayInstead, teamClasses } from '../../rule-support/reply/team-words';
import { apart } from '../../text/phrases';

export const replyWordPack = defineTextRule({
  id: 'reply/word-pack',
  level: 'warning',
  source: 'G2',
  title: { zh: '说了自己词库里不说的话', en: 'Says words of your own word pack' },
  why: {
    zh: '哪些话不能说，每家店、每个牌子都有自己的规矩。写在群公告里没人记得住，写进词库，每条话术都会照着查。',
    en: 'Each shop and each brand has words of its own that agents do not use. Nobody remembers a notice; a word pack is checked in every reply.',
  },
  howToFix: {
    zh: '换成词库里建议的说法；词库过时了，就改 words 文件夹里的那一条，或者给它写上例外（except）。',
    en: 'Say what the pack suggests instead. Where the pack is out of date, change the entry in the folder words, or give it an exception (except).',
  },
  limits: {
    zh: `词库是手册旁边或上层文件夹里的 \`words/*.yaml\`，全部生效，不用的在 \`.service-playbook.yaml\` 的 \`words.disabled\` 里关掉。
同音字、繁体、全角、空格隔开的写法都认得出来（同音字要在词条里写 \`by_sound: true\`）。
词条的分类（class）是自带的，例如 \`secret\`，就由自带的规则检查，不在这里报告；被别的词条用 \`<分类>\` 引用的分类只当作零件，自己不报告。`,
    en: `The packs are the files \`words/*.yaml\` beside the playbook or in a folder above it. All of them count; \`words.disabled\` in \`.service-playbook.yaml\` switches some off.
Other case, width, spaces and traditional characters are seen through, and words of the same sound where the entry has \`by_sound: true\`.
Entries of a class of ours, such as \`secret\`, are looked for by the rule of that class and not told here. A class to which another entry refers as \`<class>\` is a part and not told by itself.`,
  },
  reads: [],
  messages: {
    said: {
      zh: '“{words}”是词库“{pack}”里不说的话{because}。{instead}',
      en: '"{words}" is in the word pack "{pack}" of what is not said{because}.{instead}',
    },
  },
  fixes: { say: sayInstead },
  examples: {
    pack: `word_pack: 1
title: 品牌方的规矩
entries:
  - words: [隔壁家, (某|那个)宝]
    because: 授权合同第八条，不评论同行
    say: 其他店铺
    hit: [比某宝便宜]
    miss: [某宝贝已发出]
    except: [某宝贝]
  - words: [cheapo]
    say: budget
    level: info
`,
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 比价, text: 亲，我们的面料比隔壁家厚实 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
quick_replies:
  - { title: Price, text: It is our cheapo line. }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 比价, text: 亲，面料克重写在详情页，您可以和其他店铺比一比 }
  - { title: 发货, text: 您要的某宝贝已经发出 }
`,
    ],
  },
  checkText(given, facts, report) {
    const classes = teamClasses(facts.lexicon);
    if (classes.length === 0) return;
    const reading = readingOf(given, facts);
    for (const found of apart(classes.flatMap((name) => reading.mentions(name)))) {
      const part = reading.view.part(found);
      const { level, fixes } = ofEntry(given, found, part, 'say');
      report({
        at: { in: given.owner, key: given.key, part },
        message: 'said',
        data: { words: given.text.slice(part.start, part.end), ...wordsOf(found.entry) },
        level,
        fixes,
      });
    }
  },
});

const nothing: Text = { zh: '', en: '' };

/** What a message tells of an entry. */
function wordsOf(entry: LexiconEntry | undefined): Readonly<Record<'pack' | 'because' | 'instead', Text>> {
  const because = (entry?.written.because ?? entry?.pack.because)?.replace(
    /(?<![\s。.！!；;，,])[\s。.！!；;，,]+$/,
    '',
  );
  const trade = entry?.written.trade ?? entry?.pack.trade;
  const say = entry?.written.say;
  const title = entry?.pack.title ?? '';
  return {
    pack: trade ? { zh: `${title}（${trade}）`, en: `${title} (${trade})` } : { zh: title, en: title },
    because: because ? { zh: `：${because}`, en: `: ${because}` } : nothing,
    instead: say ? { zh: `可以说“${say}”。`, en: ` Say "${say}" instead.` } : nothing,
  };
}
