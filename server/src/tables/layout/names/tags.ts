import { idField, ids, type FieldNames } from './field-names';

/** The fields of a customer tag that a column may hold, in the order of the format. */
export const tagFields: readonly FieldNames[] = [
  idField(`${ids}, 标签编号, tag id`),
  {
    field: 'name',
    title: { zh: '名称', en: 'Name' },
    reading: 'line',
    names: '标签名称, 标签名, 标签, 客户标签, tag name, tag, label',
    also: '名称, 标题, name, title',
  },
  {
    field: 'color',
    title: { zh: '星标颜色', en: 'Colour' },
    reading: 'own-word',
    names: '星标颜色, 标签颜色, 颜色, 星标, color, colour, star',
  },
  {
    field: 'meaning',
    title: { zh: '含义', en: 'Meaning' },
    reading: 'text',
    names: '含义, 标签含义, 标签说明, 释义, 定义, 标签定义, 代表什么, meaning, definition',
    also: '说明, 描述, description',
  },
  {
    field: 'apply_when',
    title: { zh: '什么时候打', en: 'Apply when' },
    reading: 'text',
    names:
      '什么时候打, 打标条件, 打标规则, 打标签条件, 打标场景, 什么情况打, 适用情况, 使用场景, 适用场景, apply when, when to apply, when to put it, rule, when',
  },
  {
    field: 'note',
    title: { zh: '备注模板', en: 'Note template' },
    reading: 'text',
    names: '备注模板, 备注内容, 备注格式, note template',
    also: '备注, note, notes',
  },
];
