import assert from 'node:assert/strict';
import { config } from '../../schemas/config';
import { lower } from '../../schemas/lower';
import { configFormat } from '../../server/src/service/config/config-format';

describe('the format of config files', () => {
  it('is that of its schema, though levels and options are kept once with the playbook’s', () => {
    assert.deepEqual(configFormat, JSON.parse(JSON.stringify(lower(config))));
  });
});
