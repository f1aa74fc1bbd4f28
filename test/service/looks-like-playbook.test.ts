import assert from 'node:assert/strict';
import { looksLikePlaybook } from '../../server/src/service/features/looks-like-playbook';

const cases: readonly (readonly [looks: boolean, what: string, text: string, name: string])[] = [
  [true, 'says that it is one', '# 小满\nplaybook: 1\n', 'shop.yaml'],
  [true, 'has a full-width colon', 'playbook：1\n', 'shop.yaml'],
  [true, 'has a shop and its replies', 'shop:\n  name: 小满\nquick_replies:\n  - text: 在的\n', 'a.yml'],
  [true, 'is empty and named so', '', '小满客服手册.yaml'],
  [true, 'is blank and named so', '\n \n', 'my-playbook.yaml'],
  [false, 'is empty', '', 'docker-compose.yaml'],
  [false, 'is a playbook of Ansible', '- hosts: all\n  tasks: []\n', 'playbook-web.yaml'],
  [false, 'has a shop and opening hours', 'shop: x\nhours: 9-18\ntags: [a]\n', 'map.yaml'],
  [false, 'has such words deeper', 'a:\n  playbook: 1\n  shop: x\n  quick_replies: []\n', 'a.yaml'],
  [false, 'is another version of something', 'playbook: 12\n', 'a.yaml'],
];

describe('a YAML file of another name', () => {
  for (const [looks, what, text, name] of cases)
    it(`is ${looks ? 'taken for a playbook' : 'left alone'} where it ${what}`, () =>
      assert.equal(looksLikePlaybook(text, name), looks));
});
