import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Locale } from '../../schemas/text';
import type { Analysis } from '../../server/src/service/document/analysis';
import { diagnostics } from '../../server/src/service/features/diagnostics';
import { prepareRename, rename } from '../../server/src/service/features/rename';
import { positionAt } from '../../server/src/service/yaml/segments/layout';
import { applyText } from '../service/apply-text';
import { open } from '../service/marks';
import { samples } from './completion-ways';
import { dresses, type IdPlace, idPlaces } from './rename-places';
import { caseNumber } from './seeds';

/** Every id, instead of a part of them. */
const isWhole = process.env.SERVICE_PLAYBOOK_CASES === 'all';

/** A name that no sample has. */
const NEW = 'renamed-zz9';

/** What a rename gives: the edits, or why not. */
function renamed(
  snapshot: Analysis,
  offset: number,
  to: string,
  locale: Locale = 'en',
): readonly TextEdit[] | string {
  try {
    const edit = rename(snapshot, positionAt(snapshot, offset), to, locale);
    return edit ? edit.changes![snapshot.uri]! : 'nothing';
  } catch (error) {
    return (error as Error).message;
  }
}

function changed(snapshot: Analysis, { start }: { start: number }, to: string): string {
  const edits = renamed(snapshot, start, to);
  assert.ok(typeof edits !== 'string', `${to}: ${String(edits)}`);
  const spans = edits
    .map(
      ({ range }) => [range.start.line, range.start.character, range.end.line, range.end.character] as const,
    )
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  for (const [nth, [line, character]] of spans.entries()) {
    const before = spans[nth - 1];
    assert.ok(!before || before[2] < line || (before[2] === line && before[3] <= character), 'edits overlap');
  }
  return applyText(snapshot.text, edits);
}

/** What is found in a text, with the line of each finding, in both languages. */
const told = (snapshot: Analysis): readonly string[] =>
  (['zh', 'en'] as const)
    .flatMap((locale) =>
      diagnostics(snapshot, { today: '2026-11-22' }, locale).map(
        ({ code, severity, range, message }) => `${severity} ${code} ${range.start.line}: ${message}`,
      ),
    )
    .sort();

/** One place of each id, and with `all` every place. */
function someOf(places: readonly IdPlace[], nth: number): readonly (readonly IdPlace[])[] {
  const byId = new Map<string, IdPlace[]>();
  for (const place of places) {
    const key = `${place.kind} ${place.id}`;
    byId.set(key, [...(byId.get(key) ?? []), place]);
  }
  const all = [...byId.values()];
  return isWhole
    ? all
    : all.filter((_, index) => (index + caseNumber(nth)) % Math.ceil(all.length / 3) === 0);
}

describe('a rename of any id of any sample', function () {
  this.timeout(isWhole ? 0 : 120_000);

  for (const [nth, [way, dress]] of Object.entries(dresses).entries())
    it(`changes its name and nothing else, ids written ${way}`, () => {
      let count = 0;
      for (const { text } of samples.filter((one) => isWhole || one.text.length < 40_000)) {
        const snapshot = open(dress(text));
        const findings = told(snapshot);
        for (const places of someOf(idPlaces(snapshot), nth)) {
          const [first] = places as [IdPlace];
          const after = changed(snapshot, first, NEW);
          const next = open(after);
          assert.deepEqual(next.blocks.length, snapshot.blocks.length);
          const shown = told(next).map((one) => one.replaceAll(NEW, first.id));
          assert.deepEqual(shown.sort(), findings, `${first.kind} ${first.id}`);
          assert.equal(
            changed(
              next,
              idPlaces(next).find(({ id }) => id === NEW)!,
              first.id,
            ),
            snapshot.text,
          );
          for (const place of places) {
            assert.equal(changed(snapshot, place, NEW), after, `${place.id} at ${place.start}`);
            assert.equal(prepareRename(snapshot, positionAt(snapshot, place.end))?.placeholder, place.id);
            count++;
          }
        }
      }
      assert.ok(count > 15, `${count} places were tried`);
    });

  it('is refused with what to do instead, where the new name cannot be one', () => {
    const bad = [
      '123',
      'true',
      'null',
      '1e3',
      '2026-11-11',
      'off',
      'two words',
      'a#b',
      'a: b',
      '夜班',
      '',
      ' ',
    ];
    let count = 0;
    for (const { text } of samples.filter((one) => isWhole || one.text.length < 20_000)) {
      const snapshot = open(text);
      const places = idPlaces(snapshot);
      for (const [nth, place] of places.entries()) {
        if (!isWhole && nth % 7 !== 0) continue;
        const taken = places
          .filter(({ kind, id }) => kind === place.kind && id !== place.id)
          .map(({ id }) => id);
        for (const name of [...bad, ...new Set(taken.slice(0, isWhole ? 20 : 3))]) {
          const [zh, en] = (['zh', 'en'] as const).map((locale) =>
            renamed(snapshot, place.start, name, locale),
          );
          assert.ok(
            typeof zh === 'string' && /编号/.test(zh) && /例如|请换/.test(zh),
            `${name}: ${String(zh)}`,
          );
          assert.ok(
            typeof en === 'string' && /\bid\b/.test(en) && /such as|choose/i.test(en),
            `${name}: ${String(en)}`,
          );
          count++;
        }
      }
    }
    assert.ok(count > 300, `${count} names were tried`);
  });
});
