// The classes of a list in, each with the words that it shares with the others out: "all Somali parties, movements and factions in Exampleland".

type Asked = { readonly name: string } | { readonly pronoun: string };

/** A party of a list, as it stands there. */
export interface Listed {
  /** Its place among those asked. */
  readonly at: number;
  readonly printed: string;
  /** Whether only a comma or a conjunction stands between it and the party before. */
  readonly isJoined: boolean;
}

// ---- data and pattern ----

// What is said once of a whole list: how many, whose, from where. What they do or are ("political", "armed") is said of one.
const SHARED =
  /^(?:the )?((?:all )?)(?:the )?((?:(?:both|other(?! than )|relevant|concerned|international|regional|subregional|national|local|United Nations|[A-Z][a-z]+(?:[in]|ese|ish|ch)) )*)[a-z]+/;
// all applications submitted |by the agencies: what follows belongs to whoever stands behind it
const NARROWED = / (?:by|of|to|from|with|that|which|who|on) /;
const BARE = /^[a-z]+(?:s|leadership|people|women|youth)$/;
const OPEN = /^(?:others?|all|both|those|these|parties)$/;
const OF_UNITED_NATIONS =
  /^(?:agencies|funds|programmes|bodies|organs|entities|organi[sz]ations|offices|missions|operations|officials|departments)$/;
// movements and factions |in Exampleland
const PLACED = /^(?:(?:all|both|other|relevant) )*[a-z]+s ((?:in|of) (?:the )?[A-Z].*)$/;
const CLASS = /^(?:(?!in |of |to |from |with |for )[\w-]+ )*[a-z]+s$/;
// donors and organizations in Exampleland: donors are everywhere
const ANYWHERE = /(?:^| )(?:donors|organi[sz]ations|institutions|countries|agencies|entities|bodies|members)$/;

// ---- function ----

const nameOf = (asked: Asked): string => ('name' in asked ? asked.name : '');

const renamed = <A extends Asked>(asked: A, name: string): A => ('name' in asked ? { ...asked, name } : asked);

/** Gives the classes of a list the words that stand before the first of them or behind the last for all. */
export function shareWords<A extends Asked>(asked: A[], list: readonly Listed[]): void {
  shareBefore(asked, list);
  shareBehind(asked, list);
}

//   all Somali parties, movements and factions     all Somali movements, all Somali factions
//   ^^^^^^^^^^^
function shareBefore<A extends Asked>(asked: A[], list: readonly Listed[]): void {
  let shared = '';
  for (const { at, printed, isJoined } of list) {
    const name = nameOf(asked[at]!);
    if (isJoined && shared && shares(printed, name, shared)) asked[at] = renamed(asked[at]!, shared + name);
    else shared = sharedBy(printed);
  }
}

function shares(printed: string, name: string, shared: string): boolean {
  const [noun] = printed.split(' ', 1);
  const isBare = BARE.test(printed) || (PLACED.test(name) && BARE.test(noun!));
  const isOwn = OPEN.test(noun!) || (shared.includes('United Nations') && !OF_UNITED_NATIONS.test(noun!));
  return isBare && !isOwn;
}

function sharedBy(printed: string): string {
  const words = SHARED.exec(printed);
  return !words || (!words[1] && !words[2]) || NARROWED.test(printed) ? '' : words[1]! + words[2]!;
}

//   the parties, movements and factions in Exampleland     parties in Exampleland, movements in Exampleland
//                                       ^^^^^^^^^^^^^^
function shareBehind<A extends Asked>(asked: A[], list: readonly Listed[]): void {
  let behind = '';
  let isNext = false;
  for (const { at, printed, isJoined } of [...list].reverse()) {
    const name = nameOf(asked[at]!);
    const isThere = isNext && behind !== '' && CLASS.test(name) && !(behind.startsWith('in ') && ANYWHERE.test(name));
    if (isThere) asked[at] = renamed(asked[at]!, `${name} ${behind}`);
    else behind = placeBehind(name);
    isNext = isJoined && !printed.startsWith('the ');
  }
}

const placeBehind = (name: string): string =>
  name.includes('s in ') || name.includes('s of ') ? (PLACED.exec(name)?.[1] ?? '') : '';
