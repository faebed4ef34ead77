// What the questions on agreements, mediation, strategies, peacebuilding, protection, justice, arms, sanctions and visits answer.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, file } from '../../../src/register/index.ts';
import { makePartners, type Partners } from './partner.ts';

const AT = new Date('2031-05-01T16:00:00Z');
const ON = { on: '2031-05-01' };

/** Describes the contract for one kind of database, opened empty. */
export function describePartnerCooperation(kind: string, open: () => Promise<Database>): void {
  describe(`questions on cooperation on ${kind}`, () => {
    let db: Database;
    let partners: Partners;
    beforeAll(async () => {
      db = await open();
      partners = await makePartners(db, ['au', 'eu', 'secretariat', 'state:fra'], AT);
    }, 120_000);
    afterAll(() => db.close());
    const filed: Partners['filed'] = (...wish) => partners.filed(...wish);
    const answer: Partners['answer'] = (...wish) => partners.answer(...wish);

    test('agreements: by party and subject, with those still explored and those expired', async () => {
      const agreement = {
        type: 'framework agreement',
        parties: ['United Nations', 'African Union'],
        covers: ['mediation'],
        since: '2030-01-01',
      };
      await filed('au', 'agreement', { ...agreement, title: 'A', status: 'in force', expires: '2031-04-30' });
      await filed('au', 'agreement', { ...agreement, title: 'B', status: 'exploring', covers: ['logistics'] });
      await filed('eu', 'agreement', {
        ...agreement,
        title: 'C',
        status: 'in force',
        parties: ['United Nations', 'European Union'],
      });
      expect(await answer('agreements', { ...ON, party: 'african' }, ['title', 'status'])).toEqual([
        ['A', 'expired'],
        ['B', 'exploring'],
      ]);
      expect(await answer('agreements', { ...ON, subject: 'Mediation' }, ['title'])).toEqual([['A'], ['C']]);
    });

    test('mediation: two open tracks of one situation with different leads compete, closed ones do not', async () => {
      const round = { situation: 'Exampleland', parties: ['x', 'y'], held: '2031-03-01', outcome: 'under way' };
      await filed('au', 'mediation-round', { ...round, track: 'Northern talks', lead: 'African Union' });
      await filed('au', 'mediation-round', {
        ...round,
        track: 'northern talks',
        lead: 'African Union',
        held: '2031-04-01',
        outcome: 'partial agreement',
      });
      await filed('eu', 'mediation-round', { ...round, track: 'Harbour talks', lead: 'European Union' });
      await filed('eu', 'mediation-round', { ...round, track: 'Old talks', lead: 'Somebody', outcome: 'closed' });
      expect(await answer('mediation', ON, ['track', 'rounds', 'held', 'outcome', 'competing'])).toEqual([
        ['Harbour talks', 1, '2031-03-01', 'under way', ['northern talks (African Union)']],
        ['Old talks', 1, '2031-03-01', 'closed', []],
        ['northern talks', 2, '2031-04-01', 'partial agreement', ['Harbour talks (European Union)']],
      ]);
    });

    test('strategies: late, stale, complete', async () => {
      const strategy = {
        situation: 'Exampleland',
        owner: 'x',
        root_causes: ['land'],
        milestones: 4,
        reached: 2,
        reviewed: '2031-04-01',
      };
      await filed('au', 'prevention-strategy', { ...strategy, title: 'A', next_due: '2031-04-30' });
      await filed('au', 'prevention-strategy', { ...strategy, title: 'B', reviewed: '2030-04-30' });
      await filed('au', 'prevention-strategy', { ...strategy, title: 'C', reached: 4, reviewed: '2029-01-01' });
      expect(await answer('strategies', ON, ['title', 'status'])).toEqual([
        ['A', 'late'],
        ['B', 'stale: not reviewed for a year'],
        ['C', 'complete'],
      ]);
    });

    test('recommendations: of two, one with evidence, half are done; a status without evidence is refused', async () => {
      const status = { source: 'S/2031/77', owner: 'Secretariat', as_of: '2031-04-01' };
      const done = { ...status, paragraph: '41', recommendation: 'A planning cell', status: 'done' };
      await expect(filed('secretariat', 'recommendation-status', done)).rejects.toThrow('needs what shows it');
      await filed('secretariat', 'recommendation-status', { ...done, evidence: 'S/2031/300' });
      await filed('secretariat', 'recommendation-status', {
        ...status,
        paragraph: '42',
        recommendation: 'A fund',
        status: 'open',
      });
      expect(await answer('recommendation-progress', ON, ['source', 'told', 'done', 'share', 'open'])).toEqual([
        ['S/2031/77', 2, 1, 50, ['42: A fund (Secretariat)']],
      ]);
    });

    test('peacebuilding: 40 of 100 is a gap of 60; what is met or closed is none; a mission without a link is told', async () => {
      const gap = { mission: 'UNEXA', unit: 'judges', target: 100, open_since: '2031-04-01' };
      await filed('secretariat', 'peacebuilding-gap', { ...gap, aim: 'judges', actual: 40 });
      await filed('secretariat', 'peacebuilding-gap', { ...gap, aim: 'schools', actual: 100 });
      await filed('secretariat', 'peacebuilding-gap', { ...gap, aim: 'roads', actual: 10, closed: '2031-04-20' });
      const columns = ['aim', 'gap', 'days', 'status', 'partners'];
      expect(await answer('peacebuilding', ON, columns)).toEqual([['judges', 60, 30, 'open, no link', []]]);
      await filed('secretariat', 'coordination-arrangement', {
        mission: 'UNEXA',
        partner: 'Peacebuilding Commission',
        subjects: ['law'],
        from: '2031-01-01',
      });
      expect(await answer('peacebuilding', ON, columns)).toEqual([['judges', 60, 30, 'open', ['Peacebuilding Commission']]]);
    });

    test('protection: language in the last decision, dropped from it, and advisers without any language read', async () => {
      for (const [symbol, date, themes] of [
        ['S/RES/9001 (2031)', '2031-01-31', ['protection-of-civilians', 'children-armed-conflict']],
        ['S/RES/9005 (2031)', '2031-04-30', ['protection-of-civilians']],
      ] as const) {
        const [document] = await db.query<{ id: number }>(
          "insert into documents (iri, symbol, kind, date) values ($1, $1, 'resolution', $2) returning id",
          [symbol, date],
        );
        const [expression] = await db.query<{ id: number }>(
          "insert into expressions (document_id, language, version, text_sha256, text, marks, media_type, reader) values ($1, 'en', 1, 'x', 'x', '[]', 'text/plain', 'x') returning id",
          [document!.id],
        );
        await db.query(
          "insert into mandates (expression_id, n, mission, action, start_at, end_at, quote) values ($1, 1, 'UNEXA', 'extend', 0, 1, 'x')",
          [expression!.id],
        );
        await db.query(
          "insert into provisions (expression_id, n, paragraph, verb, force, action, commitment, reporting, themes, start_at, end_at, quote) values ($1, 1, 1, 'x', 'decides', 'x', true, false, $2, 0, 1, 'x')",
          [expression!.id, JSON.stringify(themes)],
        );
      }
      await filed('secretariat', 'protection-adviser', {
        mission: 'UNEXA',
        theme: 'children-armed-conflict',
        posts: 6,
        filled: 4,
        as_of: '2031-04-01',
      });
      await filed('secretariat', 'protection-adviser', {
        mission: 'UNEXB',
        theme: 'women-peace-security',
        posts: 2,
        filled: 2,
        as_of: '2031-04-01',
      });
      expect(await answer('protection', ON, ['mission', 'theme', 'document', 'status', 'posts', 'filled'])).toEqual([
        ['UNEXA', 'children-armed-conflict', 'S/RES/9001 (2031)', 'dropped in the last decision', 6, 4],
        ['UNEXA', 'protection-of-civilians', 'S/RES/9005 (2031)', 'in the last decision', null, null],
        ['UNEXB', 'women-peace-security', null, 'not read in any decision', 2, 2],
      ]);
    });

    test('justice, arms and visits: by State, on the day', async () => {
      const support = { state: 'Exampleland', area: 'courts', from: '2031-01-01' };
      await filed('eu', 'justice-support', { ...support, institution: 'Court of Appeal' });
      await filed('au', 'justice-support', { ...support, institution: 'High Court' });
      await filed('au', 'justice-support', { ...support, institution: 'Ended', until: '2031-02-01' });
      expect(await answer('justice', ON, ['institution', 'by', 'partners'])).toEqual([
        ['Court of Appeal', 'European Union', 2],
        ['High Court', 'African Union', 2],
      ]);
      const instrument = { serves: 'tracing', states: ['Exampleland', 'Otherland'] };
      await filed('au', 'arms-instrument', { ...instrument, title: 'Convention', in_force: '2029-09-29' });
      await filed('au', 'arms-instrument', { ...instrument, title: 'Protocol', in_force: '2031-09-29' });
      expect(await answer('arms-instruments', { ...ON, state: 'other' }, ['state', 'title'])).toEqual([
        ['Otherland', 'Convention'],
      ]);
      const visit = {
        state: 'Exampleland',
        subject: 'counter-terrorism',
        visitor: 'x',
        from: '2031-03-03',
        until: '2031-03-07',
        recommendations: 12,
      };
      await filed('secretariat', 'country-visit', { ...visit, carried_out: 3 });
      expect(await answer('visits', ON, ['state', 'share'])).toEqual([['Exampleland', 25]]);
    });

    test('sanctions: of three requests two are answered, after a median of 15 days, one is late; others do not learn of it', async () => {
      const request = { committee: '1970 (2011)', subject: 'cargo', asked: '2031-02-01', due: '2031-03-01' };
      const internal = { confidentiality: 'internal' };
      await filed('au', 'sanctions-cooperation', { ...request, replied: '2031-02-11' }, AT, internal);
      await filed('au', 'sanctions-cooperation', { ...request, replied: '2031-02-21' }, AT, internal);
      await filed('au', 'sanctions-cooperation', request, AT, internal);
      const columns = ['by', 'asked', 'answered', 'rate', 'median_days', 'late'];
      expect(await answer('sanctions-cooperation', ON, columns, partners.filers.get('au'))).toEqual([
        ['African Union', 3, 2, 66.7, 15, 1],
      ]);
      expect(await answer('sanctions-cooperation', ON, columns, partners.filers.get('eu'))).toEqual([]);
    });

    test('the notes of the presidency stay with it; nobody else files them', async () => {
      const note = { month: '2031-05', matter: 'Exampleland', account: 'x' };
      await filed('state:fra', 'presidency-note', note, AT, { confidentiality: 'internal' });
      await expect(file(db, partners.filers.get('au')!, { kind: 'presidency-note', content: note }, AT)).rejects.toThrow(
        'is filed by: state',
      );
      expect(await answer('presidency-notes', { month: '2031-05' }, ['matter', 'by'], partners.filers.get('state:fra'))).toEqual([
        ['Exampleland', 'France'],
      ]);
      expect(await answer('presidency-notes', { month: '2031-05' }, ['matter'])).toEqual([]);
    });
  });
}
