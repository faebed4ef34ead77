// A paragraph in, the presidency of the Council that it tells out: the State and the month, in whatever order they stand.
import type { Span } from '../../text/index.ts';
import type { Claim, Header } from '../language.ts';

const HELD = /担任(?:安全理事会|安理会)?主席/;
const LOOKED_AT = 300; // characters of a paragraph
const MOST_BEFORE = 48; // characters from the State to 担任
const MONTH = '(\\d{4})年(\\d{1,2})月份?';
//   2013年1月,在巴基斯坦担任主席期间        巴基斯坦在2013年1月期间担任主席
//   ^^^^^^^^^  ^^^^^^^^                     ^^^^^^^^  ^^^^^^^^^
const HOLDER = new RegExp(
  `(?:${MONTH}(?:期间)?,?[在由]?)?([々〇㐀-鿿]{2,30}?)(?:(?:,?[在于]${MONTH}|${MONTH})(?:期间)?)?[在于]?$`,
);
//   担任主席期间(2013年1月)的工作评价        担任主席期间安全理事会2013年1月工作评估
const MONTH_AFTER = new RegExp(`^期间[^。;,\\n]{0,24}?${MONTH}`);

/** Finds who held the presidency, and when; `states` gives the English name of a State for each form it is printed in. */
export function presidencyIn(text: string, span: Span, states: ReadonlyMap<string, string>): Header['presidency'] {
  const words = text.slice(span.start, Math.min(span.end, span.start + LOOKED_AT));
  const held = HELD.exec(words);
  if (!held) return null;
  const from = Math.max(0, held.index - MOST_BEFORE);
  const holder = HOLDER.exec(words.slice(from, held.index));
  if (!holder) return null;
  const [, yearFirst, monthFirst, printed, yearIn, monthIn, yearThen, monthThen] = holder;
  const end = held.index + held[0].length;
  const after = MONTH_AFTER.exec(words.slice(end, end + 40));
  const year = yearIn ?? yearThen ?? yearFirst ?? after?.[1];
  const month = monthIn ?? monthThen ?? monthFirst ?? after?.[2];
  const state = stateAtEnd(printed!, states);
  if (!state || !year || !month) return null;
  const start = span.start + from + holder.index + holder[0].lastIndexOf(state.form);
  const value = { state: state.name, month: `${year}-${month.padStart(2, '0')}` };
  return { start, end: span.start + end + (after?.[0].length ?? 0), value, basis: 'stated' } satisfies Claim<unknown>;
}

// 谨随函转递联合王国: the longest State that the words end with.
function stateAtEnd(words: string, states: ReadonlyMap<string, string>): { readonly form: string; readonly name: string } | null {
  for (let at = 0; at < words.length - 1; at++) {
    const form = words.slice(at);
    const name = states.get(form);
    if (name) return { form, name };
  }
  return null;
}
