import { plain } from '../../service';

const yes = new Set('是,有,已,对,√,✓,✔,☑,y,yes,true,1,on,已加入,已审核,已通过,通过,ok,v'.split(','));
const no = new Set(
  '否,无,未,不,没有,×,✗,✘,x,n,no,false,0,off,未加入,未审核,未通过,不通过,待审核,待定,-'.split(','),
);

/** A yes or a no as teams write it into a column of such answers; undefined for anything else. */
export function yesOrNo(cell: string): boolean | undefined {
  if (cell.length > 8) return undefined;
  const word = plain(cell).text.trim();
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}
