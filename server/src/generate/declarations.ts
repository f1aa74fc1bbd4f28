import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The name of the file of declarations in schemas/generated/. */
export const DECLARATIONS = 'language-service.d.ts';

/** The sources of the library's interface: what they declare names only types of these files and of the protocol. */
const sources = ['types', 'index'].map((name) => `server/src/library/${name}.ts`);

const head = `// The interface of the npm package, made by \`npm run generate\` from server/src/library/. A change here is one for users.\n`;

/**
 * The declarations of the library in one file, which is at once the report of its interface.
 * @throws where something exported has no written type
 */
export function libraryDeclarations(): string {
  const parts = sources.map((file) => declarationsOf(file));
  return `${head}import type {\n${protocolTypes(parts)}} from './vscode-languageserver-types';\n\n${parts.map(withoutImports).join('\n')}`;
}

function declarationsOf(fileName: string): string {
  const source = readFileSync(join(process.cwd(), fileName), 'utf8');
  const compilerOptions = { declaration: true, isolatedDeclarations: true, target: ts.ScriptTarget.ES2022 };
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, { fileName, compilerOptions });
  const [wrong] = diagnostics;
  if (!wrong) return outputText;
  throw new Error(`${fileName}: ${ts.flattenDiagnosticMessageText(wrong.messageText, '\n')}`);
}

const IMPORT = /^import type \{([^}]*)\} from '([^']*)';\n/gm;

/** The types of the Language Server Protocol that are named: the package has their declarations beside these. */
function protocolTypes(parts: readonly string[]): string {
  const names = parts.flatMap((part) =>
    [...part.matchAll(IMPORT)].flatMap(([, list, from]) =>
      from === 'vscode-languageserver-types' ? list!.split(',').map((name) => name.trim()) : [],
    ),
  );
  return [...new Set(names)]
    .filter(Boolean)
    .sort()
    .map((name) => `  ${name},\n`)
    .join('');
}

const withoutImports = (text: string): string =>
  text
    .replace(IMPORT, '')
    .replace(/^export type \* from .*\n/gm, '')
    .trim()
    .concat('\n');
