import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { type Viewer, ViewerStateProvider } from '../viewer/ViewerContext.tsx';
import { countDrafts, readDraft } from './draft-store.ts';
import { useDraft } from './useDraft.ts';

interface Minutes {
  summary: string;
}

const empty: Minutes = { summary: '' };

async function open(person: string, key: string, version = 1) {
  const viewer = { id: person } as Viewer;
  const state = { viewer, platform: null, isAsking: false, failure: null, ask: () => undefined };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ViewerStateProvider value={state}>{children}</ViewerStateProvider>
  );
  const form = renderHook(() => useDraft(key, empty, { version }), { wrapper });
  await waitFor(() => expect(form.result.current.isOpening).toBe(false));
  return form;
}

test('what was typed is there again after the page was left, with the version it was begun from', async () => {
  const first = await open('hoa', 'minutes/1', 4);
  act(() => first.result.current.change({ summary: 'Họp ngày 12' }));
  first.unmount();
  await waitFor(async () => expect(await readDraft('hoa', 'minutes/1')).toBeDefined());

  const second = await open('hoa', 'minutes/1', 5);

  expect(second.result.current.value).toEqual({ summary: 'Họp ngày 12' });
  expect(second.result.current.baseVersion).toBe(4);
  expect(second.result.current.savedAt).not.toBeNull();
});

test('two people at one desk do not see each other’s drafts', async () => {
  const hers = await open('lan', 'minutes/2');
  act(() => hers.result.current.change({ summary: 'của Lan' }));
  await waitFor(() => expect(hers.result.current.savedAt).not.toBeNull());

  const his = await open('minh', 'minutes/2');

  expect(his.result.current.value).toEqual(empty);
  expect(await countDrafts('lan')).toBe(1);
  expect(await countDrafts('minh')).toBe(0);
});

test('quick changes one after another are all kept', async () => {
  const form = await open('an', 'minutes/3');
  act(() => {
    form.result.current.change(({ summary }) => ({ summary: `${summary}a` }));
    form.result.current.change(({ summary }) => ({ summary: `${summary}b` }));
  });

  expect(form.result.current.value).toEqual({ summary: 'ab' });
});

test('after sending nothing unsent is left', async () => {
  const form = await open('binh', 'minutes/4');
  act(() => form.result.current.change({ summary: 'gửi đi' }));
  await waitFor(() => expect(form.result.current.savedAt).not.toBeNull());

  act(() => form.result.current.settle({ summary: 'gửi đi' }));

  expect(form.result.current.savedAt).toBeNull();
  await waitFor(async () => expect(await readDraft('binh', 'minutes/4')).toBeUndefined());
});
