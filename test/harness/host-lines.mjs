/** The console of the extension host, as the page shows it. */

/** The server lacks native parts that we do not build, and complains. */
const NOISE = /Could not locate the bindings file|Cannot find module '\.\/build|\[Service Worker\]/;

/** What the workbench itself logs in the midst of a test run's lines. */
const WORKBENCH =
  /^(Creating a socket|Resolv|Updating additional|Ignoring fetching|Started local|\[\w+[: \]-]\w*)/;

/**
 * What the extension host prints, line by line. It reaches the page marked `[Extension Host]`; while tests run it is
 * not marked but logged as the workbench logs its own lines.
 *
 * @param {import('playwright-core').Page} page
 * @param {boolean} testing
 * @param {((line: string) => void) | undefined} onLine
 */
export function listen(page, testing, onLine) {
  const marked = testing
    ? /^%c +(?:INFO|WARN|ERR) color: #\w+ ([^]*)$/
    : /^%c\[Extension Host\] %c([^]*?)( color: \w*)*\s*$/;
  /** @type {string[]} */
  const lines = [];
  page.on('console', (message) => {
    const line = marked.exec(message.text())?.[1];
    if (line === undefined || NOISE.test(line) || (testing && WORKBENCH.test(line))) return;
    lines.push(line);
    onLine?.(line);
  });
  return lines;
}
