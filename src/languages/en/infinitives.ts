// A provision's words after its verb in, the infinitive out that says what is asked: "the Government |to withdraw its forces".
import { isLetter, isOfWord } from '../../text/index.ts';
import { isCapitalAt } from './letters.ts';

// ---- data and pattern ----

/** Where the words before an infinitive end, and where what is asked begins: an adverb before it belongs to it. */
export interface Infinitive {
  readonly end: number;
  readonly action: number;
}

const NO_INFINITIVE = new Set(
  (
    'the a an all any its their his her our this that these those which whom whose each both other such no every some more one two three ' +
    'armed conflict conflicts hostilities peace date violence it them him resolution paragraph international humanitarian and or be in on at by under above below as listed individuals justice child children freedom paragraphs membership'
  ).split(' '),
).add('');
NO_INFINITIVE.delete('be');

const LEADS_TO_NOUN =
  /\b(?:(?:have|has|had) (?:not )?(?:yet |already |previously )?(?:agreed|offered|pledged|promised|volunteered|undertaken|decided|begun|started|failed|chosen)|(?:been|was|were|are|is) (?:invited|asked|requested|urged|encouraged)|(?:may|might|can|could|will) (?:[a-z]+ly )?(?:decide|agree|choose|wish|seek)|order|so as|with regard|in regard|with respect|in respect|relation|addition|according|pursuant|contrary|related|relating|due|subject|prior|position|able|unable|willing|ready|wishing|seeking|suspected|alleged|believed|deemed|wish|commit|committed|obliged|required|entitled|intend|view|response|opposed|authorized|mandated|yet|appropriate|necessary|contributions?|attempts?|attempting|cooperating|co-operating|designed|planning|responsibilit(?:y|ies)|capacit(?:y|ies)|failing|continue|continuing|refus[a-z]+|threat[a-z]*|efforts?|commitments?|obligations?|access|request|(?:the|its|their|these|such|all) requests|decisions?|abilit(?:y|ies)|steps|measures|tasks?|the (?:[a-z]+ )?need) $/;

// the Secretary-General, in order for the troops |to be provided with food, to send ...: what somebody else is enabled to do
const FOR_OTHERS = /\bin order for [^,;:]{2,120} $/;

// in the discharge of its responsibility |to act and ..., and help the people to live: the duty is the party's
const OF_DUTY = /\bof (?:its|their|his) (?:responsibility|obligations?|commitments?) $/; // each of them leads to a noun

const VERB =
  /to (?:(?:also|further(?! (?:the|its|their|an?) )|not|once again|(?:(?:more|most|further) )?(?!(?:app|comp|supp|re|multip)ly\b)[a-z]+ly(?: and [a-z]+ly)?|,[^,]{1,60},) )?([a-z-]+)/y;
const NO_VERB = /(?:(?<!^br)ing|[st]ions?)$/;
const ADVERB_BEFORE = /(?<= )(?:[a-z]+ly,? and )?(?!(?:early|only|assembly|supply|family|reply|ally|namely)\b)[a-z]+ly $/;
const REACH = 900;

// ---- function ----

/** Finds the first infinitive between two places that says what is asked, not what something is for. */
export function infinitiveAfter(text: string, from: number, to: number): Infinitive | null {
  const words = text.slice(from, Math.min(to, from + REACH));
  let duty = -1;
  let end = 0;
  for (let place = words.indexOf('to '); place >= 0; place = words.indexOf('to ', end)) {
    VERB.lastIndex = place;
    const match = isOfWord(words.charCodeAt(place - 1)) ? null : VERB.exec(words);
    const start = isNegated(words, place, end) ? place - 'not '.length : place;
    end = match ? VERB.lastIndex : place + 1;
    if (!match) continue;
    const verb = match[1]!;
    const isOfNoun = (!isBehindName(words, start) && LEADS_TO_NOUN.test(before(words, start))) || isForOthers(words, start);
    if (isOfNoun && duty < 0 && OF_DUTY.test(before(words, start))) duty = start;
    if (isOfNoun || NO_INFINITIVE.has(verb) || isNoun(verb)) continue;
    const found = from + (duty >= 0 && words.slice(duty, start).includes(', and ') ? duty : start);
    return { end: found, action: found - adverbLength(words, start) };
  }
  return null;
}

const isForOthers = (words: string, place: number): boolean =>
  words.includes('in order for ') && FOR_OTHERS.test(words.slice(0, place));

const before = (words: string, place: number): string => words.slice(Math.max(0, place - 30), place);

//   the Secretary-General |to report        most infinitives: the word before begins with a capital
function isBehindName(words: string, place: number): boolean {
  let start = place - 1;
  while (isLetter(words.charCodeAt(start - 1))) start--;
  return isCapitalAt(words, start);
}

//   the Government |not to return any forces
const isNegated = (words: string, place: number, from: number): boolean =>
  words.endsWith('not ', place) && place - 4 >= from && !isOfWord(words.charCodeAt(place - 5));

//   to meet|ing| · to ten|sions|      but: to bring
function isNoun(verb: string): boolean {
  const last = verb.charCodeAt(verb.length - 1);
  return (last === 103 || last === 110 || last === 115) && NO_VERB.test(verb);
}

// the Government |promptly to withdraw      how it is to be done is part of what is to be done
function adverbLength(words: string, place: number): number {
  if (!words.endsWith('ly ', place)) return 0;
  const adverb = ADVERB_BEFORE.exec(words.slice(Math.max(0, place - 60), place));
  return adverb ? adverb[0].length : 0;
}
