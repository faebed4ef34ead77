// A page in, the items out by which a decision renews or extends a mandate: (b) To renew the mandate of
import type { Page, Span } from '../../text/index.ts';
import { landmarksOf } from './landmarks.ts';

const ITEM = /(?:\([a-z]\)|,) (Decides to|To) (renew|extend) the $/;
const OF_ITEM = 'mandate of ';
const LONGEST_ITEM = '(b) Decides to extend the '.length;

/** An item that renews or extends a mandate; it begins at its bracket or comma, its verb ends where the object begins. */
export interface Item extends Span {
  readonly verb: Span;
  readonly action: 'renew' | 'extend';
  /** "(b) To renew", which an introduction by "Decides:" completes. */
  readonly isCompleted: boolean;
}

//   …; (b) Decides to renew the mandate of
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
/** Finds the items of decisions that renew or extend a mandate, in their order. */
export function itemsIn(page: Page): Item[] {
  const items: Item[] = [];
  for (const { start } of landmarksOf(page).mandate) {
    const match = page.text.startsWith(OF_ITEM, start)
      ? ITEM.exec(page.text.slice(Math.max(0, start - LONGEST_ITEM), start))
      : null;
    if (!match) continue;
    const action = match[2] === 'renew' ? 'renew' : 'extend';
    const close = start - ' the '.length;
    const verb = { start: close - action.length, end: close };
    items.push({ start: start - match[0].length, end: start + OF_ITEM.length, verb, action, isCompleted: match[1] === 'To' });
  }
  return items;
}
