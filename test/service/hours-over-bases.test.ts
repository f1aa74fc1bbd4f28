import assert from 'node:assert/strict';
import { dayNames } from '../../schemas/scalars';
import { openFile } from '../../server/src/service/document/analysis';
import { allFindings } from '../../server/src/service/findings';
import { withBases } from '../../server/src/service/inheritance/with-bases';
import { readLoad } from '../../server/src/service/staffing/load';
import { weeklyHours } from '../../server/src/service/time/hours';
import { writtenRange } from '../../server/src/service/time/written-times';
import { today } from './rule-runner';

/** Playbooks on top of each other, the farthest first; the last one is the shop. */
function shopOf(...sections: readonly string[]) {
  const [own, ...bases] = sections
    .map((section, index) => {
      const head = index < sections.length - 1 ? 'shared: true' : 'extends: ./base.playbook.yaml';
      const text = `playbook: 1\n${head}\nshop: { name: 小满 }\n${section}\n`;
      return openFile(`file:///${index}.playbook.yaml`, 1, text);
    })
    .reverse();
  const shop = bases.length > 0 ? withBases(own!, bases.reverse()) : own!;
  return { shop, playbook: shop.documents[0]!.playbook };
}

const week = (lines: string) => `hours: { weekly: { ${lines} } }`;
const calendar = (lines: string) => `hours: { calendars: [{ id: live, weekly: { ${lines} } }] }`;

/** The hours of Monday, Saturday and Sunday. */
function hoursOf(...sections: readonly string[]): readonly string[] {
  const { hours } = shopOf(...sections).playbook;
  const table = hours?.weekly ? hours : hours?.calendars?.[0];
  return ['mon', 'sat', 'sun'].map((day) => {
    const { ranges } = weeklyHours(
      table,
      dayNames.find((name) => name === day)!,
    );
    return ranges.map(writtenRange).join(' ') || 'closed';
  });
}

/** What is told about overlaps. */
const overlapsIn = (...sections: readonly string[]): readonly string[] =>
  allFindings(shopOf(...sections).shop, { today }).flatMap(({ findings }) =>
    findings.flatMap(({ code, data }) => (code === 'hours/overlap' ? [JSON.stringify(data)] : [])),
  );

const rows: readonly {
  readonly says: string;
  /** The lines of the week, the farthest playbook first. */
  readonly lines: readonly string[];
  readonly hours: readonly string[];
  readonly overlaps: number;
}[] = [
  {
    says: 'count for the days that it writes, and the shared ones for the others',
    lines: ['mon-sun: 08:00-23:00', 'sat-sun: 10:00-20:00'],
    hours: ['08:00-23:00', '10:00-20:00', '10:00-20:00'],
    overlaps: 0,
  },
  {
    says: 'count before a shared line that stands below the one that they replace',
    lines: ['mon-sun: 08:00-23:00, sat-sun: 10:00-12:00', 'mon-sun: 09:00-21:00'],
    hours: ['09:00-21:00', '09:00-21:00', '09:00-21:00'],
    overlaps: 0,
  },
  {
    says: 'count in three playbooks from the nearest one back',
    lines: ['mon-sun: 08:00-23:00', 'sat-sun: 11:00-13:00', 'mon-fri: 09:00-17:00, sun: closed'],
    hours: ['09:00-17:00', '11:00-13:00', 'closed'],
    overlaps: 0,
  },
  {
    says: 'count in three playbooks with one and the same line',
    lines: ['sat: 10:00-12:00, mon-sun: 08:00-23:00', 'sat: 11:00-13:00', 'mon-sun: 09:00-17:00'],
    hours: ['09:00-17:00', '09:00-17:00', '09:00-17:00'],
    overlaps: 0,
  },
  {
    says: 'keep their own order, and an overlap among them is told',
    lines: ['sat: 10:00-12:00', 'mon-sun: 09:00-21:00, sat: 11:00-13:00'],
    hours: ['09:00-21:00', '11:00-13:00', '09:00-21:00'],
    overlaps: 1,
  },
  {
    says: 'leave an overlap within the shared playbook to be told',
    lines: ['mon-sun: 08:00-23:00, sat: 10:00-12:00', 'sun: closed'],
    hours: ['08:00-23:00', '10:00-12:00', 'closed'],
    overlaps: 1,
  },
  {
    says: 'take a shared line away with null, and the other shared lines count again',
    lines: ['mon-sun: 08:00-23:00, sat: 10:00-12:00', 'sat: null'],
    hours: ['08:00-23:00', '08:00-23:00', '08:00-23:00'],
    overlaps: 0,
  },
  {
    says: 'change nothing with a line that cannot be read, wherever it stands',
    lines: ['mon-sun: 08:00-23:00, sat: 10:00-12:00', 'mon-sun: 九点来'],
    hours: ['08:00-23:00', '10:00-12:00', '08:00-23:00'],
    overlaps: 1,
  },
  {
    says: 'may begin while a shared night before is still open',
    lines: ['sat: 20:00-02:00', 'sun: 01:00-09:00'],
    hours: ['closed', '20:00-02:00', '01:00-09:00'],
    overlaps: 0,
  },
];

describe('the hours of a shop that builds on a shared playbook', () => {
  for (const { says, lines, hours, overlaps } of rows)
    for (const [where, section] of [
      ['the main ones', week],
      ['those of a calendar', calendar],
    ] as const)
      it(`${says}: ${where}`, () => {
        assert.deepEqual(hoursOf(...lines.map(section)), hours);
        assert.equal(overlapsIn(...lines.map(section)).length, overlaps);
      });

  it('are told as ever in the shared playbook alone', () => {
    assert.equal(overlapsIn(week('mon-sun: 08:00-23:00, sat: 10:00-12:00')).length, 1);
  });

  it('are weighed by its own line of the load too', () => {
    const load = (lines: string, more = '') => `staffing: { load: { ${more}by_day: { ${lines} } } }`;
    const { playbook } = shopOf(
      load('mon-sun: 1, sat: 5', 'daily_inquiries: 100, peak_hour_share: 0.1, handle_time: 5m, '),
      load('mon-sun: 2'),
    );
    const read = readLoad(playbook);
    assert.ok('inHour' in read);
    assert.equal(read.inHour('2026-11-28', 20), 20);
  });
});
