// What was done: the closed list of the types of act.

export const ACT_TYPES = [
  'consultations_of_the_whole',
  'briefing',
  'open_debate',
  'private_meeting',
  'formal_meeting',
  'adoption_resolution',
  'presidential_statement',
  'press_statement',
  'wrap_up_session',
  'council_mission',
  'tcc_meeting',
  'communique',
  'failed_draft',
  'report_submitted',
  'letter',
  'other',
] as const;

export type ActType = (typeof ACT_TYPES)[number];
