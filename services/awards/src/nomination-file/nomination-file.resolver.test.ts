import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestActor } from '@antoan/test-kit';
import { enterprise, startAwardsWorld, type AwardsWorld } from '../nomination/awards-world.factory.ts';

let world: AwardsWorld;
beforeAll(async () => {
  world = await startAwardsWorld();
  world.stands(enterprise, 'MET', 2);
});
afterAll(() => world.stop());

async function send(actor: TestActor, nominationId: string) {
  const response = await actor.goTo(`/files?for=nomination&subject=${nominationId}`, {
    method: 'POST',
    body: 'Báo cáo thành tích năm 2021 của tập thể.',
    headers: { 'x-file-name': encodeURIComponent('Báo cáo.txt'), 'x-file-declaration': 'not-classified' },
  });
  return { status: response.status, body: (await response.json()) as { file: { id: string } | null } };
}
const withFiles = 'nomination { id version viewerCanChange files { id purpose file { name path } } } problems { code }';
interface Kept {
  nomination: { version: number; files: { id: string; file: { name: string; path: string } }[] };
  problems: { code: string }[];
}
async function change(actor: TestActor, act: 'add' | 'remove', input: object): Promise<Kept> {
  const name = `${act}NominationFile`;
  const type = `${act === 'add' ? 'Add' : 'Remove'}NominationFileInput`;
  const { data, errors } = await actor.ask(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${withFiles} } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data!['answer'] as Kept;
}

test('a nomination carries its files while it is prepared, and who reads it reads them', async () => {
  const { id, version } = await world.nominated();
  const { body } = await send(world.editor, id);
  const added = await change(world.editor, 'add', { id, version, fileId: body.file!.id, purpose: 'REPORT' });
  expect(added.nomination).toMatchObject({
    viewerCanChange: true,
    files: [{ purpose: 'REPORT', file: { name: 'Báo cáo.txt' } }],
  });
  const path = `/files/${body.file!.id}`;
  expect((await world.board.goTo(path)).status).toBe(200);
  expect((await world.farHead.goTo(path)).status).toBe(404);
  expect((await world.world.anonymous.goTo(path)).status).toBe(404);

  const again = await change(world.editor, 'add', {
    ...{ id, version, fileId: body.file!.id, purpose: 'OTHER' },
  });
  expect(again.problems).toEqual([{ code: 'nomination.fileId.unknown' }]);
  const nominationFileId = added.nomination.files[0]!.id;
  const removed = await change(world.editor, 'remove', { id, version, nominationFileId });
  expect(removed).toMatchObject({ nomination: { files: [] }, problems: [] });
});

test('nobody but those who prepare a nomination sends files for it, and none once it is submitted', async () => {
  const nomination = await world.nominated({ kindCode: 'CTDT' });
  expect((await send(world.farHead, nomination.id)).status).toBe(404);
  expect((await send(world.board, nomination.id)).status).toBe(403);
  const { body } = await send(world.head, nomination.id);
  const { id, version } = (
    await world.act(world.head, 'submitNomination', { id: nomination.id, version: nomination.version })
  ).nomination!;
  const late = await change(world.head, 'add', { id, version, fileId: body.file!.id, purpose: 'REPORT' });
  expect(late.problems).toEqual([{ code: 'nomination.state.notReady' }]);
});
