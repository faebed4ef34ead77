// What a provision is about: words that look alike and tell of another theme, or of none.
import { expect, it } from 'vitest';
import { provisionsIn } from './resolution.ts';

it.each([
  ['Welcomes the steps of the Government to adapt to the adverse effects of climate change', ['climate']],
  ['Welcomes the efforts of the Government to create a climate of confidence and trust', []],
  ['Reaffirms the sovereignty, independence and territorial integrity of Chad', ['border-and-territory']],
  ['Reaffirms the territorial integrity, political independence and unity of Chad', ['border-and-territory']],
  ['Reaffirms the right of the people of the Territory to freedom and independence', ['self-determination']],
  ['Welcomes the measures taken to ensure the independence of the judiciary', ['rule-of-law']],
  ['Stresses the independence and impartiality of the members of the body', []],
  ['Urges the parties to carry out the voluntary disarmament of the militias', ['ddr']],
  ['Calls upon all States to take part in negotiations on nuclear disarmament', ['non-proliferation', 'political-process']],
  ['Commends the troops of the ECOWAS Monitoring Group', ['regional-cooperation']],
  ['Requests the Secretary-General to maintain the Monitoring Group for six months', ['sanctions']],
  ['Decides that the election to fill the vacancy shall take place on 7 September 2031', []],
  ['Welcomes the election of a new Parliament in Chad', ['elections']],
  ['Demands the facilitation of access to all prisoners', []],
  ['Requests the Secretary-General to consult troop and police contributing countries', ['troop-contributors']],
  ['Requests the Secretary-General to strengthen the police', ['policing']],
  ['Welcomes the steps taken to guarantee the independence and integrity of the process', []],
  ['Urges all States to prevent the financing of terrorism', ['counter-terrorism']],
  ['Calls upon donors to provide financing', ['financing']],
  [
    'Decides that all States shall prevent the sale or supply by their nationals or using their flag vessels or aircraft of paramilitary police equipment',
    ['arms-embargo'],
  ],
  ['Urges all parties to respect international humanitarian, human rights and refugee law', ['human-rights']],
  ['Urges all parties to let refugees return', ['refugees']],
  ['Requests the Tribunal to prepare a smooth transition to the Mechanism', []],
  ['Demands an end to all attacks, regardless of their perpetrators', []],
  ['Demands that the perpetrators be brought to justice', ['transitional-justice']],
  ['Demands accountability for the massacres', ['transitional-justice']],
  ['Stresses accountability for underperformance', []],
  ['Commends the facilitation of President Doe', ['mediation']],
])('%s', (words, themes) => expect([...provisionsIn([words]).at(-1)!.themes].sort()).toEqual(themes));
