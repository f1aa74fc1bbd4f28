#!/usr/bin/env bash
# SARIF Multitool takes one problem for another where it comes to stand on the other's line, whatever the fingerprints say.
#
# `partialFingerprints` are there so that a result stays the same result when lines are added above it, and
# `match-results-forward` does follow them, for a result that moved to a line where nothing was before: it is "updated". Where an equal
# rule was reported on that line, the two are matched by their place, though fingerprints and messages of both differ.
# Three alike items ten lines apart, moved down by ten lines: the first is called gone and, a line further, unchanged,
# the last is called new. Nothing has changed but the place. Lists of alike items have such distances all the time.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @microsoft/sarif-multitool@5.7.0 > /dev/null 2>&1
cat > write.mjs <<'JS'
import { writeFileSync } from 'node:fs';

const result = ([who, startLine]) => ({
  ruleId: 'no-backup',
  ruleIndex: 0,
  level: 'warning',
  message: { text: `${who} has no backup.` },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'team.yaml' }, region: { startLine } } }],
  partialFingerprints: { 'who/v1': who },
});
const write = (file, lines) => {
  const tool = { driver: { name: 'linter', rules: [{ id: 'no-backup' }] } };
  const results = Object.entries(lines).map(result);
  writeFileSync(file, JSON.stringify({ version: '2.1.0', runs: [{ tool, columnKind: 'utf16CodeUnits', results }] }));
};
write('before.sarif', { ann: 10, bob: 20, cid: 30 });
write('seven-down.sarif', { ann: 17, bob: 27, cid: 37 });
write('ten-down.sarif', { ann: 20, bob: 30, cid: 40 });
JS
cat > read.mjs <<'JS'
import { readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
const { results } = JSON.parse(readFileSync(`${file}.out`, 'utf8')).runs[0];
for (const { baselineState, locations, partialFingerprints } of results)
  console.log(`${file}: ${partialFingerprints['who/v1']}, line ${locations[0].physicalLocation.region.startLine}: ${baselineState}`);
JS
node write.mjs
for log in before seven-down ten-down; do npx sarif-multitool validate "$log.sarif" > "$log.txt" || { cat "$log.txt"; exit 1; }; done
seen=$(for log in seven-down ten-down; do
  npx sarif-multitool match-results-forward "$log.sarif" --previous before.sarif --output-file-path "$log.out"
  node read.mjs "$log"
done)
npx sarif-multitool --version 2>&1 | head -1
echo "$seen"
expected='seven-down: ann, line 17: updated
seven-down: bob, line 27: updated
seven-down: cid, line 37: updated
ten-down: ann, line 10: absent
ten-down: ann, line 20: unchanged
ten-down: bob, line 30: unchanged
ten-down: cid, line 40: new'
if [ "$seen" != "$expected" ]; then
  echo 'This has changed.' >&2
  exit 1
fi
