import type { Messages } from '@lingui/core';

/** The sentences of a front end and of the packages of screens it bundles, as one catalog. */
export async function joinCatalogs(...catalogs: Promise<{ messages: Messages }>[]): Promise<{ messages: Messages }> {
  const loaded = await Promise.all(catalogs);
  return { messages: Object.assign({}, ...loaded.map(({ messages }) => messages)) as Messages };
}
