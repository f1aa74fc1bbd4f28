import { say, type Text, type TextData } from '../../../schemas/text';
import { fixEdits } from '../../../server/src/service/document/edits-to-text';
import type { Finding, FixKind } from '../../../server/src/service/format/finding';
import { rules } from '../../../server/src/service/rules';
import { applyText } from '../apply-text';
import { covered, runRule } from '../rule-runner';

/** A finding as a person meets it: the text that it covers, its words, and what each of its fixes makes of the file. */
export interface Said {
  readonly on: string;
  /** What the places beside it cover. */
  readonly beside: readonly string[];
  readonly level: Finding['level'];
  /** The message's key in the rule, and those of the messages beside it. */
  readonly key: string;
  readonly keysBeside: readonly string[];
  readonly data: TextData;
  /** The words, blanks filled. */
  readonly zh: string;
  readonly en: string;
  readonly fixes: readonly SaidFix[];
}

interface SaidFix {
  /** The title's key in the rule. */
  readonly key: string;
  readonly title: string;
  readonly kind: FixKind;
  /** The file after it, the mark of a draft included. */
  readonly after: string;
}

/** What a rule says of a playbook. */
export function saidBy(id: string, text: string, day?: string): readonly Said[] {
  const { snapshot, findings } = runRule(id, text, day);
  const { messages, fixes: titles = {} } = rules.find((rule) => rule.id === id)!;
  return findings.map((finding) => ({
    on: covered(snapshot, finding),
    beside: (finding.related ?? []).map((one) => covered(snapshot, one)),
    level: finding.level,
    key: keyOf(messages, finding.message),
    keysBeside: (finding.related ?? []).map(({ message }) => keyOf(messages, message)),
    data: finding.data ?? {},
    zh: say(finding.message, 'zh', finding.data),
    en: say(finding.message, 'en', finding.data),
    fixes: (finding.fixes ?? []).map((fix) => ({
      key: keyOf(titles, fix.title),
      title: say(fix.title, 'zh', fix.data),
      kind: fix.kind,
      after: applyText(text, fixEdits(snapshot, snapshot.documents[0]!, fix)),
    })),
  }));
}

/** The name that a rule gives to one of its texts. */
const keyOf = (texts: Readonly<Record<string, Text>>, text: Text): string =>
  Object.keys(texts).find((key) => texts[key] === text)!;
