// The contract of a language: how it lays out a document and says each kind of fact. Every field is required, so a gap fails to compile.
//
// A language works on a `Page` (text/page.ts): clean text with the way back to the source. Every claim is a span of the page's text;
// `reading` turns spans into evidence, numbers the facts and checks them. Claims are sorted by start unless said otherwise.
import type {
  ActorType,
  ActType,
  Addressee,
  Basis,
  Deadline,
  DocumentKind,
  FindingFact,
  Force,
  LanguageCode,
  MandateAction,
  Participant,
  Recurrence,
  Relation,
  Role,
  Script,
  Totals,
  Vocabulary,
  Vote,
} from '../facts/index.ts';
import type { Page, SourceText, Spacing, Span } from '../text/index.ts';

/** A value that stands at a place of the page; `stated` when printed there, else inferred from it. */
export interface Claim<T> extends Span {
  readonly value: T;
  readonly basis: Basis;
}

/** The fields of a document that its masthead, title and first lines tell; null where nothing is printed. */
export interface Header {
  readonly kind: DocumentKind;
  readonly symbol: Claim<string> | null;
  readonly title: Claim<string> | null;
  /** ISO date. */
  readonly date: Claim<string> | null;
  readonly meeting: Claim<number> | null;
  readonly agendaItem: Claim<string> | null;
  /** `state` is the official English name, `month` as 2013-01. */
  readonly presidency: Claim<{ readonly state: string; readonly month: string }> | null;
  readonly vote: Claim<Vote> | null;
}

/** A paragraph with its role. Parts are ordered and disjoint; a sub-item (level 1) follows its chapeau (level 0), it does not lie inside it. */
export interface Part extends Span {
  readonly role: Role;
  /** The printed label without point or brackets' spaces: `1`, `(a)`, `㈠`; null when none is printed. */
  readonly label: string | null;
  readonly level: number;
  /** Where the words begin, after label and opening quotation marks. */
  readonly body: number;
}

/** What `structure.ts` finds: the header and the parts. */
export interface Outline {
  readonly header: Header;
  readonly parts: readonly Part[];
}

/** Somebody named at a place. Overlapping names are not given: the longest wins. */
export interface Name extends Span {
  /** The vocabulary's id; null when the body was found by its grammar only. */
  readonly id: string | null;
  /** The official English name; for a body outside the vocabulary its name as printed. */
  readonly name: string;
  readonly type: ActorType;
  readonly acronym: string | null;
}

/** A date at a place: ISO day, month, year, or days joined by a slash. */
export interface Moment extends Span {
  readonly value: string;
  readonly basis: Basis;
}

/**
 * A document, the Charter or an instrument cited at a place. A resolution of the Council whose year the text does not tell has none in
 * its target either (S/RES/1493): `reading` adds it where the list of resolutions tells it.
 */
export interface Citation extends Span {
  readonly target: string;
  readonly kind: 'un_document' | 'charter' | 'instrument';
  readonly paragraph: string | null;
  readonly relation: Relation;
  /** `inferred` where the words only point to what another place names: paragraph 3 of that resolution. */
  readonly basis: Basis;
}

/** A number with what it counts. */
export interface Figure extends Span {
  readonly value: number;
  readonly unit: string | null;
  readonly what: string;
  readonly approximate: 'more_than' | 'less_than' | 'about' | null;
}

/** A provision: one directive verb of the body that speaks, with what belongs to it. */
export interface Clause extends Span {
  /** Index into the outline's parts. */
  readonly part: number;
  /** Where the verb stands, without adverbs. */
  readonly verb: Span;
  readonly force: Force;
  readonly addressees: readonly Addressee[];
  /** Where what is to be done (or is said) stands. */
  readonly action: Span;
  /** True for an explicit duty under a verb that does not commit: "is obliged to", 有义务. */
  readonly duty: boolean;
  readonly reporting: boolean;
  readonly deadline: Deadline | null;
  readonly recurrence: Recurrence | null;
  readonly themes: readonly string[];
}

/** Something done, as the text tells it. */
export interface ActClaim extends Span {
  readonly type: ActType;
  readonly date: string | null;
  readonly matter: string | null;
  readonly section: string | null;
  readonly participants: readonly Participant[];
  readonly outcome: readonly string[];
  readonly vote: Vote | null;
  readonly meeting: number | null;
  /** Any string that acts of one meeting share. */
  readonly meetingGroup: string | null;
  readonly alsoAt: readonly Span[];
}

/** A change to a mission's authority. */
export interface MandateClaim extends Span {
  readonly mission: string;
  readonly action: MandateAction;
  readonly until: string | null;
  readonly for: string | null;
  readonly from: string | null;
  readonly ceiling: { readonly military: number | null; readonly police: number | null } | null;
  readonly authority: string | null;
}

/** A finding that only the language can make (damaged words, truncated symbols). */
export interface FindingClaim extends Span {
  readonly code: FindingFact['code'];
  readonly severity: FindingFact['severity'];
  readonly message: string;
}

/** What is known when provisions are read. Each step of the reader adds its field. */
export interface Draft {
  readonly page: Page;
  readonly outline: Outline;
  readonly names: readonly Name[];
  readonly moments: readonly Moment[];
  readonly citations: readonly Citation[];
  readonly figures: readonly Figure[];
}

/** What is known when mandates and acts are read. */
export interface ReadDraft extends Draft {
  readonly clauses: readonly Clause[];
}

/** One language, built once with the vocabulary and used for any number of documents; it keeps no state between them. */
export interface Language {
  readonly code: LanguageCode;
  readonly spacing: Spacing;
  /** Tells how strongly a text looks like this language, from 0 to 1, by its script and commonest words. */
  likeness(sample: string): number;
  /** The script of a text in this language. */
  script(sample: string): Script;
  /** Folds variants of letters to those the rules are written in (traditional to simplified); keeps the length. */
  fold(text: string): string;
  /** structure.ts: the page of a source: its paragraphs put together from their lines, page furniture left out. */
  lay(source: SourceText): Page;
  /** structure.ts: the header of the document and its parts. */
  outline(page: Page): Outline;
  /** names.ts: everybody named. */
  names(page: Page): readonly Name[];
  /** dates.ts: every date; `outline` gives the year where none is printed. */
  moments(page: Page, outline: Outline): readonly Moment[];
  /** citations.ts: every document, charter article and instrument cited, one per mention. */
  citations(page: Page, outline: Outline): readonly Citation[];
  /** numbers.ts: amounts of money, strengths, casualties, percentages; not dates, symbols or labels. */
  figures(page: Page, outline: Outline): readonly Figure[];
  /** clauses.ts: provisions, sorted by start. */
  clauses(draft: Draft): readonly Clause[];
  /** mandates.ts. */
  mandates(draft: ReadDraft): readonly MandateClaim[];
  /** acts.ts. */
  acts(draft: ReadDraft): readonly ActClaim[];
  /** acts.ts: the totals that a monthly assessment prints, with their place. */
  totals(draft: ReadDraft): Claim<Totals> | null;
  /** damage.ts: what is visibly wrong with the words themselves. */
  findings(draft: ReadDraft): readonly FindingClaim[];
}

/** Makes a language of the vocabulary. */
export type LanguageMaker = (vocabulary: Vocabulary) => Language;
