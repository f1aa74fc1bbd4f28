import type { Text } from '../../../../schemas/text';
import { durationInWords } from '../../service';
import type { PrintContext } from './print-context';

const words = {
  after: { zh: '{who}（{time}还没解决就找）', en: '{who} (when not solved within {time})' },
  backup: { zh: '人手不够', en: 'Short of hands' },
  within: { zh: '{who}（{time}内到）', en: '{who} (there within {time})' },
  owner: { zh: '手册的事', en: 'About the playbook' },
} as const satisfies Record<string, Text>;

/** What happens, and whom to call then. */
export interface Call {
  readonly what: string;
  readonly who: string;
}

/** Whom to call: for each category those to whom it is escalated, then the backup, then the owner. */
export function whoToCall(print: PrintContext): readonly Call[] {
  const { priority, staffing, shop } = print.playbook;
  const ranked = [...(priority?.categories ?? [])].sort((a, b) => (a.level ?? 3) - (b.level ?? 3));
  const escalated = ranked.flatMap(({ name, id, escalate_to: to, escalate_after: after }): Call[] => {
    if (!to) return [];
    const who = print.name(to);
    const time = after && durationInWords(after, print.locale);
    return [{ what: name ?? id, who: time ? print.say(words.after, { who, time }) : who }];
  });
  const backup = (staffing?.backup ?? []).map((one): Call => {
    if (typeof one === 'string') return { what: print.say(words.backup), who: print.name(one) };
    const who = one.name ?? (one.member === undefined ? '' : print.name(one.member));
    const time = one.within && durationInWords(one.within, print.locale);
    return {
      what: one.when ?? print.say(words.backup),
      who: time ? print.say(words.within, { who, time }) : who,
    };
  });
  const owner = shop.owner ? [{ what: print.say(words.owner), who: shop.owner }] : [];
  return [...escalated, ...backup, ...owner];
}
