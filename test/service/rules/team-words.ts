import { say } from '../../../schemas/text';
import { openFile } from '../../../server/src/service/document/analysis';
import { textEdits } from '../../../server/src/service/document/edits-to-text';
import { readPack } from '../../../server/src/service/config/read-pack';
import { allFindings } from '../../../server/src/service/findings';
import { packsInUse } from '../../../server/src/service/lexicon/in-force';
import { applyText } from '../apply-text';
import { covered, today } from '../rule-runner';

/** A playbook with one reply. */
export const playbook = (reply: string): string =>
  `playbook: 1\nshop:\n  name: 小满\nquick_replies:\n  - { title: 比价, text: ${JSON.stringify(reply)} }\n`;

/** What the text rules find in a reply with a team's pack, and what is wrong with the pack. */
export function runWithPack(reply: string, pack: string, day = today) {
  const text = playbook(reply);
  const file = openFile('file:///a.playbook.yaml', 1, text);
  const read = readPack(pack);
  const packs = packsInUse([{ name: 'house', pack: read.pack }]);
  const found = allFindings(file, { today: day, packs })[0]!.findings;
  return {
    wrongInPack: read.findings,
    found: found
      .filter(({ code }) => code.startsWith('reply/'))
      .map((finding) => ({
        code: finding.code,
        level: finding.level,
        words: covered(file, finding),
        zh: say(finding.message, 'zh', finding.data),
        en: say(finding.message, 'en', finding.data),
        fixed: (finding.fixes ?? []).map((fix) => ({
          kind: fix.kind,
          text: applyText(text, textEdits(file, file.documents[0]!, fix.edits)),
        })),
      })),
  };
}
