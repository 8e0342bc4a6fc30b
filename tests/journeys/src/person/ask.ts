import type { APIResponse, Page } from '@playwright/test';

/** What the server answers to a question. */
export interface Answer<Data> {
  data?: Data | null;
  errors?: { extensions: { code: string; service?: string; problems?: { code: string; path: string[] }[] } }[];
}

/** Asks the server as the person before this browser, past every screen: for what no screen offers. */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Answer<Data>> {
  const { token } = (await answerOf(await page.request.get('/api/auth/token'))) as { token: string };
  const answer = await page.request.post('/graphql', {
    data: { query, variables },
    headers: { authorization: `Bearer ${token}` },
  });
  return (await answer.json()) as Answer<Data>;
}

async function answerOf(response: APIResponse): Promise<unknown> {
  if (!response.ok()) throw new Error(`${response.url()} answered ${response.status()}`);
  return response.json();
}
