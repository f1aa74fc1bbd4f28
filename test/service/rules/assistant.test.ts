import { covers } from './covers';

const kept = 'decision: { smart_service: enabled }\n';

covers('assistant/missing', {
  'asks a shop that kept the robot': { yaml: kept, on: ['playbook: 1'] },
  'takes an empty section for none': { yaml: `${kept}assistant: {}\n`, on: ['assistant'] },
  'asks nobody else': { yaml: 'decision: { smart_service: disabled_for_window }\n', on: [] },
});

covers('assistant/no-handover', {
  'wants words for each need': {
    yaml: `${kept}assistant: { handover_keywords: [投诉, 退款] }\n`,
    on: ['handover_keywords'],
  },
  'knows other words for the same': {
    yaml: `${kept}assistant: { handover_keywords: ['12315', 我要退货, 转人工客服] }\n`,
    on: [],
  },
  'reads English words whole': {
    yaml: `${kept}assistant: { handover_keywords: [complain, money back, a real person] }\n`,
    on: [],
  },
});

covers('assistant/no-review', {
  'wants a rhythm': {
    yaml: `${kept}assistant: { knowledge_review: { owner: 陈璐 } }\n`,
    on: ['knowledge_review'],
  },
  'wants somebody': {
    yaml: `${kept}assistant: { knowledge_review: { every: 7d } }\n`,
    on: ['knowledge_review'],
  },
  'sees that it is overdue': {
    yaml: `${kept}assistant: { knowledge_review: { every: 7d, owner: 陈璐, last: 2026-11-14 } }\n`,
    on: ['2026-11-14'],
  },
  'allows the whole of the rhythm': {
    yaml: `${kept}assistant: { knowledge_review: { every: 7d, owner: 陈璐, last: 2026-11-15 } }\n`,
    on: [],
  },
});
