import { plainWords } from '../../wording/quoted';

/** A question by what it asks: courtesies and final particles say nothing. Empty where nothing else is said. */
export function questionWords(question: string): string {
  return plainWords(question)
    .replace(/^(?:请问|您好|你好|亲|想问一下|问一下|hi|hello|please)+/, '')
    .replace(/(?:吗|嘛|呢|啊|呀|吧|么|哦)+$/, '');
}
