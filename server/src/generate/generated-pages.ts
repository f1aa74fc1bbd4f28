import { locales } from '../../../schemas/text';
import { ruleIndex, rulePage } from '../service/pages/rule-pages';
import { rules } from '../service/rules';

/** Name and content of the generated files that are made from the service. */
export function generatedPages(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const locale of locales) {
    files[`gaps.${locale}.md`] = ruleIndex(locale, (id) => `gaps.${locale}/${id}.md`);
    for (const rule of rules) files[`gaps.${locale}/${rule.id}.md`] = rulePage(rule, locale);
  }
  return files;
}
