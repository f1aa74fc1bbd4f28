import { openFile } from '../../server/src/service/document/analysis';
import { approvalsOf } from '../../server/src/service/findings/approvals';
import { readFileSync } from 'node:fs';
it('x', () => {
  for (const name of ['/tmp/c/approve/marks.playbook.yaml', '/tmp/c/approve/n.playbook.yaml']) {
  const file = openFile('file:///a.playbook.yaml', 1, readFileSync(name, 'utf8'));
  for (const { here } of approvalsOf(file, { today: '2026-11-22' }))
    for (const one of here) {
      console.log(one.kind, one.at.start.line + 1, one.section, one.what, one.ids.join(), one.obstacles.map(({ code }) => code).join(), one.edits.length);
      console.log('   ', one.values.map(({ path, keys, text }) => [...path, ...keys].join('.') + (text ? '=' + text : '')).join(' | ').slice(0, 400));
    }
  }
});
