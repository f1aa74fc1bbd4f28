import { say } from '../../../schemas/text';
import { textEdits } from '../../../server/src/service/document/edits-to-text';
import type { Finding } from '../../../server/src/service/format/finding';
import { applyText } from '../apply-text';
import { covered, runRule } from '../rule-runner';

/** A finding as a person meets it: the text that it covers, its words, and what each of its fixes makes of the file. */
export interface Said {
  readonly on: string;
  readonly level: Finding['level'];
  readonly zh: string;
  readonly en: string;
  readonly fixes: readonly {
    readonly title: string;
    readonly kind: string;
    readonly after: string;
  }[];
}

/** What a rule says of a playbook. */
export function saidBy(id: string, text: string, day?: string): readonly Said[] {
  const { snapshot, findings } = runRule(id, text, day);
  return findings.map((finding) => ({
    on: covered(snapshot, finding),
    level: finding.level,
    zh: say(finding.message, 'zh', finding.data),
    en: say(finding.message, 'en', finding.data),
    fixes: (finding.fixes ?? []).map((fix) => ({
      title: say(fix.title, 'zh', fix.data),
      kind: fix.kind,
      after: applyText(text, textEdits(snapshot, snapshot.documents[0]!, fix.edits)),
    })),
  }));
}
