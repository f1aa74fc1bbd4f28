/**
 * Generated cases are the same in every run, so that a change fails by its own fault and on its own day.
 * `SERVICE_PLAYBOOK_SEED=random` tries others, a number tries those of that number.
 */
import { createRequire } from 'node:module';

// The compiled tests require the package: its other copy would know nothing of this.
const { configureGlobal } = createRequire(import.meta.url)('fast-check');
const wish = process.env.SERVICE_PLAYBOOK_SEED;
if (wish !== 'random') configureGlobal({ seed: Number(wish ?? 20261128) });
