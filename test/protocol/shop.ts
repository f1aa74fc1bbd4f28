/** The file that the suites open: some of everything, with a typo in its status. */
export const uri = 'file:///shop.playbook.yaml';
export const text = `playbook: 1
shop:
  name: 小满家居
  status: drafts
decision:
  smart_service: disabled
hours:
  weekly:
    mon-sun: 09:00-18:00
priority:
  categories:
    - id: complaint
      name: 投诉
  default: complaint
quick_replies:
  - id: ship
    title: 发货
    text: 您好 {{buyer.nickname|亲}}，48 小时内发货
`;

/** The same without the typo: what is not written yet waits behind none. */
export const sound = text.replace('drafts', 'draft');
