import { amountChoices, readAmount } from '../../../server/src/service/notation/amounts';
import { numberChoices, readDigits, readNumber } from '../../../server/src/service/notation/numbers';
import { readShare, shareChoices } from '../../../server/src/service/notation/shares';
import { table } from './reader-table';

table('a share', readShare, [
  ['九成', 0.9],
  ['九成五', 0.95],
  ['80%', 0.8],
  ['80 ％', 0.8],
  ['99.5%', 0.995],
  ['百分之八十', 0.8],
  ['八折', 0.8],
  ['八五折', 0.85],
  ['一半', 0.5],
  ['9/10', 0.9],
  ['九成以上', 0.9],
  ['80', undefined],
  ['很高', undefined],
]);

table<readonly number[]>('a share without its sign', shareChoices, [
  ['80', [0.8]],
  ['300', []],
  ['0.8', []],
]);

table('an amount', readAmount, [
  ['89元', 89],
  ['¥89', 89],
  ['￥1,299', 1299],
  ['RMB 89.5', 89.5],
  ['1.2万', 12000],
  ['三个', 3],
  ['180 条/天', 180],
  ['3倍', 3],
  ['一百八元', 180],
  ['两百五', 250],
  ['1千5元', 1500],
  ['1.5w', 15000],
  ['2k', 2000],
  ['两三百', undefined],
  ['$89', undefined],
  ['大约 100', undefined],
  ['1,29', undefined],
]);

table<readonly number[]>('an amount that is only about so much', amountChoices, [
  ['两三百元', [200, 300]],
  ['三五个', [3, 5]],
  ['十七八条', [17, 18]],
  ['四五千', [4000, 5000]],
  ['两百五', []],
  ['25', []],
]);

table<readonly number[]>('a number that is only about so much', numberChoices, [
  ['七八', [7, 8]],
  ['一百二三十', [120, 130]],
  ['二五', []],
]);

table('digits one by one', readDigits, [
  ['八五', 85],
  ['二〇二六', 2026],
  ['八十五', undefined],
]);

table('a number', readNumber, [
  ['一百三', 130],
  ['三百二', 320],
  ['一百零二', 102],
  ['一百二十', 120],
  ['一百二十五', 125],
  ['三千五', 3500],
  ['三千零五', 3005],
  ['一千零二十', 1020],
  ['一千二百三', 1230],
  ['一万二', 12000],
  ['一万零二', 10002],
  ['两万五千六', 25600],
  ['1万2', 12000],
  ['1千5', 1500],
  ['三亿五', 350_000_000],
  ['二十五', 25],
  ['二十五万', 250_000],
  ['十五', 15],
  ['两三百', undefined],
  ['七八', undefined],
  ['一百二万', undefined],
  ['百千', undefined],
  ['十二', 12],
  ['两百五十', 250],
  ['二〇二六', 2026],
  ['一万二千', 12000],
  ['１２', 12],
  ['-3', -3],
  ['', undefined],
  ['1e3', undefined],
]);
