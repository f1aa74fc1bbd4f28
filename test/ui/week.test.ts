import assert from 'node:assert/strict';
import { seriousViolations } from './axe';
import { canBeReadInEveryTheme } from './every-theme';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { complaints, fill, texts, until } from './look';

const FILE = 'playbook.yaml';
/** Every week is the same, so that the day on which the test runs does not matter. */
const TEXT = `playbook: 1
shop: { name: 小满家居 }
hours:
  weekly: { mon-sun: 09:00-21:00 }
staffing:
  team:
    - { id: lin, name: 林悦 }
    - { id: jie, name: 阿杰 }
  # 早班先开门
  shifts:
    - id: early
      name: 早班
      days: mon-fri # 周末另排
      time: "09:00-15:00" # 含交接
      members: [lin]
    - id: late
      name: 晚班
      days: mon-sun
      time: 15:00-20:00
      members: [jie]
  load:
    daily_inquiries: 200
    by_hour: [0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 7, 7, 6, 6, 6, 7, 7, 6, 6, 9, 9, 0, 0, 0]
    handle_time: 6m
  targets: { first_response: 60s }
`;

describe('editing the week', () => {
  const workspace = makeWorkspace([], { [FILE]: TEXT });
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    const viewport = { width: 1500, height: 1000 };
    editor = await openEditor({ workspace, file: FILE, viewport });
    found = complaints(editor.page);
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  const frame = () => editor.webviewFrame('.wk-bar');
  const bar = async (shift: string, day = 0) =>
    (await frame()).locator(`.wk-bar[data-shift="roster/${shift}"][data-day="${day}"]`);
  const shown = async () => {
    const lines = await editor.page.locator('.editor-instance .view-line').allInnerTexts();
    return lines.map((line) => line.replace(/\u00a0/g, ' ').trim());
  };
  const drawn = (shift: string, to: number) =>
    until(`${shift} to ${to}`, async () => (await (await bar(shift)).getAttribute('data-to')) === String(to));
  const written = (line: string) => until(line, async () => (await shown()).includes(line));

  /** Drags from a share of a bar's width by hours of its line. */
  async function drag(shift: string, share: number, hours: number, down = 0, day = 0): Promise<void> {
    const one = await bar(shift, day);
    const [box, line] = [
      (await one.boundingBox())!,
      (await one.locator('xpath=ancestor::*[@data-line]').boundingBox())!,
    ];
    const { mouse } = editor.page;
    const x = box.x + Math.min(Math.max(box.width * share, 3), box.width - 3);
    const y = box.y + box.height / 2;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + (hours / 12) * line.width * 0.5, y + down / 2, { steps: 4 });
    await mouse.move(x + (hours / 12) * line.width, y + down, { steps: 4 });
    await picture(editor, `week-drag-${shift}-${share}`);
    await mouse.up();
  }

  it('shows who is on shift, and loudly where too few are', async () => {
    await editor.runCommand('Edit the Week');
    const days = await until('the week', async () => {
      const all = await texts(await frame(), '.wk-day');
      return all.length === 7 && all;
    });
    assert.match(days[0]!, /20:00–21:00: nobody on shift/);
    assert.match(days[0]!, /早班 林悦/);
    await picture(editor, 'week');
  });

  it('writes the end of a shift that is dragged, and nothing else; undo takes it back', async () => {
    await drag('early', 1, 1.05);
    await written('time: "09:00-16:00" # 含交接');
    await written('days: mon-fri # 周末另排');
    await editor.page.locator('.editor-instance .view-lines').first().click();
    await editor.press('ControlOrMeta+z');
    await written('time: "09:00-15:00" # 含交接');
    await drawn('early', 900);
  });

  it('moves a whole shift', async () => {
    await drag('late', 0.5, 0.98);
    await written('time: 16:00-21:00');
    await drawn('late', 1260);
  });

  it('puts a shift on another day where it is not worked yet, and says so where it is', async () => {
    const page = await frame();
    const day = async (nth: number) => (await page.locator('.wk-day').nth(nth).boundingBox())!;
    const down = async (from: number) => (await day(from + 1)).y - (await day(from)).y;
    await drag('late', 0.5, 0, await down(0));
    await until('the refusal', async () =>
      /on that day already/.test((await texts(page, '#wk-said')).join()),
    );
    await page.locator('.wk-day').nth(6).scrollIntoViewIfNeeded();
    await drag('early', 0.5, 0, await down(4), 4);
    await written('days: [mon-thu, sat] # 周末另排');
    await editor.page.locator('.editor-instance .view-lines').first().click();
    await editor.press('ControlOrMeta+z');
    await written('days: mon-fri # 周末另排');
    await drawn('early', 900);
  });

  it('is worked by keys: a stretch is one change, the details open and close', async () => {
    await (await bar('late', 6)).focus();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'Shift+ArrowLeft', 'Alt+ArrowLeft']) await editor.press(key);
    await written('time: 15:25-20:10');
    await until('the focus', async () =>
      (await bar('late', 6)).evaluate((one) => one === document.activeElement),
    );
    await editor.press('Enter');
    await until('the field', async () => (await frame()).locator('#wk-time-start:focus').count());
    await editor.type('8点半');
    await picture(editor, 'week-details');
    const isInSight = (one: Element) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return top >= 0 && bottom <= window.innerHeight && one.contains(seen);
    };
    // Until the page is drawn with what was written, the bar that was moved lies over it.
    await until('the bar beside its details', async () => (await bar('late', 6)).evaluate(isInSight));
    await until('the details', async () => (await frame()).locator('.wk-shift').evaluate(isInSight));
  });

  it('refuses in words what is no time, and keeps what was typed', async () => {
    const start = (await frame()).locator('#wk-time-start');
    await fill(start, '等会儿');
    await start.press('Enter');
    await until('the refusal', async () =>
      /cannot be read as a time/.test((await texts(await frame(), '#wk-said')).join()),
    );
    assert.equal(await start.inputValue(), '等会儿');
    await fill(start, '15点半');
    await start.press('Enter');
    await written('time: 15:30-20:10');
    await until('the time', async () => (await start.inputValue()) === '15:30');
  });

  it('gives a field up with Escape, then the details, and is back at the bar', async () => {
    const start = (await frame()).locator('#wk-time-start');
    await fill(start, '9点');
    await start.press('Escape');
    assert.equal(await start.inputValue(), '15:30');
    await start.press('Escape');
    await until('the end of the details', async () => (await start.count()) === 0);
    assert.ok(await (await bar('late', 6)).evaluate((one) => one === document.activeElement));
    await editor.press('Enter');
    await until('the field', async () => (await frame()).locator('#wk-time-start:focus').count());
  });

  it('takes a change back, and does it again, from the page', async () => {
    await (await bar('late', 6)).focus();
    await editor.press('ControlOrMeta+z');
    await written('time: 15:25-20:10');
    await until('the focus', async () =>
      (await bar('late', 6)).evaluate((one) => one === document.activeElement),
    );
    await editor.press('ControlOrMeta+Shift+z');
    await written('time: 15:30-20:10');
  });

  it('puts people on a shift and takes them off, changes its days, adds a break', async () => {
    const page = await frame();
    await page.locator('#wk-who-lin').check();
    await written('members: [jie, lin]');
    await page.locator('#wk-on-sun').uncheck();
    await written('days: mon-sat');
    await fill(page.locator('#wk-break-new-start'), '17:00');
    await fill(page.locator('#wk-break-new-end'), '17:15');
    await page.locator('[data-fields] button').click();
    await written('breaks: [17:00-17:15]');
    await page.locator('#wk-who-lin').uncheck();
    await written('members: [jie]');
  });

  it('follows what is typed in the file', async () => {
    await editor.page.locator('.editor-instance .view-lines').first().click();
    await editor.goTo(14, 14);
    await editor.press('Delete');
    await editor.press('Delete');
    await editor.type('10');
    await until('the bar', async () => (await (await bar('early')).getAttribute('data-from')) === '600');
  });

  it('goes to the next week and back', async () => {
    const page = await frame();
    const title = async () => (await texts(page, '#wk-title')).join();
    const first = await title();
    await page.locator('.wk-form button').nth(2).click();
    await until('the next week', async () => (await title()) !== first);
    await page.locator('.wk-form button').nth(1).click();
    await until('this week', async () => (await title()) === first);
  });

  canBeReadInEveryTheme(() => editor, frame, 'week');

  it('shows the month, and goes from a day to its week', async () => {
    await (await frame()).locator('[data-fill=month]').click();
    const month = await editor.webviewFrame('.wk-month');
    assert.ok((await month.locator('.wk-few').count()) > 20);
    await picture(editor, 'month');
    assert.deepEqual(await seriousViolations(month), []);
    await month.locator('thead [data-fill=week]').nth(16).click();
    await until('its week', async () => (await (await frame()).locator('[data-asked], .wk-day').count()) > 0);
  });

  it('leaves no complaint in the console', () => assert.deepEqual(found, []));
});
