/**
 * `npm start`: builds the extension and opens it in a real VS Code on the samples. `--check` opens it unseen, makes
 * sure that the extension's language is there, and ends.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { start } from './child.mjs';
import { Missing } from './progress.mjs';
import { ROOT, node, npmCi, packagesAreInstalled } from './project.mjs';

const SAMPLES = join(ROOT, 'samples');
const LANGUAGE = 'Service Playbook';

try {
  await prepare();
  if (process.argv.includes('--check')) await check();
  else await open();
} catch (error) {
  console.error(error instanceof Missing ? error.message : error);
  process.exit(1);
}

async function prepare() {
  if (!packagesAreInstalled()) {
    tell('安装依赖包（npm ci）…', 'Installing packages (npm ci) …');
    if ((await npmCi()).code !== 0)
      throw new Missing('npm ci could not fetch the packages from the npm registry.');
  }
  tell('构建扩展…', 'Building the extension …');
  if ((await node('esbuild.js', '--production')).code !== 0)
    throw new Missing('The build failed; see above.');
}

async function open() {
  const { which } = await import('./debian.mjs');
  const { hasDisplay } = await import('./desktop.mjs');
  const named = process.env.VSCODE_PATH;
  const code = named && existsSync(named) ? named : which('code');
  if (code && hasDisplay) {
    tell('在 VS Code 中打开示例文件夹。', 'Opening the samples in VS Code.');
    start(code, ['--new-window', `--extensionDevelopmentPath=${ROOT}`, SAMPLES], { stdio: 'inherit' });
    return;
  }
  await serve(hasDisplay);
}

/** Keeps the browser VS Code running until Ctrl+C. @param {boolean} hasDisplay */
async function serve(hasDisplay) {
  const [{ addressOf }, { startServer }] = await Promise.all([
    import('./address.mjs'),
    import('./vscode-server.mjs'),
  ]);
  tell('没有找到 VS Code，改用浏览器里的 VS Code。', 'No VS Code found here; using VS Code in the browser.');
  const server = await startServer();
  const address = addressOf(server, { workspace: SAMPLES, extensions: [ROOT] });
  tell(`请在浏览器中打开：\n  ${address}`, `Open in a browser:\n  ${address}`);
  if (hasDisplay) openBrowser(address);
  tell('按 Ctrl+C 结束。', 'Ctrl+C ends it.');
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.removeAllListeners(name);
    process.once(name, () => server.stop().then(() => process.exit(0)));
  }
}

/** @param {string} address */
function openBrowser(address) {
  const opener = { darwin: 'open', win32: 'explorer.exe' }[String(process.platform)] ?? 'xdg-open';
  start(opener, [address], { stdio: 'ignore' }).once('error', () => {
    tell('请手动打开上面的地址。', 'Please open the address above yourself.');
  });
}

async function check() {
  const { openEditor } = await import('./editor.mjs');
  const { readdirSync } = await import('node:fs');
  const sample = readdirSync(SAMPLES).find((name) => /(^|\.)playbook\.yaml$/.test(name));
  if (!sample) throw new Missing('samples/ holds no playbook.');
  const editor = await openEditor({ workspace: SAMPLES, extension: ROOT, file: sample });
  try {
    await editor.page.locator('.statusbar-item', { hasText: LANGUAGE }).first().waitFor({ timeout: 60_000 });
    console.log('OK');
  } finally {
    await editor.close();
  }
}

/** @param {string} chinese @param {string} english */
function tell(chinese, english) {
  console.log(`${chinese}\n${english}`);
}
