/** Signs the district officer in once, and gives a token that lasts long enough for one turn whenever it is asked. */
export async function signIn(port: number, username: string): Promise<() => Promise<string>> {
  const address = `http://127.0.0.1:${port}/api/auth`;
  const signedIn = await fetch(`${address}/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: `http://localhost:${port}` },
    body: JSON.stringify({ username, password: 'antoan-demo' }),
  });
  if (!signedIn.ok) throw new Error(`${username} cannot sign in: ${await signedIn.text()}`);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((set) => set.split(';', 1)[0])
    .join('; ');

  let kept = { authorization: '', until: 0 };
  return async () => {
    if (Date.now() > kept.until) {
      const { token } = (await (await fetch(`${address}/token`, { headers: { cookie } })).json()) as { token: string };
      // The life of a token is five minutes at most; a turn takes seconds.
      kept = { authorization: `Bearer ${token}`, until: Date.now() + 120_000 };
    }
    return kept.authorization;
  };
}
