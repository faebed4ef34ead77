// A State in, the name of its government in English out, the same in every language; a name in, whether it is a country's out.

/** The name of a State or one that begins like a common noun takes the article: Government of the Sudan, Government of Iraq. */
const ARTICLE = /^[^(]*(?:Republic|United|Union|Federation|Islands|Kingdom|Holy See)/; // not: Iran (Islamic Republic of)
const WITH_ARTICLE = new Set(['sdn', 'gmb', 'phl', 'nld', 'com', 'cog', 'bhs', 'mdv', 'ner'].map((code) => `state:${code}`));

/** Gives the English name of a State's government; `kind` is what stands before "Government": Transitional, Federal. */
export function governmentOf(state: { readonly id: string | null; readonly name: string }, kind = ''): string {
  const article = ARTICLE.test(state.name) || WITH_ARTICLE.has(state.id ?? '') ? 'the ' : '';
  return `${kind}${kind ? ' ' : ''}Government of ${article}${state.name}`;
}

/** Tells whether a name is that of a State or territory of the vocabulary. */
export const isCountry = ({ id }: { readonly id: string | null }): boolean =>
  id !== null && (id.startsWith('state:') || id.startsWith('territory:'));
