import assert from 'node:assert/strict';
import { changesTo, type DrawnParts, movedPlace } from '../../client/src/preview/changes';
import { openFile, previewPage } from '../../server/src/service';
import { full } from './preview-sample';

function partsOf(text: string) {
  const snapshot = openFile('file:///shop.playbook.yaml', 1, text);
  const asked = { locale: 'zh', today: '2026-11-22', now: '2026-11-22T04:00:00.000Z' } as const;
  return previewPage(snapshot.documents[0]!, snapshot, asked).parts;
}

/** As the page does it. */
const moved = (html: string, by: number): string =>
  html.replace(/(?<=data-goto=")[^"]*/g, (place) => movedPlace(place, by));

/** What a webview that shows one text is told of the next, and then shows. */
function shownAfter(before: string, after: string) {
  const drawn: DrawnParts = new Map();
  const shown = new Map(changesTo(drawn, partsOf(before)).changed.map(({ id, html }) => [id, html]));
  const told = changesTo(drawn, partsOf(after));
  for (const { id, html } of told.changed) shown.set(id, html);
  for (const { id, by } of told.moved) shown.set(id, moved(shown.get(id)!, by));
  return { told, shown };
}

describe('places in other files, such as a base', () => {
  const part = (own: number, line: number) => ({
    id: 'faq',
    html: `<p data-goto="${line}:0-${line}:4 file:///base.yaml">a</p><p data-goto="${own}:0-${own}:4">b</p>`,
  });
  it('stay where they are when lines of the playbook move, and move by themselves', () => {
    const drawn: DrawnParts = new Map();
    changesTo(drawn, [part(10, 7)]);
    assert.deepEqual(changesTo(drawn, [part(12, 7)]), { changed: [], moved: [{ id: 'faq', by: 2 }] });
    assert.equal(moved(part(10, 7).html, 2), part(12, 7).html);
    assert.deepEqual(changesTo(drawn, [part(12, 8)]), { changed: [part(12, 8)], moved: [] });
  });
});

describe('what is sent to a page that is drawn already', () => {
  it('is nothing where nothing changed, and the part in which something did', () => {
    assert.deepEqual(shownAfter(full, full).told, { changed: [], moved: [] });
    const { told } = shownAfter(full, full.replace('用主账号登录', '用店主的账号登录'));
    assert.equal(told.changed.length, 1);
    assert.deepEqual(told.moved, []);
  });

  it('is only how far parts moved where a line was added above them, and gives the same page', () => {
    const after = full.replace('\nshop:', '\n# 一行\n# 两行\nshop:');
    const { told, shown } = shownAfter(full, after);
    assert.deepEqual(told.changed, []);
    assert.ok(told.moved.length > 5 && told.moved.every(({ by }) => by === 2));
    for (const { id, html } of partsOf(after)) assert.equal(shown.get(id), html, id);
  });

  it('is the whole part where a line was added in its middle', () => {
    const after = full.replace('      title: 进入客服模块\n', '      title: 进入客服模块\n      # 一行\n');
    const { told, shown } = shownAfter(full, after);
    assert.ok(told.changed.length > 0 && told.moved.length > 0);
    for (const { id, html } of partsOf(after)) assert.equal(shown.get(id), html, id);
  });
});
