#!/usr/bin/env bash
# A text that `yaml` writes on its own cannot be moved under a key by indenting its lines.
#
# `stringify(text)` writes a text of several lines as a block scalar at the root. There the lines have no indent at
# all, and where the text begins with a blank the header says so with an indentation indicator of 1, since the parent
# of the root counts as column -1. Whoever puts `key: ` before it and two blanks before every further line gets a file
# that parses without complaint and says something else: under a key at column 0 the same indicator means one column,
# so that each line keeps one of the two blanks. Texts that begin with a letter come through, which is why it is seen
# late. Written as the value of a map or list at once, the text is what it was.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund yaml@2.9.1
cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

const { version } = JSON.parse(readFileSync('node_modules/yaml/package.json', 'utf8'));
const under = (text) => `key: ${stringify(text).replace(/\n(?=[^\n])/g, '\n  ')}`;
const rows = ['hello\nthere', ' hello\nthere'].map((text) => ({
  text,
  alone: stringify(text),
  moved: parse(under(text)).key,
  atOnce: parse(stringify({ key: text })).key,
}));
console.log(`yaml ${version}`);
for (const { text, alone, moved, atOnce } of rows)
  console.log(
    `${JSON.stringify(text)} alone: ${JSON.stringify(alone)} moved under a key: ${JSON.stringify(moved)} written there: ${JSON.stringify(atOnce)}`,
  );
JS
seen=$(node try.mjs)
echo "$seen"
expected='yaml 2.9.1
"hello\nthere" alone: "|-\nhello\nthere\n" moved under a key: "hello\nthere" written there: "hello\nthere"
" hello\nthere" alone: "|1-\n hello\nthere\n" moved under a key: "  hello\n there" written there: " hello\nthere"'
if [ "$seen" != "$expected" ]; then
  echo 'This has changed.' >&2
  exit 1
fi
