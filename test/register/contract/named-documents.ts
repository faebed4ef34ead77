// Documents of our own that name what partners do, read by the real reader: for tests that ask what documents say of partners.
import type { Ingest } from '../../../src/register/index.ts';
import { ingestOf } from './decisions.ts';

const FIRST = `Resolution 9201 (2031)

Adopted by the Security Council at its 12201st meeting, on 31 January 2031

The Security Council,

Welcoming the mediation efforts of the Economic Community of West African States (ECOWAS) in Mali,

Commending the European Union for its voluntary financial contributions to Mali and for the European Union Training Mission in Mali (EUTM Mali),

Welcoming the engagement of the Peacebuilding Commission in Mali,

Expressing its concern at the deteriorating humanitarian situation in Mali,

1. Decides to extend the mandate of the United Nations Multidimensional Integrated Stabilization Mission in Mali (MINUSMA) until 30 June 2031;

2. Calls upon all parties in Mali to ensure the protection of civilians;

3. Requests the Secretary-General to assess the progress of MINUSMA against benchmarks;

4. Requests the Secretary-General to develop a regional strategy for conflict prevention;

5. Emphasizes the need to close critical gaps in peacebuilding;

6. Decides to authorize the deployment of an African-led International Support Mission in Mali (AFISMA) until 31 May 2031, with up to 300 military personnel;

7. Decides to remain seized of the matter.
`;

const SECOND = `Resolution 9202 (2031)

Adopted by the Security Council at its 12202nd meeting, on 29 June 2031

The Security Council,

Recalling its resolution 9201 (2031),

1. Decides to extend the mandate of the United Nations Multidimensional Integrated Stabilization Mission in Mali (MINUSMA) until 31 December 2031;

2. Demands that all parties in Mali ensure the protection of civilians;

3. Decides to remain seized of the matter.
`;

const REPORT = `United Nations                                                      S/2031/301

Security Council                                          Distr.: General
                                                          2 May 2031

Report of the Secretary-General on Mali

I. Introduction

1. The present report is submitted pursuant to paragraph 3 of Security Council resolution 9201 (2031).

II. Observations

2. I recommend that the number of judges in the north be doubled.

3. I also recommend a fund for the schools.

4. The elections were postponed, as an earlier report recommended; MINUSMA sees a gap in peacebuilding there.

5. I recommend that the mandate of MINUSMA be extended.
`;

// A copy without its symbol, as many are passed on.
const STATEMENT = `Statement by the President of the Security Council

At the 12203rd meeting of the Security Council, held on 30 June 2031, in connection with the Council's consideration of the item entitled "The situation in Mali", the President of the Security Council made the following statement on behalf of the Council:

"The Security Council recalls its resolution 9202 (2031).
`;

/** The documents, ready to be kept: two resolutions, a report, and a statement that prints no symbol. */
export const namedDocuments = (at: Date): Ingest[] =>
  [FIRST, SECOND, REPORT, STATEMENT].map((text, i) => ingestOf(text, `named-${i}.txt`, at));
