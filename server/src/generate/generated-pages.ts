import { locales } from '../../../schemas/text';
import { format } from '../service/format/format';
import { staticSnippets } from '../service/format/static-snippets';
import { ruleIndex, rulePage } from '../service/pages/rule-pages';
import { rules } from '../service/rules';

/** Name and content of the generated files that are made from the service. */
export function generatedPages(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {
    'service-playbook.code-snippets': `${JSON.stringify(staticSnippets(format), null, 2)}\n`,
  };
  for (const locale of locales) {
    files[`gaps.${locale}.md`] = ruleIndex(locale, (id) => `gaps.${locale}/${id}.md`);
    for (const rule of rules) files[`gaps.${locale}/${rule.id}.md`] = rulePage(rule, locale);
  }
  return files;
}
