// A bundle in, its filings in this register out, with where they came from: verified first, then all in one transaction, twice is once.

import { meetFromFilings } from '../filings/meeting.ts';
import { knownOrganisation } from '../people/organisations.ts';
import { DESK } from '../people/rights.ts';
import { record } from '../store/audit.ts';
import { type Database, type Queries, RegisterError } from '../store/database.ts';
import { type SentFiling, type SentOrganisation, verified } from './bundle.ts';
import { understood } from './content.ts';
import { isSame, isSealedSame, type Known, keepFiling, knownFilings, withOwnRedactions } from './kept.ts';
import type { KnownRegister } from './trust.ts';
import { registerOfKey } from './trust.ts';

/** What came of a bundle. */
export interface Taken {
  /** The register it came from, as it is called here. */
  readonly register: string;
  readonly added: number;
  readonly changed: number;
  /** Filings that were here in that version. */
  readonly known: number;
  /** What was left out, each with the reason. */
  readonly leftOut: readonly string[];
}

/** Who takes a bundle over, when, and from whom alone if that is said. */
export interface Taking {
  readonly who: string;
  readonly at: Date;
  readonly from?: string | undefined;
}

const TAKE_LOCK = 5_317_061; // of two bundles that come at once, the second waits

const bare = (id: string): string => id.slice(id.indexOf(':') + 1);

/**
 * Takes over a bundle. Nothing is kept when anything in it is not right; what this register does not understand, or for which
 * the other does not speak, is left out and told.
 * @throws RegisterError `wrong-parameter` for what is no bundle or was changed, `not-allowed` for an unknown key, `conflict` for a
 * bundle of this register itself, an older version, or a filing that is not the other register's.
 */
export async function importBundle(db: Database, given: unknown, { who, at, from }: Taking): Promise<Taken> {
  const { document, kid } = await verified(given, async (signer) => (await registerOfKey(db, signer)).key);
  return db.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [TAKE_LOCK]);
    const register = await registerOfKey(tx, kid);
    await checkOrigin(tx, document.register.id, register, from);
    const work = new Work(tx, register, kid, { who, at });
    const taken = await work.take(document.filings, document.organisations);
    if (taken.added || taken.changed) {
      const { added, changed, known, leftOut } = taken;
      const details = { kid, generated: document.generated, added, changed, known, leftOut: leftOut.length };
      await record(tx, { who, what: 'take-bundle', subject: `register:${register.id}`, details }, at);
    }
    return taken;
  });
}

async function checkOrigin(tx: Queries, claimed: string, register: KnownRegister, from: string | undefined): Promise<void> {
  const [own] = await tx.query<{ id: string }>('select id from sealed.registers where is_own');
  if (own && claimed === own.id)
    throw new RegisterError('conflict', `The bundle of ${register.name} says that it came from this register. Nothing was kept.`);
  if (claimed !== register.id)
    throw new RegisterError(
      'conflict',
      `The bundle is signed by ${register.name} and says that it came from another register. Nothing was kept.`,
    );
  if (from && register.name !== from)
    throw new RegisterError('conflict', `The bundle came from ${register.name}, not from ${from}. Nothing was kept.`);
}

// Holds what one bundle is worked with: the transaction, the register it came from, and what is counted.
class Work {
  private added = 0;
  private changed = 0;
  private held = 0;
  private readonly leftOut: string[] = [];

  constructor(
    private readonly tx: Queries,
    private readonly register: KnownRegister,
    private readonly kid: string,
    private readonly by: { readonly who: string; readonly at: Date },
  ) {}

  async take(filings: readonly SentFiling[], organisations: readonly SentOrganisation[]): Promise<Taken> {
    const ids = filings.map(({ id }) => bare(id));
    if (new Set(ids).size !== ids.length)
      throw new RegisterError('wrong-parameter', 'The bundle holds the same filing twice. Nothing was kept.');
    const known = await knownFilings(this.tx, ids);
    const speakers = await this.speakersOf(filings, organisations);
    let reports = false;
    for (const filing of filings) {
      const isKept = await this.takeOne(filing, known.get(bare(filing.id)) ?? null, speakers);
      reports ||= isKept && filing.kind === 'report-submission';
    }
    await this.link(filings);
    if (reports) await meetFromFilings(this.tx);
    const { added, changed, held, leftOut } = this;
    return { register: this.register.name, added, changed, known: held, leftOut };
  }

  private async takeOne(filing: SentFiling, known: Known | null, speakers: ReadonlyMap<string, string | null>): Promise<boolean> {
    const [id, organisation] = [bare(filing.id), bare(filing.attributedTo)];
    if (known) this.checkKnown(filing, known);
    const why = known ? null : (speakers.get(organisation) ?? null);
    const content = why ? null : understood(filing.kind, filing.content);
    if (why || typeof content === 'string' || !content) {
      this.leftOut.push(`${id} (${filing.kind} of ${organisation}): ${why ?? String(content)}`);
      return false;
    }
    const whole = known ? withOwnRedactions(content, known) : content;
    if (known && !isSealedSame(whole, known))
      throw new RegisterError(
        'conflict',
        `${id} has other words in this bundle than when it was submitted; only redaction changes what was submitted. Nothing was kept.`,
      );
    if (known && known.version === filing.version) {
      if (!isSame(filing, whole, known))
        throw new RegisterError(
          'conflict',
          `${id} is not what ${this.register.name} sent before as the same version. Nothing was kept.`,
        );
      this.held++;
      return false;
    }
    await keepFiling(this.tx, { filing, content: whole, isNew: !known, register: this.register.id, kid: this.kid, ...this.by });
    if (known) this.changed++;
    else this.added++;
    return true;
  }

  private checkKnown({ id, kind, version, attributedTo }: SentFiling, known: Known): void {
    const number = bare(id);
    if (known.register === null)
      throw new RegisterError(
        'conflict',
        `${number} was filed in this register; ${this.register.name} cannot send it. Nothing was kept.`,
      );
    if (known.register !== this.register.id)
      throw new RegisterError(
        'conflict',
        `${number} came from another register before, not from ${this.register.name}. Nothing was kept.`,
      );
    if (known.kind !== kind || known.organisation !== bare(attributedTo))
      throw new RegisterError('conflict', `${number} was another kind of filing, or of another organisation. Nothing was kept.`);
    if (version < known.version)
      throw new RegisterError(
        'conflict',
        `${number} is older in this bundle (version ${version}) than what is here (${known.version}). Ask for a new bundle. Nothing was kept.`,
      );
  }

  // For each organisation why its filings are not taken from this register, or null when they are; one that is new is added.
  private async speakersOf(
    filings: readonly SentFiling[],
    organisations: readonly SentOrganisation[],
  ): Promise<Map<string, string | null>> {
    const reasons = new Map<string, string | null>();
    for (const id of new Set(filings.map(({ attributedTo }) => attributedTo)))
      reasons.set(
        bare(id),
        await this.reasonAgainst(
          bare(id),
          organisations.find((one) => one.id === id),
        ),
      );
    return reasons;
  }

  private async reasonAgainst(id: string, organisation: SentOrganisation | undefined): Promise<string | null> {
    const { speaks_for, name } = this.register;
    if (id === DESK) return 'the desk of another register files nothing here';
    if (speaks_for && !speaks_for.includes(id)) return `${name} is trusted for ${speaks_for.join(', ')} only`;
    const [member] = await this.tx.query('select 1 from sealed.members where organisation = $1 and ended_at is null limit 1', [
      id,
    ]);
    if (!speaks_for && member) return `${id} files in this register itself; trust ${name} for it with --speaks-for ${id}`;
    if (!organisation) return 'the bundle does not say which organisation that is';
    const [held] = await this.tx.query<{ name: string }>('select name from organisations where id = $1', [id]);
    if (held) return held.name === organisation.name ? null : `${id} is ${held.name} here and ${organisation.name} there`;
    return this.addOrganisation(id, organisation);
  }

  private async addOrganisation(id: string, organisation: SentOrganisation): Promise<string | null> {
    const listed = knownOrganisation(id);
    if (listed && listed.name !== organisation.name) return `${id} is ${listed.name} here and ${organisation.name} there`;
    const made = await this.tx.query(
      'insert into organisations (id, name, type, acronym, added_at) values ($1, $2, $3, $4, $5) on conflict do nothing returning id',
      [id, organisation.name, organisation.actorType, organisation.acronym, this.by.at.toISOString()],
    );
    if (!made.length) return `another organisation is called ${organisation.name} here`;
    const details = { name: organisation.name, from: this.register.id };
    await record(this.tx, { who: this.by.who, what: 'add-organisation', subject: `organisation:${id}`, details }, this.by.at);
    return null;
  }

  // A filing supersedes one that came from the same register, now or before.
  private async link(filings: readonly SentFiling[]): Promise<void> {
    const links = filings.flatMap(({ id, supersedes }) => (supersedes ? [{ later: bare(id), earlier: bare(supersedes) }] : []));
    await this.tx.query(
      `update sealed.filings f set supersedes = l.earlier
       from jsonb_to_recordset($1::jsonb) l (later text, earlier text)
       join sealed.origins e on e.filing = l.earlier and e.register = $2
       join sealed.origins o on o.filing = l.later and o.register = $2
       where f.id = l.later`,
      [JSON.stringify(links), this.register.id],
    );
  }
}
