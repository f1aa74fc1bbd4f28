import { plainValue } from './plain';
import { ownOf } from './own-of';

/** Reads yes or no: `是`, `on`, `否`, `off`, `1`, `0`. */
export function readYesNo(written: string): boolean | undefined {
  const text = plainValue(written);
  if (/^(?:true|yes|y|on|1|是|对|开|开启|启用|有|√|✓)$/.test(text)) return true;
  return /^(?:false|no|n|off|0|否|不|不是|关|关闭|停用|没有|无|×)$/.test(text) ? false : undefined;
}

/** Reads the name of a language: `中文`, `English`, `zh_CN` → its code. */
export function readLanguage(written: string): string | undefined {
  const text = written.normalize('NFKC').trim();
  const named = ownOf(languages, text.toLowerCase());
  if (named) return named;
  const code = /^([A-Za-z]{2,3})(?:[_-]([A-Za-z0-9]{2,8}))?$/.exec(text);
  if (!code) return undefined;
  return code[2]
    ? `${code[1]!.toLowerCase()}-${code[2].length === 2 ? code[2].toUpperCase() : code[2]}`
    : code[1]!.toLowerCase();
}

const languages: Readonly<Record<string, string>> = {
  中文: 'zh',
  汉语: 'zh',
  普通话: 'zh',
  简体中文: 'zh',
  chinese: 'zh',
  繁体中文: 'zh-TW',
  英文: 'en',
  french: 'fr',
  法语: 'fr',
  german: 'de',
  德语: 'de',
  spanish: 'es',
  西班牙语: 'es',
  japanese: 'ja',
  korean: 'ko',
  英语: 'en',
  english: 'en',
  日语: 'ja',
  日文: 'ja',
  韩语: 'ko',
  韩文: 'ko',
};

/** Converts a name to kebab case as an id, where only case and separators differ: `Ship_Time` → `ship-time`. */
export function readId(written: string): string | undefined {
  const text = written
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_./]+/g, '-')
    .replace(/(?<!-)-+$/, '');
  return /^[a-z0-9][a-z0-9-]*$/.test(text) ? text : undefined;
}
