import { startTestService, type TestService } from '@antoan/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { service } from '../service.ts';

let world: TestService;
beforeAll(async () => {
  world = await startTestService(service, { settings: undefined });
  await world.service.loadBase();
});
afterAll(() => world.stop());

const read =
  '{ directive { number isDraft issuedOn periodFrom periodTo requirements { number summary text actors } } }';
interface Read {
  directive: {
    number: string | null;
    isDraft: boolean;
    requirements: { number: number; text: string; actors: string[] }[];
  };
}

test('everybody reads the directive with its seven requirements, in their own words', async () => {
  const { directive } = await world.anonymous.query<Read>(read);
  expect(directive.requirements.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(directive.requirements[4]!.text).toContain('rà soát không đề nghị xét tặng');
  expect(directive.requirements[1]!.text).toContain('13/6/20205');
});

test('what has no number and no day stays a draft', async () => {
  expect((await world.anonymous.query<Read>(read)).directive).toMatchObject({
    number: null,
    isDraft: true,
    issuedOn: null,
  });
});

test('loading it again changes nothing', async () => {
  await world.service.loadBase();
  expect((await world.anonymous.query<Read>(read)).directive.requirements).toHaveLength(7);
});
