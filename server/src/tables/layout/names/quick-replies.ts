import { ends, idField, internalField, ownerField, periods, starts, type FieldNames } from './field-names';

/** The fields of a quick reply that a column may hold, in the order of the format. */
export const quickReplyFields: readonly FieldNames[] = [
  idField(),
  {
    field: 'title',
    title: { zh: '标题', en: 'Title' },
    reading: 'line',
    names:
      '标题, 话术标题, 短标题, 话术短标题, 快捷短语标题, 短语标题, 常用语标题, 知识标题, 话术名称, 回复名称, title, subject, macro name, reply name, reply title',
    also: '名称, 主题, 问题, 场景名称, 摘要, 简称, 咨询问题, 客户问题, name, question, label',
  },
  {
    field: 'group',
    title: { zh: '分组', en: 'Group' },
    reading: 'group',
    names:
      '分组, 分类, 一级分类, 二级分类, 三级分类, 四级分类, 五级分类, 一级分组, 二级分组, 三级分组, 四级分组, 一级目录, 二级目录, 三级目录, 四级目录, 一级类目, 二级类目, 三级类目, 目录, 类目, 话术分类, 话术分组, 快捷短语分组, 短语分组, 常用语分组, 所属分组, 所属分类, 分组名称, 分组名, 分类名称, 分类名, 分组路径, 分类路径, 目录路径, 大类, 中类, 小类, 子分类, 子分组, 一级, 二级, 三级, 四级, group, group path, group name, groups, group 1, group 2, group 3, group 4, subgroup, folder, folder name, subfolder, category, categories, category path, subcategory, sub category, chapter, section',
    also: '问题分类, 问题类型, 问题类别, 板块, 模块, 类别, 类型, 产品, 商品, 产品名称, 商品名称, 产品型号, product, collection, intent',
  },
  {
    field: 'shortcut',
    title: { zh: '快捷码', en: 'Shortcut' },
    reading: 'line',
    names:
      '快捷编码, 快捷短语编码, 快捷码, 短语编码, 话术编码, 快捷键, 快捷指令, 快捷词, 快捷代码, 唤起词, 编码, 代码, 缩写, shortcut, short code, shortcode, hotkey, abbreviation, trigger, code',
  },
  {
    field: 'text',
    title: { zh: '内容', en: 'Text' },
    reading: 'text',
    names:
      '已审核, 已审核话术, 审核后话术, 客满话术, 话术内容, 快捷短语内容, 快捷内容, 快捷短语, 话术, 短语内容, 回复内容, 回复话术, 标准话术, 标准回复, 推荐话术, 推荐回复, 参考话术, 对客话术, 话术正文, 常用语, 常用语内容, 快捷回复, 快捷回复内容, 发送内容, 消息内容, 内容, 正文, 文案, 回复, 答复, text, content, body text, body, body html, message, reply, reply text, response, canned response, saved reply, macro, template, substitution, snippet',
    also: '知识内容, 短语',
  },
  internalField,
  {
    field: 'use_when',
    title: { zh: '什么时候用', en: 'When to use' },
    reading: 'text',
    names:
      '什么时候用, 使用场景, 适用场景, 应用场景, 使用时机, 使用说明, 使用条件, 适用情况, 触发场景, 场景, 用法, when to use, when to use it, use when, scenario, usage, description',
  },
  {
    field: 'attachments',
    title: { zh: '附件', en: 'Attachments' },
    reading: 'wordings',
    names:
      '附件, 附件名, 附件名称, 图片名, 图片名称, 图片, 图片文件, 配图, 视频, 素材, attachments, attachment, image, images, image name, picture, pictures, file, files',
  },
  {
    field: 'tags',
    title: { zh: '打什么标签', en: 'Tags' },
    reading: 'list',
    names: '打什么标签, 标签, 客户标签, 标签名称, 标签名, 打标签, tags, tag, labels',
  },
  {
    field: 'category',
    title: { zh: '咨询类别', en: 'Category' },
    reading: 'line',
    names: '咨询类别, 咨询类型, 咨询分类, inquiry category, inquiry type, category id',
  },
  {
    field: 'channels',
    title: { zh: '用在哪些渠道', en: 'Channels' },
    reading: 'list',
    names: '用在哪些渠道, 渠道, 渠道映射, 适用渠道, 使用渠道, 投放渠道, channels, channel',
  },
  {
    field: 'language',
    title: { zh: '语言', en: 'Language' },
    reading: 'word',
    names: '语言, 语种, language, lang, locale',
  },
  {
    field: 'translations.en',
    title: { zh: '英文说法', en: 'English wording' },
    reading: 'text',
    names: '英文, 英文话术, 英文内容, 英文回复, 英文翻译, 英文版, english, english text, english reply',
  },
  {
    // 中文 alone is the reply itself in a table of a Chinese team.
    field: 'translations.zh',
    title: { zh: '中文说法', en: 'Chinese wording' },
    reading: 'text',
    names: '中文翻译, chinese, chinese text, chinese reply',
  },
  {
    field: 'scope',
    title: { zh: '谁用', en: 'Scope' },
    reading: 'word',
    names: '谁用, 使用范围, 个人或团队, 话术范围, scope, for whom, visibility, visible to',
  },
  {
    field: 'status',
    title: { zh: '状态', en: 'Status' },
    reading: 'status',
    names:
      '状态, 是否加入团队, 加入团队, 是否已加入团队, 是否启用, 启用, 启用状态, 使用状态, 话术状态, 是否使用, 是否有效, 是否生效, 是否上线, 是否审核, 审核状态, 是否停用, 是否禁用, status, state, active, is active, enabled, published, disabled, archived',
  },
  {
    field: 'valid.from',
    title: { zh: '有效期：开始日期', en: 'Valid: from' },
    reading: 'date',
    names: starts,
  },
  { field: 'valid.to', title: { zh: '有效期：结束日期', en: 'Valid: to' }, reading: 'date', names: ends },
  { field: 'valid', title: { zh: '有效期', en: 'Valid' }, reading: 'period', names: `${periods}, valid` },
  {
    field: 'review_on',
    title: { zh: '下次复查', en: 'Next review' },
    reading: 'date',
    names: '下次复查, 复查日期, 复核日期, 下次核对, review on, next review, review date',
  },
  ownerField,
];
