// A read draft in, what is done to the mandates of missions, offices and expert panels out: where it is decided, or told as adopted.
import type { DocumentKind, Force, MandateAction } from '../../facts/index.ts';
import { firstFrom, type Span, within } from '../../text/index.ts';
import type { Clause, MandateClaim, Name, Part, ReadDraft } from '../language.ts';
import { allMatches } from '../makers/all-matches.ts';
import { setOf } from '../makers/character-sets.ts';
import { onceFor } from '../makers/once.ts';
import { ceilingIn } from './ceilings.ts';
import { panelIn } from './panels.ts';
import { termOf } from './terms.ts';

interface Body {
  readonly mission: string;
}

const words = (forms: string, action: MandateAction) => forms.split(' ').map((form) => [form, action] as const);

// What the words that change a mandate do to it.
const ACTIONS: ReadonlyMap<string, MandateAction> = new Map([
  ...words('延长 延至 延到 延期 展期 续延 延展 续期', 'extend'),
  ...words('终止 终结 结束', 'terminate'),
  ...words('设立 成立', 'establish'),
  ...words('授权', 'authorise'),
  ...words('兵力上限 核定兵力 核定人数 最高兵力 最高限额 至多 最多 不超过', 'adjust'),
]);
const ANCHOR = new RegExp([...ACTIONS.keys()].join('|'), 'g');
const SHORTEST = 2; // characters of such a word
const DECISIONS: ReadonlySet<DocumentKind> = new Set(['resolution', 'draft_resolution', 'presidential_statement']);
const MANDATE = /任务|任期|授权|期限|驻留|部署/;
const OTHER_OBJECT = /措施|禁运|制裁|豁免|冻结|法官|检察官|书记官长|审判|条款|禁令|许可|职位/;
const DIRECTIVE =
  /(决定|批准|核准|同意|授权)|(?<![的其项])(?:建议|考虑|审议)|请(?!求)|打算|意向|请求|要求|呼吁|欢迎|回顾|注意到|重申|表示|强调|敦促|促请|鼓励|赞扬|期待|认识到|确认|铭记|支持/g;
const DECIDING: ReadonlySet<Force> = new Set(['decides', 'authorizes']);
const CONDITION = /(?:是否|可能|如果|以便|有必要|需要|之前|以前|关于|考虑)[^,;。]{0,40}$/;
// 授权部署该团的第2085(2012)号决议 tells of another resolution.
const RELATIVE = /^[^,;。]{0,60}的第\d/;
const TOLD = /通过[^,;。]{0,160}$/;
// 与第1533(2004)号决议设立的专家组交流情报: who set it up did so before.
const OF_NOUN = new Set<MandateAction>(['establish', 'terminate']);
// 设立临时行动来支持某特派团: what is set up is not the mission.
const ASIDE = /[,。;]|来|以便|支持|协助|监督|帮助|与|向/;
const GENERIC = /(?:其|该团|特派团|该部队|部队|稳定团|办事处|该办事处|观察团|该小组|小组)(?:的|目前|现有|当前)*(?:任务|任期)/;
const TERM = /(?:延长|延期|展期|续延|延展|续期)[^,;。]{0,40},?(?:即|并)?[到于在][^,;。]{6,16}$/;
const CLOSED = setOf(',;。\n');
const STOPS = setOf('。;\n');
const SENTENCE = 600;

/** Finds what a text establishes, extends, adjusts or ends. */
export function mandates(draft: ReadDraft): MandateClaim[] {
  const { page, outline } = draft;
  const { text } = page;
  const found: MandateClaim[] = [];
  const told = new Map<number, MandateClaim[]>(); // by where their sentence starts
  for (const place of placesIn(draft)) {
    for (const { 0: word, index } of allMatches(ANCHOR, text.slice(place.start, place.end))) {
      const anchor = { start: place.start + index, end: place.start + index + word.length };
      const part = partAt(outline.parts, anchor.start);
      if (!part || part.role === 'preamble' || part.role === 'title' || part.role === 'heading') continue;
      const sentence = clauseAround(draft, anchor) ?? sentenceAround(text, anchor, part);
      const authority = authorityOf(draft, sentence, anchor, part);
      if (!authority) continue;
      const claims = claimsAt(draft, sentence, anchor, ACTIONS.get(word)!, authority.symbol);
      const others = told.get(sentence.start) ?? [];
      const isTold = (claim: MandateClaim) =>
        others.some((other) => other.mission === claim.mission && (claim.action === 'adjust' || other.action === claim.action));
      const own = claims.filter((claim) => !isTold(claim));
      found.push(...own);
      told.set(sentence.start, [...others, ...own]);
    }
  }
  return merged(found);
}

// Where a mandate may be changed: in an assessment beside the resolution that did it, in a decision where no other provision stands.
function placesIn(draft: ReadDraft): Span[] {
  const { kind } = draft.outline.header;
  if (kind === 'monthly_assessment') return citingSentences(draft);
  return DECISIONS.has(kind) ? decidingPlaces(draft) : [];
}

function citingSentences({ page, outline, citations }: ReadDraft): Span[] {
  const places: Span[] = [];
  let last = 0;
  for (const citation of citations) {
    const part = citation.target.startsWith('S/RES/') ? partAt(outline.parts, citation.start) : undefined;
    if (!part) continue;
    const { start, end } = sentenceAround(page.text, citation, part);
    if (end > last) places.push({ start: Math.max(start, last), end });
    last = Math.max(last, end);
  }
  return places;
}

function decidingPlaces({ outline, clauses }: ReadDraft): Span[] {
  const places: Span[] = [];
  const put = (start: number, end: number) => end - start >= SHORTEST && places.push({ start, end });
  for (const part of outline.parts) {
    if (part.role !== 'operative' && part.role !== 'statement') continue;
    let { start } = part;
    for (let i = firstFrom(clauses, start); i < clauses.length && clauses[i]!.start < part.end; i++) {
      const clause = clauses[i]!;
      put(start, clause.start);
      if (DECIDING.has(clause.force)) put(clause.start, clause.end);
      start = clause.end;
    }
    put(start, part.end);
  }
  return places;
}

const partAt = (parts: readonly Part[], place: number): Part | undefined => {
  const i = firstFrom(parts, place + 1) - 1;
  return parts[i] && parts[i]!.end > place ? parts[i] : undefined;
};

// The provision that a place lies in tells who speaks and how far it reaches.
function clauseAt(clauses: readonly Clause[], { start, end }: Span): number {
  const i = firstFrom(clauses, start + 1) - 1;
  return i >= 0 && clauses[i]!.end >= end ? i : -1;
}

function clauseAround({ clauses, outline }: ReadDraft, anchor: Span): Span | null {
  if (outline.header.kind === 'monthly_assessment') return null;
  const clause = clauses[clauseAt(clauses, anchor)];
  return clause ? { start: clause.start, end: clause.end } : null;
}

function sentenceAround(text: string, anchor: Span, part: Part): Span {
  const from = Math.max(part.body, anchor.start - SENTENCE);
  const to = Math.min(part.end, anchor.end + SENTENCE);
  let { start, end } = anchor;
  while (start > from && !STOPS[text.charCodeAt(start - 1)]) start--;
  while (end < to && !STOPS[text.charCodeAt(end)]) end++;
  return { start, end };
}

// Who speaks: the document itself when its verb decides, or a resolution that is told to have been adopted.
function authorityOf(draft: ReadDraft, sentence: Span, anchor: Span, part: Part): { symbol: string | null } | null {
  const { page, outline, citations } = draft;
  const { kind, symbol } = outline.header;
  const before = page.text.slice(sentence.start, anchor.start);
  if (kind === 'monthly_assessment') {
    const cited = within(citations, sentence).filter(({ target }) => target.startsWith('S/RES/'));
    const told = cited.findLast((one) => one.end <= anchor.start) ?? null;
    const next = cited.find((one) => one.start >= anchor.end) ?? null;
    if (told && TOLD.test(page.text.slice(sentence.start, told.start)) && !CONDITION.test(before))
      return { symbol: resolved(page.text, told, next, anchor) };
    return next && TOLD.test(before) ? { symbol: next.target } : null;
  }
  const after = page.text.slice(anchor.end, anchor.end + 80);
  if (after[0] === '的' && OF_NOUN.has(ACTIONS.get(page.text.slice(anchor.start, anchor.end))!)) return null;
  if (after.includes('的第') && RELATIVE.test(after)) return null;
  const isOwn = clauseAt(draft.clauses, anchor) >= 0 || isDecided(draft, part, before, anchor);
  return isOwn ? { symbol: symbol?.value ?? null } : null;
}

// 通过了延长甲任期的第2088(2013)号决议和延长乙任期的第2089(2013)号决议: the resolution after the anchor is meant when 的 leads to it.
function resolved(text: string, told: { target: string }, next: { target: string; start: number } | null, anchor: Span): string {
  const leads = next && /^[^,;。将把]{2,60}的第?$/.test(text.slice(anchor.end, next.start + 1));
  return leads ? next.target : told.target;
}

function isDecided({ page, outline }: ReadDraft, part: Part, before: string, anchor: Span): boolean {
  let last: RegExpExecArray | null = null;
  DIRECTIVE.lastIndex = 0;
  for (let match = DIRECTIVE.exec(before); match; match = DIRECTIVE.exec(before)) last = match;
  if (page.text.startsWith('授权', anchor.start)) return !last || Boolean(last[1]);
  if (last) return Boolean(last[1]);
  if (!/^[将把]?/.test(before) || part.level === 0) return false;
  const chapeau = chapeauOf(outline.parts, part);
  return chapeau !== null && /决定[^。;]{0,40}:$/.test(page.text.slice(Math.max(chapeau.start, chapeau.end - 60), chapeau.end));
}

function chapeauOf(parts: readonly Part[], { start, level }: Part): Part | null {
  for (let i = firstFrom(parts, start) - 1; i >= 0; i--) if (parts[i]!.level < level) return parts[i]!;
  return null;
}

// The object stands between 将 and the verb, after the verb, or before it.
//   将联合国驻塞浦路斯维持和平部队的任务期限延长至2013年7月31日
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
function objectsOf(text: string, sentence: Span, anchor: Span): Span[] {
  const from = Math.max(sentence.start, anchor.start - 200);
  const before = text.slice(from, anchor.start);
  const marker = Math.max(before.lastIndexOf('将'), before.lastIndexOf('把'));
  const after = /[,;。]/.exec(text.slice(anchor.end, sentence.end));
  const following = { start: anchor.end, end: after ? anchor.end + after.index : sentence.end };
  const verb = Math.max(before.lastIndexOf('决定'), before.lastIndexOf('同意'));
  const leading = { start: from + (verb < 0 ? 0 : verb + 2), end: anchor.start };
  return marker >= 0 ? [{ start: from + marker + 1, end: anchor.start }] : [following, leading];
}

function claimsAt(
  draft: ReadDraft,
  sentence: Span,
  anchor: Span,
  action: MandateAction,
  authority: string | null,
): MandateClaim[] {
  const { text } = draft.page;
  const isChange = action === 'extend' || action === 'terminate';
  const object = isChange
    ? objectsOf(text, sentence, anchor).find((span) => isMandate(draft, span, anchor))
    : { start: anchor.end, end: sentence.end };
  if (!object || (action === 'terminate' && !isEnding(text, anchor))) return [];
  const words = text.slice(object.start, object.end);
  const ceiling = ceilingIn(text.slice(Math.max(sentence.start, anchor.start - 60), sentence.end));
  if (action === 'adjust' && !ceiling) return [];
  if (action === 'authorise' && !/部署(?!区)|(?:设立|成立)(?!的)|维持|驻留|延长/.test(words)) return [];
  const bodies = bodiesOf(draft, sentence, action === 'adjust' ? sentence : object, action);
  const term = termOf(draft, sentence, anchor, action);
  return bodies.map(({ mission }) => ({
    start: sentence.start,
    end: sentence.end,
    mission,
    action,
    until: term.until,
    for: term.for,
    from: term.from,
    ceiling,
    authority,
  }));
}

// The object is a mandate, or the mission itself; not measures, judges or a ban.
function isMandate(draft: ReadDraft, object: Span, anchor: Span): boolean {
  const words = draft.page.text.slice(object.start, object.end);
  if (OTHER_OBJECT.test(words)) return false;
  if (MANDATE.test(words))
    return missionsIn(draft, object).length > 0 || panelIn(draft.page.text, object, [], []) !== null || GENERIC.test(words);
  return missionsIn(draft, object).some((name) => anchor.start - name.end <= 1 && anchor.start >= name.end);
}

// 至2013年7月31日终止 ends an extension; 任务结束前 and 任务结束时 tell a time.
const isEnding = (text: string, { start, end }: Span): boolean =>
  !/至[^,;。]{6,16}日$/.test(text.slice(Math.max(0, start - 20), start)) &&
  !/^(?:之?[前后时]|以[前后]|后)/.test(text.slice(end, end + 2)) &&
  !endsTerm(text, start, end);

//   将其任期再延长一段时间,到2020年1月31日结束        the day on which an extension ends; not: 并于该日结束任务
//                          ^^^^^^^^^^^^^^^^^^
function endsTerm(text: string, start: number, end: number): boolean {
  return (
    text[start - 1] === '日' &&
    (end >= text.length || CLOSED[text.charCodeAt(end)] === 1) &&
    TERM.test(text.slice(Math.max(0, start - 80), start))
  );
}

const missionsOf = onceFor((names: readonly Name[]) =>
  names.filter(({ type, id, acronym }) => type === 'mission' || (type === 'un_office' && id !== null && acronym !== null)),
);

const missionsIn = ({ names }: ReadDraft, span: Span): Name[] => within(missionsOf(names), span);

// The one mission of a page that names no other.
const onlyMission = onceFor((names: readonly Name[]): Name | null => {
  const [first, ...others] = missionsOf(names);
  return first && others.every(({ name }) => name === first.name) ? first : null;
});

function bodiesOf(draft: ReadDraft, sentence: Span, object: Span, action: MandateAction): Body[] {
  const named = missionsIn(draft, object).filter(
    ({ start }) => action !== 'establish' || !ASIDE.test(draft.page.text.slice(object.start, start)),
  );
  const [first] = named;
  const text = draft.page.text;
  if (first) {
    // 甲和乙的任务期限 names two; what else the sentence names later is not the object.
    const near = named.filter(
      (name, i) => i === 0 || /^(?:\(|\)|、|和|与|及|以及|\)的?和)*$/.test(text.slice(named[i - 1]!.end, name.start)),
    );
    return [...new Set(near.map(({ acronym, name }) => acronym ?? name))].map((mission) => ({ mission }));
  }
  const panel = panelIn(text, object, draft.citations, draft.names);
  if (panel) return [{ mission: panel.name }];
  if (action === 'establish' || action === 'authorise' || !GENERIC.test(text.slice(object.start, object.end + 6))) return [];
  const before = missionsIn(draft, { start: sentence.start, end: object.start }).at(-1);
  const meant = before ?? onlyMission(draft.names);
  return meant ? [{ mission: meant.acronym ?? meant.name }] : [];
}

// The introduction tells of an extension without its end, the section with it: one mandate.
function merged(found: readonly MandateClaim[]): MandateClaim[] {
  const kept: MandateClaim[] = [];
  for (const claim of found) {
    const isSame = (other: MandateClaim) =>
      other.mission === claim.mission && other.action === claim.action && other.authority === claim.authority;
    const i = kept.findIndex(isSame);
    if (i < 0) kept.push(claim);
    else if (!kept[i]!.until && claim.until) kept[i] = claim;
    else if (claim.until && kept[i]!.until !== claim.until) kept.push(claim);
  }
  return kept.sort((a, b) => a.start - b.start);
}
