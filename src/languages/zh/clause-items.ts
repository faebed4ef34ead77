// A provision that opens a list and the items beneath in, what of them belongs to what is asked out.
import type { Span } from '../../text/index.ts';
import type { Clause, Part } from '../language.ts';
import { setOf } from '../makers/character-sets.ts';

const CLOSING = setOf(',;。:和及并 \n');
const MOST_ITEMS = 600; // characters of a list that are one action
//   不适用于:  (a) 提前通知委员会的部队的用品        适用于下列个人:  (a) 向委员会提供虚假资料的个人
//   ^^^^^^^^                                                ^^^^^^^^
const DESCRIBED =
  /适用于|豁免|例外|不影响|不妨碍|(?:下列|以下|如下)(?:[^,;。]{0,6}的)?(?:个人|人员|团体|实体|情况|情形|物项|物资|用品|标准|行为|条件)/;
const DESCRIBES = /的(?:个人|人员?|团体|实体|物项|物资|用品|装备|行为)$/;

/** Tells whether the items beneath only describe things or people: they ask nothing of anybody. */
export const describes = (text: string, lead: Span, item: Span): boolean =>
  DESCRIBED.test(text.slice(lead.start, Math.min(lead.end, lead.start + 300))) ||
  DESCRIBES.test(text.slice(Math.max(item.start, item.end - 8), item.end));

const isBare = ({ verb, action }: Clause): boolean => action.start === verb.start && action.end === verb.end;

//   请特派团执行下列任务:  (a) 保护平民        促请双方:  (a) 停止敌对行动
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^                   ^^^^^^^^^^^^^^^^
/** Tells whether a colon behind a provision leads to the items beneath. */
export const opensItems = (text: string, { end }: Clause, part: Part): boolean =>
  text[part.end - 1] === ':' && part.end - end <= 1;

/** Gives the provision with an item as a part of what is asked; null where the list is too long for one. */
export function withItem(text: string, clause: Clause, item: Part): Clause | null {
  let { end } = item;
  while (end > item.body && CLOSING[text.charCodeAt(end - 1)]) end--;
  if (isBare(clause)) return { ...clause, action: { start: item.start, end } };
  return end - clause.end > MOST_ITEMS ? null : { ...clause, action: { start: clause.action.start, end } };
}
