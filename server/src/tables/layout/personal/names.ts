/** Names of customers: behind a word for one, before a form of address, or in an English greeting. */
export const namesIn = (text: string): readonly string[] => [
  ...new Set([...labelled(text), ...addressed(text), ...english(text)]),
];

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝于';
const doubleSurnames = '欧阳|上官|司马|诸葛|司徒|东方|独孤|南宫|夏侯|皇甫|尉迟|慕容|令狐';
const surname = `(?:${doubleSurnames}|[${surnames}])`;

const label =
  '(?:收件人|收货人|收货姓名|收件姓名|(?:顾客|客户|买家|会员|用户|联系人|真实)姓名|姓名|客户名|顾客名|客户名称|买家名|联系人)';
const labelledName = new RegExp(
  String.raw`${label}\s*[:：是为叫]\s*(${surname}[\p{Script=Han}·]{1,3})(?=[^\p{Script=Han}]|$|电话|手机|地址|收)`,
  'gu',
);

const labelled = (text: string): string[] =>
  Array.from(text.matchAll(labelledName), ([, name]) => name!).filter((name) => !isExample(name));

/** 张三 and 李四 are nobody, and some words begin like a name. */
const isExample = (name: string): boolean =>
  /^(?:张三|李四|王五|赵六|某|小明|王某|张某|李某|.某)/.test(name) ||
  /^(?:和|及|与|应|时|全|明|单|文|方|成|关|简|连|明确|成功|解决|任何|包括|向|于)(?:电话|手机|地址|填|写|您|你|我|的|确|功|件|上|是)/.test(
    name,
  );

/** Forms of address behind a name; 先生产 and 女士们 are none. */
const titles = /(?:先生|女士|小姐姐?|太太|阿姨|大哥|大姐)(?![们产妹])/g;
const wholeName = new RegExp(`^${surname}[\\p{Script=Han}]{0,2}$`, 'u');

function addressed(text: string): string[] {
  return Array.from(text.matchAll(titles)).flatMap(({ index, 0: title }) => {
    // The shortest name that may stand here: of 答应刘女士 that is 刘, though 应 is a surname too.
    const start = [1, 2, 3, 4]
      .map((length) => index - length)
      .find(
        (at) =>
          at >= 0 && wholeName.test(text.slice(at, index)) && mayPrecede(text.slice(Math.max(0, at - 6), at)),
      );
    const name = start === undefined ? '' : text.slice(start, index);
    return name === '' || isExample(name) ? [] : [name + title];
  });
}

/** Before the name of a customer stands no word of another meaning, such as 适用于女士 or 客服王女士. */
function mayPrecede(before: string): boolean {
  if (/(?:我是|我叫|我姓)$/.test(before)) return false;
  const last = before.at(-1) ?? '';
  return (
    !/\p{Script=Han}/u.test(last) ||
    /(?:顾客|客户|买家|会员|亲爱的|尊敬的|您好|你好|收件人|收货人|联系|通知|答应|[给叫是替帮跟的为让请应])$/.test(
      before,
    )
  );
}

const greeted =
  /(?<![A-Za-z])(?:Hi|Hello|Dear|Hey) ((?:(?:Mr|Mrs|Ms|Miss)\.? )?[A-Z][a-z]{1,15}(?: [A-Z][a-z]{1,15})?)(?=\s*[,!:\n])/g;
const titled = /(?<![A-Za-z])((?:Mr|Mrs|Ms|Miss)\.? [A-Z][a-z]{1,15})(?![A-Za-z])/g;
const named =
  /(?<![A-Za-z])(?:(?:[Cc]ustomer|[Bb]uyer|[Rr]ecipient|[Cc]onsignee|[Ff]ull)(?: [Nn]ame)?|[Ss]hip to)\s*[:：]\s*([A-Z][a-z]+(?: [A-Z][a-z]+){1,2})/g;

/** Whom a greeting addresses without a name. */
const everybody =
  /^(?:there|everyone|all|team|customer|customers|friend|friends|sir|madam|guest|buyer|shopper|valued|dear|folks|guys|again|shop|seller|member|client|user|subscriber|world|from|thanks|thank|welcome|and|name|first|happy|good)\b/i;

const english = (text: string): string[] =>
  [...text.matchAll(greeted), ...text.matchAll(titled), ...text.matchAll(named)]
    .map(([, name]) => name!)
    .filter((name) => !everybody.test(name) && !/^(?:Mr\.? (?:Clean|Muscle|Bean))/.test(name));
