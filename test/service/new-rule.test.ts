import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import {
  registerFiles,
  ruleIdPattern,
  ruleIdsOf,
  rulesFolder,
} from '../../server/src/generate/rule-register';
import { ruleTemplate } from '../../server/src/generate/rule-template';

const ids = ruleIdsOf(readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' }));

describe('the register of rules', () => {
  it('is what `npm run generate` makes of the folder', () => {
    assert.ok(ids.length > 80);
    for (const [path, text] of Object.entries(registerFiles(ids)))
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
    assert.deepEqual(typeErrors('staffing/no-backup', ruleTemplate('staffing/no-backup', 'staffing')), []);
    assert.equal(typeErrors('staffing/no-backup', ruleTemplate('staffing/no-backup', 'stafing')).length, 1);
  });
});

/** What the compiler says of a text in the place of a rule's file. */
function typeErrors(id: string, text: string): readonly string[] {
  const path = join(rulesFolder, `${id}.ts`);
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => (file.endsWith(path) ? text : readFile(file));
  const program = ts.createProgram([path], { ...options, noEmit: true }, host);
  const source = program.getSourceFile(path)!;
  assert.equal(source.text, text);
  return program
    .getSemanticDiagnostics(source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
