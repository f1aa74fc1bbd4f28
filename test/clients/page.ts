import { readFileSync } from 'node:fs';

/**
 * The settings that a page about an editor gives: one of its examples in that language, as the English page gives it too.
 *
 * @param page the name of the page without its language
 * @param nth counted from 0
 */
export function settingsOf(page: string, language: string, nth = 0): string {
  const [zh, en] = ['zh', 'en'].map((locale) => {
    const text = readFileSync(`server/docs/editors/${page}.${locale}.md`, 'utf8');
    const examples = [...text.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))];
    return examples[nth]?.[1];
  });
  if (zh === undefined || zh !== en)
    throw new Error(`The pages about ${page} do not give the same ${language}.`);
  return zh;
}
