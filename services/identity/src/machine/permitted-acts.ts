/**
 * Which service may do what at which other, without a person: by asking service, then by the service asked.
 * A pair that is not here gets no token at all.
 */
const permittedActs: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map([
  [
    'awards',
    new Map([
      // A decision on an award reads the standing and the heads again at the moment it is made.
      ['safety-standard', ['standing.read']],
      ['units', ['unit.read', 'headTenure.read']],
    ]),
  ],
]);

/** The acts that a service's token for an audience carries; undefined when it may ask nothing there. */
export function permittedActsOf(service: string, audience: string): readonly string[] | undefined {
  return permittedActs.get(service)?.get(audience);
}
