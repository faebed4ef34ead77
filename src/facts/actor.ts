// Who acts or is asked to act: the types of actor, and the vocabulary of named bodies that is handed to the reader.

export const ACTOR_TYPES = [
  'state',
  'un_organ',
  'un_office',
  'mission',
  'regional_organization',
  'person',
  'group',
  'other',
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** A body as the vocabulary knows it. Names are the official English ones (UNTERM, UNBIS). */
export interface Body {
  /** A short stable identifier: `au`, `sc`, `undof`, `state:fra`. */
  readonly id: string;
  /** The official English name. */
  readonly name: string;
  readonly type: ActorType;
  /** The acronym in English, where there is one. */
  readonly acronym: string | null;
  /** All names by language code, as printed in running text: full names, short forms and acronyms; the first is the usual one. */
  readonly names: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** The lists of names that the reader is given. */
export interface Vocabulary {
  readonly bodies: readonly Body[];
}

/** Somebody to whom a provision is addressed. */
export interface Addressee {
  readonly name: string;
  readonly type: ActorType;
}
