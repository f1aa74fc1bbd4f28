// The texts of a bundle in one table for each language. Beside each other the two languages are harder to compress: the
// package is 24 KB smaller, and a bundle has two long literals to read in place of thousands. The Chinese one is packed: 12
// KB less, for some 3 ms of a start.
const { buildSync } = require('esbuild');
const ts = require('typescript');

/**
 * Takes every text that is written as a literal, `{ zh: '…', en: '…' }`, out of the code of a bundle. A text is made of the
 * tables where it stood, each time anew like a literal.
 * @param {string} code
 * @param {string} name of the function that makes texts, which nothing else in the code may have
 * @returns {{ code: string, tables: string }} tables: what must be run before the code
 */
function liftTexts(code, name) {
  if (code.includes(name)) throw new Error(`The code has a ${name} of its own.`);
  const found = textsIn(code);
  /** @type {Map<string, number>} */
  const numbers = new Map();
  for (const { zh, en } of found) {
    const text = JSON.stringify([zh, en]);
    if (!numbers.has(text)) numbers.set(text, numbers.size);
  }
  const texts = [...numbers.keys()].map((text) => JSON.parse(text));
  let lifted = '';
  let from = 0;
  for (const { start, end, zh, en } of found) {
    // A brace needs no space behind a `return`, a name does.
    const space = /[\w$]/.test(code[start - 1] ?? '') ? ' ' : '';
    lifted += `${code.slice(from, start)}${space}${name}(${numbers.get(JSON.stringify([zh, en]))})`;
    from = end;
  }
  return { code: lifted + code.slice(from), tables: tablesOf(texts, name) };
}

module.exports = { liftTexts };

/** @param {readonly (readonly string[])[]} texts @param {string} name */
function tablesOf(texts, name) {
  const between = ['~', '^', '\t', '\u0001'].find(
    (mark) => !texts.flat().some((text) => text.includes(mark)),
  );
  if (between === undefined) throw new Error('No mark is left to stand between texts.');
  const [zh, en] = [0, 1].map((language) => texts.map((text) => text[language]).join(between));
  const split = `.split(${JSON.stringify(between)})`;
  const { packText, unpacker } = packing();
  const { alphabet, places } = packText(zh);
  const packed = `{alphabet:${JSON.stringify(alphabet)},places:'${places}'}`;
  return `const ${name}=((zh,en)=>n=>({zh:zh[n],en:en[n]}))((${unpacker})()(${packed})${split},${JSON.stringify(en)}${split});`;
}

/** What packs texts, and the code of what unpacks them. */
function packing() {
  const from = "from './server/src/service/lexicon/packed-text'";
  const { packText } = /** @type {typeof import('../server/src/service/lexicon/packed-text')} */ (
    evaluated(built(`export { packText } ${from}`, 'cjs'))
  );
  const unpacker = `()=>{${built(`export { unpackText as default } ${from}`, 'iife')};return unpack.default}`;
  return { packText, unpacker };
}

/** @param {string} contents @param {'cjs' | 'iife'} format */
function built(contents, format) {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: `${__dirname}/..` },
    ...{ bundle: true, write: false, minify: true, format, globalName: 'unpack', target: 'es2022' },
  });
  return outputFiles[0].text.trim().replace(/;$/, '');
}

/** @param {string} code of a module */
function evaluated(code) {
  const module = { exports: {} };
  new Function('module', code)(module);
  return module.exports;
}

/** The texts of a code in their order, each with its place. @param {string} code */
function textsIn(code) {
  const file = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  /** @type {{ start: number, end: number, zh: string, en: string }[]} */
  const found = [];
  const visit = (/** @type {ts.Node} */ node) => {
    const text = textOf(node);
    if (text) found.push({ start: node.getStart(file), end: node.end, ...text });
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** @param {ts.Node} node */
function textOf(node) {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== 2) return undefined;
  const [zh, en] = ['zh', 'en'].map((language, index) => {
    const property = node.properties[index];
    return ts.isPropertyAssignment(property) &&
      ts.isIdentifier(property.name) &&
      property.name.text === language &&
      ts.isStringLiteralLike(property.initializer)
      ? property.initializer.text
      : undefined;
  });
  return zh === undefined || en === undefined ? undefined : { zh, en };
}
