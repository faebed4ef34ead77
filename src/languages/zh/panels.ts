// A text in, the expert panels and other bodies with a mandate that it names by what they are out.
import { type Span, within } from '../../text/index.ts';
import type { Citation, Name } from '../language.ts';

/** The longer form stands before the shorter one. */
const PANELS: readonly (readonly [string, string])[] = [
  ['分析支助和制裁监测组', 'Analytical Support and Sanctions Monitoring Team'],
  ['制裁监测组', 'Monitoring Team'],
  ['监测组', 'Monitoring Group'],
  ['专家小组', 'Panel of Experts'],
  ['专家组', 'Group of Experts'],
  ['专家团', 'Group of Experts'],
  ['联合调查机制', 'Joint Investigative Mechanism'],
  ['监察员办公室', 'Office of the Ombudsperson'],
  ['监察员', 'Office of the Ombudsperson'],
  ['多国部队', 'multinational force'],
];

/** A body at a place, under its English name. */
export interface Panel extends Span {
  readonly name: string;
}

//   第1874(2009)号决议第26段规定的专家小组
//   ^^^^^^^^^^^^^^^^^^^               ^^^^ Panel of Experts established pursuant to resolution 1874 (2009)
//   利比里亚问题专家小组
//   ^^^^^^^^     ^^^^^^^^ Panel of Experts on Liberia
/** Finds the first such body inside a span; the State or the resolution that stands before it tells which one it is. */
export function panelIn(text: string, span: Span, citations: readonly Citation[], names: readonly Name[]): Panel | null {
  const words = text.slice(span.start, span.end);
  let found: Panel | null = null;
  for (const [form, name] of PANELS) {
    const at = words.indexOf(form);
    if (at < 0 || (found && span.start + at >= found.start)) continue;
    if (found && found.end <= span.start + at + form.length) continue;
    found = { start: span.start + at, end: span.start + at + form.length, name };
  }
  if (!found) return null;
  const place = found;
  const states = /问题的?$/.test(text.slice(span.start, place.start)) ? statesBefore(text, span.start, place.start, names) : [];
  if (states.length) return { ...place, name: `${place.name} on ${states.join(' and ')}` };
  const under = within(citations, { start: span.start, end: place.start }).findLast(({ target }) => target.startsWith('S/RES/'));
  return under ? { ...place, name: `${place.name} established pursuant to resolution ${under.target.slice(6)}` } : place;
}

// 索马里和厄立特里亚问题监测组: the States that are joined before 问题
function statesBefore(text: string, from: number, to: number, names: readonly Name[]): string[] {
  const states: string[] = [];
  let end = to;
  for (const name of within(names, { start: from, end: to }).reverse()) {
    if (name.type !== 'state' || !/^(?:问题的?|和|、|与)$/.test(text.slice(name.end, end))) break;
    states.unshift(name.name);
    end = name.start;
  }
  return states;
}
