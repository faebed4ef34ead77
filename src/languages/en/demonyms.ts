// Adjectives of States; data only. An adjective names no actor, but with Government it does.

const WORDS =
  'Afghan afg Albanian alb Algerian dza Angolan ago Argentine arg Armenian arm Australian aus Azerbaijani aze Bangladeshi bgd Belgian bel Bolivian bol Bosnian bih Brazilian bra British gbr Bulgarian bgr Burundian bdi Burundi bdi Cambodian khm Cameroonian cmr Canadian can Chadian tcd Chilean chl Chinese chn Colombian col Congolese cod Croatian hrv Cuban cub Cypriot cyp Czech cze Djiboutian dji Dutch nld Netherlands nld Egyptian egy Eritrean eri Estonian est Ethiopian eth French fra Gabonese gab Gambian gmb Georgian geo German deu Ghanaian gha Greek grc Guatemalan gtm Guinean gin Haitian hti Honduran hnd Hungarian hun Icelandic isl Indian ind Indonesian idn Iranian irn Iraqi irq Irish irl Israeli isr Italian ita Ivorian civ Ivoirian civ Jamaican jam Japanese jpn Jordanian jor Kazakh kaz Kenyan ken Kuwaiti kwt Kyrgyz kgz Lebanese lbn Liberian lbr Libyan lby Malaysian mys Malian mli Mauritanian mrt Mexican mex Moldovan mda Moroccan mar Mozambican moz Namibian nam Nepalese npl Nepali npl Nicaraguan nic Nigerian nga Nigerien ner Norwegian nor Pakistani pak Panamanian pan Peruvian per Philippine phl Polish pol Portuguese prt Qatari qat Romanian rou Russian rus Rwandan rwa Rwandese rwa Salvadorian slv Salvadoran slv Saudi sau Senegalese sen Serbian srb Slovak svk Slovenian svn Somali som Spanish esp Sudanese sdn Swedish swe Swiss che Syrian syr Tajik tjk Tanzanian tza Thai tha Timorese tls Togolese tgo Tunisian tun Turkish tur Ugandan uga Ukrainian ukr Venezuelan ven Vietnamese vnm Yemeni yem Yugoslav yug Zambian zmb Zimbabwean zwe Soviet sun USSR sun';

/** The id of the State of an adjective. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map([
  ['South African', 'state:zaf'],
  ['Sri Lankan', 'state:lka'],
  ...[...WORDS.matchAll(/(\S+) (\S+)/g)].map((match) => [match[1]!, `state:${match[2]}`] as const),
]);
