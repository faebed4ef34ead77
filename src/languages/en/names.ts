// A vocabulary in, a finder of names out: the vocabulary's forms, bodies told by their grammar, abbreviations defined on the page.
import type { Body, Vocabulary } from '../../facts/index.ts';
import type { Page, Span } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { completeNames, joinNames, learnAbbreviations, makeBodyFinder, nameOf } from '../makers/names.ts';
import { bodiesByGrammar, type Registers } from './bodies.ts';
import { BLOCKS, NOUNS } from './bodies-grammar.ts';
import { withDefinedNames } from './defined-names.ts';
import { withNamesakes } from './namesakes.ts';

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/Organization/g, 'Organisation'],
  [/Organisation/g, 'Organization'],
  [/organizations/g, 'organisations'],
  [/Peacekeeping/g, 'Peace-keeping'],
  [/Peacekeeping/g, 'Peace-Keeping'],
  [/Peacebuilding/g, 'Peace-building'],
  [/Cooperation/g, 'Co-operation'],
  [/Stabilization/g, 'Stabilisation'],
  [/Programme/g, 'Program'],
  [/Défense|Défence/g, 'Defence'],
  [/-(?=[a-zA-Z])/g, '- '], // a hyphen that stood at a line's end
  [/ in Sudan\b/g, ' in the Sudan'],
  [/(?<=[a-z])-(?=[A-Z])/g, ''], // and one that was lost
  [/Secretary-General/g, 'Secretary General'],
  [/^United Nations /g, 'UN '],
];
const FOOTNOTED = /^(?:Secretary-General|Security Council|General Assembly)$/; // whose footnote's number lost its place: Secretary-General1
const ACCENTS = /[\u0300-\u036f]/g;

// A name in other spellings, without accents, and in capitals when it is no class of actors.
function variants(form: string, body: Body): string[] {
  const forms = SPELLINGS.filter(([pattern]) => form.search(pattern) >= 0).map(([pattern, other]) =>
    form.replace(pattern, other),
  );
  const plain = form.normalize('NFD').replace(ACCENTS, '');
  if (plain !== form) forms.push(plain);
  if (FOOTNOTED.test(form)) for (let note = 1; note <= 9; note++) forms.push(`${form}${note}`);
  if (/^[A-Z].*[a-z]/.test(form) && body.type !== 'group' && form.length > 3) forms.push(form.toUpperCase());
  return forms;
}

//   United Nations Disengagement Observer Force (UNDOF)
//                                               ^^^^^
const BRACKET =
  /^ ?\((?:the |hereinafter |called |known as )?["']?([A-Z][A-Za-z0-9À-ÿ/.-]{1,15}(?: [A-Z][A-Za-z/]{1,9}){0,2})["']?\)/;

function readAbbreviation(text: string, place: number): Span | null {
  if (text.charCodeAt(place) !== 40 && text.charCodeAt(place + 1) !== 40) return null;
  const match = BRACKET.exec(text.slice(place, place + 60));
  if (!match || !/[A-Z]{2}|[A-Z].*[A-Z]/.test(match[1]!)) return null;
  const start = place + match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length };
}

/** The committees of the vocabulary by the number of the resolution that set them up: 1540 → the 1540 Committee. */
function committees({ bodies }: Vocabulary): ReadonlyMap<string, Name> {
  const byNumber = new Map<string, Name>();
  for (const body of bodies) {
    const number = body.type === 'un_organ' && /resolutions? (\d{3,4}) \(/.exec(`${body.name} ${body.names.en?.join(' ')}`);
    if (number && /Committee/.test(body.name)) byNumber.set(number[1]!, nameOf({ start: 0, end: 0 }, body));
  }
  return byNumber;
}

/** Makes the finder of everybody named on a page. */
export function makeNames(vocabulary: Vocabulary): (page: Page) => readonly Name[] {
  const find = makeBodyFinder(vocabulary, 'en', { words: true, variants, nouns: NOUNS, hidden: BLOCKS });
  const states = vocabulary.bodies.filter(({ id }) => id.startsWith('state:'));
  const registers: Registers = {
    committees: committees(vocabulary),
    states: new Map(states.map((state) => [state.id, nameOf({ start: 0, end: 0 }, state)])),
  };
  return ({ text }) => {
    const { names: printed, nouns } = find(text);
    const known = withNamesakes(text, printed, registers.states);
    const names = joinNames(known, bodiesByGrammar(text, nouns, known, registers));
    return learnAbbreviations(text, withDefinedNames(text, completeNames(text, names), known), known, {
      read: readAbbreviation,
      words: true,
    });
  };
}
