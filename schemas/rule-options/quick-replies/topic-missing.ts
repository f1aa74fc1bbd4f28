import { defineOptions, topics } from '../../option';

export const quickRepliesTopicMissing = defineOptions(
  { zh: '常用语要覆盖的话题', en: 'Topics for quick replies' },
  { topics: topics({ zh: '哪些话题必须有常用语。', en: 'The topics that need a quick reply.' }) },
);
