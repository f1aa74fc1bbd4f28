import assert from 'node:assert/strict';
import { isMainThread } from 'node:worker_threads';
import fc from 'fast-check';
import { fieldsOfFormat } from './fields';
import { oddValues } from './odd-values';
import { requestNames, type Task } from './tasks';
import { answerTasks, failuresInWorkers } from './workers';
import { seedOr } from '../seeds';

/** How many values each field meets: `all` takes hours in which nobody waits; one lets each value meet some field. */
const cases = process.env.SERVICE_PLAYBOOK_CASES ?? '1';
const each = cases === 'all' ? oddValues.length : Math.min(Number(cases), oddValues.length);
/** A long run can be parted: `24-48` tries these fields only, counted from 0, the last one not among them. */
const part = process.env.SERVICE_PLAYBOOK_FIELDS?.split('-').map(Number);

if (isMainThread)
  describe('an odd value in any field', function () {
    // The workers are watched: what does not answer fails by name.
    this.timeout(0);

    it('has every request answered', async () => {
      const fields = fieldsOfFormat();
      assert.ok(fields.length > 330 && oddValues.length > 200, `${fields.length} × ${oddValues.length}`);
      const tasks = fields.map(({ name, before, behind }, nth): Task => {
        const values = Array.from({ length: each }, (_, at) => order[(nth * each + at) % order.length]!);
        return { name, text: before + behind, at: values, putAt: before.length };
      });
      const started = Date.now();
      const tried = tasks.slice(...(part ?? []));
      assert.ok(tried.length > 0, 'no field is tried');
      const failures = await failuresInWorkers(__filename, tried);
      const seconds = ((Date.now() - started) / 1000).toFixed(0);
      console.log(
        `      ${tried.length * each} of ${fields.length} fields × ${oddValues.length} values, ${requestNames.length} requests of each, in ${seconds} s`,
      );
      assert.deepEqual(failures.slice(0, 20), []);
    });
  });
else answerTasks();

/** In an order that is the same in every run, so that alike values do not meet fields that are alike. */
const [order] = fc.sample(fc.shuffledSubarray([...oddValues.keys()], { minLength: oddValues.length }), {
  seed: seedOr(11),
  numRuns: 1,
}) as [number[]];
