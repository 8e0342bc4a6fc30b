import { expect, test } from 'vitest';
import { faultsOfShares } from './share-faults.ts';

const shell = {
  name: 'shell',
  shared: [
    { name: 'react', version: '19.3.1' },
    { name: '@antoan/ui', version: '0.1.0' },
  ],
};

test('remotes that take what the shell provides are in order', () => {
  expect(faultsOfShares(shell, [{ name: 'media', shared: [{ name: 'react', version: '19.3.1' }] }])).toEqual([]);
});

test('a share the shell does not provide is named, with the remote that takes it', () => {
  const [fault] = faultsOfShares(shell, [{ name: 'media', shared: [{ name: 'urql', version: '5.0.4' }] }]);

  expect(fault).toContain('media takes urql, which shell does not provide');
});

test('another version is a fault, because it would only be logged in the browser', () => {
  const [fault] = faultsOfShares(shell, [{ name: 'media', shared: [{ name: 'react', version: '19.2.0' }] }]);

  expect(fault).toContain('media takes react 19.2.0, shell provides 19.3.1');
});
