// An invented assessment in the standard sentences of such letters in, its acts out, as `day type [outcome] [vote]: people +places`.
import { describe, expect, it } from 'vitest';
import { makeReader, readText } from '../../../src/faces/reader.ts';

const TEXT = `Letter dated 20 April 2031 from the Permanent Representative of Portugal to the United Nations addressed to the President of the Security Council

Portugal held the presidency of the Security Council for the month of March 2031. An assessment of the work of the Council has been prepared under my supervision (see annex).

(Signed) Rui Alves

Annex

Assessment of the work of the Security Council during the presidency of Portugal (March 2031)

Introduction

In March, the Council held 16 meetings and 18 consultations of the whole. The Council held thematic open debates on mediation (12 March) and rivers and peace (19 March). In March, the Council dispatched a mission to Yemen. The Council issued statements to the press on Mali (4 and 11 March) and Haiti (10 March).

Africa

Mali

In consultations of the whole on 4 March, the Special Representative, Ana Cruz, briefed the Council on recent developments. Following the consultations, the Council issued a statement to the press.

On 11 March, the Council held a briefing on the situation in Mali, followed by consultations of the whole. On the same day, the Council issued a statement to the press.

Liberia

On 14 March, the Council held a briefing and consultations on the report of the Secretary-General on the United Nations Mission in Liberia (S/2031/120). The Under-Secretary-General for Peace Operations, Hugo Lind, and the Executive Director of the United Nations Children's Fund, Mary Obi, briefed the Council.

On 20 March, the Council unanimously adopted resolution 2950 (2031), extending the mandate of UNMIL until 31 March 2032.

Pursuant to resolution 2046 (2012), the Council held its biweekly consultations on the Sudan on 5 and 19 March.

Middle East

Yemen

On 27 March, the Council visited Yemen. The main purpose, as set out in the terms of reference, was to support the transition.

Americas

Haiti

On 10 March, the Council issued a statement to the press condemning the terrorist attack of 9 March in Port Royal.

On 13 March, the Special Envoy for Haiti, John Brand, briefed the Council.

Thematic and other issues

Mediation

On 12 March, the Council held an open debate on "Mediation", presided over by the President of Portugal, Ines Sousa. At the end of the debate, the Council adopted a presidential statement (S/PRST/2031/4).

On 19 March, the Council held an open debate on rivers and peace. At that meeting, the Council adopted resolution 2951 (2031) by 13 votes in favour, with 2 abstentions.

On 21 March, the Council failed to adopt a draft resolution (S/2031/200) owing to the negative vote of a permanent member.

Wrap-up session

On 31 March, pursuant to the note by the President of 26 July 2010 (S/2010/507), the Council held a wrap-up session on its work for March. In accordance with practice, the Council issued a communiqué following the private meeting.
`;

const acts = readText(makeReader(), TEXT).acts;

describe('an assessment', () => {
  it('tells every act once', () =>
    expect(
      acts.map(({ date, type, outcome, vote, participants, alsoAt }) => {
        const votes = vote ? ` ${vote.for}-${vote.against}-${vote.abstain}` : '';
        const people = participants.map(({ name }) => name).join(', ');
        const day = Number(date?.slice(8));
        return `${[day, type, ...outcome].join(' ')}${votes}${people && `: ${people}`}${alsoAt.length ? ` +${alsoAt.length}` : ''}`;
      }),
    ).toEqual([
      '4 consultations_of_the_whole: Ana Cruz',
      '4 press_statement +1',
      '11 briefing',
      '11 consultations_of_the_whole',
      '11 press_statement +1',
      '14 briefing: Hugo Lind, Mary Obi',
      '14 consultations_of_the_whole',
      '20 adoption_resolution S/RES/2950 (2031) 15-0-0',
      '5 consultations_of_the_whole',
      '19 consultations_of_the_whole',
      '27 council_mission +1',
      '10 press_statement +1',
      '13 briefing: John Brand',
      '12 open_debate: Ines Sousa +1',
      '12 presidential_statement S/PRST/2031/4',
      '19 open_debate +1',
      '19 adoption_resolution S/RES/2951 (2031) 13-0-2',
      '21 failed_draft S/2031/200',
      '31 wrap_up_session',
      '31 communique',
    ]));

  it('keeps what is adopted in a debate in its meeting', () => {
    const groupOf = (type: string, day: string) => acts.find((act) => act.type === type && act.date === day)?.meetingGroup;
    expect(groupOf('presidential_statement', '2031-03-12')).toBe(groupOf('open_debate', '2031-03-12'));
    expect(groupOf('adoption_resolution', '2031-03-19')).toBe(groupOf('open_debate', '2031-03-19'));
  });
});
