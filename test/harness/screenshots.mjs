/** `npm run screenshots`: makes the README's pictures in client/media/ from the real editor. Wants built bundles. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './child.mjs';
import { openEditor } from './editor.mjs';
import { fill } from './fill.mjs';
import { film } from './film.mjs';
import { say } from './progress.mjs';
import { ROOT } from './project.mjs';
import { drop, temporaryFolder } from './temp.mjs';

const MEDIA = join(ROOT, 'client/media');
const MOST_BYTES = 250_000;
const MOST_BYTES_OF_FILM = 1_500_000;
/** How long each picture of the film is shown. */
const FILM_SECONDS = 2.5;
const SUITE = 'out/test/ui/day.test.js';
const FILE = 'playbook.yaml';
const SIZE = { width: 1280, height: 800 };
/** Cut off at the top: it only says that this is a window for development. */
const TITLE_BAR = 35;

/** A calm window: the two pages side by side and nothing else. */
const SETTINGS = {
  'workbench.activityBar.location': 'hidden',
  'workbench.sideBar.location': 'left',
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'editor.lineHeight': 22,
  'editor.renderLineHighlight': 'none',
  'editor.suggest.showStatusBar': false,
  'files.autoSave': 'off',
  'problems.decorations.enabled': false,
};

/** What the commands are called, as package.nls.json and package.nls.zh-cn.json have it. */
const nls = await Promise.all(
  ['package.nls.json', 'package.nls.zh-cn.json'].map(async (file) =>
    JSON.parse(await readFile(join(ROOT, file), 'utf8')),
  ),
);
const titles = { en: nls[0], 'zh-cn': nls[1] };

await mkdir(MEDIA, { recursive: true });
await take('overview.zh', 'small-shop', 'zh-cn', overview);
await take('preview.zh', 'small-shop', 'zh-cn', preview);
await take('report.zh', 'many-gaps', 'zh-cn', report);
await take('simulator.zh', 'small-shop', 'zh-cn', simulator);
await take('overview.en', 'english', 'en', overview);
await makeFilms();
process.exit(0);

/**
 * @typedef {import('./editor.mjs').Editor & { run: (command: string) => Promise<void> }} Stage
 *
 * @param {string} name of the picture
 * @param {string} sample that is shown
 * @param {'en' | 'zh-cn'} locale
 * @param {(stage: Stage) => Promise<void>} play
 */
async function take(name, sample, locale, play) {
  const workspace = temporaryFolder('pictures');
  const text = await readFile(join(ROOT, `samples/${sample}.playbook.yaml`), 'utf8');
  // The comments on top speak of the samples.
  await writeFile(join(workspace, FILE), text.slice(text.indexOf('playbook: 1')));
  const viewport = { width: SIZE.width, height: SIZE.height + TITLE_BAR };
  const editor = await openEditor({
    workspace,
    extension: ROOT,
    file: FILE,
    locale,
    settings: SETTINGS,
    viewport,
  });
  try {
    await editor.page.locator('.squiggly-error, .squiggly-warning, .view-line').first().waitFor();
    await editor.press('Control+b');
    await play({ ...editor, run: (command) => editor.runCommand(titles[locale][`command.${command}`]) });
    await editor.page.waitForTimeout(700);
    const path = join(MEDIA, `${name}.png`);
    await editor.page.screenshot({ path, clip: { x: 0, y: TITLE_BAR, ...SIZE } });
    const { size } = await stat(path);
    say(`${name}.png: ${Math.round(size / 1000)} KB`);
    if (size > MOST_BYTES) throw new Error(`${name}.png is larger than ${MOST_BYTES} bytes`);
  } finally {
    await editor.close();
    drop(workspace);
  }
}

/** The day in the shop, in each language, from the pictures that its suite takes. */
async function makeFilms() {
  const folder = temporaryFolder('film');
  const built = await run(process.execPath, ['esbuild.js', '--tests'], { cwd: ROOT });
  const { code, output } = await run(
    process.execPath,
    [
      'node_modules/mocha/bin/mocha.js',
      '--exit',
      '--no-config',
      '--no-package',
      '--timeout',
      '120000',
      SUITE,
    ],
    { cwd: ROOT, env: { ...process.env, SERVICE_PLAYBOOK_PICTURES: folder } },
  );
  if (built.code !== 0 || code !== 0) throw new Error(`The day in the shop failed:\n${output}`);
  const pictures = (await readdir(folder)).sort();
  for (const [name, locale] of [
    ['day.zh', 'zh-cn'],
    ['day.en', 'en'],
  ]) {
    const files = pictures.filter((file) => file.startsWith(`day-${locale}-`));
    const made = film(await Promise.all(files.map((file) => readFile(join(folder, file)))), FILM_SECONDS);
    await writeFile(join(MEDIA, `${name}.png`), made);
    say(`${name}.png: ${Math.round(made.length / 1000)} KB`);
    if (made.length > MOST_BYTES_OF_FILM) throw new Error(`${name}.png is larger than ${MOST_BYTES_OF_FILM}`);
  }
  drop(folder);
}

/** A misspelt key underlined, the choices of a value offered, the preview beside them. @param {Stage} stage */
async function overview(stage) {
  await stage.run('openPreviewToSide');
  await stage.webviewFrame('#disable');
  await write(stage, 'platform: douyin', 'plattform: douyin');
  await write(stage, 'status: active', 'status:');
  await stage.page.locator('.squiggly-error').first().waitFor();
  // The blank brings the list up by itself.
  await stage.type(' ');
  await stage.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
}

/** The steps as a checklist, beside their text. @param {Stage} stage */
async function preview(stage) {
  await stage.run('openPreviewToSide');
  const frame = await stage.webviewFrame('.sp-checklist');
  for (const box of [0, 1]) await frame.locator('#disable input[type=checkbox]').nth(box).check();
  await focusText(stage);
  await find(stage, 'surface: pc');
  await stage.press('ArrowLeft');
  await frame.locator('#disable').evaluate((part) => part.scrollIntoView());
}

/** The report with its score, and the Problems panel. @param {Stage} stage */
async function report(stage) {
  await stage.page.locator('.squiggly-error').first().waitFor();
  await stage.run('checkGaps');
  await stage.webviewFrame('.sp-finding');
  await focusText(stage);
  await find(stage, '加微信');
}

/** A message on a busy evening: what is sent, who takes it, and why. @param {Stage} stage */
async function simulator(stage) {
  await stage.run('tryMessage');
  const frame = await stage.webviewFrame('.sp-form');
  await fill(frame.locator('textarea'), '我要投诉，退款怎么还不到');
  await frame.locator('select[name=moment]').selectOption({ index: 1 });
  const reason = frame.locator('#try-why [data-goto]', { hasText: '关键词' }).first();
  await reason.click();
  await frame.evaluate(() => globalThis.scrollTo(0, 0));
}

/** @param {Stage} stage */
async function focusText({ page }) {
  await page.locator('.editor-instance .view-lines').first().click();
}

/** Finds words in the text and selects them. @param {Stage} stage @param {string} words */
async function find(stage, words) {
  await stage.press('Control+f');
  const input = stage.page.locator('.find-widget textarea[aria-label="Find"]');
  await fill(input, words);
  await stage.press('Enter');
  await stage.press('Escape');
}

/** Writes other words in place of the first such words of the text. @param {Stage} stage @param {string} words @param {string} by */
async function write(stage, words, by) {
  await focusText(stage);
  await find(stage, words);
  // At once, so that nothing is suggested on the way.
  await stage.page.keyboard.insertText(by);
}
