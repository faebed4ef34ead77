// An act told in a sentence in, the days on which it was done out, as far as the sentence prints them.
import { type Span, within } from '../../text/index.ts';
import type { Moment } from '../language.ts';
import type { Told } from './act-forms.ts';

/** A day of an act, with what the act was about when a list says so: 马里(1月10日). */
export interface Dated {
  readonly date: string;
  readonly about: Span | null;
}

const JOINS = ['和', '、', '及', '以及', '与', ','];
const DAY = '2013-01-31'.length; // of months and spans the values are shorter or longer
const BEFORE_VERB = /^(?:[晚上下午]{0,2}|,|在[^,。;]{0,24})$/;

const areJoined = (text: string, first: Moment, second: Moment): boolean =>
  second.start - first.end <= 2 && JOINS.includes(text.slice(first.end, second.start));

const isDay = ({ value }: Moment): boolean => value.length === DAY;

// A visit of several days is told under its first one: 5月4日至6日,安理会访问了…
const firstDay = (moment: Moment): Moment => ({ ...moment, value: moment.value.split('/')[0]! });

// 1月8日和22日: the days that are joined to one, in their order.
function chain(text: string, moments: readonly Moment[], last: number): Moment[] {
  let first = last;
  while (first > 0 && areJoined(text, moments[first - 1]!, moments[first]!)) first--;
  return moments.slice(first, last + 1);
}

//   发表了关于甲(1月4日和11日)、乙(1月10日)的新闻谈话
//               ^^^^^^^^^^^^     ^^^^^^^ each of these is an act of its own
function listed(text: string, moments: readonly Moment[], { verb, end }: Told, from: number): Dated[] {
  const found: Dated[] = [];
  let begin = text.startsWith('举行', verb) ? aboutFrom(text, from, verb) : verb;
  for (let i = 0; i < moments.length; i++) {
    const moment = moments[i]!;
    if (moment.start < begin || moment.end > end || text[moment.start - 1] !== '(') continue;
    const days = [moment];
    while (i + 1 < moments.length && areJoined(text, days.at(-1)!, moments[i + 1]!)) days.push(moments[++i]!);
    const about = { start: begin, end: moment.start - 1 };
    for (const day of days) found.push({ date: day.value, about });
    begin = days.at(-1)!.end + 1;
  }
  return found;
}

// 安理会就甲(1月15日)和乙(1月21日)举行了公开辩论: what it was about stands before the verb.
function aboutFrom(text: string, from: number, verb: number): number {
  const at = text.slice(from, verb).lastIndexOf('就');
  return at < 0 ? verb : from + at;
}

/** Gives the days of an act: those of a list, else the one that stands by its verb, else the one that opens the sentence. */
export function datesOf(text: string, sentence: Span, moments: readonly Moment[], told: Told): Dated[] {
  const here = within(moments, sentence);
  const days = (told.type === 'council_mission' ? here.map(firstDay) : here).filter(isDay);
  const list = listed(text, days, told, sentence.start);
  if (list.length) return list;
  const inside = '在安理'.includes(text[told.start]!)
    ? days.findIndex((day) => day.start >= told.start && day.end <= told.end)
    : -1;
  if (inside >= 0) {
    let last = inside;
    while (last + 1 < days.length && areJoined(text, days[last]!, days[last + 1]!)) last++;
    return plain(chain(text, days, last));
  }
  const before = days.filter((day) => day.end <= told.verb);
  const last = before.length - 1;
  if (last < 0) return [];
  const near = chain(text, before, last);
  const between = text.slice(before[last]!.end, told.verb);
  const isNear = isOn(text[near[0]!.start - 1]) || BEFORE_VERB.test(between);
  if (isNear && !/(?:发生|举行|签署|提出|宣布)的/.test(between)) return plain(near);
  const opening = before.findIndex(({ start }) => start === sentence.start + (isOn(text[sentence.start]) ? 1 : 0));
  if (opening < 0) return plain(near);
  let end = opening;
  while (end + 1 < before.length && areJoined(text, before[end]!, before[end + 1]!)) end++;
  return plain(before.slice(opening, end + 1));
}

const isOn = (sign: string | undefined): boolean => sign === '于' || sign === '在';

const plain = (moments: readonly Moment[]): Dated[] => moments.map(({ value }) => ({ date: value, about: null }));
