// A State in, the name of its government in English out, the same in every language; a name in, whether it is a country's out.

/** The name of a State or one that begins like a common noun takes the article: Government of the Sudan, Government of Iraq. */
const ARTICLE = /^[^(]*(?:Republic|United|Union|Federation|Islands|Kingdom|Holy See)/; // not: Iran (Islamic Republic of)
const WITH_ARTICLE = new Set(['sdn', 'gmb', 'phl', 'nld', 'com', 'cog', 'bhs', 'mdv', 'ner'].map((code) => `state:${code}`));

interface State {
  readonly id: string | null;
  readonly name: string;
}

/** Gives the English name of a State as it stands within a sentence: the Sudan, Iraq. */
export const withArticle = ({ id, name }: State): string =>
  `${ARTICLE.test(name) || WITH_ARTICLE.has(id ?? '') ? 'the ' : ''}${name}`;

/** Gives the English name of a State's government; `kind` is what stands before "Government": Transitional, Federal. */
export const governmentOf = (state: State, kind = ''): string => `${kind}${kind ? ' ' : ''}Government of ${withArticle(state)}`;

/** Tells whether a name is that of a State or territory of the vocabulary. */
export const isCountry = ({ id }: { readonly id: string | null }): boolean =>
  id !== null && (id.startsWith('state:') || id.startsWith('territory:'));
