import { plainWords } from '../../wording/quoted';

/** Reduces a question to what it asks, without courtesies and final particles. Empty where nothing is left. */
export function questionWords(question: string): string {
  return plainWords(question)
    .replace(/^(?:请问|您好|你好|亲|想问一下|问一下|hi|hello|please)+/, '')
    .replace(/(?<![吗嘛呢啊呀吧么哦])[吗嘛呢啊呀吧么哦]+$/, '');
}
