import assert from 'node:assert/strict';
import { say } from '../../../schemas/text';
import type { ShiftAction } from '../../../server/src/protocol';
import { openFile } from '../../../server/src/service/document/analysis';
import { withBases } from '../../../server/src/service/inheritance/with-bases';
import { isRefusal } from '../../../server/src/service/scheduling/refusals';
import { shiftEdits } from '../../../server/src/service/scheduling/shift-edits';
import { applyText } from '../apply-text';
import { open } from '../marks';

const HEAD = `playbook: 1
shop: { name: 小满家居 }
`;

/** A roster of one early shift, written as given. */
const roster = (shift: string): string => `${HEAD}staffing:
  team:
    - { id: lin, name: 林悦 }
    - { id: jie, name: 阿杰 }
  shifts:
${shift}`;

const inLines = roster(`    # 先到的开门
    - id: early # 早班
      days: mon-fri
      time: "09:00 - 17:00" # 含交接
      members: [lin] # 老员工
      breaks:
        - 12:00-12:30
        - { name: 例会, time: 14:00-14:15, members: [lin] }
    - { id: night, days: [sat, sun], time: 22:00-06:00 }
`);

function after(text: string, action: ShiftAction): string {
  const edits = shiftEdits(open(text), action);
  return isRefusal(edits) ? say(edits.text, 'zh', edits.data) : applyText(text, edits);
}

/** The lines that an action takes away and adds. */
function changed(text: string, action: ShiftAction): string {
  const [old, now] = [text, after(text, action)].map((one) => one.split('\n'));
  if (now!.length === 1) return now![0]!;
  const gone = old!.filter((line) => !now!.includes(line)).map((line) => `- ${line.trim()}`);
  const come = now!.filter((line) => !old!.includes(line)).map((line) => `+ ${line.trim()}`);
  return [...gone, ...come].join('\n');
}

const early = 'roster/early';
const night = 'roster/night';

describe('what is done to a shift in the schedule', () => {
  const cases: readonly (readonly [string, ShiftAction, string])[] = [
    [
      'the end is dragged, quotes and blanks stay',
      { kind: 'time', shift: early, end: 1035 },
      '- time: "09:00 - 17:00" # 含交接\n+ time: "09:00 - 17:15" # 含交接',
    ],
    [
      'the start is typed as people write it',
      { kind: 'time', shift: early, start: '8点半' },
      '- time: "09:00 - 17:00" # 含交接\n+ time: "08:30 - 17:00" # 含交接',
    ],
    [
      'the whole bar is moved',
      { kind: 'move', shift: early, by: -30 },
      '- time: "09:00 - 17:00" # 含交接\n+ time: "08:30 - 16:30" # 含交接',
    ],
    [
      'a bar over midnight is stretched into the morning',
      { kind: 'time', shift: night, end: 1440 + 390 },
      '- - { id: night, days: [sat, sun], time: 22:00-06:00 }\n+ - { id: night, days: [sat, sun], time: 22:00-06:30 }',
    ],
    [
      'a bar ends at midnight',
      { kind: 'time', shift: night, end: 1440 },
      '- - { id: night, days: [sat, sun], time: 22:00-06:00 }\n+ - { id: night, days: [sat, sun], time: 22:00-24:00 }',
    ],
    ['nothing is moved', { kind: 'move', shift: early, by: 0 }, ''],
    [
      'a bar is moved beyond its day',
      { kind: 'move', shift: early, by: -570 },
      '再挪就到另一天了。换一天上班，改“哪几天”。',
    ],
    [
      'the end is put on the start',
      { kind: 'time', shift: early, end: 540 },
      '开始和结束是同一个时间，这个班就没有长度了。全天写 00:00 到 24:00。',
    ],
    [
      'a time is no time',
      { kind: 'time', shift: early, end: '等会儿' },
      '“等会儿”看不懂是几点，写成 09:30 这样。',
    ],
    [
      'one day more is worked',
      { kind: 'days', shift: early, add: ['sat'], remove: [] },
      '- days: mon-fri\n+ days: mon-sat',
    ],
    [
      'a bar is put on another day',
      { kind: 'days', shift: early, add: ['sun'], remove: ['wed'] },
      '- days: mon-fri\n+ days: [thu-fri, sun-tue]',
    ],
    [
      'a bar is put on a day that the shift has already',
      { kind: 'move-day', shift: early, from: 'mon', to: 'tue' },
      '那一天本来就上这个班。',
    ],
    [
      'a bar is put from Sunday on Monday',
      { kind: 'move-day', shift: night, from: 'sun', to: 'mon' },
      '- - { id: night, days: [sat, sun], time: 22:00-06:00 }\n+ - { id: night, days: [mon, sat], time: 22:00-06:00 }',
    ],
    [
      'holidays are worked too',
      { kind: 'days', shift: night, add: ['holiday'], remove: [] },
      '- - { id: night, days: [sat, sun], time: 22:00-06:00 }\n+ - { id: night, days: [sat-sun, holiday], time: 22:00-06:00 }',
    ],
    [
      'the last day is taken away',
      { kind: 'days', shift: night, add: [], remove: ['sat', 'sun'] },
      '一个班至少要有一天。不要这个班了就删掉它。',
    ],
    [
      'someone is put on the shift',
      { kind: 'assign', shift: early, member: 'jie' },
      '- members: [lin] # 老员工\n+ members: [lin, jie] # 老员工',
    ],
    [
      'someone is put on a shift that has nobody',
      { kind: 'assign', shift: night, member: 'jie' },
      '- - { id: night, days: [sat, sun], time: 22:00-06:00 }\n+ - { id: night, days: [sat, sun], time: 22:00-06:00, members: [jie] }',
    ],
    [
      'someone who is not in the team is put on the shift',
      { kind: 'assign', shift: early, member: 'nobody' },
      '团队里没有编号“nobody”，先加到 staffing.team。',
    ],
    [
      'the only one is taken off the shift',
      { kind: 'unassign', shift: early, member: 'lin' },
      '- members: [lin] # 老员工\n+ members: [] # 老员工',
    ],
    [
      'a break is moved',
      { kind: 'break', shift: early, index: 1, end: '14:30' },
      '- - { name: 例会, time: 14:00-14:15, members: [lin] }\n+ - { name: 例会, time: 14:00-14:30, members: [lin] }',
    ],
    ['a break is added', { kind: 'break', shift: early, start: '15:00', end: '15:10' }, '+ - 15:00-15:10'],
    [
      'the first break of a shift is added',
      { kind: 'break', shift: night, start: 60, end: 90 },
      '- - { id: night, days: [sat, sun], time: 22:00-06:00 }\n+ - { id: night, days: [sat, sun], time: 22:00-06:00, breaks: [01:00-01:30] }',
    ],
    ['a break is taken away', { kind: 'remove-break', shift: early, index: 0 }, '- - 12:00-12:30'],
    [
      'a shift is copied',
      { kind: 'duplicate', shift: night },
      '+ - id: night-2\n+ days: [sat, sun]\n+ time: 22:00-06:00',
    ],
    [
      'one day gets a shift of its own',
      { kind: 'split-day', shift: night, day: 'sun' },
      '- - { id: night, days: [sat, sun], time: 22:00-06:00 }\n+ - { id: night, days: sat, time: 22:00-06:00 }\n+ - id: night-2\n+ days: sun\n+ time: 22:00-06:00',
    ],
    [
      'a shift is taken away',
      { kind: 'remove', shift: night },
      '- - { id: night, days: [sat, sun], time: 22:00-06:00 }',
    ],
    [
      'a shift is added',
      { kind: 'add', day: 'wed', start: 600, end: 1080 },
      '+ - id: shift-2\n+ days: wed\n+ time: 10:00-18:00',
    ],
    [
      'a shift that is gone is moved',
      { kind: 'move', shift: 'roster/late', by: 15 },
      '这个班已经不在手册里了，页面马上更新。',
    ],
  ];
  for (const [name, action, wanted] of cases) it(name, () => assert.equal(changed(inLines, action), wanted));

  it('writes the first shift of all into the section that it belongs to', () => {
    const add = { kind: 'add', day: 'mon', start: 540, end: 1080 } as const;
    const shifts = '  shifts:\n    - id: shift-2\n      days: mon\n      time: 09:00-18:00\n';
    assert.equal(after(HEAD, add), `${HEAD}\nstaffing:\n${shifts}`);
    assert.equal(
      after(`${HEAD}staffing:\n  team: [{ id: lin }]\n`, add),
      `${HEAD}staffing:\n  team: [{ id: lin }]\n${shifts}`,
    );
  });
});

describe('what is in the way of a change in the schedule', () => {
  const cases: readonly (readonly [string, string, ShiftAction, string])[] = [
    [
      'an alias says the time',
      '    - { id: early, days: mon, time: &t 09:00-17:00 }\n    - { id: late, days: tue, time: *t }\n',
      { kind: 'move', shift: 'roster/late', by: 15 },
      '这里写的是引用 *t，改了别处也会变。先在文件里把它写成自己的值。',
    ],
    [
      'the time is the anchor of another',
      '    - { id: early, days: mon, time: &t 09:00-17:00 }\n    - { id: late, days: tue, time: *t }\n',
      { kind: 'move', shift: early, by: 15 },
      '别处用 *t 引用了这里，改了那里也会变。先在文件里把那处写成自己的值。',
    ],
    [
      'the people are an alias',
      '    - { id: early, days: mon, time: 09:00-17:00, members: &m [lin] }\n    - { id: late, days: tue, time: 09:00-17:00, members: *m }\n',
      { kind: 'assign', shift: 'roster/late', member: 'jie' },
      '这里写的是引用 *m，改了别处也会变。先在文件里把它写成自己的值。',
    ],
    [
      'a comment stands between two people',
      '    - id: early\n      days: mon\n      time: 09:00-17:00\n      members: [\n        lin, # 组长\n        jie\n      ]\n',
      { kind: 'unassign', shift: early, member: 'jie' },
      '这几行中间有注释，改了会丢。请在文件里改。',
    ],
    [
      'a shift is taken away that others refer to',
      '    - &e { id: early, days: mon, time: 09:00-17:00 }\n    - { <<: *e, id: late }\n',
      { kind: 'remove', shift: early },
      '别处用 *e 引用了这里，改了那里也会变。先在文件里把那处写成自己的值。',
    ],
  ];
  for (const [name, shifts, action, wanted] of cases)
    it(name, () => assert.equal(after(roster(shifts), action), wanted));

  it('is nothing where a merge key gives the value: the shift gets one of its own', () => {
    const text = roster('    - &e { id: early, days: mon, time: 09:00-17:00 }\n    - { <<: *e, id: late }\n');
    assert.equal(
      changed(text, { kind: 'move', shift: 'roster/late', by: 15 }),
      '- - { <<: *e, id: late }\n+ - { <<: *e, id: late, time: 09:15-17:15 }',
    );
  });
});

describe('what cannot be read, beside what is changed in the schedule,', () => {
  const odd = roster(
    '    - { id: early, days: mon, time: 09:00-17:00, members: [lin, NOT AN ID, jie], breaks: [noonish] }\n',
  );
  const cases: readonly (readonly [string, ShiftAction, string])[] = [
    [
      'stays where someone is taken off',
      { kind: 'unassign', shift: early, member: 'lin' },
      odd.replace('lin, NOT', 'NOT'),
    ],
    [
      'stays where the last one is taken off',
      { kind: 'unassign', shift: early, member: 'jie' },
      odd.replace(', jie]', ']'),
    ],
    [
      'is not overwritten by a break',
      { kind: 'break', shift: early, start: 600, end: 610 },
      '文件里这一段读不通，先照“问题”里说的改好，再来改这里。',
    ],
  ];
  for (const [name, action, wanted] of cases) it(name, () => assert.equal(after(odd, action), wanted));

  it('stays where a shift is added to shifts of which none can be read', () => {
    const none = roster('    - { id: early, days: mon }\n');
    const add = { kind: 'add', day: 'mon', start: 540, end: 1080 } as const;
    assert.equal(after(none, add), `${none}    - id: shift-2\n      days: mon\n      time: 09:00-18:00\n`);
  });
});

describe('the schedule of a shop that extends a shared playbook', () => {
  const shared = openFile(
    'file:///base.playbook.yaml',
    1,
    `${HEAD}shared: true\n${inLines.slice(HEAD.length)}`,
  );
  const own = `${HEAD}extends: base.playbook.yaml
staffing:
  shifts:
    - { id: night, members: [jie] }
`;
  const done = (text: string, action: ShiftAction): string => {
    const file = withBases(openFile('file:///shop.playbook.yaml', 1, text), [shared]);
    const edits = shiftEdits(file, action);
    return isRefusal(edits) ? say(edits.text, 'zh', edits.data) : applyText(text, edits);
  };

  it('leaves what the shared playbook says to that file', () => {
    const wanted = '这里写在共用手册 base.playbook.yaml 里，到那份手册里改，沿用它的店都会跟着变。';
    assert.equal(done(own, { kind: 'move', shift: early, by: 15 }), wanted);
    assert.equal(done(own, { kind: 'remove', shift: early }), wanted);
    assert.equal(done(own, { kind: 'assign', shift: early, member: 'jie' }), wanted);
  });

  it('writes into a shift of its own, over the value that comes from there', () => {
    assert.equal(
      done(own, { kind: 'move', shift: night, by: -60 }),
      own.replace('members: [jie] }', 'members: [jie], time: 21:00-05:00 }'),
    );
    assert.equal(
      done(own, { kind: 'assign', shift: night, member: 'lin' }),
      own.replace('[jie]', '[jie, lin]'),
    );
  });

  it('gets new shifts in its own file', () => {
    const added = done(own, { kind: 'add', day: 'mon', start: 540, end: 1080 });
    assert.equal(added, `${own}    - id: shift-2\n      days: mon\n      time: 09:00-18:00\n`);
    const bare = `${HEAD}extends: base.playbook.yaml\n`;
    assert.match(done(bare, { kind: 'add', day: 'mon', start: 540, end: 1080 }), /staffing:\n {2}shifts:\n/);
  });
});
