// An address and a password in, a session out; who is signed in already may sign out.
import type { FormEvent } from 'react';
import { useSession, useSignIn, useSignOut } from '../api/session.ts';
import { Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { useWords } from '../words/index.ts';

/** Signing in and out. */
export function SignInView() {
  const { say } = useWords();
  const session = useSession();
  const signIn = useSignIn();
  const signOut = useSignOut();
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
