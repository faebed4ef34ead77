// What the questions on filings answer, figure by figure, computed by hand beside each.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, match, review, withdraw } from '../../../src/register/index.ts';
import { makePartners, type Partners } from './partner.ts';

const AT = new Date('2031-05-01T16:00:00Z');

/** Describes the contract for one kind of database, opened empty. */
export function describePartnerQuestions(kind: string, open: () => Promise<Database>): void {
  describe(`questions on filings on ${kind}`, () => {
    let db: Database;
    let partners: Partners;
    beforeAll(async () => {
      db = await open();
      partners = await makePartners(db, ['au', 'eu', 'ecowas', 'secretariat', 'state:fra', 'state:gha', 'state:rwa'], AT);
    }, 120_000);
    afterAll(() => db.close());
    const filed: Partners['filed'] = (...wish) => partners.filed(...wish);
    const answer: Partners['answer'] = (...wish) => partners.answer(...wish);

    test('contacts: valid, stale after a year, lapsed, and who has named none', async () => {
      const contact = {
        subject: 'early warning',
        level: 'working',
        post: 'Situation room',
        valid_from: '2029-01-01',
        confirmed: '2031-01-01',
      };
      await filed('au', 'point-of-contact', contact);
      await filed('eu', 'point-of-contact', { ...contact, confirmed: '2030-04-30' });
      await filed('ecowas', 'point-of-contact', { ...contact, valid_until: '2031-04-30' });
      const parameters = { on: '2031-05-01', subject: 'early warning' };
      expect(await answer('contacts', { ...parameters, organisation: 'union' }, ['by', 'status'])).toEqual([
        ['African Union', 'valid'],
        ['European Union', 'stale: not confirmed for a year'],
      ]);
      expect(await answer('contacts', { ...parameters, organisation: 'west african' }, ['status'])).toEqual([
        ['lapsed'],
        ['missing: none that you may see is valid'],
      ]);
      expect((await answer('contacts', { ...parameters, organisation: 'ghana' }, ['status']))[0]).toEqual([
        'missing: none that you may see is valid',
      ]);
    });

    test('Article 54: the gap closes with the notice, and the delay is the difference of days in New York', async () => {
      const operation = { situation: 'Exampleland', function: 'observation' };
      await filed('au', 'operation', { ...operation, name: 'Observers', began: '2031-02-01' });
      await filed('au', 'operation', { ...operation, name: 'Talks', function: 'mediation', began: '2031-03-01' });
      await filed('au', 'operation', { ...operation, name: 'Training', function: 'training', began: '2031-04-01' });
      const columns = ['activity', 'informed', 'late', 'status'];
      expect((await answer('article-54', {}, columns)).map(([, , , status]) => status)).toEqual([
        'never notified',
        'never notified',
        'never notified',
      ]);
      const notice = { status: 'undertaken', place: 'Exampleland', summary: 'x' };
      // 3 a.m. on 12 February in Greenwich is still 11 February in New York: ten days after.
      await filed(
        'au',
        'article-54-notice',
        { ...notice, activity: 'observers', began: '2031-02-01' },
        new Date('2031-02-12T03:00:00Z'),
      );
      await filed(
        'au',
        'article-54-notice',
        { ...notice, activity: 'Talks', began: '2031-03-01' },
        new Date('2031-03-31T16:00:00Z'),
      );
      await filed('eu', 'article-54-notice', { ...notice, status: 'in contemplation', activity: 'Convoys', began: '2031-06-01' });
      expect(await answer('article-54', {}, columns)).toEqual([
        ['Observers', '2031-02-11', 10, 'notified'],
        ['Talks', '2031-03-31', 30, 'notified'],
        ['Training', null, null, 'never notified'],
        ['Convoys', '2031-05-01', -31, 'notified in advance'],
      ]);
      expect(await answer('article-54-record', {}, ['by', 'activities', 'notified', 'completeness', 'median_delay'])).toEqual([
        ['African Union', 3, 2, 66.7, 20],
        ['European Union', 1, 1, 100, -31],
      ]);
    });

    test('the same operations: their legal basis on the day, and who does what where', async () => {
      const operation = { situation: 'Otherland', function: 'police', began: '2030-01-01' };
      await filed('eu', 'operation', {
        ...operation,
        name: 'Police A',
        authority: 'S/RES/9001 (2031)',
        authorised_until: '2031-04-01',
      });
      await filed('ecowas', 'operation', { ...operation, name: 'Police B', consent: 'letter of the host State' });
      await filed('ecowas', 'operation', { ...operation, name: 'Ended', ended: '2031-01-01' });
      expect(
        await answer('legal-basis', { on: '2031-05-01', situation: 'other' }, ['name', 'status', 'expired_days', 'is_read']),
      ).toEqual([
        ['Police A', 'expired', 30, 'no'],
        ['Police B', 'other basis: letter of the host State', null, null],
      ]);
      expect(await answer('legal-basis', { on: '2031-05-01', situation: 'example' }, ['name', 'status'])).toEqual(
        ['Observers', 'Talks', 'Training'].map((name) => [name, 'gap: no basis is given']),
      );
      expect(
        await answer('partner-ledger', { on: '2031-05-01', situation: 'other' }, ['function', 'organisations', 'status']),
      ).toEqual([
        ['mediation', [], 'gap'],
        ['observation', [], 'gap'],
        ['police', ['Economic Community of West African States', 'European Union'], 'overlap'],
        ['training', [], 'gap'],
      ]);
      const about = (situation: string) => answer('partner-ledger', { on: '2031-05-01', situation }, ['situation', 'function']);
      expect(await about('The situation in Otherland')).toEqual(await about('Otherland'));
      expect(await about('The situation in Otherlandia')).toEqual([]);
    });

    test('standby: two battalions in sixty days, none allotted twice, late and excluded ones not at all', async () => {
      const need = { capability: 'infantry battalion', units: 2, within_days: 60, needed_from: '2031-07-01' };
      await filed('secretariat', 'mission-requirement', { ...need, mission: 'UNEXA', tasks: ['riot control'] });
      await filed('secretariat', 'mission-requirement', { ...need, mission: 'UNEXB', units: 1, needed_from: '2031-08-01' });
      const offer = {
        capability: 'Infantry battalion',
        units: 1,
        personnel: 850,
        readiness_days: 60,
        sustainment_days: 30,
        available_from: '2031-01-01',
      };
      await filed('state:fra', 'standby-capability', offer);
      await filed('state:gha', 'standby-capability', { ...offer, caveats: ['no riot control'], readiness_days: 30 });
      await filed('state:rwa', 'standby-capability', { ...offer, readiness_days: 61 });
      await filed('eu', 'standby-capability', { ...offer, available_until: '2031-06-30' });
      expect(await answer('standby', { on: '2031-05-01' }, ['mission', 'needed', 'by', 'units', 'uncovered'])).toEqual([
        ['UNEXA', 2, 'France', 1, 1],
        ['UNEXB', 1, 'Ghana', 1, 0],
      ]);
    });

    test('assistance: need 10 trainers, offers 6 and 3: 9 matched, 1 unmet; a delivery lowers both; nothing crosses subject, unit or place', async () => {
      const help = { subject: 'border control', form: 'training', unit: 'trainers' };
      const request = await filed('ecowas', 'assistance-request', {
        ...help,
        quantity: 10,
        needed_by: '2031-09-30',
        place: 'Exampleland',
        priority: 'high',
      });
      const window = { available_from: '2031-01-01', available_until: '2031-12-31' };
      const six = await filed('eu', 'assistance-offer', { ...help, ...window, quantity: 6 });
      await filed('state:fra', 'assistance-offer', { ...help, ...window, quantity: 3, places: ['exampleland'] });
      await filed('state:gha', 'assistance-offer', { ...help, ...window, quantity: 5, places: ['Elsewhere'] });
      await filed('state:rwa', 'assistance-offer', { ...help, ...window, unit: 'USD', form: 'financial', quantity: 100 });
      const columns = ['what', 'requested_by', 'offered_by', 'quantity', 'unit'];
      const ECOWAS = 'Economic Community of West African States';
      const sorted = async () => (await answer('assistance', { on: '2031-05-01' }, columns)).map((row) => row.join(' | ')).sort();
      expect(await sorted()).toEqual(
        [
          `match | ${ECOWAS} | European Union | 6 | trainers`,
          `match | ${ECOWAS} | France | 3 | trainers`,
          `no taker |  | Ghana | 5 | trainers`,
          `no taker |  | Rwanda | 100 | USD`,
          `unmet | ${ECOWAS} |  | 1 | trainers`,
        ].sort(),
      );
      await filed('eu', 'assistance-delivery', { request, offer: six, quantity: 4, delivered: '2031-05-01' });
      expect((await sorted()).filter((row) => /match|unmet/.test(row))).toEqual([
        `match | ${ECOWAS} | European Union | 2 | trainers`,
        `match | ${ECOWAS} | France | 3 | trainers`,
        `unmet | ${ECOWAS} |  | 1 | trainers`,
      ]);
    });

    test('contributors: shares and concentration; pledges: fulfilled, open and lapsed, each person counted once', async () => {
      const serving = { mission: 'UNEXA', category: 'troops', from: '2031-01-01' };
      await filed('state:fra', 'deployment', { ...serving, personnel: 600 });
      await filed('state:gha', 'deployment', { ...serving, personnel: 300 });
      await filed('state:rwa', 'deployment', { ...serving, personnel: 100 });
      await filed('state:rwa', 'deployment', { ...serving, personnel: 900, until: '2031-04-30' });
      // 0.6² + 0.3² + 0.1² = 0.46
      expect(
        await answer('contributors', { on: '2031-05-01' }, ['by', 'personnel', 'share', 'contributors', 'concentration']),
      ).toEqual([
        ['France', 600, 60, 3, 0.46],
        ['Ghana', 300, 30, 3, 0.46],
        ['Rwanda', 100, 10, 3, 0.46],
      ]);
      const pledge = { mission: 'UNEXA', category: 'troops', pledged: '2030-12-01' };
      await filed('state:fra', 'contributor-pledge', { ...pledge, personnel: 500, valid_until: '2031-06-30' });
      await filed('state:fra', 'contributor-pledge', { ...pledge, personnel: 500, valid_until: '2031-12-31' });
      await filed('state:gha', 'contributor-pledge', { ...pledge, personnel: 400, valid_until: '2031-04-30' });
      expect(await answer('pledges', { on: '2031-05-01' }, ['by', 'pledged', 'deployed', 'outstanding', 'status'])).toEqual([
        ['France', 500, 500, 0, 'fulfilled'],
        ['France', 500, 100, 400, 'open'],
        ['Ghana', 400, 300, 100, 'lapsed'],
      ]);
    });

    test('financing: sums by source and currency, never across; 12 a month and 30 paid last two and a half months', async () => {
      const period = { mission: 'UNEXA', currency: 'USD', period_from: '2031-01-01', period_to: '2031-12-31' };
      await filed('secretariat', 'budget', { ...period, amount: 144 });
      const money = { ...period, source: 'trust fund', dated: '2031-02-01' };
      await filed('eu', 'contribution', { ...money, nature: 'pledge', amount: 40 });
      await filed('eu', 'contribution', { ...money, nature: 'payment', amount: 10 });
      await filed('state:fra', 'contribution', { ...money, nature: 'payment', amount: 20, earmarked: 'mine action' });
      await filed('state:fra', 'contribution', { ...money, nature: 'payment', amount: 5, source: 'bilateral', currency: 'EUR' });
      await filed('state:gha', 'contribution', { ...money, nature: 'payment', amount: 7, dated: '2031-06-01' });
      expect(
        await answer('financing', { on: '2031-05-01' }, [
          'currency',
          'source',
          'pledged',
          'paid',
          'outstanding',
          'earmarked',
          'contributors',
        ]),
      ).toEqual([
        ['EUR', 'bilateral', 0, 5, 0, 0, 1],
        ['USD', 'trust fund', 40, 30, 30, 20, 2],
      ]);
      const columns = ['currency', 'monthly', 'paid', 'pledged', 'months_paid', 'months_pledged', 'lasts_until', 'kept'];
      // 365 days × 30 / 144 = 76.04 days: the money ends with the 76th day, 17 March; 10 of 40 pledged were paid.
      expect(await answer('runway', { on: '2031-05-01' }, columns)).toEqual([['USD', 12, 30, 30, 2.5, 5, '2031-03-17', 25]]);
    });

    test('benchmarks: 50 between 20 and 80 is half; less can be better; what was not measured is missing', async () => {
      const value = { mission: 'UNEXA', unit: 'districts', baseline: 20, target: 80 };
      await filed('secretariat', 'benchmark-value', { ...value, benchmark: 'stations', value: 35, as_of: '2031-01-01' });
      await filed('secretariat', 'benchmark-value', { ...value, benchmark: 'Stations', value: 50, as_of: '2031-04-01' });
      await filed('secretariat', 'benchmark-value', {
        ...value,
        benchmark: 'incidents',
        baseline: 40,
        target: 10,
        value: 31,
        as_of: '2031-04-01',
      });
      await filed('secretariat', 'benchmark-value', { ...value, benchmark: 'schools', as_of: '2031-04-01' });
      expect(await answer('benchmarks', { on: '2031-05-01' }, ['benchmark', 'progress', 'change', 'status'])).toEqual(
        [
          ['incidents', 30, null, 'under way'],
          ['schools', null, null, 'not measured'],
          ['Stations', 50, 25, 'under way'],
        ].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
      );
    });

    test('meetings: held, planned, planned only; the one item that two agendas share', async () => {
      const meeting = { level: 'ambassadors', participants: ['Security Council', 'African Union'] };
      await filed('au', 'meeting-planned', {
        ...meeting,
        title: 'Annual meeting',
        date: '2031-10-12',
        agenda: ['Exampleland', 'Financing'],
      });
      await filed('eu', 'meeting-planned', {
        ...meeting,
        title: 'High-level meeting',
        date: '2031-09-20',
        agenda: ['financing', 'Otherland'],
      });
      await filed('au', 'meeting-planned', { ...meeting, title: 'Spring meeting', date: '2031-04-01', agenda: ['x'] });
      await filed('au', 'meeting-planned', { ...meeting, title: 'Winter meeting', date: '2031-02-01', agenda: ['x'] });
      await filed('au', 'meeting-held', { ...meeting, title: 'winter meeting', date: '2031-02-03', agenda: ['x'] });
      expect(await answer('meeting-plans', { on: '2031-05-01' }, ['title', 'status'])).toEqual([
        ['winter meeting', 'held'],
        ['Spring meeting', 'planned, not told of as held'],
        ['High-level meeting', 'planned'],
        ['Annual meeting', 'planned'],
      ]);
      expect(await answer('agendas', { on: '2031-05-01' }, ['item', 'first', 'second'])).toEqual([
        ['financing', 'High-level meeting', 'Annual meeting'],
      ]);
    });

    test('alerts rise, are answered after days, and are seen by their organisation alone', async () => {
      const alert = { place: 'North', type: 'displacement', confidence: 'middle', source: 'own observers', account: 'x' };
      const internal = { confidentiality: 'internal' };
      await filed('au', 'alert', { ...alert, severity: 2, observed: '2031-04-20' }, AT, internal);
      const second = await filed('au', 'alert', { ...alert, severity: 4, observed: '2031-04-28' }, AT, internal);
      await filed('au', 'alert-response', { alert: second, taken: '2031-04-30', action: 'A team went there.' }, AT, internal);
      const columns = ['observed', 'severity', 'rise', 'response', 'after'];
      expect(await answer('alerts', { on: '2031-05-01' }, columns, partners.filers.get('au'))).toEqual([
        ['2031-04-28', 4, 2, 'A team went there.', 2],
      ]);
      expect(await answer('alerts', { on: '2031-05-01' }, columns, partners.filers.get('eu'))).toEqual([]);
      expect(await answer('alerts', { on: '2031-05-01' }, columns)).toEqual([]);
      const sights = await db.query<{ subject: string }>("select subject from audit where what = 'see-restricted' and who = $1", [
        partners.filers.get('au')!.id,
      ]);
      expect(sights.map(({ subject }) => subject)).toEqual(['question:alerts']);
    });

    test('a report that its author files meets the request that it names, unless it is not public or withdrawn', async () => {
      await db.query(
        "insert into documents (iri, symbol, kind, date) values ('seized:S/RES/9001(2031)', 'S/RES/9001 (2031)', 'resolution', '2031-03-31')",
      );
      await db.query(
        "insert into expressions (document_id, language, version, text_sha256, text, marks, media_type, reader) select id, 'en', 1, 'x', 'x', '[]', 'text/plain', 'x' from documents where symbol = 'S/RES/9001 (2031)'",
      );
      for (const statement of [
        "insert into paragraphs (expression_id, n, role, label, path, level, start_at, end_at, quote) select max(id), 1, 'operative', '2', '2', 0, 0, 1, 'x' from expressions",
        "insert into provisions (expression_id, n, paragraph, verb, force, action, commitment, reporting, themes, start_at, end_at, quote) select max(id), 1, 1, 'Requests', 'requests', 'to report', true, true, '[]', 0, 1, 'x' from expressions",
        "insert into commitments (id, document_id, expression_id, provision, addressee, kind) select 'c1', document_id, id, 1, 'African Union', 'recurring' from expressions",
        "insert into occurrences (commitment_id, n, due, rule) values ('c1', 1, '2031-06-30', 'printed'), ('c1', 2, '2031-12-31', 'printed')",
      ])
        await db.query(statement);
      const report = {
        symbol: 'S/2031/410',
        title: 'Report',
        dated: '2031-07-02',
        asked_in: 'S/RES/9001 (2031)',
        paragraph: '2',
      };
      const states = () => answer('due', { on: '2031-07-10', within: 365 }, ['due', 'status']);
      const late = async () =>
        await db.query<{ due: string; met_on: string; filing: string }>(
          "select o.due, m.met_on, m.filing from matches m join occurrences o on o.commitment_id = m.commitment_id and o.n = m.occurrence where m.state = 'counts'",
        );
      await filed('au', 'report-submission', { ...report, symbol: 'S/2031/411' }, AT, { confidentiality: 'internal' });
      await filed('au', 'report-submission', { ...report, symbol: 'S/2031/412', paragraph: '3' });
      expect(await late()).toEqual([]);
      const filing = await filed('au', 'report-submission', report);
      expect(await late()).toEqual([{ due: '2031-06-30', met_on: '2031-07-02', filing }]);
      await match(db);
      expect(await late()).toEqual([{ due: '2031-06-30', met_on: '2031-07-02', filing }]);
      await filed('au', 'report-submission', { ...report, symbol: 'S/2031/500', dated: '2031-07-05', due: '2031-12-31' });
      expect(await states()).toEqual([['2031-12-31', 'met']]);
      await withdraw(db, partners.filers.get('au')!, filing, 'It was another report.', AT);
      expect((await late()).map(({ due }) => due)).toEqual(['2031-12-31']);
      const word = { subject: 'match:c1|S/2031/500', action: 'reject', who: 'desk', why: 'It is about something else.' } as const;
      await review(db, word, AT);
      await filed('au', 'report-submission', { ...report, symbol: 'S/2031/501', paragraph: '9' });
      expect(await late()).toEqual([]);
    });

    test('a planning document that is older than the last decision no longer fits; consultations are counted back from each renewal', async () => {
      await db.query(
        "insert into mandates (expression_id, n, mission, action, start_at, end_at, quote) select max(id), 1, 'UNEXA', 'extend', 0, 1, 'Decides to extend the mandate of UNEXA' from expressions",
      );
      await filed('secretariat', 'planning-document', { mission: 'UNEXA', title: 'Concept of operations', dated: '2031-03-30' });
      await filed('secretariat', 'planning-document', { mission: 'UNEXA', title: 'Rules of engagement', dated: '2031-04-02' });
      expect(await answer('planning-documents', { on: '2031-05-01' }, ['title', 'status', 'document'])).toEqual([
        ['Concept of operations', 'older than the last decision', 'S/RES/9001 (2031)'],
        ['Rules of engagement', 'fits', 'S/RES/9001 (2031)'],
      ]);
      const held = { mission: 'UNEXA', with: 'troop- and police-contributing countries' };
      const lead = () => answer('consultation-lead', { mission: 'UNEXA' }, ['adopted', 'held', 'lead', 'status']);
      await filed('secretariat', 'consultation-held', { ...held, held: '2031-04-05' });
      expect(await lead()).toEqual([['2031-03-31', null, null, 'none that was told of']]);
      await filed('secretariat', 'consultation-held', { ...held, held: '2031-03-11' });
      expect(await lead()).toEqual([['2031-03-31', '2031-03-11', 20, 'consulted']]);
    });

    test('lessons are found by theme, phase, organisation and words', async () => {
      const lesson = {
        title: 'Patrols first',
        phase: 'deployment',
        situation: 'x',
        tried: 'joint patrols',
        result: 'y',
        evidence: 'S/2031/1',
      };
      await filed('au', 'lesson', { ...lesson, theme: 'ceasefire' });
      await filed('eu', 'lesson', { ...lesson, theme: 'policing', title: 'Radios' });
      const found = (parameters: object) => answer('lessons', parameters, ['title']);
      expect(await found({ theme: 'ceasefire' })).toEqual([['Patrols first']]);
      expect(await found({ words: 'JOINT', organisation: 'european' })).toEqual([['Radios']]);
      expect(await found({ phase: 'planning' })).toEqual([]);
    });

    test('what was withdrawn counts no more', async () => {
      const filing = await filed('eu', 'lesson', {
        title: 'Wrong',
        theme: 'hiv',
        phase: 'planning',
        situation: 'x',
        tried: 'x',
        result: 'x',
        evidence: 'x',
      });
      expect(await answer('lessons', { theme: 'hiv' }, ['title'])).toEqual([['Wrong']]);
      await withdraw(db, partners.filers.get('eu')!, filing, 'It was another mission.', AT);
      expect(await answer('lessons', { theme: 'hiv' }, ['title'])).toEqual([]);
    });
  });
}
