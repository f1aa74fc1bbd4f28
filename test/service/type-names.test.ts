import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A name stands for one thing: whoever reads it in one room needs not ask which of two is meant. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'schemas', 'server', 'client'], {
  encoding: 'utf8',
})
  .split('\n')
  // A report repeats what it reports of.
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && existsSync(file));

/** The types that a source exports. */
function exportedTypes(file: string, text: string): readonly string[] {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest).statements.flatMap((statement) => {
    if (
      !ts.isInterfaceDeclaration(statement) &&
      !ts.isTypeAliasDeclaration(statement) &&
      !ts.isClassDeclaration(statement)
    )
      return [];
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return isExported && statement.name ? [statement.name.text] : [];
  });
}

describe('the names of types', () => {
  it('are exported once each', () => {
    const places = new Map<string, string[]>();
    for (const file of files)
      for (const name of exportedTypes(file, readFileSync(file, 'utf8')))
        places.set(name, [...(places.get(name) ?? []), file]);
    assert.ok(places.size > 200, `${places.size} types`);
    assert.deepEqual(
      [...places].filter(([, all]) => all.length > 1),
      [],
    );
  });

  it('are read from the source', () => {
    const text =
      'export interface A {}\nexport type B = 1;\nexport class C {}\ntype D = `\nexport type E = 1`;\n';
    assert.deepEqual(exportedTypes('a.ts', text), ['A', 'B', 'C']);
  });
});
