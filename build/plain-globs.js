// Stands in for the package `minimatch` in the language client, which matches paths by it against the few patterns that
// our server names. test/service/plain-globs.test.ts holds both equal for what is known here; the rest is refused.

/** A glob pattern: `**` for any folders, `*` and `?` within a name (one that begins with a dot too), `{a,b}`. */
class Minimatch {
  /** @param {string} glob @param {{ nocase?: boolean }} [options] */
  constructor(glob, { nocase = false } = {}) {
    const source = sourceOf(glob);
    this.regexp = source === undefined ? false : new RegExp(`^${source}/?$`, nocase ? 'is' : 's');
  }

  /** False where the pattern has something that is not known here. */
  makeRe() {
    return this.regexp;
  }

  /** @param {string} path an absolute one, without `.` and `..` */
  match(path) {
    return this.regexp && this.regexp.test(path);
  }
}

module.exports = { Minimatch };

/** What a mark of a pattern is in a regular expression. @type {Readonly<Record<string, string>>} */
const meanings = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]', '{': '(?:', '}': ')', ',': '|' };

/** @param {string} glob */
function sourceOf(glob) {
  const plain = glob.replace(/\{[^{},]+(?:,[^{},]+)+\}/g, 'x').replace(/(?:^|\/)\*\*(?=\/|$)/g, '');
  if (/[{}[\]()\\!+@#,]|\*\*/.test(plain)) return undefined;
  return glob.replace(/\*\*\/|\*\*|[*?{},]|[.$^|]/g, (mark) => meanings[mark] ?? `\\${mark}`);
}
