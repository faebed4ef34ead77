// Directives in their order in, whom each addresses out: what was said before tells whom "them" and "the Committee" mean.
import type { Addressee, Force } from '../../facts/index.ts';
import { firstFrom } from '../../text/index.ts';
import type { Draft } from '../language.ts';
import { obligedBy, requestOf } from './addressees.ts';
import { AGENTS, isPerson, isPluralName, listBefore, pluralBefore } from './antecedents.ts';
import { changedMission, holderOf, holdersIn, keepsStrength, nameFrom, secondOf } from './bound-bodies.ts';
import { classOf, meantAmong, namedBefore, pointsBack } from './demonstratives.ts';
import type { Directive } from './directives.ts';
import { FullNames } from './full-names.ts';
import { wordAt } from './letters.ts';
import { masked } from './masks.ts';
import { type Asked, addresseeOf, agentsOf, EFFORTS_OF, isPronoun, partiesIn } from './parties.ts';
import { isAnotherReport } from './reporting.ts';

/** Whom a provision addresses, and where the words of what is to be done begin. */
export interface Answer {
  readonly addressees: readonly Addressee[];
  readonly action: number;
}

const COUNCIL: Addressee = { name: 'Security Council', type: 'un_organ' };
const COUNTRIES = new Set(['countries', 'States']);
const TAKES_PARTY = new Set(
  'call upon|call on|request|urge|encourage|invite|authorize|authorise|instruct|order|direct|ask|exhort|appeal|call|empower|mandate|entrust'.split(
    '|',
  ),
);
const MANDATE_OF =
  /^(?: (?:also|further|once again|again))?,?[^;]{0,240}? (?:to )?(?:extend|renew|prolong|continue|maintain|adjust|revise|strengthen|expand|modify|increase|reduce|authorize)\b[^;]{0,160}?\b(?:mandates? of|stationing (?:in [A-Z][a-z]+ )?of|deployment of|presence of|(?:authorized )?strength of|size of|authorization of|continuation of|maintenance of) (?:the )?/;
const OF_MANDATE =
  / of (?<=(?:mandates?|stationing(?: in [A-Z][a-z]+)?|deployment|presence|strength|size|authorization|continuation|maintenance) of )/; // spares the longer pattern
const TO = /^(?: (?:also|further|accordingly|therefore))?,? to /;
const EMBEDDED = /(?:request|authori[sz]e|call (?:up)?on|invite|direct|instruct|urge|ask|appeal to|entrust)\b/y;
const ASKING = new Set('request authorize authorise call invite direct instruct urge ask appeal entrust'.split(' '));
const THAT =
  /^(?:,? (?:also|further|in this regard|once again|again|therefore|accordingly|in this context|for this purpose|additionally|in addition)|,[^;]{1,260},)? that[ ,]/;
// the efforts by the Secretary-General and the African Union |to engage both parties: whose efforts they are
const EFFORTS =
  /\befforts (?:already )?(?:(?:made|undertaken) )?(?:by|of) (?=(?:the |all |both |its )?(?:X|[A-Z]|[a-z]+ing States|leaders|parties))/;
const EFFORTS_END =
  / (?:to (?!the |all |both |those )[a-z]+|which|who|that|in|for|with|aimed|towards?|at|throughout|on|under|through|and the action)\b|[;.]|$/;
const ASKS: ReadonlySet<Force> = new Set([
  'decides',
  'demands',
  'authorizes',
  'requests',
  'urges',
  'calls',
  'encourages',
  'invites',
  'recommends',
]);
const NOUN_TAKERS = new Set(
  'reiterate reaffirm reconfirm renew repeat express underscore underline stress emphasize emphasise'.split(' '),
); // reiterates its demand that ...
const NOUN =
  /^[^,;]{0,60}?\b(?:demands?|requests?|calls?|appeals?|invitation|encouragement|recommendations?)\b(?:(?: (?:in|of|contained in|made in|expressed in|set out in|under) [^,;]{0,90}?|, (?:as )?(?:expressed|made|contained|set out)[^;]{0,180}?),?(?= that | for | to (?:the |all |any |both |[A-Z])))?/;
// expresses its intention, in that context, |to respond promptly
const INTENTION =
  /^[^,;]{0,60}?\b(?:intention|intent|determination|resolve)(?:,(?! (?:unless|if|should|provided)\b)[^;]{1,400}?,)?(?= (?:not )?to )/;

// Decides |to request| the Secretary-General …: who is asked is told as behind the verb alone; 0 where nobody is
function afterAsking(words: string): number {
  const to = TO.exec(words)?.[0].length;
  if (!to || !ASKING.has(wordAt(words, to))) return 0;
  EMBEDDED.lastIndex = to;
  return EMBEDDED.test(words) ? EMBEDDED.lastIndex : 0;
}

/** Remembers the addressees of a document as it is read on. */
export class Memory {
  private last: { addressees: readonly Addressee[]; part: number } | null = null;
  private before: Directive | null = null;
  private isOfEfforts = false; // nobody was named: "they" will be others
  private readonly names: FullNames;

  constructor(private readonly draft: Draft) {
    this.names = new FullNames(draft);
  }

  /** Tells whom a directive addresses; `end` is the end of its provision. */
  asked(directive: Directive, end: number): Answer {
    const answer = this.answer(directive, end);
    if (answer.addressees.length && !this.isOfEfforts) this.last = { addressees: answer.addressees, part: directive.part };
    this.isOfEfforts = false;
    this.before = answer.addressees.length ? null : directive;
    return answer;
  }

  /** Remembers a directive that asks nobody. */
  told(directive: Directive): Answer {
    this.before = directive;
    return { addressees: [], action: directive.end };
  }

  private answer(directive: Directive, end: number): Answer {
    const { page, names } = this.draft;
    const { text } = page;
    const { force, base } = directive;
    const words = text.slice(directive.end, Math.min(end, directive.end + 700));
    if (force === 'decides' && !TAKES_PARTY.has(base)) return this.decided(directive, end, words);
    if (force === 'intends') {
      const noun = INTENTION.exec(words)?.[0] ?? '';
      return { addressees: [COUNCIL], action: directive.end + noun.length };
    }
    if (!ASKS.has(force)) {
      return { addressees: this.resolved(obligedBy(text, names, directive.end, end), directive), action: directive.end };
    }
    const noun = NOUN_TAKERS.has(base) ? NOUN.exec(words) : null;
    const from = directive.end + (noun ? noun[0].length : 0);
    const takesParty = from !== directive.end || TAKES_PARTY.has(base);
    const request = requestOf(text, names, from, end, takesParty && base !== 'call for' && base !== 'urge for');
    const named = this.resolved(request.asked, directive, request.action);
    return { addressees: named.length ? named : this.unnamed(directive, end, words), action: request.action };
  }

  // Requests also a final report · Authorizes to keep the strength: whom the paragraph asked last
  private unnamed({ force, part, end: from }: Directive, end: number, words: string): readonly Addressee[] {
    const before = this.last?.part === part ? this.last.addressees : [];
    if (force === 'requests') return isAnotherReport(words) ? before : [];
    if (force !== 'authorizes') return [];
    if (before[0]?.type === 'mission' && keepsStrength(words)) return before;
    const changed = changedMission(this.draft.page.text, this.draft.names, from, end);
    return changed ? [changed] : [];
  }

  // Decides to renew the mandate of UNDOF → UNDOF;  Decides that all States shall ... → all States;  Decides to establish ... → the Council
  private decided(directive: Directive, end: number, words: string): Answer {
    const { page, names } = this.draft;
    const { text } = page;
    const asking = afterAsking(words);
    if (asking > 0) {
      const request = requestOf(text, names, directive.end + asking, end, true);
      if (request.asked.length) return { addressees: this.resolved(request.asked, directive), action: request.action };
    }
    const that = THAT.exec(words);
    if (that) {
      const mandate = /^(?:the )?(?:respective )?mandates? of (?:the )?/.exec(words.slice(that[0].length));
      const bound = mandate && nameFrom(names, directive.end + that[0].length + mandate[0].length, 4, end);
      if (bound) return { addressees: [addresseeOf('', bound), ...secondOf(text, names, bound, end)], action: directive.end };
      const holder = holderOf(text, names, { start: directive.end + that[0].length, end });
      if (holder) return { addressees: this.resolved([holder], directive), action: directive.end + that[0].length };
      const request = requestOf(text, names, directive.end + that[0].length - 5, end, false);
      const addressees = this.resolved(request.asked, directive);
      if (addressees.length) return { addressees, action: request.action };
      return { addressees: [COUNCIL], action: directive.end + that[0].length };
    }
    const entrusted = holdersIn(text, names, { start: directive.end, end });
    if (entrusted.length) return { addressees: this.resolved(entrusted, directive), action: directive.end };
    if (!OF_MANDATE.test(words)) return { addressees: [COUNCIL], action: directive.end };
    const own = `${directive.mood === 'item' ? ` to ${directive.base}` : ''}${/^(?:extend|renew|prolong)$/.test(directive.base) ? ` to ${directive.base}` : ''}${words}`;
    const mandate = MANDATE_OF.exec(own);
    if (mandate) {
      const place = directive.end + mandate[0].length - (own.length - words.length);
      const bound = nameFrom(names, place, 30, end);
      if (
        bound &&
        (bound.type === 'mission' || bound.type === 'un_organ' || bound.type === 'un_office' || bound.type === 'group')
      ) {
        return { addressees: [addresseeOf('', bound), ...secondOf(text, names, bound, end)], action: directive.end };
      }
      const printed = /^(?:the )?([A-Z][A-Za-z' -]{2,90}?)(?= \(| for | until | as | at | in accordance|[,;.]|$)/.exec(
        text.slice(place, Math.min(end, place + 100)),
      );
      if (printed && !bound)
        return { addressees: this.resolved([addresseeOf(printed[1]!, null)], directive), action: directive.end };
    }
    return { addressees: [COUNCIL], action: directive.end };
  }

  private resolved(asked: readonly Asked[], directive: Directive, until = directive.end): Addressee[] {
    const found: Addressee[] = [];
    for (const one of asked) {
      let meant = isPronoun(one) ? this.antecedent(one.pronoun, directive, until) : [this.names.known(one)];
      if (isPronoun(one) && one.otherwise && !meant.length) meant = [addresseeOf(one.otherwise, null)];
      for (const addressee of meant) if (!found.some(({ name }) => name === addressee.name)) found.push(addressee);
    }
    return found;
  }

  // Those whose efforts the directive before tells of, where it asks nobody.
  private doers(directive: Directive): Addressee[] {
    const { page, names } = this.draft;
    const { before } = this;
    if (before?.part !== directive.part) return [];
    const mask = masked(page.text, names, { start: before.end, end: Math.min(directive.lead, before.end + 900) });
    const efforts = EFFORTS.exec(mask);
    if (!efforts) return [];
    const from = efforts.index + efforts[0].length;
    const start = before.end + from;
    const end = start + EFFORTS_END.exec(mask.slice(from))!.index;
    const found = agentsOf(partiesIn(page.text, names, { start, end }));
    return found.flatMap((one) => (isPronoun(one) ? [] : [one]));
  }

  // requests, in connection with the decision of the Secretary-General, that |he report:      named before the pronoun, behind the verb
  private personBetween(from: number, to: number): Addressee[] {
    const { names } = this.draft;
    for (let i = firstFrom(names, to) - 1; i >= 0 && names[i]!.start >= from; i--)
      if (isPerson(names[i]!)) return [addresseeOf('', names[i]!)];
    return [];
  }

  // Calls upon |those leaders:      whom the paragraph named so last, else the one before it, else the class alone
  private pointed(plain: string, directive: Directive): readonly Addressee[] {
    const { page, outline } = this.draft;
    const before = this.last ? meantAmong(plain, this.last.addressees) : [];
    for (const place of [directive.part, directive.part - 1]) {
      if (before.length && this.last!.part === place) return before;
      const part = outline.parts[place];
      const named = part && namedBefore(plain, page.text.slice(part.body, Math.min(part.end, directive.start)));
      if (named) return [addresseeOf(named, null)];
    }
    const states = COUNTRIES.has(plain) ? this.statesBefore(directive) : [];
    return states.length > 1 ? states : [addresseeOf(plain, null)];
  }

  // welcomes the steps taken by Norland, Sudland and Eastland, and urges further efforts from |these countries
  private statesBefore({ part, start }: Directive): readonly Addressee[] {
    const { page, names, outline } = this.draft;
    return listBefore(page.text, names, outline.parts[part]!.body, start).filter(({ type }) => type === 'state');
  }

  private antecedent(pronoun: string, directive: Directive, until: number): readonly Addressee[] {
    const { page, names, outline } = this.draft;
    const back = pointsBack(pronoun) ? classOf(pronoun, '') : null;
    if (back) return this.pointed(back.plain, directive);
    const isOne = /^(?:him|her|he|she)$/.test(pronoun);
    const named = isOne && until - directive.end > 20 ? this.personBetween(directive.end, until) : [];
    if (named.length) return named;
    const part = outline.parts[directive.part]!;
    const isPlural = /^(?:them|they|both|those|themselves)$/.test(pronoun);
    this.isOfEfforts = pronoun === EFFORTS_OF;
    const doers = isPlural || this.isOfEfforts ? this.doers(directive) : [];
    if (doers.length > 1 || this.isOfEfforts || (doers[0] && isPluralName(doers[0].name))) return doers;
    const isSame = this.last?.part === directive.part;
    const isSeveral = this.last !== null && (this.last.addressees.length > 1 || isPluralName(this.last.addressees[0]!.name));
    if (isSame && this.last && (isPlural ? isSeveral : !isOne || !isSeveral)) return this.last.addressees;
    if (isPlural) {
      const told = pluralBefore(page.text, names, part.body, directive.start);
      if (told.length) return told;
      const listed = listBefore(page.text, names, part.body, directive.start);
      if (listed.length) return listed;
      const isNear = this.last && this.last.part >= directive.part - 1 && directive.start - part.body < 30;
      return isNear && (this.last!.addressees.length > 1 || isPluralName(this.last!.addressees[0]!.name))
        ? this.last!.addressees
        : [];
    }
    for (let i = firstFrom(names, directive.start) - 1; i >= 0; i--) {
      const name = names[i]!;
      if (name.end > directive.start) continue;
      if (name.start < part.start) break;
      if (isOne ? isPerson(name) : AGENTS.has(name.type)) return [addresseeOf('', name)];
    }
    if (/^(?:him|he)$/.test(pronoun)) {
      const said = page.text.slice(part.body, directive.start);
      if (said.includes('Secretary-General')) return [{ name: 'Secretary-General', type: 'un_organ' }];
      if (this.last?.addressees.length === 1 && /Secretary-General|Mediator|Representative/.test(this.last.addressees[0]!.name))
        return this.last.addressees;
    }
    return [];
  }
}
