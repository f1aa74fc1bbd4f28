import * as vscode from 'vscode';
import type * as Common from './shared';

/**
 * Activates the web extension. A web extension is a single script, and this one is only what brings the others: they are
 * the desktop's too, and the package has them once. They are evaluated as the editor evaluates this one.
 */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
  const files = ['protocol.js', 'common.js', 'service.js', 'tables.js', 'server.web.js'] as const;
  const texts = await Promise.all(
    files.map(async (file) => {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(dist, file));
      return [file, new TextDecoder().decode(bytes)] as const;
    }),
  );
  const scripts = Object.fromEntries(texts) as Readonly<Record<(typeof files)[number], string>>;
  const protocol = evaluate(scripts, 'protocol.js', {});
  const common = evaluate(scripts, 'common.js', { vscode, './protocol.js': protocol }) as typeof Common;
  await common.connectInBrowser(context, scripts);
}

/** What a script exports; it can require what is given to it by name. */
function evaluate(
  scripts: Readonly<Record<string, string>>,
  file: string,
  given: Readonly<Record<string, unknown>>,
): unknown {
  const module = { exports: {} };
  // The address makes traces of errors name the file.
  const script = `${scripts[file]}\n//# sourceURL=service-playbook/${file}`;
  new Function('module', 'exports', 'require', script)(module, module.exports, (name: string) => given[name]);
  return module.exports;
}
