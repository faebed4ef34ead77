// Sentences in the style of the Council, marked with what must be read in them, and sentences in which nothing may be read.
//
//   {urges:urges}                     a provision with this verb and force
//   {Member States:to=Member States}  an addressee of the provision before
//   {by 17 March 2023:by=2023-03-17}  its deadline: a date, a duration or `event`
//   {every 45 days:every=P45D}        its recurrence; `every=` alone where no interval is printed
//   {report:report}                   what is asked is a report
//   {are obliged:duty}                an explicit duty makes a commitment of it

/** Preambular clauses, without their closing comma. */
export const PREAMBLES: readonly string[] = [
  '{Recalling:recalls} its previous resolutions on the matter, and {reaffirming:reaffirms} its commitment to the unity of the country',
  '{Having considered:notes} the report of the Secretary-General, and also {taking note:notes} of the views expressed by the parties',
  '{Bearing in mind:notes} the primary responsibility of the authorities, while {emphasizing:emphasises} that all efforts must be inclusive',
  'Deeply {concerned:expresses} at the loss of life, and {alarmed:expresses} that the fighting has reached the capital',
  '{Convinced:expresses} that dialogue is the only way forward, {stressing:emphasises} the need for restraint, {welcoming:welcomes} the steps taken so far',
  '{Determined:intends} to put an end to these violations',
  '{Mindful:notes} of its responsibilities, and in this regard {calling upon:calls} {all parties:to=all parties} to respect the ceasefire',
  '{Expressing:expresses} its appreciation to the Force, and {encouraging:encourages} {the Government of Lebanon:to=Government of Lebanon} to extend its cooperation',
  'Strongly {condemning:condemns} the attack, and {reiterating:demands} its demand for the release of all detainees',
  'Also {recalling:recalls} that sanctions are a means, and not an end',
  '{Having regard:notes} to the terms of the Charter',
  '{Remaining:expresses} gravely concerned by the humanitarian situation',
];

/** Operative paragraphs, without their number and their closing mark. */
export const OPERATIVES: readonly string[] = [
  '{Calls upon:calls} {the parties concerned:to=parties concerned} to implement the agreement, and {urges:urges} {them:to=parties concerned} to resume talks',
  '{Requests:requests} {the Secretary-General:to=Secretary-General} {to report:report} to the Council {every 90 days:every=P90D} on developments',
  '{Requests:requests} {the Secretary-General:to=Secretary-General} {to report:report} to the Council at least {at three-monthly intervals:every=P3M}',
  '{Authorizes:authorizes} {the Committee:to=Committee} to receive views {no later than 30 November 2014:by=2014-11-30}, and {requests:requests} {the Committee:to=Committee} {to submit its report:report} {not later than three months thereafter:by=P3M}',
  '{Demands:demands} that {all parties:to=all parties} fulfil their obligations, in order to allow the elections to take place before 31 October 2014',
  'Further {requests:requests} {the Secretary-General:to=Secretary-General} {to submit a report:report} {within thirty days of the adoption of this resolution:by=P30D}',
  '{Requests:requests} {the Secretary-General:to=Secretary-General} {to inform the Council:report} {no later than 31 December 2011:by=2011-12-31} of the progress made',
  '{Requests:requests} {the Panel:to=Panel} {to provide a final report:report} {no later than 15 days before its mandate expires:by=P15D}',
  '{Requests:requests} {the Secretary-General:to=Secretary-General} {to keep the Council informed:report} {on a regular basis:every=}',
  '{Requests:requests} {the Secretary-General:to=Secretary-General}, in close consultation with the African Union, the parties and neighbouring States, to appoint an envoy {as soon as possible:by=event}',
  '{Decides:decides} to renew the mandate of {UNDOF:to=United Nations Disengagement Observer Force} {until 30 June 2025:by=2025-06-30}, and {requests:requests} {the Secretary-General:to=Secretary-General} to ensure that it has the means',
  '{Decides:decides} that {all States:to=all States} shall freeze the funds of those listed',
  '{Decides:decides} to establish a committee of experts',
  '{Decides:decides} to review these measures {within twelve months of their entry into force:by=P12M}',
  '{Demands:demands} that {all parties:to=all parties} cease hostilities immediately and {stresses:emphasises} that there is no military solution',
  '{Demands:demands} that, as a first step, {Iraq:to=Iraq} and {Kuwait:to=Kuwait} observe the ceasefire',
  '{Calls for:calls} an immediate end to the violence',
  '{Urges:urges} prompt {reporting:report} by {the Secretary-General:to=Secretary-General} of any such incident',
  'Strongly {condemns:condemns} the attack and {reiterates:calls} its call upon {all armed groups:to=all armed groups} to lay down their arms',
  '{Welcomes:welcomes} and {encourages:encourages} efforts by {the African Union:to=African Union} to restore calm',
  '{Authorizes:authorizes} {Member States:to=Member States}, acting nationally, to take all necessary measures',
  '{Expresses:intends} its intention to consider further steps',
  '{Expresses:expresses} its full support for the work of the Mission',
  '{Takes note:notes} of the plan, and in this regard once again {invites:invites} {Member States:to=Member States} and {regional organizations:to=regional organizations} to contribute',
  'Acting under Chapter VII of the Charter, {authorizes:authorizes} {the Mission:to=Mission} to use all necessary means',
  'Pending further review, {decides:decides} that these measures shall remain in force',
  '{Recommends:recommends} to {the General Assembly:to=General Assembly} that the applicant be admitted',
  '{Encourages:encourages} {troop- and police-contributing countries:to=troop- and police-contributing countries} to take preventive action',
  '{Requests:requests} {the Secretary-General:to=Secretary-General} and {the Governments of Chad:to=Government of Chad} and {the Central African Republic:to=Government of the Central African Republic} to cooperate closely',
  '{Urges:urges} each of the {Governments of Burundi:to=Government of Burundi}, {Rwanda:to=Government of Rwanda} and {Uganda:to=Government of Uganda} to protect its borders',
  '{Urges:urges} {the Governments of Iran:to=Government of Iran (Islamic Republic of)} and of {the Sudan:to=Government of the Sudan} to show restraint',
  '{Requests:requests} {the leaders of the two communities:to=leaders of the two communities} and {Greece:to=leaders of Greece} and {Turkey:to=leaders of Turkey} to cooperate',
  '{Demands:demands} that {the authorities of Lebanon:to=authorities of Lebanon} and {the Kosovo Albanian leadership:to=Kosovo Albanian leadership} enter into talks',
  '{Urges:urges} {all parties in Chad and the Central African Republic:to=all parties in Chad and the Central African Republic} to respect the agreement',
  '{Calls on:calls} {all members of that committee:to=all members of that committee} to respect the agreement',
  '{Calls upon:calls} and allows {all States:to=all States} to inspect such cargo',
  '{Calls upon:calls} {the parties to the Lomé Agreement:to=parties to the Lomé Agreement} and the communiqué signed in Accra on 2 May 2011 to support relief',
  '{Reiterates:demands} its demand expressed in paragraph 1 of resolution 1640 (2005) that {Eritrea:to=Eritrea} reverse the restrictions',
  '{Reaffirms:reaffirms} its determination that the situation is a threat to peace',
  '{Urges:urges} {all States:to=all States}, {regional organizations:to=regional organizations} and {other interested parties:to=other interested parties} to cooperate',
  '{Calls upon:calls} {the United Kingdom:to=United Kingdom of Great Britain and Northern Ireland} as the administering Power in the discharge of its responsibility to act, and enable the people to secure their rights',
  '{Encourages:encourages} existing and future initiatives in this regard',
  '{Encourages:encourages} initiatives to strengthen the use of mediation',
  '{Invites:invites} engagement in efforts in support of Averland',
  "{Encourages:encourages} {UNIFIL's efforts:to=United Nations Interim Force in Lebanon} to consult with the parties",
  '{Underlines:intends} its determination to support the Government in its efforts',
  '{Underscores:calls} its call on {all Lebanese parties:to=all Lebanese parties} to step back',
  '{Underscores:emphasises} the need for calm, and {underlines:emphasises} its importance',
  '{Requests:requests} {the Secretary-General:to=Secretary-General} {to continue to provide information on:report} the humanitarian situation',
  '{Calls upon:calls} {States:to=States} to bring proceedings against persons and entities and to impose penalties',
  '{Calls on:calls} {that party:to=party} to accept the plan in full',
  '{Requests:requests} that {every thirty days:every=P30D} {the Secretary-General:to=Secretary-General} submit a list of visits',
  '{Authorizes:authorizes} for a period of 12 months from 4 April 2014 {the multinational force:to=multinational force} to use all necessary means',
  '{Requests:requests} {all Member States:to=all Member States}, but particularly {the Government of Lebanon:to=Government of Lebanon}, to cooperate',
  '{Demands:demands} that {all armed groups:to=all armed groups} disband and lay down their arms',
  '{Recommends:recommends} that {the Members of the United Nations:to=Member States} furnish such assistance as may be necessary',
  '{Commends:commends} the efforts of the Secretary-General in that regard to seek troops for the Mission, strongly {urges:urges} {all States:to=all States} to contribute',
  '{Calls upon:calls} {the parties:to=parties} to resume talks and {appeals:calls} to {them:to=parties} to show restraint',
  '{Expresses:intends} the firm intention, unless the parties comply, to impose further measures',
  '{Expresses:expresses} the hope that the intention of the parties to meet will hold',
  '{Reaffirms:demands} its demand that {all parties:to=all parties}, {movements:to=movements} and {factions:to=factions} cease hostilities',
  '{Reaffirms:calls} its call upon {the government of Portugal:to=Government of Portugal} to withdraw',
  '{Requests:requests} {the Security Council Committee established in pursuance of resolution 253 (1968):to=Security Council Committee established pursuant to resolution 253 (1968)} concerning the question of Southern Rhodesia to continue',
  '{Requests:requests} {the Secretary-General:to=Secretary-General} {to report:report} {within one week of the return of the African Union and United Nations team:by=P7D}',
  '{Encourages:encourages} {the authorities:to=authorities} and {political stakeholders in Chad and the Sudan:to=political stakeholders in Chad and the Sudan} to continue',
  '{Takes note:notes} of the measures taken by the authorities of Chad against armed groups, {encourages:encourages} {them:to=authorities of Chad} to go on',
  '{Urges:urges} {the Government of Chad:to=Government of Chad} and {all other parties:to=all other parties} to cooperate fully',
  '{Stresses:emphasises} the need for progress, {notes:notes} in this regard the offer made, and {looks forward:expresses} to its acceptance',
  '{Decides:decides} to extend the authorization for a period of twelve months from the date of this resolution',
  '{Requests:requests} {the Secretary-General:to=Secretary-General} to protect children under fifteen years of age',
  '{Requests:requests} {the Secretary-General:to=Secretary-General} {to submit a report:report} {by 15 June:by=2014-06-15}',
  '{Requests:requests} {the Member States concerned:to=Member States concerned} {to provide periodic reports:report} {at least twice monthly:every=P15D}, the first such report to be made {no later than 21 days after the adoption of this resolution:by=P21D}',
  '{Calls upon:calls} {all Somali and regional parties:to=all Somali and regional parties}, including the authorities, to cooperate',
  '{Encourages:encourages} continued efforts by {the Secretary-General:to=Secretary-General}, {the African Union:to=African Union} and {ECOWAS:to=Economic Community of West African States}',
  '{Demands:demands} the full cooperation of {Serbia:to=Serbia} with the Tribunal',
  '{Condemns:condemns} the raid and {calls:calls} once more on {the Government of Chad:to=Government of Chad} to show restraint',
  '{Decides:decides} that the measures shall end unless the Council, on the basis of a report, determines otherwise',
  '{Urges:urges} {States:to=States} whose vessels and aircraft operate on the high seas to be vigilant',
  '{Reaffirms:reaffirms} that {all States:to=all States} {are obliged to:duty} comply with these measures',
  '{Calls:calls} once again upon {Israel:to=Israel} to withdraw its forces',
  '{Instructs:decides} {the Mediator:to=Mediator} {to make a weekly report:report} {:every=P7D}to the Council',
];

/** Paragraphs of a presidential statement. */
export const STATEMENTS: readonly string[] = [
  'The Security Council {reaffirmed:reaffirms} the role of women in peacekeeping, and {encourages:encourages} {the Secretary-General:to=Secretary-General} to continue his good offices.',
  'The Security Council {expressed:expresses} concern at the attack, and {calls upon:calls} {all parties:to=all parties} to cease hostilities.',
  'The Security Council {welcomes:welcomes} the agreement. In this regard, the Council {urges:urges} {all parties:to=all parties} to honour it.',
  'The Security Council {is deeply concerned:expresses} at the violence and {remains:expresses} committed to peace.',
  'The Council further {recognizes:recognises} the role of women. It {calls upon:calls} {Member States:to=Member States} to support them, while {stressing:emphasises} that resources matter.',
  'The Security Council {will:intends} continue to follow the situation closely.',
  'The Security Council strongly {condemns:condemns} the attack; it {requests:requests} {the Secretary-General:to=Secretary-General} {to report:report} {by 1 July 2014:by=2014-07-01}.',
  'The Security Council {welcomes:welcomes} the plan. The Council also {urged:urges} {all parties:to=all parties} to carry it out.',
  'The Security Council {notes:notes} the threat. To this aim, it {encourages:encourages} {Member States:to=Member States} to cooperate.',
  'The Security Council {requests:requests} that {the United Nations:to=United Nations} works with governments.',
  'In addition, the Security Council {takes note:notes} of the letter which recommends an inquiry.',
];

/** Paragraphs that hold one provision alone, though other words of the same look stand in them. */
export const SINGLE_PROVISIONS: readonly string[] = [
  '{Recommends:recommends} to {the General Assembly:to=General Assembly} that Exampleland be admitted to membership in the United Nations',
  '{Appeals:calls} to {all States:to=all States} that have not yet done so to consider becoming parties to the Convention',
  '{Calls on:calls} {the Norland parties:to=Norland parties} as an urgent priority to complete the installation of the government',
  '{Requests:requests} {the Secretary-General:to=Secretary-General} {to report:report} to the Council, within 60 days after the formation of the new Government and {at the latest 15 October 2014:by=2014-10-15}, on the situation',
  '{Requests:requests} {the Secretary-General:to=Secretary-General} {to report:report} {within 60 days after the formation of the new Government:by=P60D} on the elections held on 15 October 2013',
  '{Expresses:intends} its intention to review the strength of the Mission {by the end of its mandate on 24 January 2015:by=2015-01-24}',
  '{Requests:requests} {the Secretary-General:to=Secretary-General} {to submit a first report:report} {by the first week of March 2015:by=2015-03} and {every four months:every=P4M} thereafter',
  "{Requests:requests} {the Panel of Experts:to=Panel of Experts} {to submit:report} to the Council its final report {upon termination of the Panel's mandate:by=event}",
  '{Authorizes:authorizes} {Member States:to=Member States} to permit payments due under contracts that arose prior to the date on which the accounts became subject to these measures',
  '{Recalls:recalls} its request that the Secretary-General submit proposals, and the decisions taken since',
  '{Welcomes:welcomes} the decision of the African Union to deploy a mission and the calls for restraint by neighbours',
  '{Notes:notes} that the agreement, which provides for elections and calls upon the parties to disarm, has been signed',
  '{Takes note:notes} of the statement "Urges all sides to talk, requests the Envoy to return, and demands calm"',
  '{Notes:notes} the appeals, demands and requests of the population',
  '{Decides:decides} to hold consultations, to encourage dialogue and to remain seized of the matter',
];

/** Preambular clauses that hold one provision alone. */
export const SINGLE_PREAMBLES: readonly string[] = [
  '{Recalling:recalls} the letter of the authorities dated 12 October 2012, requesting the deployment of a force',
  '{Welcoming:welcomes} the role of civil society in promoting dialogue and encouraging reconciliation',
  '{Recalling:recalls} its resolution 1325 (2000), which stresses the role of women and urges their participation',
];

/** Statements in which no provision may be read: others act, nouns, quotations. */
export const NO_PROVISIONS: readonly string[] = [
  'The European Union decides to set up an operation and calls upon all parties to show restraint.',
  'Their decisions, requests and invitations have been passed on.',
  'The report of the Security Council requests unit was issued.',
];
