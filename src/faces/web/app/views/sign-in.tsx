// An address and a password in, a session out; who is signed in already may sign out.
import type { FormEvent } from 'react';
import { useSession, useSignIn, useSignInWays, useSignOut } from '../api/session.ts';
import { Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { type Key, useWords } from '../words/index.ts';

// What the identity provider's way back says when it leads nowhere, by the code in the address.
const FAILURES: Readonly<Record<string, Key>> = {
  'not-allowed': 'sign.failed.unknown',
  conflict: 'sign.failed.unknown',
  'not-found': 'sign.failed.invitation',
  'not-signed-in': 'sign.failed.again',
  unreachable: 'sign.failed.away',
};

/** Signing in and out. */
export function SignInView() {
  const { say } = useWords();
  const session = useSession();
  const signIn = useSignIn();
  const signOut = useSignOut();
  const openId = useSignInWays()?.openId;
  const failed = FAILURES[new URLSearchParams(window.location.search).get('failed') ?? ''];
  if (!session) return <Loading />;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    signIn.mutate({ email: String(given.get('email')), password: String(given.get('password')) });
  };
  if (session.member)
    return (
      <View title={say('sign.as', { name: session.member.name })}>
        <button type="button" onClick={() => signOut.mutate()}>
          {say('sign.out')}
        </button>
        {signOut.error && <Failure error={signOut.error} />}
      </View>
    );
  return (
    <View title={say('sign.in')} lead={say('sign.lead')}>
      {failed && <p role="alert">{say(failed)}</p>}
      {openId && (
        <p>
          <a className="button" href={openId.start}>
            {say('sign.with', { name: openId.label })}
          </a>
        </p>
      )}
      <form className="sign-form" onSubmit={submit}>
        <div className="field">
          <label htmlFor="email">{say('sign.email')}</label>
          <input id="email" name="email" type="email" required autoComplete="username" />
        </div>
        <div className="field">
          <label htmlFor="password">{say('sign.password')}</label>
          <input id="password" name="password" type="password" required autoComplete="current-password" />
        </div>
        <button type="submit" className="primary" disabled={signIn.isPending}>
          {say('sign.in')}
        </button>
      </form>
      {signIn.error && <Failure error={signIn.error} />}
    </View>
  );
}
