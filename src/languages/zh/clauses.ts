// A draft in, its provisions out: each directive verb of the Council with who must act, what, by when and how often.
import { type Addressee, type Force, mayCommit } from '../../facts/index.ts';
import { firstFrom, type Span, within } from '../../text/index.ts';
import type { Clause, Draft, Part } from '../language.ts';
import { setOf } from '../makers/character-sets.ts';
import { type Hit, makeLexicon } from '../makers/lexicon.ts';
import { withShortForms } from './abbreviations.ts';
import { askedBy, dutyOf } from './addressees.ts';
import type { Asking } from './asking.ts';
import { describes, opensItems, withItem } from './clause-items.ts';
import { MARK, marksOf } from './clause-marks.ts';
import { type Chapeau, type Head, headsIn } from './heads.ts';
import { recurrenceOf } from './recurrences.ts';
import { endBeforeNoun } from './restated.ts';
import { deadlineOf } from './timing.ts';
import { THEME_WORDS } from './words.ts';

const SPEAKING = new Set(['resolution', 'draft_resolution', 'presidential_statement', 'press_statement']);
const ROLES = new Set(['preamble', 'operative', 'statement']);
const THEMES = makeLexicon(THEME_WORDS, { words: false });
const REPORTING = MARK.handing | MARK.towards | MARK.report | MARK.council;
const DUTY_WORDS = 900; // characters of a provision in which a duty is looked for
const REPORT_WORDS = 600; // characters of a provision in which a report is looked for
const DUTY = /(?:有|负有)(?:法律)?(?:义务|责任)(?!的)/;
//   提交报告        向安全理事会通报        not: 向委员会指认的个人提供资金        随时向安理会充分通报        在定期报告中,酌情评估        提供估计数
const HANDING =
  /(?:提出|提交|提供|编写|提呈|呈交)[^;。]{0,60}?(?:报告|评估|说明|资料|信息|通报|分析|估计数|最新情况|情况介绍|结果|工作方案|工作计划|名单)/;
const TELLING =
  /(?:向|给)(?:安全理事会|安理会|委员会|本理事会|其)(?!所?(?:指认|认定|列名|列入|指定|确定)|的(?!成员|主席|报告))[^,;。]{0,40}?(?:通报|汇报|报告|提出|提交|提供|说明|介绍|告知)/;
const IN_REPORT = /,?[^;。]{0,20}?(?:说明|指明|评估|列入|列出|提出|提供|述及|介绍|载列|报告|通报|阐述|包括)/y;
const INFORMING =
  /(?:随时)?(?:通报|告知|报告|通知)(?:安全理事会|安理会)|(?:使|让)(?:安全理事会|安理会)[^,;。]{0,10}(?:了解|知悉|知情)/;
//   汇报进展        提出口头通报
const BRIEFING =
  /(?:汇报|通报)(?:情况|进展|其|该|有关|关于|[一两]次)|(?:每|定期)[^,;。]{0,6}提供(?:一次)?(?:书面|口头)?最新情况|继续定期(?:进行)?通报|口头(?:通报|报告|汇报)/;
const COUNCIL_NEAR = /安全理事会|安理会|委员会|报告|提交/;
const REPORTS_AT_ONCE = /^(?:[^,;。]{0,30}?)(?:报告|汇报|通报)(?!中|所|的|第|\()/;
const PUNCTUATION = setOf(',;。');
const JOINING = setOf(',;。:和及并');
const CLOSING = setOf(',;。:、"\' \n');

const UNTIMED = { deadline: null, recurrence: null };

/** Finds the provisions of the body that speaks. Letters, assessments and reports tell of others: they hold none. */
export function clauses(draft: Draft): Clause[] {
  const { outline, page } = draft;
  if (!SPEAKING.has(outline.header.kind)) return [];
  const named: Draft = { ...draft, names: withShortForms(page, draft.names) };
  const themes: readonly Hit<string>[] = THEMES.find(page.text);
  const found: Clause[] = [];
  let list: Chapeau | null = null;
  let before: Clause | null = null;
  let open = -1; // the provision that the items go on with
  outline.parts.forEach((part, index) => {
    if (!ROLES.has(part.role)) return;
    const chapeau: Chapeau | null = part.level > 0 ? list : null;
    const heads = headsIn(page.text, part, outline.header.kind, chapeau);
    heads.forEach((head, i) => {
      const next = heads[i + 1];
      const after = next && next.lead < head.limit ? next : null;
      for (const one of verbsOf(head)) {
        const clause: Clause = clauseOf(named, themes, index, one.head, after, before);
        found.push({ ...clause, verb: one.verb, start: Math.max(clause.start, one.start) });
      }
      before = found.at(-1)!;
    });
    if (part.level === 0) {
      list = chapeauOf(page.text, part, heads);
      open = list && !list.isBare && opensItems(page.text, found.at(-1)!, part) ? found.length - 1 : -1;
    }
    const item = chapeau && !heads.length ? implied(named, themes, index, part, chapeau, before) : null;
    if (item) {
      before = item;
      found.push(item);
    }
    if (part.level === 0 || open < 0) return;
    const joined = item || heads.length ? null : withItem(page.text, found[open]!, part);
    if (joined) found[open] = joined;
    else open = -1;
  });
  const bare = new Set(found.filter((clause) => clause.start > clause.verb.end).map((clause) => clause.verb.start));
  return found.filter((clause) => clause.end > clause.verb.end || !bare.has(clause.verb.start)); // 决定: and its items
}

//   欢迎并赞赏捐助方的认捐        each of two joined verbs says what it says of what stands behind both
//   ^^^^  ^^^^
function verbsOf(head: Head): { readonly head: Head; readonly verb: Span; readonly start: number }[] {
  const { joined, verb } = head;
  if (!joined) return [{ head, verb, start: head.start }];
  const both = { ...head, verb: { start: verb.start, end: joined.verb.end } };
  return [
    { head: both, verb, start: head.start },
    { head: { ...both, force: joined.force }, verb: joined.verb, start: joined.verb.start },
  ];
}

// The words before a list end in a colon.
function chapeauOf(text: string, part: Part, heads: readonly Head[]): Chapeau | null {
  if (text[part.end - 1] !== ':') return null;
  const head = heads.at(-1) ?? null;
  return { head, isBare: !head || part.end - head.verb.end <= 2 };
}

//   决定:  (b)将…的任务再延长六个月        请秘书长:  (c)每120天向安理会报告
// The item is what is decided or asked. Where the words before the list say something themselves, only an item with a time
// or a report of its own is told apart from them.
function implied(
  draft: Draft,
  themes: readonly Hit<string>[],
  part: number,
  item: Part,
  chapeau: Chapeau,
  before: Clause | null,
): Clause | null {
  const { head } = chapeau;
  if (!head || !mayCommit(head.force)) return null;
  const { text } = draft.page;
  let end = item.end;
  while (end > item.body && JOINING[text.charCodeAt(end - 1)]) end--;
  if (!chapeau.isBare && describes(text, { start: head.verb.end, end: head.limit }, { start: item.body, end })) return null;
  const action = { start: item.body, end };
  const where = chapeau.isBare ? { verb: { start: item.body, end: item.body }, end } : { verb: head.verb, end: head.limit };
  const asked = askedBy({ text, names: draft.names, force: head.force, ...where, before: null });
  const marks = marksOf(text, action);
  const reporting = isReport(text, action, marks);
  const timed = timingOf(draft, action, marks, head.force, reporting);
  if (!chapeau.isBare && !reporting && !timed.deadline && !timed.recurrence) return null;
  const { addressees } = !chapeau.isBare && before?.verb.start === head.verb.start ? before : asked;
  return {
    start: action.start,
    end,
    part,
    verb: head.verb,
    force: head.force,
    addressees,
    action,
    duty: false,
    reporting,
    deadline: timed.deadline,
    recurrence: timed.recurrence,
    themes: themesIn(themes, action),
  };
}

function clauseOf(
  draft: Draft,
  themes: readonly Hit<string>[],
  part: number,
  head: Head,
  next: Head | null,
  before: Clause | null,
): Clause {
  const { text } = draft.page;
  const end = endBefore(text, head, next ? next.lead : head.limit);
  const { verb, force, marks } = head;
  const asking: Asking = { text, names: draft.names, force, verb, end, before };
  const commits = mayCommit(force);
  const dutiful = !commits && isDuty(text, verb.end, end, marks) ? dutyOf(asking) : [];
  const asked = commits ? askedBy(asking) : { addressees: dutiful, end: verb.end };
  const isAsked = commits || dutiful.length > 0;
  const action = actionOf(text, asked.end, endBeforeNoun(text, verb, end), head);
  const isOwn = asked.addressees.some(({ name }) => name === 'Security Council');
  const reporting = isAsked && !isOwn && isReport(text, action, marks);
  const timed = isAsked ? timingOf(draft, { start: verb.end, end }, marks, force, reporting) : UNTIMED;
  return {
    start: head.start,
    end,
    part,
    verb,
    force: force === 'demands' && isPolite(text, verb, asked.addressees, reporting) ? 'requests' : force,
    addressees: asked.addressees,
    action,
    duty: dutiful.length > 0,
    reporting,
    deadline: timed.deadline,
    recurrence: timed.recurrence,
    themes: themesIn(themes, { start: head.start, end }),
  };
}

const isDuty = (text: string, from: number, to: number, marks: number): boolean =>
  (marks & MARK.duty) !== 0 && DUTY.test(text.slice(from, Math.min(to, from + DUTY_WORDS)));

type Timing = Pick<Clause, 'deadline' | 'recurrence'>;

function timingOf(draft: Draft, span: Span, marks: number, force: Force, isReporting: boolean): Timing {
  const { page, outline } = draft;
  const moments = within(draft.moments, span);
  const today = outline.header.date?.value ?? null;
  const isOwn = force === 'intends' || force === 'decides';
  const holds = force === 'decides' || force === 'authorizes';
  const place = { text: page.text, span, marks, moments, today, isReporting, isOwn, holds };
  return { deadline: deadlineOf(place), recurrence: recurrenceOf(place) };
}

// 要求 is a demand on parties and States, and a request to the Secretariat and its like.
function isPolite(text: string, verb: Span, addressees: readonly Addressee[], reporting: boolean): boolean {
  if (!text.slice(verb.start, verb.end).endsWith('要求')) return false;
  if (!addressees.length) return reporting;
  return addressees.every(({ type }) => type === 'un_office' || type === 'un_organ' || type === 'mission' || type === 'person');
}

function endBefore(text: string, head: Head, limit: number): number {
  let end = limit;
  while (end > head.verb.end && CLOSING[text.charCodeAt(end - 1)]) {
    if ((text[end - 1] === '"' || text[end - 1] === "'") && isClosing(text, head.verb.end, end)) break;
    end--;
  }
  return end;
}

function isClosing(text: string, from: number, end: number): boolean {
  let count = 0;
  for (let i = from; i < end; i++) if (text[i] === text[end - 1]) count++;
  return count % 2 === 0;
}

// What is to be done stands after whoever is to do it; under 对…表示关切, between 对 and 表示, or all of it in 对…表示关切,特别是….
function actionOf(text: string, from: number, end: number, head: Head): Span {
  if (head.start < head.verb.start && head.verb.end >= end) return { start: head.start, end: head.verb.start };
  if (head.start < head.verb.start && text[head.verb.end] === ',' && from === head.verb.end) return { start: head.start, end };
  let start = text.startsWith('的是', from) ? from + 2 : from;
  while (start < end && ',:;'.includes(text[start]!)) start++;
  return start < end ? { start, end } : { start: head.verb.start, end: head.verb.end };
}

function isReport(text: string, { start, end }: Span, marks: number): boolean {
  if ((marks & REPORTING) === 0) return false;
  const words = text.slice(start, Math.min(end, start + REPORT_WORDS));
  const isReporting = (marks & MARK.report) !== 0;
  if (isReporting && REPORTS_AT_ONCE.test(words) && COUNCIL_NEAR.test(words)) return true;
  return (
    ((marks & MARK.handing) !== 0 && HANDING.test(words) && COUNCIL_NEAR.test(words)) ||
    ((marks & MARK.towards) !== 0 && TELLING.test(words)) ||
    (isReporting && (marks & MARK.inside) !== 0 && isToldInReport(words)) ||
    ((marks & MARK.council) !== 0 && INFORMING.test(words)) ||
    ((isReporting || (marks & MARK.handing) !== 0) && BRIEFING.test(words))
  );
}

//   在定期报告中,酌情评估        在其定期通报中说明
//         ^^^^^^^    ^^^^ what a report is to tell
function isToldInReport(words: string): boolean {
  for (let inside = words.indexOf('中'); inside >= 0; inside = words.indexOf('中', inside + 1)) {
    const report = inside < 2 ? -1 : Math.max(words.lastIndexOf('报告', inside - 2), words.lastIndexOf('通报', inside - 2));
    if (report < 0 || inside - report > 32) continue;
    let at = report + 2;
    while (at < inside && !PUNCTUATION[words.charCodeAt(at)]) at++;
    IN_REPORT.lastIndex = inside + 1;
    if (at === inside && IN_REPORT.test(words)) return true;
  }
  return false;
}

function themesIn(hits: readonly Hit<string>[], clause: Span): string[] {
  const themes: string[] = [];
  for (let i = firstFrom(hits, clause.start); i < hits.length && hits[i]!.end <= clause.end; i++) {
    if (!themes.includes(hits[i]!.value)) themes.push(hits[i]!.value);
  }
  return themes;
}
