import { idField, ids, internalField, ownerField, type FieldNames } from './field-names';

/** The fields of an FAQ entry that a column may hold, in the order of the format. */
export const faqFields: readonly FieldNames[] = [
  idField(`${ids}, 问答编号, 问题编号`),
  {
    field: 'question',
    title: { zh: '问题', en: 'Question' },
    reading: 'line',
    names:
      '问题, 业务填写问题, 标准问题, 标准问, 标准问法, 客户问题, 顾客问题, 买家问题, 用户问题, 常见问题, 咨询问题, 问题描述, 问法, 问, question, questions, q',
    also: '标题, 知识标题, 名称, 主题, title, name, subject',
  },
  {
    field: 'variants',
    title: { zh: '其他问法', en: 'Other wordings' },
    reading: 'wordings',
    names:
      '其他问法, 相似问, 相似问法, 相似问题, 扩展问, 扩展问法, 同义问法, 其他说法, 相关问法, variants, other wordings, similar questions, alternatives',
  },
  {
    field: 'answer',
    title: { zh: '回答', en: 'Answer' },
    reading: 'text',
    names:
      '已审核, 已审核话术, 审核后话术, 客满话术, 话术内容, 快捷短语内容, 快捷短语, 快捷内容, 话术, 回复话术, 标准话术, 标准回复, 推荐话术, 推荐回复, 参考话术, 对客话术, 对客回答, 对外回答, 快捷回复, approved answer, public answer, customer answer, wording',
    also: '回复, 回复内容, 答复, 内容, 知识内容, 正文, text, content, body, reply, response',
  },
  internalField,
  {
    field: 'product',
    title: { zh: '商品', en: 'Product' },
    reading: 'line',
    names:
      '产品, 商品, 产品型号, 产品名称, 产品名, 商品名称, 商品名, 商品型号, 型号, 款式, 货号, 系列, sku, product, product name, model, item',
  },
  {
    field: 'topic',
    title: { zh: '话题', en: 'Topic' },
    reading: 'own-word',
    names:
      '话题, 问题分类, 问题类型, 问题类别, 话术分类, 分类, 类别, 类型, 分组, 一级分类, 目录, topic, category, type, section, group, folder',
    also: '主题',
  },
  {
    field: 'quick_reply',
    title: { zh: '对应的常用语', en: 'Quick reply' },
    reading: 'id',
    names: '对应的常用语, 对应常用语, 常用语编号, quick reply',
  },
  {
    field: 'where',
    title: { zh: '放在哪里', en: 'Where' },
    reading: 'list',
    names: '放在哪里, 展示位置, 投放位置, 位置, where, placement, location',
  },
  ownerField,
  {
    field: 'updated',
    title: { zh: '最近更新', en: 'Last updated' },
    reading: 'date',
    names:
      '最近更新, 更新日期, 更新时间, 修改日期, 修改时间, 最后更新, 最后更新时间, 登记日期, 日期, updated, updated at, last updated, date',
  },
];
