/** Traditional characters that occur in the words which rules look for, each followed by its simplified one. */
const traditional =
  '發发貨货評评現现圖图紅红領领贈赠號号碼码證证驗验銀银電电話话聯联係系繫系價价絕绝對对國国級级極极頂顶獨独' +
  '賠赔償偿錢钱買买賣卖寶宝東东點点從从時时間间業业務务後后過过還还這这們们請请讓让給给個个麼么嗎吗說说認认識识' +
  '觀观復复訊讯帳账轉转線线掃扫維维動动態态嚴严員员聽听詢询專专屬属體体權权質质優优惠惠無无條条緊紧煩烦腦脑應应' +
  '當当該该處处為为與与遠远變变幾几萬万兩两數数據据單单運运費费換换訂订終终長长樂乐氣气來来會会確确實实問问題题';

/**
 * Confusables: letters and characters that people write for others which look or sound alike, to evade filters for
 * contacts; each is followed by the one that it stands for. Only contact patterns read a text in this form: 威化 becomes
 * 微化 there, which harms nobody.
 */
const standIns = '薇微威微徽微葳微嶶微溦微巍微➕+✚+аaеeоoрpсcхxуyкkνvχxѵv➊1➋2➌3➍4➎5➏6➐7➑8➒9⓿0';

export const simplified = pairs(traditional);
export const lookAlikes = pairs(standIns);

function pairs(text: string): ReadonlyMap<string, string> {
  const letters = [...text];
  return new Map(
    letters.flatMap((letter, index) => (index % 2 ? [] : [[letter, letters[index + 1]!] as const])),
  );
}
