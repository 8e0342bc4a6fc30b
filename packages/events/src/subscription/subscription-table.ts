import type { EventType } from '../contract/event-contract.ts';

/** One service's wish for another's events. Services are named by their schemas. */
export interface Subscription {
  producer: string;
  subscriber: string;
  types: readonly EventType[];
}

/** Services that keep a copy of the units. */
const keepersOfUnits = ['identity', 'safety_standard', 'security_forces', 'exemplar_models', 'awards', 'reports'];

/** Who gets whose events: the one place that says which services may hand rows to which. */
export const subscriptionTable: readonly Subscription[] = [
  ...keepersOfUnits.map((subscriber): Subscription => ({
    producer: 'units',
    subscriber,
    types: subscriber === 'awards' ? ['UnitChanged', 'HeadTenureChanged'] : ['UnitChanged'],
  })),
  { producer: 'safety_standard', subscriber: 'units', types: ['StandingChanged'] },
  { producer: 'safety_standard', subscriber: 'awards', types: ['StandingChanged'] },
  { producer: 'safety_standard', subscriber: 'press', types: ['PublicationOffered', 'PublicationWithdrawn'] },
  { producer: 'awards', subscriber: 'press', types: ['PublicationOffered', 'PublicationWithdrawn'] },
];
