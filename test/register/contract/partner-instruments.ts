// Measures, instruments, justice, lessons, agreements and agendas: figures of the questions on them, computed by hand beside each.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, keepAll, match } from '../../../src/register/index.ts';
import { ingestOf } from './decisions.ts';
import { makePartners, type Partners } from './partner.ts';

const AT = new Date('2031-05-01T16:00:00Z');
const LATER = new Date('2031-06-01T16:00:00Z');
const ON = { on: '2031-05-01' };

const decision = (number: number, year: number, date: string, ...paragraphs: readonly string[]): string =>
  `Resolution ${number} (${year})

Adopted by the Security Council at its ${number + 3000}th meeting, on ${date} ${year}

The Security Council,

${paragraphs.map((words, i) => `${i + 1}. ${words}`).join(';\n\n')};

${paragraphs.length + 1}. Decides to remain seized of the matter.
`;

const IMPOSING = decision(
  9101,
  2029,
  '2 May',
  'Decides that all States shall take the necessary measures to prevent the sale or supply to Liberia of arms and related materiel of all types, for the embargo on arms',
  'Decides that all States shall take the necessary measures to prevent the entry into or transit through their territories of all persons under sanctions designated by the Committee',
  'Decides that all States shall freeze the funds of persons under sanctions in Libya until 1 May 2030',
);
const RENEWING = decision(
  9120,
  2030,
  '28 April',
  'Decides to renew until 30 April 2032 the measures under the sanctions imposed by paragraph 2 of resolution 9101 (2029)',
  'Requests the Government of Liberia to strengthen its courts and the rule of law in Liberia',
);
const ENDING = decision(
  9140,
  2031,
  '20 May',
  'Decides to terminate the arms embargo imposed by paragraph 1 of resolution 9101 (2029)',
);

const FREEZE = 'Decides that all States shall freeze the funds of persons under sanctions';
const IMPOSING_MORE = decision(
  9170,
  2033,
  '2 May',
  'Decides that all States shall prevent the sale or supply to Eritrea of arms and related materiel of all types, for the embargo on arms',
  `${FREEZE} in the first list`,
  `${FREEZE} in the second list`,
  `${FREEZE} in the third list`,
);
const SUSPENDING = decision(
  9171,
  2033,
  '3 June',
  'Decides that the measures imposed by paragraphs 2 and 3 of resolution 9170 (2033) may be suspended by the Committee',
);
const PAUSING = decision(
  9174,
  2033,
  '5 August',
  'Decides that the measures imposed by paragraph 2 of resolution 9170 (2033) are suspended until 30 November 2033',
);
const THREATENING = decision(
  9172,
  2033,
  '4 July',
  'Decides that the measures imposed by paragraph 4 of resolution 9170 (2033) shall be terminated immediately if the Council determines so',
);
const LIFTING = decision(
  9173,
  2034,
  '2 May',
  'Decides to lift the arms embargo against Eritrea',
  'Decides that the measures imposed by paragraphs 2 and 3 of resolution 9170 (2033) shall cease to have effect',
);

const CHINESE = `第9160(2032)号决议

2032年5月2日安全理事会第12160次会议通过

安全理事会，

1. 决定所有国家应采取必要措施，防止向利比里亚出售或供应军火和有关物资，实施武器禁运；

2. 决定继续处理此案。
`;

/** Describes the contract for one kind of database, opened empty. */
export function describePartnerInstruments(kind: string, open: () => Promise<Database>): void {
  describe(`measures and instruments on ${kind}`, () => {
    let db: Database;
    let partners: Partners;
    beforeAll(async () => {
      db = await open();
      partners = await makePartners(db, ['au', 'eu', 'secretariat', 'state:gha', 'state:ken', 'state:fra'], AT);
      await keepAll(
        db,
        [IMPOSING, RENEWING, ENDING, CHINESE].map((text, i) => ingestOf(text, `${i}.txt`, AT)),
      );
      await match(db);
    }, 120_000);
    afterAll(() => db.close());
    const filed: Partners['filed'] = (...wish) => partners.filed(...wish);
    const answer: Partners['answer'] = (...wish) => partners.answer(...wish);

    test('measures: on each day those in force, renewed until a day, suspended, expired or ended by a later decision', async () => {
      const columns = ['document', 'paragraph', 'states', 'last', 'until'];
      const on = (day: string, status = 'in force') => answer('measures', { on: day, status }, columns);
      const I = 'S/RES/9101 (2029)';
      const [R, E] = ['S/RES/9120 (2030)', 'S/RES/9140 (2031)'];
      expect(await on('2029-05-01')).toEqual([]);
      expect(await on('2029-12-31')).toEqual([
        [I, '1', ['Liberia'], null, null],
        [I, '2', [], null, null],
        [I, '3', ['Libya'], null, '2030-05-01'],
      ]);
      expect(await on('2031-05-01')).toEqual([
        [I, '1', ['Liberia'], null, null],
        [I, '2', [], R, '2032-04-30'],
      ]);
      expect(await on('2031-05-01', 'expired')).toEqual([[I, '3', ['Libya'], null, '2030-05-01']]);
      expect(await on('2031-05-20')).toEqual([[I, '2', [], R, '2032-04-30']]);
      expect(await on('2031-05-20', 'ended')).toEqual([[I, '1', ['Liberia'], E, null]]);
      expect(await on('2032-06-01')).toEqual([['S/RES/9160 (2032)', '1', ['Liberia'], null, null]]);
      expect(await answer('measures', { on: '2031-05-01', state: 'liber' }, ['paragraph'])).toEqual([['1']]);
    });

    test('measures that are ended by the name of the State, by the paragraph that lists them, or in a list; a condition ends none', async () => {
      await keepAll(
        db,
        [IMPOSING_MORE, SUSPENDING, PAUSING, THREATENING, LIFTING].map((text, i) => ingestOf(text, `more-${i}.txt`, AT)),
      );
      const on = async (day: string, status = 'in force') =>
        (await answer('measures', { on: day, status }, ['document', 'paragraph', 'last', 'last_basis'])).filter(([document]) =>
          String(document).startsWith('S/RES/917'),
        );
      const M = 'S/RES/9170 (2033)';
      expect(await on('2033-09-01', 'suspended')).toEqual([[M, '2', 'S/RES/9174 (2033)', 'named']]);
      expect((await on('2033-12-31')).map(([, paragraph]) => paragraph)).toEqual(['1', '2', '3', '4']);
      expect(await on('2034-12-31', 'ended')).toEqual([
        [M, '1', 'S/RES/9173 (2034)', 'inferred'],
        [M, '2', 'S/RES/9173 (2034)', 'named'],
        [M, '3', 'S/RES/9173 (2034)', 'named'],
      ]);
      expect(await on('2034-12-31')).toEqual([[M, '4', null, undefined]]);
    });

    test('1540: of the States of Africa one has a contact; what a regional organisation does stands for no region', async () => {
      const contact = {
        subject: 'resolution 1540',
        level: 'working',
        post: 'Desk',
        valid_from: '2030-01-01',
        confirmed: '2031-01-01',
      };
      await filed('state:gha', 'point-of-contact', contact);
      await filed('state:gha', 'point-of-contact', { ...contact, level: 'senior' });
      await filed('state:ken', 'point-of-contact', { ...contact, valid_until: '2031-04-30' });
      await filed('au', 'point-of-contact', contact);
      const help = { subject: 'resolution 1540', form: 'training', quantity: 4, unit: 'trainers' };
      await filed('state:ken', 'assistance-request', { ...help, needed_by: '2031-12-31', place: 'Kenya', priority: 'high' });
      await filed('state:fra', 'assistance-offer', { ...help, available_from: '2031-01-01', available_until: '2031-12-31' });
      const columns = ['region', 'contacts', 'requests', 'offers', 'lessons'];
      expect(
        (await answer('coverage-1540', ON, columns)).filter((row) => row.slice(1).some((count) => Number(count) > 0)),
      ).toEqual([
        ['Africa', 1, 1, 0, 0],
        ['Europe', 0, 0, 1, 0],
        ['organisations of no one region', 1, 0, 0, 0],
      ]);
      const [[states, share]] = (await answer('coverage-1540', { ...ON, region: 'africa' }, ['states', 'share'])) as [
        [number, number],
      ];
      expect([states > 50, share]).toEqual([true, Math.round(1000 / states) / 10]);
    });

    test('justice: what was asked of a State stands beside the support; a need without support is told, and support changes that State alone', async () => {
      const columns = ['state', 'asked', 'document', 'institutions', 'partners', 'status'];
      const asked = ['Liberia', 1, 'S/RES/9120 (2030)'];
      expect(await answer('justice-asked', ON, columns)).toEqual([[...asked, [], 0, 'asked for, no support told of']]);
      await filed('eu', 'justice-support', {
        state: 'liberia',
        institution: 'Court of Appeal',
        area: 'courts',
        from: '2031-01-01',
      });
      await filed('au', 'justice-support', { state: 'Otherland', institution: 'High Court', area: 'courts', from: '2031-01-01' });
      expect(await answer('justice-asked', ON, columns)).toEqual([
        [...asked, ['Court of Appeal'], 1, 'asked for and supported'],
        ['Otherland', 0, null, ['High Court'], 1, 'supported, not read as asked for'],
      ]);
    });

    test('weapons: a serial typed otherwise is the same weapon, in the order of days; a break and an unanswered trace are shown', async () => {
      const weapon = { serial: 'AB-1O 452', make: 'Example Arms', place: 'Exampleland' };
      await filed('state:gha', 'weapon-record', {
        ...weapon,
        event: 'transferred',
        dated: '2030-02-01',
        holder: 'Army of Exampleland',
      });
      await filed('state:ken', 'weapon-record', {
        ...weapon,
        serial: 'ab10452',
        make: 'example arms',
        event: 'seized',
        dated: '2031-03-04',
        holder: 'Police of Otherland',
        received_from: 'Armed group',
      });
      await filed('state:ken', 'weapon-record', { ...weapon, event: 'trace asked for', dated: '2031-04-01' });
      await filed('state:ken', 'weapon-record', { ...weapon, serial: 'AB 1O 453', event: 'seized', dated: '2031-03-04' });
      await filed('state:ken', 'weapon-record', { ...weapon, make: 'Others', event: 'seized', dated: '2031-03-04' });
      const chain = () => answer('weapon-traces', { ...ON, serial: 'AB 10-452' }, ['make', 'dated', 'event', 'status', 'waits']);
      expect(await chain()).toEqual([
        ['Example Arms', '2030-02-01', 'transferred', 'first record', null],
        ['example arms', '2031-03-04', 'seized', 'break: Army of Exampleland had it', null],
        ['Example Arms', '2031-04-01', 'trace asked for', 'follows', 30],
        ['Others', '2031-03-04', 'seized', 'first record', null],
      ]);
      await filed('state:gha', 'weapon-record', { ...weapon, event: 'trace answered', dated: '2031-04-21' });
      expect((await chain()).map(([, , , , waits]) => waits)).toEqual([null, null, null, null, null]);
    });

    test('mandates that deal with small arms: the last words, dropped since, and the instruments of the States named', async () => {
      for (const [number, themes] of [
        [9301, ['small-arms']],
        [9302, ['mediation']],
      ] as const) {
        const [document] = await db.query<{ id: number }>(
          "insert into documents (iri, symbol, kind, date) values ($1, $2, 'resolution', $3) returning id",
          [`x${number}`, `S/RES/${number} (2031)`, `2031-0${number - 9300}-15`],
        );
        const [expression] = await db.query<{ id: number }>(
          "insert into expressions (document_id, language, version, text_sha256, text, marks, media_type, reader) values ($1, 'en', 1, 'x', 'x', '[]', 'text/plain', 'x') returning id",
          [document!.id],
        );
        const values = [expression!.id];
        await db.query(
          "insert into mandates (expression_id, n, mission, action, start_at, end_at, quote) values ($1, 1, 'UNEXA', 'extend', 0, 1, 'x')",
          values,
        );
        await db.query(
          "insert into mentions (expression_id, actor, type, start_at, end_at) values ($1, 'Mali', 'state', 0, 1)",
          values,
        );
        await db.query(
          "insert into provisions (expression_id, n, paragraph, verb, force, action, commitment, reporting, themes, start_at, end_at, quote) values ($1, 1, 1, 'x', 'requests', 'x', true, false, $2, 0, 1, 'to trace small arms')",
          [expression!.id, JSON.stringify(themes)],
        );
      }
      const instrument = { title: 'Convention on Small Arms', serves: 'tracing', in_force: '2029-09-29' };
      await filed('au', 'arms-instrument', { ...instrument, states: ['Mali', 'Otherland'] });
      const columns = ['mission', 'document', 'force', 'status', 'states', 'instruments'];
      const mandates = (on: string) => answer('tracing-mandates', { on, mission: 'UNEXA' }, columns);
      const said = ['UNEXA', 'S/RES/9301 (2031)', 'requests'];
      expect(await mandates('2031-01-31')).toEqual([[...said, 'in the last decision', ['Mali'], ['Convention on Small Arms']]]);
      expect(await mandates('2031-05-01')).toEqual([
        [...said, 'dropped in the last decision', ['Mali'], ['Convention on Small Arms']],
      ]);
    });

    test('lessons: the same one of two organisations stands once with the evidence of both; an edition comes out again as it was', async () => {
      const lesson = { theme: 'ceasefire', phase: 'deployment', situation: 'x', tried: 'joint patrols', result: 'y' };
      await filed('au', 'lesson', { ...lesson, title: 'Patrols first', evidence: 'S/2031/1' });
      const columns = ['title', 'by', 'told', 'evidence'];
      const first = ['Patrols first', 'African Union', 1, 'S/2031/1'];
      expect(await answer('lessons', { edition: '2031-05-01' }, columns)).toEqual([first]);
      await filed('eu', 'lesson', { ...lesson, title: 'PATROLS, first!', evidence: 'S/2031/2' }, LATER);
      const both = ['Patrols first', 'African Union; European Union', 2, 'S/2031/1; S/2031/2'];
      expect(await answer('lessons', {}, columns)).toEqual([both]);
      expect(await answer('lessons', { edition: '2031-05-01' }, columns)).toEqual([first]);
      const [{ filing }] = (await db.query<{ filing: string }>(
        "select id as filing from sealed.filings where kind = 'lesson' and organisation = 'au'",
      )) as [{ filing: string }];
      const after = new Date('2031-07-01T16:00:00Z');
      await filed('au', 'lesson', { ...lesson, title: 'Patrols and radios', evidence: 'S/2031/3' }, after, {
        supersedes: filing,
      });
      expect((await answer('lessons', {}, ['title'])).flat()).toEqual(['PATROLS, first!', 'Patrols and radios']);
      expect(await answer('lessons', { edition: '2031-06-01' }, columns)).toEqual([both]);
    });

    test('agreements: clauses that only one has; from exploring none is in force at once', async () => {
      const agreement = { type: 'framework agreement', parties: ['United Nations', 'African Union'], since: '2031-01-15' };
      const first = await filed('au', 'agreement', {
        ...agreement,
        title: 'Joint Framework',
        status: 'exploring',
        covers: ['mediation', 'Early warning'],
      });
      await filed('eu', 'agreement', {
        ...agreement,
        title: 'Liaison guideline',
        status: 'in force',
        covers: ['early warning', 'training'],
      });
      expect(await answer('agreement-clauses', { first: 'joint', second: 'guideline' }, ['clause', 'status'])).toEqual(
        [
          ['Early warning', 'both'],
          ['mediation', 'the first only'],
          ['training', 'the second only'],
        ].sort(([a], [b]) => (a! < b! ? -1 : 1)),
      );
      const next = (status: string) =>
        filed('au', 'agreement', { ...agreement, title: 'Joint Framework', status, covers: ['mediation'] }, AT, {
          supersedes: first,
        });
      await expect(next('in force')).rejects.toThrow('from exploring the next status is draft, not in force');
      await expect(next('draft')).resolves.toMatch(/^f-/);
    });

    test('agendas: an item put otherwise is the same; the common day lies in the windows of both meetings', async () => {
      const meeting = { level: 'ambassadors', participants: ['Security Council', 'African Union'] };
      await filed('au', 'meeting-planned', {
        ...meeting,
        title: 'Annual meeting',
        date: '2031-10-12',
        agenda: ['The situation in Exampleland', 'Trade'],
        window_from: '2031-10-10',
        window_until: '2031-10-14',
      });
      await filed('eu', 'meeting-planned', {
        ...meeting,
        title: 'High-level meeting',
        date: '2031-09-20',
        agenda: ['Exampleland'],
        window_until: '2031-10-31',
      });
      await filed('secretariat', 'meeting-planned', {
        ...meeting,
        title: 'Retreat',
        date: '2031-10-01',
        agenda: ['Exampleland and Otherland'],
        window_until: '2031-10-11',
      });
      expect(await answer('agendas', ON, ['item', 'first', 'second', 'common'])).toEqual([
        ['Exampleland', 'High-level meeting', 'Annual meeting', '2031-10-12'],
        [null, 'High-level meeting', 'Retreat', '2031-10-01'],
        [null, 'Retreat', 'Annual meeting', '2031-10-10'],
      ]);
      const wrong = { ...meeting, title: 'x', date: '2031-09-20', agenda: ['x'], window_from: '2031-09-21' };
      await expect(filed('au', 'meeting-planned', wrong)).rejects.toThrow('does not lie between');
    });
  });
}
