#!/usr/bin/env bash
# A product code changes on its way through a workbook: SKU_x0041_red is read back as SKUAred.
#
# In XLSX a character that XML cannot hold stands in a text as _xHHHH_, its number in four hexadecimal digits. Readers
# undo that, so a writer has to write the underscore of a text that merely looks so as _x005F_. `write-excel-file`
# writes the text as it is, and both `read-excel-file`, by the same author, and `exceljs` give another one back; no
# one complains. Codes, file names and translation keys of shops do look so. With the underscore escaped by hand the
# text comes back right from both readers.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund write-excel-file@4.1.1 read-excel-file@9.3.17 exceljs@4.4.0 > /dev/null 2>&1
cat > try.mjs <<'JS'
import exceljs from 'exceljs';
import read from 'read-excel-file/node';
import write from 'write-excel-file/node';

const code = 'SKU_x0041_red';
const texts = { 'as it is': code, 'underscore escaped': code.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') };
for (const [how, value] of Object.entries(texts)) {
  await write([[{ value, type: String }]]).toFile('codes.xlsx');
  const [{ data }] = await read('codes.xlsx');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile('codes.xlsx');
  console.log(`${how}: wrote ${value}, read-excel-file ${data[0][0]}, exceljs ${workbook.worksheets[0].getCell('A1').value}`);
}
JS
seen=$(node try.mjs)
echo 'write-excel-file 4.1.1, read-excel-file 9.3.17, exceljs 4.4.0'
echo "$seen"
expected='as it is: wrote SKU_x0041_red, read-excel-file SKUAred, exceljs SKUAred
underscore escaped: wrote SKU_x005F_x0041_red, read-excel-file SKU_x0041_red, exceljs SKU_x0041_red'
if [ "$seen" != "$expected" ]; then
  echo 'This has changed.' >&2
  exit 1
fi
