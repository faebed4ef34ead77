// An addressee told by a noun alone in, its whole name out: "the Committee" is the one that the document names.
import type { Addressee } from '../../facts/index.ts';
import type { Draft, Name } from '../language.ts';
import { AGENTS } from './antecedents.ts';
import { genericIn, isLongerName } from './generics.ts';
import { addresseeOf } from './parties.ts';
import { shortForms } from './short-forms.ts';

//   the Panel of Experts on Exampleland, established pursuant to resolution 9711 (2031): one body, told in two ways
const SET_UP = / established pursuant to /;
const OF_EXPERTS = /^(?:Panel|Group) of Experts$/;

/** The whole names of a document, by the nouns that stand for them. */
export class FullNames {
  private agents: ReadonlyMap<string, Name> | null = null;
  private readonly full = new Map<string, ReadonlyMap<string, Name>>();

  constructor(private readonly draft: Draft) {}

  /** The Committee → what the document calls so, else the one committee that it has named before. */
  known(addressee: Addressee): Addressee {
    const noun = genericIn(addressee.name);
    if (!noun) return addressee;
    const defined = shortForms(this.draft.page.text, this.draft.names).get(noun);
    if (defined) return addresseeOf('', defined);
    const full = this.named(noun);
    const [only] = full.values();
    return full.size === 1 && only ? { name: only.name, type: only.type } : addressee;
  }

  // The distinct longer names of the document that hold a noun, gathered once for each noun.
  private named(noun: string): ReadonlyMap<string, Name> {
    const known = this.full.get(noun);
    if (known) return known;
    const full = new Map<string, Name>();
    for (const [name, first] of this.distinctAgents()) if (isLongerName(name, noun)) full.set(name, first);
    for (const name of full.size > 1 ? [...full.keys()] : []) {
      const others = [...full.keys()].filter((other) => other !== name && !SET_UP.test(other) && !genericIn(other));
      if (genericIn(name) || (OF_EXPERTS.test(noun) && SET_UP.test(name) && others.length)) full.delete(name);
    }
    this.full.set(noun, full);
    return full;
  }

  // Each name of those who can act once, as it stands first.
  private distinctAgents(): ReadonlyMap<string, Name> {
    if (this.agents) return this.agents;
    const agents = new Map<string, Name>();
    for (const name of this.draft.names) if (AGENTS.has(name.type) && !agents.has(name.name)) agents.set(name.name, name);
    this.agents = agents;
    return agents;
  }
}
