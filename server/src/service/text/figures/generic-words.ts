/** Stop words: they name no subject and no condition. What is left without them may be a condition of a figure. */
const chinese =
  '亲爱的|亲亲|亲|您好|你好|哈喽|请问|请|麻烦|谢谢|放心|耐心|等待|稍等|留意|尽快|尽量|安排|感谢|' +
  '我们家|我们|我家|咱们|咱家|咱|我|您的|您|你们|你|本店|全店|全场|店铺|小店|店里|店|这边|这里|这个|家|' +
  '一定|肯定|保证|加急|加紧|一般情况下|正常情况下|正常|一般|通常|平时|常规|大概|大约|差不多|左右|基本上?|' +
  '之内|以内|内|以后|之后|之前|后|' +
  '可以|可能|可|能|支持|享受|享|提供|需要|需|要|才|就|也|都|均|全部|所有|统一|默认|一律|直接|马上|再|还|哈|' +
  '现货|商品|产品|宝贝|货品|货物|订单|包裹|东西|款|货|买的|买|' +
  '整机|下单|拍了|付款|拍下|支付|' +
  '时间|时效|期限|时长|期|多久|多长|几天|多少天?|几点|几号|几日|几件|几折|多少钱|什么时候|什么|何时|啥时候|怎么|如何|怎样|哪天|哪些|有没有|是不是|能不能|可不可以|' +
  '说明|问题|规则|政策|门槛|须知|介绍|常见|快|速度|标准|流程|申请|办理|通知|进度|情况|安排|' +
  '的话|的|了|哦|呢|哟|喔|呀|啊|吧|呐|嘛|吗|么|噢|滴|咯|嗯|哈|是|有|在|给|为|帮|会|将|于|和|跟|与|及|从|到|至|起|算|按|每天|天天|全年|自然日|小时|即可|为准|满|以上|上|下|价|一单|只要|凡|日|天';

const english =
  'a|an|the|is|are|be|been|was|will|would|can|may|do|does|it|its|this|that|we|our|us|you|your|i|my|they|them|all|any|every|within|in|on|of|for|from|to|by|at|and|or|with|after|about|around|approximately|usually|normally|typically|generally|hi|hello|hey|dear|please|thanks|thank|yes|sure|how|when|what|where|which|long|much|many|order|orders|ordered|item|items|product|products|parcel|parcels|package|packages|goods|time|times|period|days|day|time|policy|possible|available|get|gets|have|has|take|takes|taking|up|out|over|just|so|there|here|back|once|then|stock|online|everything|free|customer|customers|open|worry|made|us|price|prices|if|off|save|enjoy|fast|soon|quick|quickly|receive|start|starts';

const generic = new RegExp(chinese, 'g');
const genericEnglish = new RegExp(`\\b(?:${english})\\b`, 'g');

/** Removes stop words and punctuation; empty where all of a text is understood. */
export const besides = (text: string): string =>
  text
    .replace(/['’]s\b/g, ' ')
    .replace(generic, ' ')
    .replace(genericEnglish, ' ')
    .replace(/[^a-z\d\u4e00-\u9fff]+/g, ' ')
    .trim();
