import { secondsInWords } from '../../wording/durations';
import { readDuration } from '../../../../../schemas/scalars';
import type { Playbook } from '../../../../../schemas/playbook';
import type { ValueRef } from '../../yaml/ranges/place';
import { defineRule } from '../../rule-support/rule';

/** Nobody reads a message and answers it in less time; such a target counts the automatic reply. */
const FASTEST_SECONDS = 5;

export const autoRepliesNotAHumanReply = defineRule({
  id: 'auto-replies/not-a-human-reply',
  level: 'info',
  source: { guide: 'G2', register: ['human-replies-by-hand'] },
  title: { zh: '把自动回复算成了人工回复', en: 'Automatic replies counted as answers' },
  why: {
    zh: '三分钟回复率只看人工发的文字、表情、图片（截至 2025 年的说法），自动回复发得再快也不算。照着错的标准考核，后台的数一直上不去。',
    en: 'The three-minute rate counts only what a person sends (as of 2025). Measured with automatic replies in it, your own figure looks fine while the platform’s does not.',
  },
  howToFix: {
    zh: '写成人工几分钟内回复，自动回复只用来告知；目标定成人做得到的时间，例如 60s。',
    en: 'Say how soon a person answers, and keep automatic replies for telling. Set a target that people can hold, such as 60s.',
  },
  reads: ['staffing'],
  messages: {
    counted: {
      zh: '这里把自动回复算进了回复率或响应时间，平台只算人工。',
      en: 'This counts automatic replies as answers; the platform counts people only.',
    },
    tooFast: {
      zh: '{value}内首次响应，人来不及看完消息，只有自动回复做得到，而它不算数。',
      en: 'A first response within {value} is quicker than anyone reads. Only an automatic reply holds it, and that does not count.',
    },
  },
  fixes: { target: { zh: '改为 60s', en: 'Make it 60s' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  standards:
    etiquette: [忙不过来先开自动回复，保住三分钟回复率]
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  targets: { first_response: 3s }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  targets: { first_response: 30s, reply_within_3m: 0.9 }
  standards:
    etiquette: [自动回复不算人工回复, 自动回复发出后三分钟内要有人接上]
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  standards:
    tone: [Automatic replies do not count as answers]
`,
    ],
  },
  check({ playbook }, report) {
    for (const { text, at } of lines(playbook)) if (counts(text)) report({ at, message: 'counted' });
    const targets = playbook.staffing?.targets;
    const first = targets?.first_response;
    const seconds = first === undefined ? undefined : readDuration(first);
    if (targets && seconds !== undefined && seconds <= FASTEST_SECONDS)
      report({
        at: { in: targets, key: 'first_response' },
        message: 'tooFast',
        data: { value: secondsInWords(seconds) },
        fixes: [
          {
            title: 'target',
            kind: 'suggestion',
            edits: [{ kind: 'set', in: targets, key: 'first_response', value: '60s' }],
          },
        ],
      });
  },
});

/** What is written about how people are to answer and what they are measured by. */
function lines({ staffing }: Playbook): { text: string; at: ValueRef }[] {
  const { tone, must_say, etiquette } = staffing?.standards ?? {};
  const said = [tone, must_say, etiquette].flatMap((list) =>
    (list ?? []).map((text, key) => ({ text, at: { in: list!, key } })),
  );
  const measured = (staffing?.assessment?.metrics ?? []).flatMap((metric) =>
    (['name', 'target'] as const).map((key) => ({ text: metric[key] ?? '', at: { in: metric, key } })),
  );
  return [...said, ...measured];
}

function counts(line: string): boolean {
  const text = line.toLowerCase();
  if (!automatic.test(text) || denied.test(text)) return false;
  return taken.test(text) || (measure.test(text) && !byPeople.test(text));
}

const automatic =
  /自动回复|自动应答|自动欢迎语|机器人|auto(?:matic|mated)?[- ]?(?:repl|respon|answer)|\bbot\b/;
const taken =
  /算(?:作|成|入|在|人工|回复|进)|也算|计入|计为|当作|当成|顶替|代替人工|count(?:s|ed)? (?:as|towards|in)|in place of/;
const measure =
  /回复率|响应率|响应时长|响应时间|[3三] ?分钟|达标|考核|reply rate|response (?:rate|time)|(?:3|three)[- ]minutes?/;
const byPeople = /人工|有人|真人|客服.{0,4}接|接上|跟上|person|people|human|agent/;
const denied = /不(?:能)?(?:算|计|作数|可以|能|得|许|要|代替)|别|禁止|并不|\bnot\b|n't|\bnever\b|\bno\b/;
