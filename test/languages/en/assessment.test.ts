// An invented monthly assessment in the form that presidencies use in, its presidency, headings, acts, people and totals out.
import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const TEXT = `United Nations S/2019/900
Security Council
Distr.: General
22 November 2019
Original: English

Letter dated 20 November 2019 from the Permanent Representative of Norland to the United Nations addressed to the President of the Security Council

Norland held the presidency of the Security Council for the month of October 2019. An assessment of the work of the Council has been prepared under my supervision in consultation with other members of the Council (see annex).

I should be grateful if the present letter and its annex could be circulated as a document of the Security Council.

(Signed) Anna Berg

Annex

Assessment of the work of the Security Council during the presidency of Norland (October 2019)

Introduction

During the presidency of Norland in October 2019, the Security Council considered a wide range of agenda items. The Council held a thematic open debate on water and peace (8 October).

In October, the Council held 14 meetings and 9 consultations of the whole. The Council adopted two resolutions and one presidential statement and issued three statements to the press. On 15 October, the Council adopted resolution 2494 (2019) on Cyprus.

Africa

Central African Republic

On 3 October, the Council held consultations of the whole. The Special Representative of the Secretary-General for the Central African Republic, Paul Okoro, briefed the Council on the situation. Council members welcomed the progress made.

On 24 October, the Council unanimously adopted resolution 2495 (2019), extending the mandate of MINUSCA until 15 November 2020.

Europe

Cyprus

On 15 October, the Council adopted resolution 2494 (2019), extending the mandate of UNFICYP until 31 January 2020. The resolution was adopted by 14 votes in favour, none against and 1 abstention.

On 9 October, the Council held a private meeting with the troop- and police-contributing countries of UNFICYP.

Thematic and other issues

Water and peace

On 8 October, the Council held an open debate on "Water and peace", presided over by the Minister for Foreign Affairs of Norland, Karin Lund. In the debate, the Secretary-General, Tomas Reyes, briefed the Council. At the end of the debate, the Council adopted a presidential statement (S/PRST/2019/99).

Threats to international peace and security

On 11 October, the Council issued a statement to the press condemning the terrorist attack of 10 October in Port Salem. On 17 and 28 October, the Council issued statements to the press on the situation in Lowland. Members recalled that the region had held a summit on 2 October.

On 25 October, the Council heard a briefing by the Special Envoy of the Secretary-General, Eva Stern. Council members held closed consultations after the briefing.

On 29 October, the Council heard a briefing by the Emergency Relief Coordinator, John Smith. In the consultations of the whole that followed, Council members expressed concern.

Wrap-up session

On 31 October, the Council held a wrap-up session on its work for October. It was held as a private meeting open to non-members of the Council.
`;

const reading = readText(makeReader(), TEXT);

describe('a monthly assessment', () => {
  it('is told from other letters, with its presidency', () => {
    expect(reading.document.kind).toBe('monthly_assessment');
    expect(reading.document.presidency).toEqual({ state: 'Norland', month: '2019-10' });
  });

  it('prints its totals', () => {
    const totals = { meetings: 14, consultations: 9, resolutions: 2, presidentialStatements: 1, pressStatements: 3 };
    expect(reading.totals).toEqual(totals);
  });

  it('tells of each act once, with its day, matter and outcome', () => {
    expect(reading.acts.map(({ type, date, matter, outcome }) => [type, date, matter, ...outcome].join(' | '))).toEqual([
      'consultations_of_the_whole | 2019-10-03 | Central African Republic',
      'adoption_resolution | 2019-10-24 | Central African Republic | S/RES/2495 (2019)',
      'adoption_resolution | 2019-10-15 | Cyprus | S/RES/2494 (2019)',
      'tcc_meeting | 2019-10-09 | Cyprus',
      'open_debate | 2019-10-08 | Water and peace',
      'presidential_statement | 2019-10-08 | Water and peace | S/PRST/2019/99',
      'press_statement | 2019-10-11 | Threats to international peace and security',
      'press_statement | 2019-10-17 | Threats to international peace and security',
      'press_statement | 2019-10-28 | Threats to international peace and security',
      'briefing | 2019-10-25 | Threats to international peace and security',
      'consultations_of_the_whole | 2019-10-25 | Threats to international peace and security',
      'briefing | 2019-10-29 | Threats to international peace and security',
      'consultations_of_the_whole | 2019-10-29 | Threats to international peace and security',
      'wrap_up_session | 2019-10-31 | Wrap-up session',
    ]);
  });

  it('tells which mandates were extended, under which resolution', () => {
    expect(
      reading.mandates.map(({ mission, action, until, authority }) => [mission, action, until, authority].join(' | ')),
    ).toEqual(['MINUSCA | extend | 2020-11-15 | S/RES/2495 (2019)', 'UNFICYP | extend | 2020-01-31 | S/RES/2494 (2019)']);
  });

  it('names who briefed and who presided', () => {
    const people = reading.acts.flatMap(({ participants }) =>
      participants.map(({ as, name, role }) => `${as}: ${name}, ${role}`),
    );
    expect(people).toEqual([
      'briefer: Paul Okoro, Special Representative of the Secretary-General for the Central African Republic',
      'chair: Karin Lund, Minister for Foreign Affairs of Norland',
      'briefer: Tomas Reyes, Secretary-General',
      'briefer: Eva Stern, Special Envoy of the Secretary-General',
      'briefer: John Smith, Emergency Relief Coordinator',
    ]);
  });

  it('knows the votes, the meetings that acts share and the second mentions', () => {
    const [, unanimous, divided, , debate, statement] = reading.acts;
    expect(unanimous?.vote).toMatchObject({ for: 15, against: 0, abstain: 0 });
    expect(divided?.vote).toMatchObject({ for: 14, against: 0, abstain: 1 });
    expect(statement?.meetingGroup).toBe(debate?.meetingGroup);
    expect(divided?.alsoAt).toHaveLength(1);
    expect(debate?.alsoAt).toHaveLength(1);
  });
});

describe('letters that are no assessment', () => {
  it.each([
    [
      'Letter dated 20 November 2019 from the Permanent Representative of Norland\n\nI have the honour to transmit an assessment of the work of the Security Council.\n\nOn 3 October, the Council held consultations.',
    ],
    [
      'Norland held the presidency of the Council for the month of October 2019 and is grateful to all members for their support of the work.',
    ],
  ])('%s', (text) => {
    const { document, acts } = readText(makeReader(), text);
    expect(document.kind).not.toBe('monthly_assessment');
    expect(acts).toEqual([]);
  });
});
