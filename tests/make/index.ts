/**
 * Typed records for tests, each through its schema, so that a record no schema would accept cannot be made by accident.
 * Ids count up from a seed: the same calls give the same ids. Say what matters to the test, the rest is a plain default.
 */
export * from './brand';
export * from './deals';
export { makeAt, makeBrandId, makeId, seedIds } from './ids';
export * from './parcels';
export * from './people';
export * from './seededRandom';
export * from './sheets';
export * from './suppressions';
