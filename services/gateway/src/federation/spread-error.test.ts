import { GraphQLError, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { spreadError } from './spread-error.ts';

const error = new GraphQLError('away', { extensions: { code: 'UNAVAILABLE', service: 'awards' } });
const pathsOf = (query: string, variables?: Record<string, unknown>) =>
  spreadError(error, parse(query), variables).map(({ path }) => path?.join('.'));

describe('the places of an error that is about a whole fetch', () => {
  test('are the fields at the root, by the names the client gave them', () => {
    expect(pathsOf('{ __typename first: unit(id: 1) { name } units { id } }')).toEqual(['first', 'units']);
  });

  test('are the fields of each entity that was asked for, by its type', () => {
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        __typename
        ... on Unit { standing(year: 2021) last: standing(year: 2020) }
        ...a
      }
    }
    fragment a on Assessment { state }`;
    const representations = [
      { __typename: 'Unit', id: '1' },
      { __typename: 'Assessment', id: '2' },
    ];
    expect(pathsOf(query, { representations })).toEqual([
      '_entities.0.standing',
      '_entities.0.last',
      '_entities.1.state',
    ]);
  });

  test('are told apart when one fetch asks for entities under several names', () => {
    const query = `query ($a: [_Any!]!, $b: [_Any!]!) {
      _e0: _entities(representations: $a) { ... on Unit { name } }
      _e1: _entities(representations: $b) { ... on Unit { kind } }
    }`;
    const unit = { __typename: 'Unit', id: '1' };
    expect(pathsOf(query, { a: [unit], b: [unit, unit] })).toEqual(['_e0.0.name', '_e1.0.kind', '_e1.1.kind']);
  });

  test('keep the code and the service', () => {
    expect(spreadError(error, parse('{ units { id } }'), {})[0]?.extensions).toEqual(error.extensions);
  });
});
