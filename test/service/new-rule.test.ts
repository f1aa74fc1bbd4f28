import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { ruleIdPattern, ruleIdsOf, rulesFolder } from '../../server/src/generate/rule-register';
import { optionsFile, optionsTemplate, ruleTemplate } from '../../server/src/generate/rule-template';
import { registerNow } from '../../server/src/generate/write-register';

const ids = ruleIdsOf(readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' }));

describe('the register of rules', () => {
  it('is what `npm run generate` makes of the folders', () => {
    assert.ok(ids.length > 80);
    for (const [path, text] of Object.entries(registerNow()))
      assert.equal(readFileSync(path, 'utf8'), text, `${path} is stale: npm run generate`);
  });

  it('takes the files of groups, and nothing else', () => {
    const files = ['by-id.ts', 'staffing\\no-backup.ts', 'faq/missing.ts', 'faq/README.md', 'faq'];
    assert.deepEqual(ruleIdsOf(files), ['faq/missing', 'staffing/no-backup']);
    for (const id of ids) assert.match(id, ruleIdPattern);
    for (const id of ['staffing', 'Staffing/x', 'a/b/c', '../x/y', 'staffing/long shift'])
      assert.doesNotMatch(id, ruleIdPattern);
  });
});

describe('a new rule', function () {
  this.timeout(180_000);

  it('compiles as it is written', () => {
    const path = pathOf('staffing/no-backup');
    assert.deepEqual(typeErrors({ [path]: ruleTemplate('staffing/no-backup', 'staffing') }), []);
    assert.equal(typeErrors({ [path]: ruleTemplate('staffing/no-backup', 'stafing') }).length, 1);
  });

  it('compiles with an option, which its check is given', () => {
    const id = 'staffing/short-rest';
    const options = { [optionsFile(id)]: optionsTemplate(id, 'min_hours') };
    const withOption = (option: string) => ({
      ...options,
      [pathOf(id)]: ruleTemplate(id, 'staffing', option),
    });
    assert.deepEqual(typeErrors(withOption('min_hours')), []);
    assert.equal(typeErrors(withOption('max_hours')).length, 1);
  });
});

const pathOf = (id: string): string => `${rulesFolder}/${id}.ts`;

/** What the compiler says of texts in the place of files, by their paths. */
function typeErrors(texts: Readonly<Record<string, string>>): readonly string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const paths = Object.keys(texts);
  host.readFile = (file) => {
    const path = paths.find((one) => file.replaceAll('\\', '/').endsWith(one));
    return path === undefined ? readFile(file) : texts[path];
  };
  const program = ts.createProgram(paths, { ...options, noEmit: true }, host);
  return paths.flatMap((path) => {
    const source = program.getSourceFile(path)!;
    assert.equal(source.text, texts[path]);
    return program
      .getSemanticDiagnostics(source)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  });
}
