import { config } from './config';
import { exportTarget } from './export-target';
import type { SchemaNode } from './format';
import { jsonSchema } from './json-schema';
import { lower } from './lower';
import { referencePage, titles } from './reference-page';
import { locales } from './text';
import { wordPack } from './word-pack';

/** Name and content of every file in schemas/generated/, made from the schemas alone. */
export function generatedFiles(): Readonly<Record<string, string>> {
  const format = lower();
  const configFormat = lower(config);
  const wordsFormat = lower(wordPack);
  const targetFormat = lower(exportTarget);
  const files: Record<string, string> = {
    'format.json': `${JSON.stringify(format, null, 1)}\n`,
    'config-format.json': `${JSON.stringify(withoutShared(configFormat, format), null, 1)}\n`,
    'words-format.json': `${JSON.stringify(wordsFormat, null, 1)}\n`,
    'export-target-format.json': `${JSON.stringify(targetFormat, null, 1)}\n`,
  };
  for (const locale of locales) {
    files[`service-playbook.${locale}.schema.json`] =
      `${JSON.stringify(jsonSchema(format, locale), null, 2)}\n`;
    files[`service-playbook-config.${locale}.schema.json`] =
      `${JSON.stringify(jsonSchema(configFormat, locale), null, 2)}\n`;
    files[`service-playbook-words.${locale}.schema.json`] =
      `${JSON.stringify(jsonSchema(wordsFormat, locale), null, 2)}\n`;
    files[`service-playbook-export-target.${locale}.schema.json`] =
      `${JSON.stringify(jsonSchema(targetFormat, locale), null, 2)}\n`;
    files[`reference-export-target.${locale}.md`] = referencePage(targetFormat, locale, titles.exportTarget);
    files[`reference-words.${locale}.md`] = referencePage(wordsFormat, locale, titles.words);
    files[`reference.${locale}.md`] = referencePage(format, locale, titles.playbook);
  }
  return files;
}

/** The format of configs without what the service takes from `checks` of the playbook, where all of it but the docs is the same. */
function withoutShared(config: SchemaNode, { properties = {} }: SchemaNode): SchemaNode {
  const shared = Object.keys(properties.checks!.properties!);
  const own = Object.entries(config.properties!).map(([key, node]) =>
    shared.includes(key) ? [key, { docs: node.docs }] : [key, node],
  );
  return { ...config, properties: Object.fromEntries(own) as SchemaNode['properties'] };
}
