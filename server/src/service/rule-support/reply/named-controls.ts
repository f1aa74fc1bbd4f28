/** What is around words in brackets, in their clause. */
interface Around {
  readonly before: string;
  readonly after: string;
}

/** The name of a button, a field or a page stands in brackets too. */
export const namesControl = ({ before, after }: Around): boolean =>
  controlIn.test(before) || control.test(after);
const controlIn =
  /(?:点击?|点开|点一下|单击|选择?|勾选|进入|找到|打开|复制|按下?|按一下|搜索?|关注|看|详见|参见|通过|标题|写着|印着|叫|名为|申请|-|>|→|\b(?:press|tap|click|select|choose|open|hit|push|under|labell?ed|marked|says|hold|go to|switch to|set to|turn to|use|see|via|called)(?: on)?(?: the)? ?)["“]?$/;
const control =
  /^["”]? ?(?:页|栏|键|按钮|一栏|入口|处填|选项|功能|频道|模块|菜单|图标|标签|字样|那栏|那页|里(?:面|申请|查|看|填|写|点|能|可)|(?:写|填)(?:上|明|清|下|好)|中(?:申请|查|看|填|点)|(?:button|key|tab|page|menu|option|icon|field|box|section|sign|sticker|switch|mode|setting|light)\b)/;

/** What the customer is asked for is theirs to fill in. */
export const asksFor = ({ before, after }: Around): boolean =>
  asks.test(before.replace(row, '')) || handsOver.test(after);
const asks =
  /(?:填写?|提供|输入|写上|写明|写清|写|备注|留下|核对|修改|更改|报|发送?)(?:一下|好|您的|一个|下|清楚|我|给我)?$|\b(?:send|tell|give|provide|share|enter|include|quote|type|leave|note|reply|message)(?: (?:us|me|in|with))?(?: (?:your|the|a))? ?$/;
/** Brackets in a row, of which the one in question is the last. */
const row = /(?:[【「“[][^【】「」“”[\]]{1,12}[】」”\]][、和及与,/]?){1,4}$/;
const handsOver = /^(?:发|报|告|提供|填|写|截图)(?:我|给|一下|来|过来|下|诉|全|清)/;
