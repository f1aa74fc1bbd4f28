import assert from 'node:assert/strict';
import { locales } from '../../../schemas/text';
import { fieldsOf, tableSections } from '../../../server/src/tables';
import { fieldsIn, layoutsOf, told, workbook } from './sheets';

const first = (text: string, name = 'Sheet1', file = '话术.xlsx') =>
  layoutsOf(workbook({ [name]: text }, file))[0]!;

const read = (text: string, name?: string, file?: string): string => {
  const layout = first(text, name, file);
  return `${layout.section} ${layout.header}: ${fieldsIn(layout)}`;
};

describe('how a sheet is read', () => {
  it('knows the tables of the workbenches by their headings, brackets and all', () => {
    for (const [header, expected] of [
      [
        '一级分类（必填） | 二级分类（选填） | 话术标题（选填） | 话术内容（必填）',
        'quick_replies 1: group group title text',
      ],
      ['快捷短语编码 | 快捷短语 | 快捷短语分组', 'quick_replies 1: shortcut text group'],
      ['快捷编码 | 快捷短语 | 快捷短语分组', 'quick_replies 1: shortcut text group'],
      [
        '分类（10个字以内） | 话术分组（10个字以内） | 话术短标题（10个字以内） | 话术内容（1000字以内）',
        'quick_replies 1: group group title text',
      ],
      ['序号 | 快捷短语内容（必填） | 创建人', 'quick_replies 1: - text -'],
      ['分组 | 标题 | 内容 | 标签 | 渠道映射 | 优先级', 'quick_replies 1: group title text tags channels -'],
      ['分类 | 知识标题 | 知识内容', 'quick_replies 1: group title text'],
      [
        '登记日期 | 话术分类 | 快捷编码 | 快捷内容 | 是否加入团队',
        'quick_replies 1: - group shortcut text status',
      ],
      [
        '分类名称 | 意图类型 | 关键词(逗号分隔) | 回复内容(支持多条,用\\|分隔) | 优先级(数字) | 备注',
        'quick_replies 1: group - - text - internal',
      ],
      ['产品 | 问题 | 回答 | 话术', 'faq 1: product question internal answer'],
      ['产品 | 业务填写问题 | 品牌解答 | 客满话术', 'faq 1: product question internal answer'],
      ['产品 | 业务填写问题 | 内部解答 | 已审核', 'faq 1: product question internal answer'],
      ['产品型号 | 问题 | 答案', 'faq 1: product question answer'],
      [
        '公告标题 | 公告内容 | 类型 | 开始日期 | 结束日期 | 挂在哪里',
        'announcements 1: title text kind from to where',
      ],
      ['标签名称 | 颜色 | 标签说明 | 什么时候打 | 备注模板', 'tags 1: name color meaning apply_when note'],
      ['name | keywords | content | note | active', 'quick_replies 1: title - text internal status'],
      ['category | keyword | content', 'quick_replies 1: group - text'],
      ['Shortcut | Substitution', 'quick_replies 1: shortcut text'],
      ['Title | Body | Folder | Tags', 'quick_replies 1: title text group tags'],
      ['Question | Answer | Category', 'faq 1: question answer topic'],
    ] as const)
      assert.equal(read(`${header}\n${header.replace(/(?:[^|\\]|\\.)+/g, ' 亲 ')}`), expected, header);
  });

  it('compares headings whatever their width, script, blanks and marks', () => {
    for (const header of [
      '分組 | 標題 | 內容',
      ' 分 组 | *标题 | 内容：',
      '\ufeff分组(必填) | 标题【选填】 | 内容\\n（1000字以内）',
      'ＧＲＯＵＰ | Title (required) | TEXT *',
      'Group_Name | reply-title | Reply Text',
    ])
      assert.equal(read(`${header}\n售前 | 尺码 | 看尺码表`), 'quick_replies 1: group title text', header);
  });

  it('finds the header below titles, dates and warnings, and says what is not read', () => {
    const layout = first(`
小满家居客服话术
2026 年 11 月版

内部资料，不要外传
整理：客服组

分组 | 标题 | 内容
售前 | 尺码 | 看尺码表`);
    assert.equal(layout.header, 7);
    assert.deepEqual(told(layout.notices), ['7: 表头在第 7 行，它上面有字的 4 行不读。']);
    const file = first(`
最初3行的内容请勿改动(V3)！！！
小满家居:客服
分组 | 快捷编码 | 标题 | 内容 | 图片名 | 程序数据（手工新增词条时，本字段留空即可）
售前=>尺码 | cm | 尺码 | 看尺码表 | 尺码.png | 12 3`);
    assert.equal(`${file.header}: ${fieldsIn(file)}`, '3: group shortcut title text attachments -');
  });

  it('takes the better of two headers, and names both', () => {
    const layout = first(`
分类 | 话术
一级分类 | 二级分类 | 标题 | 话术内容
售前 | 尺码 | 怎么选 | 看尺码表`);
    assert.equal(`${layout.header}: ${fieldsIn(layout)}`, '2: group group title text');
    assert.match(told(layout.notices)[0]!, /第 2 行和第 1 行都像表头，按第 2 行读/);
  });

  it('reads one or two columns without a header, and leaves more of them to the person', () => {
    const one = first('亲，现货 48 小时内发出\n退货请走售后入口');
    assert.deepEqual([one.section, one.header, fieldsIn(one)], ['quick_replies', 0, 'text']);
    assert.match(told(one.notices)[0]!, /^没有找到表头，从第一行起都当作内容：A 列是内容。/);
    assert.equal(fieldsIn(first('发货 | 亲，现货 48 小时内发出\n退货 | 走售后入口')), 'title text');
    assert.equal(read('多久发货 | 48 小时内', '常见问题'), 'faq 0: question answer');
    const three = first('售前 | 发货 | 亲，现货 48 小时内发出\n售后 | 退货 | 走售后入口');
    assert.deepEqual([three.header, fieldsIn(three)], [0, '- - -']);
    assert.match(told(three.notices)[0]!, /先一行也不读/);
  });

  it('tells the section by the columns, then by the name of sheet or file', () => {
    const rows = '标题 | 内容\n春节放假 | 初一到初三休息';
    for (const [name, file, section] of [
      ['店铺公告', '客服.xlsx', 'announcements'],
      ['', '2026公告.csv', 'announcements'],
      ['FAQ', '客服.xlsx', 'faq'],
      ['常见问题', '客服.xlsx', 'faq'],
      ['Sheet1', '客服.xlsx', 'quick_replies'],
      ['快捷短语', '公告.xlsx', 'quick_replies'],
    ] as const)
      assert.equal(first(rows, name, file).section, section, `${name} ${file}`);
    assert.equal(first('问题 | 话术\n发货 | 48 小时内', '店铺公告').section, 'faq');
    assert.equal(
      read('分组 | 问题 | 快捷编码 | 回答 | 话术\n售前 | 发货 | fh | 义乌仓 | 48 小时内'),
      'quick_replies 1: group title shortcut internal text',
    );
    assert.equal(read('标签 | 颜色\n高意向 | 红'), 'tags 1: name color');
  });

  it('takes 已审核 for the words that were approved, or for a yes and no of its own', () => {
    const texts = first('问题 | 话术 | 已审核\n发货 | 48 小时 | 亲，48 小时内发出');
    assert.equal(fieldsIn(texts), 'question - answer');
    assert.match(told(texts.notices).join(), /这几列没有用到：话术。/);
    assert.equal(
      fieldsIn(first('标题 | 话术 | 已审核\n发货 | 48 小时内发出 | 是\n退货 | 七天 | 否')),
      'title text status',
    );
  });

  it('leaves out contents, instructions, pivot tables, hidden and empty sheets, each with the reason', () => {
    const rows = '标题 | 内容\n发货 | 48 小时内';
    const sheets = {
      目录: '产品 | 页码\n抱枕 | 2',
      填写说明: '一级分类必填\n内容不超过 1000 字',
      使用说明: rows,
      'Read me': 'How to fill in',
      透视表: rows,
      周统计: '行标签 | 计数项:问题\n抱枕 | 12\n总计 | 12',
      数据汇总: '周次 | 咨询量\n45 | 120',
      话术汇总: rows,
      空的: '',
      隐藏: rows,
      退换货说明: rows,
    };
    const layouts = layoutsOf(workbook(sheets, '话术.xlsx', ['隐藏']));
    assert.deepEqual(
      layouts.filter(({ section }) => section).map(({ sheet }) => sheet),
      ['话术汇总', '退换货说明'],
    );
    for (const { section, sheet, notices } of layouts)
      if (!section) assert.ok(notices.length === 1 && notices[0]!.sheet === sheet, sheet);
    const back = layoutsOf(workbook(sheets, '话术.xlsx', ['隐藏']), { section: 'quick_replies' });
    assert.deepEqual(
      back.map(({ section }) => section),
      Object.keys(sheets).map(() => 'quick_replies'),
      'a person brings them back',
    );
  });

  it('leaves out a sheet without a column of words, and says what is missing', () => {
    const layout = first('日期 | 订单 | 一级 | 二级 | 产品 | 描述\n11-01 | 123 | 质量 | 破损 | 抱枕 | 开线');
    assert.equal(layout.section, undefined);
    assert.match(told(layout.notices)[0]!, /没有找到放“内容”的列/);
    const internal = first('问题 | 品牌解答\n能机洗吗 | 外套可机洗');
    assert.match(told(internal.notices)[0]!, /“品牌解答”是给客服自己看的/);
  });

  it('does not take an answer in another language for what agents alone should know', () => {
    for (const [header, expected] of [
      ['问题 | 答案 | 答案(英文)', 'faq 1: question answer -'],
      ['问题 | 答案（英文） | 答案', 'faq 1: question - answer'],
      ['Question | Answer | Answer (Spanish)', 'faq 1: question answer -'],
      ['问题 | 话术【英文版】 | 回答', 'faq 1: question - answer'],
      ['问题 | 回答(中文) | 回答(日语)', 'faq 1: question answer -'],
      ['标题 | 内容(英文) | 内容', 'quick_replies 1: title - text'],
      ['问题 | 答案（内部） | 话术', 'faq 1: question internal answer'],
    ] as const)
      assert.equal(read(`${header}\n甲 | 乙 | 丙`), expected, header);
  });

  it('does not take running numbers for ids', () => {
    assert.equal(
      fieldsIn(first('编号 | 标题 | 内容\n1 | 发货 | 48 小时内\n2 | 退货 | 七天内')),
      '- title text',
    );
    assert.equal(fieldsIn(first('编号 | 标题 | 内容\nfh | 发货 | 48 小时内')), 'id title text');
  });

  it('lets what a person chose win, column by column', () => {
    const book = workbook('分组 | 标题 | 内容 | 备用\n售前 | 尺码 | 看尺码表 | 亲，看尺码表');
    const [chosen] = layoutsOf(book, {
      fields: new Map([
        [3, 'text'],
        [1, ''],
      ]),
    });
    assert.equal(fieldsIn(chosen!), 'group - - text');
    const [faq] = layoutsOf(book, { section: 'faq', fields: new Map([[1, 'question']]) });
    assert.deepEqual([faq!.section, fieldsIn(faq!)], ['faq', 'topic question answer -']);
    const [headless] = layoutsOf(book, { header: 0 });
    assert.deepEqual([headless!.header, fieldsIn(headless!)], [0, '- - - -']);
    const [second] = layoutsOf(workbook('分组 | 标题 | 内容\n分类 | 名称 | 话术\n售前 | 尺码 | 看'), {
      header: 2,
    });
    assert.deepEqual([second!.header, second!.columns[2]!.heading], [2, '话术']);
    const [skipped] = layoutsOf(book, { section: 'skip' });
    assert.deepEqual([skipped!.section, skipped!.notices], [undefined, []]);
    const [odd] = layoutsOf(book, {
      header: 99,
      fields: new Map([
        [0, 'nonsense'],
        [50, 'text'],
      ]),
    });
    assert.equal(fieldsIn(odd!), '- - - -');
  });

  it('reads a folder of three workbooks as the team keeps them', () => {
    const books = [
      workbook(
        {
          目录: '产品 | 页\n抱枕 | 2',
          云朵抱枕: '产品 | 问题 | 回答 | 话术\n云朵抱枕 | 能洗吗 | 外套可洗 | 外套可以机洗',
          杯子: '资料更新到 11 月\n产品 | 业务填写问题 | 品牌解答 | 已审核\n杯子 | 保温多久 | 6 小时 | 6 小时左右',
        },
        '产品问答与话术.xlsx',
      ),
      workbook(
        {
          '11月': '登记日期 | 分组 | 快捷编码 | 快捷短语 | 是否加入团队\n2026-11-01 | 双11 | s1 | 满减 | 是',
        },
        '活动话术11月.xlsx',
      ),
      workbook(
        {
          家居: '日期 | 订单 | 一级 | 二级 | 产品 | 描述 | 图片 | 批次\n1 | 2 | 质量 | 开线 | 抱枕 | 破 | a.png | 1',
          周透视: '行标签 | 计数项:订单\n质量 | 3',
        },
        '顾客之声.xlsx',
      ),
    ];
    assert.deepEqual(
      layoutsOf(books).map(({ sheet, section, header, columns }) =>
        [sheet, section, header, columns.map(({ field }) => field ?? '-').join(' ')].join(', '),
      ),
      [
        '目录, , 0, question answer',
        '云朵抱枕, faq, 1, product question internal answer',
        '杯子, faq, 2, product question internal answer',
        '11月, quick_replies, 1, - group shortcut text status',
        '家居, , 1, - - group group - - attachments -',
        '周透视, , 0, title text',
      ],
    );
  });

  it('goes by the columns before the name of the file or sheet, which decides what they leave open', () => {
    for (const [file, header, expected] of [
      ['tags.csv', '标题 | 内容 | 标签 | 语境', 'quick_replies'],
      ['标签.csv', '标签 | 话术', 'quick_replies'],
      ['tags.csv', '问题 | 回答', 'faq'],
      ['tags.csv', '标签 | 含义 | 颜色', 'tags'],
      ['tags.csv', '标题 | 说明', 'tags'],
      ['常见问题.csv', '标题 | 内容', 'faq'],
      ['公告.csv', '标题 | 内容', 'announcements'],
    ] as const)
      assert.equal(first(`${header}\na | b | c | d`, '', file).section, expected, `${file}: ${header}`);
  });

  it('takes the kind of question for the group of replies and the topic of an FAQ', () => {
    assert.equal(read('问题分类 | 标题 | 内容\na | b | c'), 'quick_replies 1: group title text');
    assert.equal(read('问题分类 | 问题 | 回答\na | b | c'), 'faq 1: topic question answer');
    assert.equal(read('问题分类 | 标题 | 内容\na | b | c', 'FAQ'), 'faq 1: topic question answer');
  });

  it('offers every field of a section with a title in both languages, none twice', () => {
    for (const section of tableSections) {
      const fields = fieldsOf(section);
      assert.equal(new Set(fields.map(({ field }) => field)).size, fields.length);
      for (const locale of locales)
        assert.equal(new Set(fields.map(({ title }) => title[locale])).size, fields.length);
    }
  });

  it('reads anything without failing', () => {
    for (const text of ['', '|', '| |\n| |', '{{', '#REF! | #REF!', '标题', '内容', '"'])
      assert.ok(layoutsOf(workbook(text)).length === 1, text);
    assert.deepEqual(layoutsOf([]), []);
  });
});
