import { say, type Text } from '../../../../../schemas/text';
import { inTurn } from '../../triage/categories';
import type { PlaybookDocument } from '../../document/assemble';
import { fileLanguage } from '../../document/language';

const words = {
  about: { zh: '你好，想问一下{word}', en: 'Hello, a question about {word}' },
  hello: { zh: '在吗？', en: 'Hello? Anyone there?' },
} as const satisfies Record<string, Text>;

const MOST = 3;

/** Sample messages from the playbook's keywords, in its language; the most urgent first. */
export function starters(document: PlaybookDocument): readonly string[] {
  const { priority, auto_replies = [] } = document.playbook;
  const language = fileLanguage(document);
  const firsts = [
    ...inTurn(priority?.categories ?? []).map(({ match }) => match?.keywords?.[0]),
    ...auto_replies.map(({ keywords }) => keywords?.[0]),
  ].filter((word) => word !== undefined);
  const messages = [...new Set(firsts)].map((word) => say(words.about, language, { word }));
  return messages.length > 0 ? messages.slice(0, MOST) : [words.hello[language]];
}
