import type { Playbook, SectionName } from '../../../../../schemas/playbook';
import type { RuleId } from '../../../../../schemas/rule-ids';
import type { Text } from '../../../../../schemas/text';
import { isSwitchedOff, servesByHand } from '../../triage/smart-service';
import type { PageContext } from '../page-context';

/** The text in place of an absent section that the gap check would report. */
interface Invitation {
  /** The rule that reports it; where a file turns the rule off, nothing is shown. */
  readonly rule: RuleId;
  /** The state in which the section applies: people answer, smart service is off, or smart service is kept. */
  readonly while?: 'by hand' | 'off' | 'kept';
  readonly text: Text;
}

const invitations: Partial<Readonly<Record<SectionName, Invitation>>> = {
  assistant: {
    rule: 'assistant/missing',
    while: 'kept',
    text: {
      zh: '还没写怎么管保留下来的智能客服：什么时候用它、哪些话要转人工。',
      en: 'Nothing here yet on how the smart service that you keep is run, and when people take over.',
    },
  },
  disable: {
    rule: 'disable/missing-step',
    while: 'off',
    text: {
      zh: '还没写关闭步骤。写好后，这里就是一张能边做边打勾的清单。',
      en: 'No steps yet. Once written, they are shown here as a checklist to tick off.',
    },
  },
  hours: {
    rule: 'hours/never-open',
    text: {
      zh: '还没写什么时候有人接待。写好后，这里是一张一周时间表。',
      en: 'No hours yet. Once written, the week is shown here as a table.',
    },
  },
  staffing: {
    rule: 'staffing/missing',
    while: 'by hand',
    text: {
      zh: '还没写谁来接待。写好人员和班次，这里就能看到每天谁在岗、哪段时间没人。',
      en: 'Nobody is on the roster yet. With a team and shifts you see here who is there, and when no one is.',
    },
  },
  priority: {
    rule: 'priority/missing',
    while: 'by hand',
    text: {
      zh: '还没分轻重缓急。写好后，大家一看就知道先回谁。',
      en: 'No categories yet. Once written, everyone sees whom to answer first.',
    },
  },
  quick_replies: {
    rule: 'quick-replies/missing',
    while: 'by hand',
    text: {
      zh: '还没有常用语。先把最常被问到的几句写下来。',
      en: 'No quick replies yet. Begin with the questions that come up most.',
    },
  },
  faq: {
    rule: 'faq/missing',
    while: 'by hand',
    text: {
      zh: '还没有常见问题。写在店铺里，顾客自己就能找到答案。',
      en: 'No questions and answers yet. With them, customers find the answer by themselves.',
    },
  },
  auto_replies: {
    rule: 'auto-replies/no-after-hours',
    text: {
      zh: '还没有自动回复。至少写一条下班后的，让顾客知道几点有人。',
      en: 'No automatic replies yet. Have at least one for after hours that says when someone is back.',
    },
  },
  announcements: {
    rule: 'announcements/missing',
    text: {
      zh: '还没有公告。发货会变慢、要放假，最好提前用公告告诉顾客。',
      en: 'No announcements yet. Customers had best hear of slow shipping and days off beforehand.',
    },
  },
  live: {
    rule: 'live/missing',
    text: {
      zh: '还没写直播和短视频里要解答什么。',
      en: 'Nothing yet on what is answered in live streams and videos.',
    },
  },
  messages: {
    rule: 'messages/missing',
    text: {
      zh: '还没写未读消息谁来清、多久清一次。',
      en: 'Nothing yet on who clears unread messages, and how often.',
    },
  },
};

/** The invitation to write an absent section; undefined where no rule reports it. */
export function invitationFor(page: PageContext, section: SectionName): Text | undefined {
  const invitation = invitations[section];
  if (!invitation) return undefined;
  const asked = invitation.while === undefined || holds[invitation.while](page.playbook);
  const ignored = page.playbook.checks?.rules?.[invitation.rule]?.level === 'ignore';
  return asked && !ignored ? invitation.text : undefined;
}

const holds: Readonly<Record<NonNullable<Invitation['while']>, (playbook: Playbook) => boolean>> = {
  'by hand': servesByHand,
  off: isSwitchedOff,
  kept: (playbook) => !isSwitchedOff(playbook),
};
