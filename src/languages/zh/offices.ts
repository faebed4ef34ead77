// A page and its known names in, the offices and governments told by their grammar out.
import type { Body } from '../../facts/index.ts';
import { firstFrom } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { allMatches, matchesAtWord } from '../makers/all-matches.ts';
import { setOf } from '../makers/character-sets.ts';
import { governmentOf, isCountry, withArticle } from '../makers/governments.ts';

const ENVOYS: Readonly<Record<string, string>> = {
  特别代表: 'Special Representative',
  副特别代表: 'Deputy Special Representative',
  个人代表: 'Personal Representative',
  个人特使: 'Personal Envoy',
  特使: 'Special Envoy',
  特别顾问: 'Special Adviser',
};
const IDS: Readonly<Record<string, string>> = {
  特别代表: 'srsg',
  个人代表: 'pesg',
  个人特使: 'pesg',
  特使: 'sesg',
  特别顾问: 'sasg',
};
const FIELD = '[^\\n,。;:、"()《》的关报任命其向请通他她]{0,20}?';
const OFFICE = '(副特别代表|特别代表|个人代表|个人特使|特使|特别顾问)';

//   秘书长苏丹和南苏丹问题特使     负责儿童与武装冲突问题的秘书长特别代表     中非共和国问题特别代表
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^
const AFTER = new RegExp(`秘书长(?![和与兼])(?:负责|主管)?(?:驻)?(${FIELD})(?:问题)?的?${OFFICE}`, 'y');
const BEFORE = new RegExp(`(?:负责|主管)(${FIELD})(?:问题)?的?秘书长${OFFICE}`, 'g');
const UNDER = /主管[一-龥]{2,16}?(?:的)?(?:副|助理)秘书长/y;
const GOVERNMENT = /^(过渡|临时|联邦|联邦过渡|过渡联邦)?政府(?!军|部队)/;
const GOVERNS = setOf('政过临联');
const KINDS: Readonly<Record<string, string>> = {
  过渡: 'Transitional',
  临时: 'Interim',
  联邦: 'Federal',
  联邦过渡: 'Transitional Federal',
  过渡联邦: 'Transitional Federal',
};

/** The States named in a span that hold nothing but States joined by 和 or 、; null when there is anything else. */
function statesIn(text: string, start: number, end: number, known: readonly Name[]): Name[] | null {
  const states: Name[] = [];
  let place = start;
  for (let index = firstFrom(known, start); place < end; index++) {
    if (/[和、与]/.test(text[place]!)) place++;
    const name = known[index];
    if (name?.start !== place || !isCountry(name)) return null;
    states.push(name);
    place = name.end;
  }
  return states;
}

function envoys(text: string, matches: readonly RegExpExecArray[], known: readonly Name[]): Name[] {
  const found: Name[] = [];
  for (const match of matches) {
    const start = match.index;
    const end = start + match[0].length;
    const field = match[1] ?? '';
    const office = match[2] ?? '';
    const at = text.indexOf(field, start + (text.startsWith('秘书长', start) ? 3 : 2));
    const states = field ? statesIn(text, at, at + field.length, known) : null;
    const base = `${ENVOYS[office]} of the Secretary-General`;
    const isGeneral = !states?.length;
    const name = isGeneral ? base : `${base} for ${states.map(withArticle).join(' and ')}`;
    found.push({ start, end, id: isGeneral ? (IDS[office] ?? null) : null, name, type: 'un_office', acronym: null });
  }
  return found;
}

//   主管政治事务副秘书长
//   ^^^^^^^^^^^^^^^^^^^^
function underSecretaries(text: string): Name[] {
  return matchesAtWord('主管', UNDER, text).map(({ index, 0: words }) => {
    const name = words.includes('助理') ? 'Assistant Secretary-General' : 'Under-Secretary-General';
    return { start: index, end: index + words.length, id: null, name, type: 'un_office', acronym: null };
  });
}

/** Finds envoys and under-secretaries-general by their fields; `known` are the vocabulary's names on this text, sorted. */
export function officesByGrammar(text: string, known: readonly Name[]): Name[] {
  if (!text.includes('秘书长')) return [];
  const offices = envoys(text, matchesAtWord('秘书长', AFTER, text), known);
  if (!text.includes('主管') && !text.includes('负责')) return offices;
  const before = envoys(text, allMatches(BEFORE, text), known);
  return [...offices, ...before, ...underSecretaries(text)].sort((a, b) => a.start - b.start);
}

//   苏丹政府     索马里联邦政府
//   ^^^^^^^^     ^^^^^^^^^^^^^^
/** Finds the governments of known States. */
export function governmentsByGrammar(text: string, known: readonly Name[]): Name[] {
  const found: Name[] = [];
  for (const state of known) {
    if (state.type !== 'state' || !GOVERNS[text.charCodeAt(state.end)] || !state.id?.startsWith('state:')) continue;
    const match = GOVERNMENT.exec(text.slice(state.end, state.end + 6));
    if (!match) continue;
    const name = governmentOf(state, KINDS[match[1] ?? '']);
    found.push({ start: state.start, end: state.end + match[0].length, id: state.id, name, type: 'state', acronym: null });
  }
  return found;
}

//   第751(1992)号决议所设委员会     第1267(1999)号和第1989(2011)号决议设立的委员会
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const BY_RESOLUTION =
  /号决议(?<=(第(\d{3,4})\((\d{4})\)号(?:[和、及]第?\d{3,4}\(\d{4}\)号){0,3})决议)(?:第\d{1,3}(?:\([a-z]\))?段)?(?:规定)?所?(?:设立?|成立)的?(?:(?:安全理事会|安理会)?(?:制裁)?委员会)/y;

/** Finds the committees named by the resolution that set them up. */
export function committeesByGrammar(text: string, committees: ReadonlyMap<string, Body>): Name[] {
  const found: Name[] = [];
  if (!text.includes('委员会')) return found;
  for (const { index, 0: words, 1: resolutions, 2: number, 3: year } of matchesAtWord('号决议', BY_RESOLUTION, text)) {
    const body = committees.get(number!);
    const name = body?.name ?? `Security Council Committee established pursuant to resolution ${number} (${year})`;
    const { id = null, acronym = null } = body ?? {};
    const start = index + 1 - resolutions!.length;
    found.push({ start, end: index + words.length, id, name, type: 'un_organ', acronym });
  }
  return found;
}

const COMMISSION = '建设和平委员会';
const CONFIGURATION = /^(?:问题|国别)?组合/;

//   建设和平委员会几内亚比绍组合
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
/** Finds the country configurations of the Peacebuilding Commission. */
export function configurationsByGrammar(text: string, known: readonly Name[]): Name[] {
  const found: Name[] = [];
  if (!text.includes('组合')) return found;
  for (const state of known) {
    if (!isCountry(state)) continue;
    const match = CONFIGURATION.exec(text.slice(state.end, state.end + 4));
    if (!match) continue;
    const start = text.endsWith(COMMISSION, state.start) ? state.start - COMMISSION.length : state.start;
    const name = `${state.name} configuration of the Peacebuilding Commission`;
    found.push({ start, end: state.end + match[0].length, id: null, name, type: 'un_organ', acronym: null });
  }
  return found;
}
