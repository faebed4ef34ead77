// A page and the vocabulary's names on it in, the same names out, those told otherwise that another State bore in those years.
import type { Name } from '../language.ts';
import { type Meaning, nameOf } from '../makers/names.ts';

// ---- data and pattern ----

/** Two States of one name: from `from` to `until` a page that holds `witness`, and nothing `against`, means the other one. */
interface Namesake {
  readonly id: string;
  readonly other: string;
  readonly from: number;
  readonly until: number;
  readonly witness: RegExp;
  readonly against: RegExp;
}

const NAMESAKES: readonly Namesake[] = [
  // Both were the Republic of the Congo from 1960 (142 and 152 admit one each and tell the capital); the name of one was Zaire from 1971 on.
  {
    id: 'state:cog',
    other: 'state:cod',
    from: 1960,
    until: 1971,
    witness:
      /\b(?:Katangan?|L[eé]opoldville|ONUC|Belgi(?:um|an)|United Nations (?:Force|Operation) in the Congo|Democratic Republic of the Congo)\b/,
    against: /\bBrazzaville\b/,
  },
];
const YEAR = /\b(?:19|20)\d\d\b/;
const HEAD = 600; // characters in which a document tells its year

// ---- function ----

//   Resolution 9711 (1961) … to withdraw from Katanga … the Government of the Republic of the Congo
//                   ^^^^                      ^^^^^^^                         ^^^^^^^^^^^^^^^^^^^^^ state:cod
/** Tells the States whose name another bore when the page was written; `states` are those of the vocabulary by their ids. */
export function withNamesakes(text: string, known: readonly Name[], states: ReadonlyMap<string, Meaning>): readonly Name[] {
  for (const { id, other, from, until, witness, against } of NAMESAKES) {
    const meant = states.get(other);
    if (!meant || !known.some((name) => name.id === id)) continue;
    const year = Number(YEAR.exec(text.slice(0, HEAD))?.[0]);
    if (!(year >= from && year <= until) || !witness.test(text) || against.test(text)) continue;
    return known.map((name) => (name.id === id ? nameOf(name, meant) : name));
  }
  return known;
}
