export * from './graphql/index.ts';
