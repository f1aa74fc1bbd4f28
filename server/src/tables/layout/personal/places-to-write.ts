/** E-mail addresses of persons; those of a role, such as service@, are the shop's. */
export const emailsIn = (text: string): readonly string[] =>
  Array.from(
    text.matchAll(/(?<![\w.+-])[\w][\w.+-]{0,63}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,3}/g),
    ([found]) => found,
  ).filter((found) => !role.test(found) && !reserved.test(found));

const role =
  /^(?:service|services|support|kefu|cs|help|helpdesk|info|contact|hello|hi|sales|admin|no-?reply|shop|store|hr|feedback|care|customer|customer-?(?:care|service)|after-?sales|invoice|fapiao|complaint|complaints|returns?|refunds?|orders?|office|marketing|business|team|mail|email|your\.?name|name|user|example|xxx+)\d{0,3}@/i;

/** Domains that RFC 2606 keeps for examples. */
const reserved =
  /@(?:(?:[\w-]+\.)*example\.\w+|[\w.-]+\.(?:test|example|invalid|localhost)|xxx+\.\w+|test\.com)$/i;

/** Addresses that are called those of a customer and hold a number of a house. */
export const addressesIn = (text: string): readonly string[] =>
  Array.from(
    text.matchAll(
      /(?:收货|收件|送货|顾客|客户|买家|邮寄|家庭)地址\s*[:：是为]\s*([^\n，。；,;]{0,40}?[路街道巷弄村镇区园苑城庄][^\n。；;，,]{0,12}\d[^\n。；;，,]{0,24}[号室栋幢元楼户])/g,
    ),
    ([, found]) => found!,
  );
