const ANSWER = '(?:回[复您应]|答复|接待|服务|处理|安排(?!发)|联系|转接|接入|解答)(?!不)';

/** Matches claims of an instant answer, in texts normalised by `plain`. */
export const instantAnswers = new RegExp(
  [
    `(?:马上|立刻|立即|即刻|即将|火速|第一秒)[^,。!?;\\n]{0,8}?(?:${ANSWER}|就?来(?=$|[,。!~])|赶来|有人)`,
    '秒回|秒速回复|(?:正在|已经?)[^,。!?;\\n]{0,4}(?:赶来|转接|接入)|火速赶来|必有回复|来的路上|客服[^,。!?;\\n]{0,4}(?:马上|即将|立刻)上线',
    '\\b(?:repl(?:y|ies)|answer|respond|help you|get back to you|someone|an agent|our team)\\b[^.!?\\n]{0,24}\\b(?:immediately|right away|at once|instantly|in a (?:moment|minute)|in a few minutes)\\b',
    '\\bright with you\\b|\\bwith you in (?:a|one) (?:minute|moment|second)\\b',
  ].join('|'),
  'g',
);

/** Matches claims of an answer within seconds or minutes. */
export const answersWithin = new RegExp(
  [
    `(?:(?<zh>\\d{1,2}|[一二两三五十]{1,3})个?(?:分钟|秒钟?)|半小时|半个小时|一刻钟|几分钟)(?:之?内|左右|以内)[^,。!?;\\n]{0,8}?(?:${ANSWER}|回)`,
    '\\b(?:repl(?:y|ies)|answer|respond|be with you|help you|get back to you)\\b[^.!?\\n]{0,16}\\b(?:within|in|in under|in less than) (?:(?<en>\\d{1,2}|a|one|two|three|five|ten|a few) (?:minutes?|seconds?)|half an hour)\\b',
  ].join('|'),
  'g',
);

/** Matches announcements that a person answers next. */
export const personNext = new RegExp(
  [
    '(?:接下来|下面|现在|这就|随后)[^,。!?;\\n]{0,6}(?:真人|人工|客服|店员|专员)[^,。!?;\\n]{0,8}(?:回|接待|服务|为您|来)',
    '\\b(?:a (?:real )?person|someone|an agent|one of us)\\b[^.!?\\n]{0,16}\\b(?:next|now)\\b',
    '\\bnext\\b[^.!?\\n]{0,12}\\b(?:a (?:real )?person|an agent|one of us)\\b',
  ].join('|'),
  'g',
);
