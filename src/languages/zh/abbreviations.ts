// A page and its names in, the names out with the short forms that the page itself defines for them.
import { firstFrom, type Page } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { findForms } from '../makers/few-forms.ts';
import { nameOf } from '../makers/names.ts';

//   反恐怖主义执行工作队(反恐执行队)…鼓励反恐执行队        第1591(2005)号决议所设委员会(下称"委员会")
//                        ^^^^^^^^^^ -> ^^^^^^^^^^                                             ^^^^^^
const DEFINED = /\((?:下称|以下简称|简称)?"?([々〇㐀-鿿A-Z\d]{2,12})"?\)/y;

const OPENING = '('.charCodeAt(0);

/** Adds the later mentions of a body by the short form that stands in brackets after its name. */
export function withShortForms({ text }: Page, names: readonly Name[]): readonly Name[] {
  const forms = new Map<string, Name>();
  for (const name of names) {
    if (name.end >= text.length || text.charCodeAt(name.end) !== OPENING) continue;
    DEFINED.lastIndex = name.end;
    const form = DEFINED.exec(text)?.[1];
    if (form && !form.startsWith('见') && !form.includes('附件') && !/^\d+$/.test(form)) forms.set(form, name);
  }
  if (!forms.size) return names;
  const added = findForms(text, forms)
    .filter(({ start, end }) => {
      const next = names[firstFrom(names, start)];
      const before = names[firstFrom(names, start) - 1];
      return !(next && next.start < end) && !(before && before.end > start);
    })
    .map((hit) => nameOf(hit, hit.value));
  return added.length ? [...names, ...added].sort((a, b) => a.start - b.start) : names;
}
