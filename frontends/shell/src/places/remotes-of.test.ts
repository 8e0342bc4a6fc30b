import type { Role, UnitKind, Viewer } from '@antoan/web';
import { expect, test } from 'vitest';
import { rememberRemote } from './last-remote.ts';
import { remotesOf } from './remotes-of.ts';

function person(...grants: [Role, UnitKind?][]): Viewer {
  return {
    grants: grants.map(([role, kind], index) => ({
      id: String(index),
      role,
      bodyUnit: kind ? { id: 'u', kind } : null,
    })),
  } as unknown as Viewer;
}

test.each<[string, Viewer | null, string[]]>([
  ['a visitor', null, ['media']],
  ['a school’s editor', person(['UNIT_EDITOR', 'SCHOOL']), ['schools']],
  ['the head of an enterprise', person(['UNIT_HEAD', 'ENTERPRISE']), ['enterprises']],
  ['the head of an agency', person(['UNIT_HEAD', 'AGENCY']), ['departments']],
  ['an officer of a department', person(['MANAGER_OFFICER', 'AGENCY']), ['departments']],
  ['the chair of a district', person(['DISTRICT_CHAIR', 'AGENCY']), ['districts']],
  ['the area police', person(['AREA_POLICE', 'ARMED_FORCE']), ['districts']],
  ['PV05', person(['PV05_OFFICER', 'ARMED_FORCE']), ['province']],
  ['the administrator', person(['SYSTEM_ADMINISTRATOR']), ['province']],
  ['a journalist', person(['JOURNALIST']), ['media']],
  [
    'one person with two offices',
    person(['DISTRICT_OFFICER', 'AGENCY'], ['UNIT_HEAD', 'AGENCY']),
    ['districts', 'departments'],
  ],
  ['somebody without a grant', person(), ['media']],
])('%s works in the right place', (_who, viewer, remotes) => {
  expect(remotesOf(viewer)).toEqual(remotes);
});

test('while the units cannot be asked for, a school’s editor stays where this device worked last', () => {
  rememberRemote('schools');

  expect(remotesOf(person(['UNIT_EDITOR']))).toEqual(['schools']);
});
