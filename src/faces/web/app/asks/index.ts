// An address of the web face in, what its view will ask the interface first out: so that it can be asked before the view is there.
import type { Question, Values } from './definition.ts';
import { fitting } from './definition.ts';
import {
  ACTOR,
  CALENDAR,
  CONSULTATIONS,
  calendarSpan,
  HITS,
  MISSION,
  mandatesWindow,
  mapWindow,
  PAGE,
  type Part,
  SITUATION,
  SITUATIONS,
  TODAY,
  WHOLE,
} from './parts.ts';

/** A question that a view asks, with its values and how many rows it wants at most. */
export interface Asked {
  readonly question: string;
  readonly values: Values;
  readonly limit: number;
}

type Search = Readonly<Record<string, string>>;

/** What is known when a view is opened: the definitions of the questions by their names, and the day of the view. */
export interface Known {
  readonly questions: ReadonlyMap<string, Question>;
  readonly day: string;
}

type Opening = (known: Known, search: Search, name: string) => readonly (Asked | null)[];

function one({ questions }: Known, question: string, values: Values, limit = PAGE): Asked | null {
  const definition = questions.get(question);
  return definition ? { question, values: fitting(definition, values), limit } : null;
}

const parts =
  (list: readonly Part[]): Opening =>
  (known, _, name) =>
    list.map(({ question, values }) => one(known, question, values(known.day, name)));

function mandates(known: Known, search: Search): readonly (Asked | null)[] {
  const window = mandatesWindow(known.day);
  const asked = one(known, 'mandates', { on: known.day, ...window, ...search }, WHOLE);
  return [
    asked && { ...asked, values: { ...window, ...asked.values } },
    one(known, CONSULTATIONS.question, CONSULTATIONS.values(known.day, '')),
  ];
}

function situations(known: Known, { as = 'list', ...search }: Search): readonly (Asked | null)[] {
  const form = as in SITUATIONS ? (as as keyof typeof SITUATIONS) : 'list';
  const window = form === 'map' ? mapWindow(known.day) : {};
  const asked = one(known, SITUATIONS[form], { on: known.day, ...window, ...search }, form === 'list' ? PAGE : WHOLE);
  if (form !== 'map' || !asked) return [asked];
  // Beside the map: the matters that it cannot show.
  const { from, on } = asked.values;
  return [asked, { question: SITUATIONS.list, values: { from, to: on }, limit: WHOLE }];
}

function question(known: Known, search: Search, name: string): readonly (Asked | null)[] {
  const required = known.questions.get(name)?.parameters.required ?? [];
  const values = { ...(required.includes('on') ? { on: known.day } : {}), ...search } as Search;
  return required.every((key) => values[key]) ? [one(known, name, values)] : [];
}

// What each view asks, by the first part of its address.
const OPENINGS: Readonly<Record<string, Opening>> = {
  '/': parts(TODAY),
  '/search': (known, { on: _, ...values }) => (values.words ? [one(known, 'search', values, HITS)] : []),
  '/commitments': (known, { group: _, hide: __, ...search }) => [one(known, 'commitments', { on: known.day, ...search })],
  '/mandates': mandates,
  '/calendar': (known, { month, as = 'month' }) =>
    CALENDAR.map((name) => one(known, name, calendarSpan(month, as, known.day).values, WHOLE)),
  '/actors': (known, search) => [one(known, 'actors', search)],
  '/situations': situations,
  '/citations': (_, { symbol, depth = '2' }) =>
    symbol ? ['cites', 'cited-by'].map((name) => ({ question: name, values: { symbol, depth }, limit: PAGE })) : [],
  '/actor/': parts(ACTOR),
  '/situation/': parts(SITUATION),
  '/missions/': parts(MISSION),
  '/questions/': question,
};

/** The parts of a view's address: `/actor/` and `Secretary-General`, or `/search` and nothing. */
export function placeOf(path: string): { readonly view: string; readonly name: string } {
  const [, view = path, name = ''] = /^(\/[^/]*\/)(.+)$/.exec(path) ?? [];
  try {
    return { view, name: decodeURIComponent(name) };
  } catch {
    return { view, name }; // an address that somebody typed
  }
}

/** Tells whether the view at an address asks questions when it is opened. */
export const asksQuestions = (path: string): boolean => placeOf(path).view in OPENINGS;

/** The questions that the view at an address asks when it is opened. */
export function asksOf(path: string, search: Search, known: Known): readonly Asked[] {
  const { view, name } = placeOf(path);
  const given = Object.fromEntries(Object.entries(search).filter(([, value]) => value !== ''));
  return (OPENINGS[view]?.(known, given, name) ?? []).flatMap((asked) => asked ?? []);
}
