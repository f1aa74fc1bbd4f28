#!/usr/bin/env bash
# A calendar of Chinese holidays answers for years that it knows nothing of, and calls New Year's Day a workday.
#
# The days off of a year in China and the weekends worked instead are announced in the autumn before, so a library can
# know a year only once a release has it. Asked for a later or earlier year, `chinese-days` answers by the weekday
# alone, with a plain `true` like any other: no error, no `undefined`, nothing in `getDayDetail` that tells. Its readme
# names the years, its interface does not. Even the days that the law fixes for each year (1 January, 1 to 3 October)
# are workdays then: whoever plans shifts across the new year sees a quiet Friday. A caller has to ask for a 1 January
# first, and take a workday for "this year is not known".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund chinese-days@1.5.7 > /dev/null 2>&1
cat > try.mjs <<'JS'
import days from 'chinese-days';

for (const date of ['2026-01-01', '2026-10-01', '2027-01-01', '2027-10-01'])
  console.log(`${date}: workday ${days.isWorkday(date)}, holiday ${days.isHoliday(date)}, ${JSON.stringify(days.getDayDetail(date).name)}`);
JS
seen=$(TZ=Asia/Shanghai node try.mjs)
echo 'chinese-days 1.5.7'
echo "$seen"
expected='2026-01-01: workday false, holiday true, "New Year'"'"'s Day,元旦,1"
2026-10-01: workday false, holiday true, "National Day,国庆节,3"
2027-01-01: workday true, holiday false, "Friday"
2027-10-01: workday true, holiday false, "Friday"'
if [ "$seen" != "$expected" ]; then
  echo 'This has changed.' >&2
  exit 1
fi
