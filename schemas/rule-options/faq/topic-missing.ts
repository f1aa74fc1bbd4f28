import { defineOptions, topics } from '../../option';

export const faqTopicMissing = defineOptions(
  { zh: '常见问题要覆盖的话题', en: 'Topics for the FAQ' },
  { topics: topics({ zh: '哪些话题必须有常见问题。', en: 'The topics that need an FAQ entry.' }) },
);
