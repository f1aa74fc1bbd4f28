import { readAloud } from '../text/dense';

/** A phrase with its words as texts are read, the spaces between them and its marks kept beside Latin letters. */
export const asRead = (phrase: string): string =>
  phrase
    .replace(/<[a-z_]+>|[^()|…<]+|</g, (part) => {
      if (part.startsWith('<') || /^ +$/.test(part)) return part.replace(/ +/, ' ');
      const before = /^ +[!-~]/.test(part) ? ' ' : '';
      const behind = /[!-~] +$/.test(part) ? ' ' : '';
      return before + readAloud(part).trim() + behind;
    })
    .trim();
