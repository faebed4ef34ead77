// What documents name of partners beside what was filed: operations, contributions, mediation, benchmarks, strategies, links, forces, recommendations.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, keepAll, match } from '../../../src/register/index.ts';
import { namedDocuments } from './named-documents.ts';
import { makePartners, type Partners } from './partner.ts';

const AT = new Date('2031-07-01T16:00:00Z');
const ON = { on: '2031-07-01' };
const MALI = { ...ON, situation: 'Mali' };

/** Describes the contract for one kind of database, opened empty. */
export function describePartnerNamed(kind: string, open: () => Promise<Database>): void {
  describe(`what documents name of partners on ${kind}`, () => {
    let db: Database;
    let partners: Partners;
    beforeAll(async () => {
      db = await open();
      await keepAll(db, namedDocuments(AT));
      await match(db);
      partners = await makePartners(db, ['au', 'eu', 'ecowas', 'secretariat', 'state:fra'], AT);
    }, 120_000);
    afterAll(() => db.close());
    const filed: Partners['filed'] = (...wish) => partners.filed(...wish);
    const answer: Partners['answer'] = (...wish) => partners.answer(...wish);

    test('a document that prints no symbol is told among those that cite, and what it cites by its identifier', async () => {
      const [[document]] = (await answer('cited-by', { symbol: 'S/RES/9202 (2031)' }, ['document'])) as [[string]];
      expect(document).toMatch(/^seized:text\/[0-9a-f]{64}$/);
      expect(await answer('cites', { symbol: document }, ['date', 'cites'])).toEqual([['2031-06-30', 'S/RES/9202 (2031)']]);
    });

    test('operations that documents name count as told of only by a notice', async () => {
      const columns = ['operation', 'by', 'whose', 'first', 'informed', 'status'];
      const EUTM = 'European Union Training Mission in Mali';
      const AFISMA = ['African-led International Support Mission in Mali', null, 'not said', '2031-01-31', null];
      expect(await answer('article-54-named', ON, columns)).toEqual([
        [...AFISMA, 'named in documents only'],
        [EUTM, 'European Union', 'inferred: its name says so', '2031-01-31', null, 'named in documents only'],
      ]);
      const operation = { name: 'EUTM Mali', situation: 'Mali', function: 'training', began: '2031-02-01' };
      await filed('eu', 'operation', operation);
      const eutm = () => answer('article-54-named', { ...ON, organisation: 'union' }, columns);
      expect(await eutm()).toEqual([
        [EUTM, 'European Union', 'stated: it filed', '2031-01-31', null, 'registered, never notified'],
      ]);
      const notice = { activity: 'EUTM Mali', status: 'undertaken', began: '2031-02-01', place: 'Mali', summary: 'x' };
      await filed('eu', 'article-54-notice', notice);
      expect(await eutm()).toEqual([[EUTM, 'European Union', 'stated: it filed', '2031-01-31', '2031-07-01', 'notified']]);
      // What only documents name is no part of the record of notices.
      expect(await answer('article-54-record', {}, ['by', 'activities', 'notified'])).toEqual([['European Union', 1, 1]]);
    });

    test('contributions that documents name stand in the ledger beside what was filed, and cover nothing', async () => {
      const columns = ['by', 'force', 'functions', 'situations', 'operations', 'filed'];
      expect(await answer('contributions-named', { symbol: 'S/RES/9201 (2031)' }, columns)).toEqual([
        ['Economic Community of West African States', 'welcomes', ['mediation'], ['Mali'], [], 'named in documents only'],
        ['European Union', 'commends', ['financing'], ['Mali'], ['European Union Training Mission in Mali'], 'EUTM Mali'],
      ]);
      const ledger = () => answer('partner-ledger', MALI, ['function', 'organisations', 'named', 'status']);
      const named = (by: string) => [`${by} (S/RES/9201 (2031))`];
      expect(await ledger()).toEqual([
        ['financing', [], named('European Union'), 'named in documents only'],
        ['mediation', [], named('Economic Community of West African States'), 'named in documents only'],
        ['training', ['European Union'], [], 'covered'],
      ]);
      await filed('au', 'operation', { name: 'Talks', situation: 'Mali', function: 'mediation', began: '2031-02-01' });
      expect((await ledger())[1]).toEqual([
        'mediation',
        ['African Union'],
        named('Economic Community of West African States'),
        'covered',
      ]);
    });

    test('mediation that documents name, with the track that was filed for it', async () => {
      const columns = ['situation', 'lead', 'first', 'documents', 'beside', 'filed', 'paragraph'];
      const ECOWAS = ['Mali', 'Economic Community of West African States', '2031-01-31', 1, []];
      expect(await answer('mediation-named', MALI, columns)).toEqual([[...ECOWAS, 'named in documents only', '']]);
      const round = { situation: 'Mali', lead: 'ECOWAS', parties: ['x', 'y'], held: '2031-03-01', outcome: 'under way' };
      await filed('ecowas', 'mediation-round', { ...round, track: 'Northern talks', with: ['B. Example'] });
      expect(await answer('mediation-named', MALI, columns)).toEqual([[...ECOWAS, 'Northern talks', '']]);
    });

    test('mediators: by language and region, free on the day, and not in an open track', async () => {
      const mediator = { languages: ['French'], regions: ['West Africa'], free_from: '2031-01-01', confirmed: '2031-06-01' };
      await filed('au', 'mediator', { ...mediator, person: 'A. Example' });
      await filed('au', 'mediator', { ...mediator, person: 'B. Example' }); // mediates in the Northern talks
      await filed('eu', 'mediator', { ...mediator, person: 'C. Example', free_until: '2031-06-30' });
      await filed('eu', 'mediator', { ...mediator, person: 'D. Example', languages: ['Arabic'] });
      await filed('eu', 'mediator', { ...mediator, person: 'E. Example', confirmed: '2030-06-01' });
      expect(await answer('mediators', { ...ON, language: 'french', region: 'west' }, ['person', 'by', 'status'])).toEqual([
        ['A. Example', 'African Union', 'free'],
        ['E. Example', 'European Union', 'stale: not confirmed for a year'],
      ]);
    });

    test('indicators: a planted rise warns from the day it crosses, a flat series never', async () => {
      const series = { place: 'North', unit: 'incidents a week', warns_at: 6, worse: 'more', source: 'patrols' };
      for (const [indicator, values] of [
        ['road', [2, 4, 7, 8]], // crosses 6 with the third value
        ['market', [3, 3, 3, 3]],
        ['river', [2, 3, 4]], // comes nearer twice in a row
      ] as const)
        for (const [i, value] of values.entries())
          await filed('au', 'indicator-value', { ...series, indicator, value, as_of: `2031-06-0${i + 1}` });
      expect(await answer('indicators', ON, ['indicator', 'value', 'change', 'mean', 'status', 'since'])).toEqual(
        [
          ['market', '3', '0', '3.00', 'quiet', null],
          ['river', '4', '1', '2.50', 'moves towards it', null],
          ['road', '8', '1', '4.33', 'warns', '2031-06-03'], // (2 + 4 + 7) / 3
        ].map((row) => row.map((cell) => (typeof cell === 'string' && /^[\d.]+$/.test(cell) ? Number(cell) : cell))),
      );
    });

    test('warnings that documents give, with the alert that came days before', async () => {
      const alert = { type: 'displacement', severity: 3, confidence: 'high', source: 'own observers', account: 'x' };
      await filed('au', 'alert', { ...alert, place: 'Gao, Mali', observed: '2031-01-21' });
      await filed('au', 'alert', { ...alert, place: 'Gao, Mali', observed: '2031-02-21' }); // after the decision
      const columns = ['document', 'situation', 'alerts', 'before', 'status'];
      expect(await answer('warnings-named', ON, columns)).toEqual([['S/RES/9201 (2031)', 'Mali', 1, 10, 'an alert was filed']]);
    });

    test('strategies that were asked for: owed until one is filed that names the document', async () => {
      const columns = ['document', 'paragraph', 'addressee', 'strategy', 'status'];
      const asked = ['S/RES/9201 (2031)', '4', 'Secretary-General'];
      expect(await answer('strategies-owed', ON, columns)).toEqual([[...asked, null, 'owed: none was filed']]);
      await filed('secretariat', 'prevention-strategy', {
        title: 'Sahel strategy',
        situation: 'Mali',
        owner: 'Secretariat',
        root_causes: ['land'],
        milestones: 4,
        reached: 1,
        reviewed: '2031-06-01',
        asked_in: 'S/RES/9201 (2031)',
        paragraph: '4',
      });
      expect(await answer('strategies-owed', ON, columns)).toEqual([[...asked, 'Sahel strategy', 'in force']]);
    });

    test('benchmarks that documents speak of: named until they are measured', async () => {
      const columns = ['document', 'paragraph', 'mission', 'basis', 'measured', 'status'];
      const named = ['S/RES/9201 (2031)', '3', 'MINUSMA', 'stated'];
      expect(await answer('benchmarks-named', ON, columns)).toEqual([[...named, 0, 'named, not measured']]);
      await filed('secretariat', 'benchmark-value', {
        mission: 'MINUSMA',
        benchmark: 'judges',
        unit: 'judges',
        baseline: 0,
        target: 10,
        value: 5,
        as_of: '2031-06-01',
      });
      expect(await answer('benchmarks-named', ON, columns)).toEqual([[...named, 1, 'measured']]);
    });

    test('the share of recommendations is over all that a document makes', async () => {
      const status = { source: 'S/2031/301', owner: 'Secretariat', as_of: '2031-06-01' };
      const columns = ['made', 'told', 'done', 'share', 'untold'];
      await filed('secretariat', 'recommendation-status', {
        ...status,
        paragraph: '2',
        recommendation: 'Judges',
        status: 'done',
        evidence: 'S/2031/400',
      });
      // Paragraphs 2, 3 and 5 recommend; paragraph 4 tells of what another report recommended.
      expect(await answer('recommendation-progress', ON, columns)).toEqual([[3, 1, 1, 33.3, ['3', '5']]]);
      await filed('secretariat', 'recommendation-status', { ...status, paragraph: '3', recommendation: 'Fund', status: 'open' });
      expect(await answer('recommendation-progress', ON, columns)).toEqual([[3, 2, 1, 33.3, ['5']]]);
    });

    test('links to the Peacebuilding Commission that a later decision drops, and gaps that decisions name', async () => {
      expect(await answer('peacebuilding-named', ON, ['mission', 'what', 'document', 'paragraph', 'status'])).toEqual([
        ['MINUSMA', 'gap', 'S/2031/301', '4', 'named'],
        ['MINUSMA', 'gap', 'S/RES/9201 (2031)', '5', 'named'],
        ['MINUSMA', 'link', 'S/RES/9201 (2031)', '', 'dropped in the last decision'],
      ]);
    });

    test('protection from decision to decision: from "calls upon" to "demands" is stronger', async () => {
      const parameters = { mission: 'MINUSMA', theme: 'protection-of-civilians' };
      expect(await answer('protection-force', parameters, ['document', 'paragraph', 'force', 'before', 'change'])).toEqual([
        ['S/RES/9201 (2031)', '2', 'calls', null, 'new'],
        ['S/RES/9202 (2031)', '2', 'demands', 'calls', 'stronger'],
      ]);
    });

    test('beyond the authority: 340 of 300, a month longer, ten days too early, and police that it does not speak of', async () => {
      const operation = { situation: 'Elsewhere', authority: 'S/RES/9201 (2031)', function: 'mediation' };
      await filed('au', 'operation', {
        ...operation,
        name: 'AFISMA',
        began: '2031-02-01',
        authorised_until: '2031-06-30',
        personnel: 340,
      });
      await filed('au', 'operation', { ...operation, name: 'Advisers', function: 'police', began: '2031-01-21' });
      await filed('au', 'operation', { ...operation, name: 'Envoys', began: '2031-02-01', personnel: 3 });
      const columns = ['name', 'beyond', 'filed', 'allowed'];
      expect(await answer('beyond-authority', { on: '2031-05-01', situation: 'elsewhere' }, columns)).toEqual([
        ['AFISMA', 'last day', '2031-06-30', '2031-05-31'],
        ['AFISMA', 'strength', '340', '300'],
        ['Advisers', 'first day', '2031-01-21', '2031-01-31'],
        ['Advisers', 'function', 'police', 'financing, humanitarian aid, mediation, military operation'],
      ]);
    });

    test('a consultation that was filed is held in the timetable, for those who may see it', async () => {
      const parameters = { on: '2031-12-01', within: '60', mission: 'MINUSMA' };
      const held = async () => (await answer('consultations', parameters, ['with', 'held']))[0];
      const whom = 'troop- and police-contributing countries';
      expect(await held()).toEqual([whom, 'unknown (not covered)']);
      await filed('secretariat', 'consultation-held', { mission: 'MINUSMA', with: whom, held: '2031-11-20' });
      expect(await held()).toEqual([whom, '2031-11-20, as Secretariat told']);
    });

    test('the draft of an assessment counts what is told, marks what is not, and keeps notes to those who may see them', async () => {
      const lines = async (language: string, viewer?: Parameters<Partners['answer']>[3]) =>
        (await answer('assessment-draft', { month: '2031-06', language }, ['line'], viewer)).flat();
      expect(await lines('en')).toEqual([
        '# Assessment of the work of the Security Council during the presidency of [to be completed by the presidency] (June 2031)',
        '## Introduction',
        'During the presidency of [to be completed by the presidency] in June 2031, the Security Council considered a wide range of agenda items.',
        'In June 2031, the Council held [number of meetings: no record] and [number of consultations of the whole: no record].',
        'The Council adopted 1 resolution and 1 presidential statement and issued [number of statements to the press: no record].',
        '## Africa',
        '### The situation in Mali',
        'On 30 June, the Council adopted a presidential statement ([to be completed by the presidency]).',
        '## Thematic and other issues',
        '### Other matters',
        'On 29 June, the Council adopted resolution 9202 (2031).',
      ]);
      expect(await lines('zh')).toContain('6月29日，安理会通过了第9202(2031)号决议。');
      const note = { month: '2031-06', matter: 'Mali', account: 'Members met the parties.' };
      await filed('state:fra', 'presidency-note', note, AT, { confidentiality: 'internal' });
      expect(await lines('en', partners.filers.get('state:fra'))).toEqual(
        expect.arrayContaining([
          expect.stringContaining('the presidency of France in June 2031'),
          '## Africa',
          '### Mali',
          note.account,
        ]),
      );
      expect((await lines('en')).join()).not.toMatch(/France|### Mali/);
    });
  });
}
