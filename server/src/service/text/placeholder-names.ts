import { placeholders } from '../../../../schemas/placeholders';

/** Finds the placeholder for a name in Chinese or of another tool; undefined where none is known. */
export function placeholderFor(
  name: string,
): { readonly name: string; readonly isSure: boolean } | undefined {
  const word = plain(name);
  const sure = titles.get(word);
  if (sure) return { name: sure, isSure: true };
  const guessed = byOtherName.get(word);
  return guessed ? { name: guessed, isSure: false } : undefined;
}

const plain = (name: string): string => name.toLowerCase().replace(/[\s_.\-的]/g, '');

const inChinese: Readonly<Record<string, string>> = {
  'buyer.nickname':
    '昵称 买家昵称 客户昵称 顾客昵称 用户昵称 买家 买家名 买家姓名 客户名 客户名称 客户姓名 顾客姓名 用户名 姓名 称呼',
  'order.id': '订单号 订单编号 订单ID 单号',
  'order.tracking_no': '快递单号 物流单号 运单号 快递号',
  'order.status': '订单状态',
  'product.title': '商品 商品名 商品名称 商品标题 产品名 产品名称 宝贝 宝贝名称 宝贝标题',
  'shop.name': '店铺 店铺名 店铺名称 店名 商家名称',
  'agent.name': '客服 客服名 客服名称 客服昵称 客服姓名 接待客服',
  'hours.summary': '服务时间 营业时间 工作时间 客服时间 客服工作时间 人工服务时间 在线时间',
  'hours.today': '今天服务时间 今日服务时间 今日营业时间',
  'hours.next_open': '下次上班时间 上班时间 恢复服务时间 下次营业时间',
  'hours.holiday': '假期服务时间 节假日服务时间',
  'promotion.name': '活动 活动名 活动名称 大促名称',
  'promotion.from': '活动开始时间 活动开始日期',
  'promotion.to': '活动结束时间 活动结束日期',
};

const ofOtherTools: Readonly<Record<string, string>> = {
  'buyer.nickname':
    'customer customername customerfirstname customerfullname firstname fullname buyername buyer username usernickname nickname nick contactname contactfirstname contact visitorname clientname clientfirstname recipientname requestername ticketrequestername ticketrequesterfirstname',
  'order.id': 'ordernumber orderno ordername order',
  'order.tracking_no':
    'trackingnumber trackingno trackingid trackingcode ordertrackingnumber fulfillmenttrackingnumber',
  'order.status': 'fulfillmentstatus orderfulfillmentstatus',
  'product.title': 'productname product item itemname itemtitle lineitemtitle',
  'shop.name': 'shopname shop storename store companyname company brandname accountname',
  'agent.name':
    'agent agentfirstname agentfullname operatorname currentusername currentuserfirstname assigneename ticketassigneename',
  'hours.summary': 'hours businesshours officehours workinghours openinghours',
  'hours.next_open': 'nextopen nextopening',
  'promotion.name': 'promotion campaignname',
};

const pairsOf = (names: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(names).flatMap(([name, words]) =>
    words.split(' ').map((word) => [plain(word), name] as [string, string]),
  );

/** Names that stand for one placeholder with certainty: those in Chinese, and the titles of our placeholders. */
const titles: ReadonlyMap<string, string> = new Map([
  ...pairsOf(inChinese),
  ...placeholders.flatMap(({ name, docs }): [string, string][] => [
    [plain(docs.title.zh), name],
    [plain(docs.title.en), name],
    [plain(name), name],
  ]),
]);

const byOtherName: ReadonlyMap<string, string> = new Map(pairsOf(ofOtherTools));
