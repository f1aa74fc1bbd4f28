import { locales } from '../../schemas/text';
import { format } from './service/model/format';
import { staticSnippets } from './service/model/static-snippets';
import { rulePages } from './service/rule-pages';
import { rules } from './service/rules';

/** Name and content of the generated files that are made from the service. */
export function generatedPages(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {
    'service-playbook.code-snippets': `${JSON.stringify(staticSnippets(format), null, 2)}\n`,
  };
  for (const locale of locales) files[`gaps.${locale}.md`] = rulePages(rules, locale);
  return files;
}
