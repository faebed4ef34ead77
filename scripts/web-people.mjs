// The link of the first administrator of a served register in, people who can sign in out: the desk's own, and a filer of the African Union.

const PASSWORD = 'nine quiet harbours';

/** Who there is afterwards. */
export const PEOPLE = {
  desk: { email: 'desk@example.org', password: PASSWORD },
  filer: { email: 'filer@au.example.org', password: PASSWORD },
};

async function join(origin, secret, name, email) {
  const answer = await fetch(`${origin}/join`, {
    method: 'POST',
    body: new URLSearchParams({ secret, name, email, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`${name} could not join: ${answer.status} ${await answer.text()}`);
}

/** Lets the desk's administrator join by the link, who invites the filer; gives the people. */
export async function people(link) {
  const { origin, searchParams } = new URL(link);
  await join(origin, searchParams.get('secret'), 'A. Desk', PEOPLE.desk.email);
  const send = (path, body, headers = {}) =>
    fetch(`${origin}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const signedIn = await send('/sign-in', PEOPLE.desk);
  const { guard } = await signedIn.json();
  const headers = { cookie: signedIn.headers.get('set-cookie').split(';')[0], 'x-seized-guard': guard };
  const wish = { organisation: 'au', email: PEOPLE.filer.email, roles: ['filer'] };
  const { secret } = await (await send('/invitations', wish, headers)).json();
  await join(origin, secret, 'F. Filer', PEOPLE.filer.email);
  return PEOPLE;
}
